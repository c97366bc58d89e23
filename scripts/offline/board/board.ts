/** Builds the dashboard of some files with the bundle and reads its numbers back from the sheets' own cells. */

import {PROBLEM_ROWS} from '../../../src/app/check/problems';
import {splitTitle, TEXTS, type TextKey, translator} from '../../../src/app/texts';
import {
  TILE_COLUMNS,
  TILES_A_GROUP,
  type TilePlace,
  tilePlace,
} from '../../../src/app/workbook/dashboard/layout';
import {SELECTORS} from '../../../src/app/workbook/dashboard/selectors';
import type {Selector} from '../../../src/app/workbook/model/context';
import {
  COLUMN,
  MONTHS,
  type ModelBlock,
  modelColumn,
  ROWS,
  reasonColumn,
  SLOTS,
  statusColumn,
  TOLD,
} from '../../../src/app/workbook/model/layout';
import {address} from '../../../src/app/workbook/sheet-builder';
import {KPIS} from '../../../src/core/definitions/registry';
import type {ColumnFormat, Outcome} from '../../../src/core/mapping';
import {isoOf} from '../../../src/core/periods/day';
import {type Language, languageOf, translate} from '../../../src/core/text';
import {MENU_TEXTS} from '../../../src/sheets/menu-texts';
import type {SheetContent, StandIn} from '../standin/api';
import {callScript} from '../standin/client';
import {loadStandIn} from '../standin/load';
import {serialOf} from '../standin/zones';
import {type BoardArguments, UsageError} from './arguments';
import {type FormulaValue, formulaValues} from './formulas';
import {answers, settle} from './settle';
import {type Unused, unusedTabs} from './unused';
import {type Written, writtenOn} from './written';

type Numbers = Readonly<Record<string, number | null>>;

export interface Board {
  readonly today: string;
  /** `end` is the day after the last one. */
  readonly period: {readonly label: string; readonly start: string; readonly end: string};
  readonly mapping: {
    readonly deals: {
      readonly sheet: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly formats: Readonly<Record<string, string>>;
      readonly stages: Readonly<Record<'won' | 'lost' | 'open' | 'undecided' | 'unknown', readonly string[]>>;
    };
  };
  readonly measures: Numbers;
  readonly kpis: readonly {
    readonly id: string;
    readonly value: number | null;
    readonly previous: number | null;
    /** As the tile shows it: percentage points of a share, the relative change of any other number. */
    readonly change: number | null;
    readonly status: string | null;
    readonly reason: string | null;
    readonly definition: string;
  }[];
  readonly months: readonly Readonly<Record<string, string | number | null>>[];
  readonly by: Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>;
  readonly problems: readonly {
    readonly code: string;
    readonly rows: number;
    readonly firstRow: number | null;
    readonly message: string;
  }[];
  /** What the build asks its user to settle, though the numbers stand without it. */
  readonly questions: readonly string[];
  /** Tabs of the files of which nothing was made. */
  readonly unused: readonly Unused[];
  /** What the formulas of the command line give. */
  readonly formulas: readonly FormulaValue[];
  readonly calls: {readonly reads: number; readonly writes: number; readonly total: number};
}

/** The dashboard was not built; the message is what the add-on told its user. */
export class NotBuilt extends Error {}

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** Sheets of ours by the titles that a fresh spreadsheet gives them. */
class Reader {
  readonly #model: readonly (readonly (string | number | boolean)[])[];
  readonly #dashboard: string;

  constructor(
    readonly standIn: StandIn,
    readonly language: Language,
  ) {
    this.#dashboard = translate(TEXTS.sheetDashboard, language);
    const lastRow = ROWS.problems + PROBLEM_ROWS.length;
    const lastColumn = reasonColumn(KPIS[KPIS.length - 1]?.id ?? '');
    this.#model = standIn.values(translate(TEXTS.sheetModel, language), `A1:${address(lastRow, lastColumn)}`);
  }

  model(row: number, column: number): string | number | boolean {
    return this.#model[row - 1]?.[column - 1] ?? '';
  }

  dashboard(row: number, column: number): string | number | boolean {
    return this.standIn.value(this.#dashboard, address(row, column));
  }

  day(row: number, column: number): string {
    return isoOf(Number(this.model(row, column)));
  }

  numbers(row: number): Record<string, number | null> {
    const ids = [...TOLD, ...KPIS].map(({id}) => id);
    return Object.fromEntries(ids.map((id) => [id, numberOrNull(this.model(row, modelColumn(id)))]));
  }

  /** The tiles by their titles. */
  #tiles(): ReadonlyMap<string, TilePlace> {
    const places = TILE_COLUMNS.flatMap((_, group) =>
      Array.from({length: TILES_A_GROUP}, (__, index) => tilePlace(group, index)),
    );
    return new Map(places.map((place) => [`${this.dashboard(place.title.row, place.title.column)}`, place]));
  }

