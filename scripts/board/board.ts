/** Builds the dashboard of some files with the bundle and reads its numbers back from the sheets' own cells. */
import {MONTHS, SELECTORS, type Selector} from '../../src/app/dashboard-layout';
import {tilePlace} from '../../src/app/dashboard-sheet';
import {
  END_COLUMN,
  LABEL_COLUMN,
  modelColumn,
  ROWS,
  reasonColumn,
  SLOTS,
  START_COLUMN,
  statusColumn,
} from '../../src/app/model-sheet';
import {address} from '../../src/app/sheet-builder';
import {splitTitle, TEXTS, translator} from '../../src/app/texts';
import {dayOfIso, isoOf} from '../../src/core/day';
import type {ColumnFormat, Outcome} from '../../src/core/mapping';
import {DEAL_MEASURES} from '../../src/core/measures/deals';
import {PROBLEMS} from '../../src/core/problems';
import {KPIS} from '../../src/core/registry';
import {type Language, languageOf} from '../../src/core/text';
import {MENU_TEXTS} from '../../src/sheets/menu-texts';
import type {SheetContent, StandIn} from '../standin/api';
import {callScript} from '../standin/client';
import {loadStandIn} from '../standin/load';
import type {BoardArguments} from './arguments';

type Numbers = Readonly<Record<string, number | null>>;

export interface Board {
  readonly today: string;
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
    this.#dashboard = TEXTS.sheetDashboard[language];
    const lastRow = ROWS.problems + PROBLEMS.length;
    const lastColumn = reasonColumn(KPIS[KPIS.length - 1]?.id ?? '');
    this.#model = standIn.values(TEXTS.sheetModel[language], `A1:${address(lastRow, lastColumn)}`);
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
    const ids = [...DEAL_MEASURES, ...KPIS].map(({id}) => id);
    return Object.fromEntries(ids.map((id) => [id, numberOrNull(this.model(row, modelColumn(id)))]));
  }

  kpis(): Board['kpis'] {
    return KPIS.map(({id, definition}) => {
      const place = tilePlace(id);
      if (!place) throw new Error(`The dashboard has no tile "${id}".`);
      const tile = (cell: {row: number; column: number}): number | null =>
        numberOrNull(this.dashboard(cell.row, cell.column));
      const status = statusColumn(id);
      return {
        id,
        value: tile(place.value),
        previous: tile(place.previous),
        change: tile(place.change),
        status: status === undefined ? null : textOrNull(this.model(ROWS.selected, status)),
        reason: textOrNull(this.model(ROWS.selected, reasonColumn(id))),
        definition: definition[this.language],
      };
    });
  }

  members(first: number): Readonly<Record<string, string | number | null>>[] {
    const rows = Array.from({length: SLOTS + 1}, (_, index) => first + index);
    return rows
      .filter((row) => this.model(row, LABEL_COLUMN) !== '')
      .map((row) => ({key: `${this.model(row, LABEL_COLUMN)}`, ...this.numbers(row)}));
  }

  problems(): Board['problems'] {
    return PROBLEMS.map(({code, title}, index) => ({
      code,
      rows: Number(this.model(ROWS.problems + index, START_COLUMN)),
      firstRow: numberOrNull(this.model(ROWS.problems + index, END_COLUMN)),
      message: title[this.language],
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

/** What the user would choose in the drop-downs of the dashboard. */
function choose(standIn: StandIn, language: Language, {period, by, where}: BoardArguments): void {
  const t = translator(language);
  const choices: Partial<Record<Selector, string>> = {};
  if (period !== undefined) choices.period = period;
  if (by !== undefined) choices.splitField = splitTitle(by, t);
  for (const {field, value} of where) {
    if (field === 'owner') choices.rep = value;
    else Object.assign(choices, {filterField: splitTitle(field, t), filterValue: value});
  }
  for (const [selector, text] of Object.entries(choices)) {
    const {row, column} = SELECTORS[selector as Selector];
    standIn.type(TEXTS.sheetDashboard[language], address(row, column), text);
  }
}

/**
 * Runs the bundle over imported files.
 * @throws NotBuilt where no dashboard could be built, with what the user was told
 */
export function makeBoard(dist: string, sheets: readonly SheetContent[], args: BoardArguments): Board {
  const language = languageOf(args.locale);
  const standIn = loadStandIn(dist, {
    locale: args.locale,
    timeZone: 'Etc/UTC',
    scriptTimeZone: 'Etc/UTC',
    sheets,
    ...(args.today === undefined ? {} : {today: args.today}),
  });
  if (Object.keys(args.map).length > 0) callScript(standIn, 'saveMapping', {deals: {columns: args.map}});
  standIn.resetCalls();
  standIn.runMenu([TEXTS.product[language], MENU_TEXTS.build[language]]);
  const {reads, writes, total} = standIn.calls;
  const refused = standIn.shown.find(({kind}) => kind === 'alert');
  if (refused) throw new NotBuilt(refused.text);
  choose(standIn, language, args);
  const reader = new Reader(standIn, language);
  const months = Array.from({length: MONTHS}, (_, index) => ROWS.months + index);
  const by = {
    owner: reader.members(ROWS.reps),
    ...(args.by === undefined || args.by === 'owner' ? {} : {[args.by]: reader.members(ROWS.split)}),
  };
  return {
    today: isoOf(args.today ?? dayOfIso(new Date().toISOString().slice(0, 10)) ?? 0),
    period: {
      label: `${reader.model(ROWS.selected, LABEL_COLUMN)}`,
      start: reader.day(ROWS.selected, START_COLUMN),
      end: reader.day(ROWS.selected, END_COLUMN),
    },
    mapping: {deals: mappingOf(standIn)},
    measures: reader.numbers(ROWS.selected),
    kpis: reader.kpis(),
    months: months.map((row) => ({start: reader.day(row, START_COLUMN), ...reader.numbers(row)})),
    by,
    problems: reader.problems(),
    calls: {reads, writes, total},
  };
}