  kpis(): Board['kpis'] {
    const tiles = this.#tiles();
    return KPIS.map(({id, definition, title}) => {
      const place = tiles.get(translate(title, this.language));
      const tile = (cell: 'value' | 'previous' | 'change'): number | null => {
        const at = place?.[cell];
        if (at) return numberOrNull(this.dashboard(at.row, at.column));
        // What has no tile of its own is read where the dashboard would read it.
        if (cell === 'change') return null;
        return numberOrNull(this.model(cell === 'value' ? ROWS.selected : ROWS.against, modelColumn(id)));
      };
      const status = statusColumn(id);
      return {
        id,
        value: tile('value'),
        previous: tile('previous'),
        change: tile('change'),
        status: status === undefined ? null : textOrNull(this.model(ROWS.selected, status)),
        reason: textOrNull(this.model(ROWS.selected, reasonColumn(id))),
        definition: translate(definition, this.language),
      };
    });
  }

  members(first: number): Readonly<Record<string, string | number | null>>[] {
    const rows = Array.from({length: SLOTS + 1}, (_, index) => first + index);
    return rows
      .filter((row) => this.model(row, COLUMN.label) !== '')
      .map((row) => ({key: `${this.model(row, COLUMN.label)}`, ...this.numbers(row)}));
  }

  problems(): Board['problems'] {
    return PROBLEM_ROWS.map(({problem: {code, title}}, index) => ({
      code,
      rows: Number(this.model(ROWS.problems + index, COLUMN.start)),
      firstRow: numberOrNull(this.model(ROWS.problems + index, COLUMN.end)),
      message: translate(title, this.language),
    })).filter(({rows}) => rows > 0);
  }
}

function formatText(format: ColumnFormat): string {
  switch (format.kind) {
    case 'date':
      return format.order === 'none' ? 'date' : `text, ${format.order}`;
    case 'number':
      return `${format.decimal === 'none' ? 'number' : `text, decimals after ${format.decimal}`}${format.scale === 100 ? ', in hundredths' : ''}`;
    default:
      return format.kind;
  }
}

function mappingOf(standIn: StandIn): Board['mapping']['deals'] {
  const mapping = callScript(standIn, 'proposeMapping');
  if (!mapping) throw new Error('The dashboard was built without a mapping.');
  const columns = Object.entries(mapping.columns).flatMap(([field, column]) =>
    column ? [{field, column}] : [],
  );
  const words = [...(mapping.words.status ?? []), ...(mapping.words.stage ?? [])];
  const of = (outcome: Outcome | 'unknown'): string[] =>
    words.filter((word) => word.outcome === outcome).map(({word}) => word);
  return {
    sheet: mapping.sheetName,
    fields: Object.fromEntries(columns.map(({field, column}) => [field, column.header])),
    formats: Object.fromEntries(columns.map(({field, column}) => [field, formatText(column.format)])),
    stages: {
      won: of('won'),
      lost: of('lost'),
      open: of('open'),
      undecided: of('undecided'),
      unknown: of('unknown'),
    },
  };
}

const COMPARISONS = {
  previous: 'previousPeriod',
  'year-ago': 'yearAgo',
  plan: 'plan',
} as const satisfies Readonly<Record<NonNullable<BoardArguments['compare']>, TextKey>>;

/** What the user would choose in the drop-downs of the dashboard. */
function choose(standIn: StandIn, language: Language, args: BoardArguments): void {
  const {period, by, where, compare, currency} = args;
  const t = translator(language);
  const choices: Partial<Record<Selector, string>> = {};
  if (period !== undefined) choices.period = period;
  if (by !== undefined) choices.splitField = splitTitle(by, t);
  if (compare !== undefined) choices.comparison = t(COMPARISONS[compare]);
  if (currency !== undefined) choices.currency = currency;
  for (const {field, value} of where) {
    if (field === 'owner') choices.rep = value;
    else Object.assign(choices, {filterField: splitTitle(field, t), filterValue: value});
  }
  const dashboard = translate(TEXTS.sheetDashboard, language);
  const typed = Object.entries(choices).map(([selector, text]) => {
    const {row, column} = SELECTORS[selector as Selector];
    if (standIn.value(dashboard, address(row, column - 1)) === '')
      throw new UsageError(`--${selector} ${text}: these deals leave no choice of it.`);
    return [address(row, column), text];
  });
  standIn.paste(dashboard, Object.fromEntries(typed));
}

/** Blocks of the model that are read, whether the dashboard shows them or not. */
const blocksFor = ({by}: BoardArguments): ModelBlock[] => [
  ...(['selected', 'against', 'months', 'reps', 'problems'] as const),
  ...(by === undefined || by === 'owner' ? [] : (['split'] as const)),
];

/**
 * Builds as the menu does; gives the service calls that took and what the user is asked to settle.
 * @param asked blocks of the model that are written whole
 */
function build(
  standIn: StandIn,
  sheets: readonly SheetContent[],
  {tab, locale}: BoardArguments,
  asked: readonly ModelBlock[],
): Pick<Board, 'calls' | 'questions'> {
  const language = languageOf(locale);
  standIn.resetCalls();
  callScript(standIn, 'buildDashboard', asked);
  const {reads, writes, total} = standIn.calls;
  const refused = standIn.shown.find(({kind}) => kind === 'alert');
  if (refused) throw new NotBuilt(`${refused.text}\n${answers(sheets, tab)}`);
  // Each message takes the place of the one before.
  const told = standIn.shown.at(-1)?.text.split('\n') ?? [];
  return {
    calls: {reads, writes, total},
    questions: told.filter((line) => line !== translate(TEXTS.built, language)),
  };
}

/** The numbers of the sheets as they stand. */
function numbersOf(reader: Reader, args: BoardArguments): Pick<Board, 'measures' | 'kpis' | 'months' | 'by'> {
  const months = Array.from({length: MONTHS}, (_, index) => ROWS.months + index);
  return {
    measures: reader.numbers(ROWS.selected),
    kpis: reader.kpis(),
    months: months.map((row) => ({start: reader.day(row, COLUMN.start), ...reader.numbers(row)})),
    by: {
      owner: reader.members(ROWS.reps),
      ...(args.by === undefined || args.by === 'owner' ? {} : {[args.by]: reader.members(ROWS.split)}),
    },
  };
}

/** Tabs that hold something: the files, or what the menu entry of the sample has put there. */
function filledTabs(standIn: StandIn, sheets: readonly SheetContent[], args: BoardArguments): SheetContent[] {
  if (!args.sample) return [...sheets];
  const language = languageOf(args.locale);
  standIn.runMenu([translate(TEXTS.product, language), translate(MENU_TEXTS.sample, language)]);
  const {getters} = standIn.model;
  return getters
    .getSheetIds()
    .filter((id) => getters.getCells(id).length > 0)
    .map((id) => getters.getSheetName(id))
    .map((name) => ({name, rows: standIn.values(name, '1:1')}));
}

function open(dist: string, sheets: readonly SheetContent[], args: BoardArguments): StandIn {
  return loadStandIn(dist, {
    locale: args.locale,
    timeZone: args.zone,
    scriptTimeZone: args.zone,
    sheets,
    ...(args.today === undefined ? {} : {today: args.today}),
  });
}

/** A spreadsheet in which everything is settled, ready for a build. */
function opened(
  dist: string,
  files: readonly SheetContent[],
  args: BoardArguments,
): {standIn: StandIn; tabs: readonly SheetContent[]} {
  const standIn = open(dist, files, args);
  const tabs = filledTabs(standIn, files, args);
  settle(standIn, tabs, args);
  return {standIn, tabs};
}

/**
 * All that a build writes for a user, who asks for no more than the dashboard.
 * @throws NotBuilt where no dashboard could be built, with what the user was told
 */
export function writtenBy(dist: string, files: readonly SheetContent[], args: BoardArguments): Written {
  const {standIn, tabs} = opened(dist, files, args);
  const {getters} = standIn.model;
  const before = new Set(getters.getSheetIds());
  build(standIn, tabs, args, []);
  const made = getters.getSheetIds().filter((id) => !before.has(id));
  return writtenOn(standIn, made, args.locale);
}

/**
 * Runs the bundle over imported files, or over the sample.
 * @param files contents of the files; empty where the sample is asked for
 * @throws NotBuilt where no dashboard could be built, with what the user was told
 * @throws UsageError where an option names a tab, a column or a word that the files do not have
 */
export function makeBoard(dist: string, files: readonly SheetContent[], args: BoardArguments): Board {
  const language = languageOf(args.locale);
  const {standIn, tabs} = opened(dist, files, args);
  const {calls, questions} = build(standIn, tabs, args, blocksFor(args));
  const names = tabs.map(({name}) => name);
  const unused = unusedTabs(callScript(standIn, 'describeMapping', null), names, language);
  choose(standIn, language, args);
  const reader = new Reader(standIn, language);
  return {
    today: isoOf(args.today ?? Math.floor(serialOf(Date.now(), args.zone))),
    period: {
      label: `${reader.model(ROWS.selected, COLUMN.label)}`,
      start: reader.day(ROWS.selected, COLUMN.start),
      end: reader.day(ROWS.selected, COLUMN.end),
    },
    mapping: {deals: mappingOf(standIn)},
    ...numbersOf(reader, args),
    problems: reader.problems(),
    questions,
    unused,
    formulas: formulaValues(standIn, args.formulas),
    calls,
  };
}
