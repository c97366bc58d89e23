/**
 * Finds the tables in a user's tabs: for each kind the tab, the header row, a column for each field, the formats
 * of the columns and the meaning of their words. What the cells do not settle comes back as questions; answers
 * are given back as hints.
 */
import type {ColumnMapping, Question, Tab, TableMapping} from '../mapping';
import {byTable, TABLES} from '../tables';
import type {TableId, TableSpec} from '../tables/table-spec';
import {type Column, type TabReader, tabReader} from './column';
import {formatFinder} from './formats';
import {headerRows} from './header-row';
import type {RecognitionHints} from './hints';
import type {TableReading} from './reading';
import {isCountable, isTable, lookedFor, readTable} from './table';
import {findWords} from './words';

export {FORMAT_HINTS, type FormatHint, type RecognitionHints} from './hints';

/** A row of headers that was considered. */
export interface Candidate {
  readonly sheetName: string;
  /** 1-based. */
  readonly headerRow: number;
  /** About 1 for each field found. */
  readonly score: number;
}

/**
 * Why there is no mapping: no tab looks like deals, or like another kind of table; one does but holds no rows; two
 * tabs do; or columns that the user must name first.
 */
export type NoMappingReason = 'no-deals' | 'no-table' | 'no-rows' | 'two-tables' | 'unsure';

export interface Recognition {
  /** Complete but for the questions: where one concerns a format, the likelier one stands. */
  readonly mapping?: TableMapping;
  /** Given where there is no mapping. */
  readonly reason?: NoMappingReason;
  readonly questions: readonly Question[];
  /** The questions about some fields, and those about no field in particular; columns of others are not read. */
  readonly asked: (about: (field: string) => boolean) => readonly Question[];
  /** Ids of the fields of which one was needed and none was found; empty where there is a mapping. */
  readonly lookedFor: readonly string[];
  /** Tabs with columns that such a table has, the likeliest first, or the one that the user has named. */
  readonly candidates: readonly Candidate[];
  /** Headers of the chosen tab that no field has taken. */
  readonly unmappedHeaders: readonly string[];
}

/** A tab with less than this part of the best tab's score is no second table of its kind. */
const RIVAL_SCORE = 0.5;
const MOST_EXAMPLES = 20;
const CELL_EXAMPLES = 3;

/** The best reading of a tab: one that is such a table before one that is not, then by score, then the upper. */
function readTab(spec: TableSpec, reader: TabReader, hints: RecognitionHints): TableReading | undefined {
  const {tab} = reader;
  const chosen = hints.tab === tab.name;
  const said = chosen ? hints.headerRow : undefined;
  const rows = new Set([...(said ? [said] : []), ...headerRows(tab, spec.matches, hints)]);
  if (chosen && rows.size === 0) rows.add(1);
  const readings = [...rows].map((row) => readTable(spec, reader, row, hints));
  const rank = (reading: TableReading): number =>
    reading.score + (isTable(spec, reading, chosen) ? 1000 : 0) + (reading.headerRow === said ? 500 : 0);
  readings.sort((one, other) => rank(other) - rank(one) || one.headerRow - other.headerRow);
  return readings[0];
}

const examplesOf = (columns: readonly Column[]): string[] =>
  columns.flatMap((column) =>
    column
      .cells()
      .filter(
        (cell): cell is string | number =>
          (typeof cell === 'string' && cell !== '') || typeof cell === 'number',
      )
      .slice(0, 1)
      .map((cell) => `${cell}`),
  );

function columnQuestion(sheetName: string, field: string, columns: readonly Column[]): Question {
  return {
    code: 'ambiguous-column',
    sheetName,
    field,
    choices: columns.map(({label}) => label),
    examples: examplesOf(columns).slice(0, CELL_EXAMPLES),
  };
}

/** Where headers say nothing, amounts and dates are never guessed: the user is shown the columns that could be. */
function renamedColumns({tab, columns, found, byContent}: TableReading): Question[] {
  if (byContent.length === 0) return [];
  const taken = new Set(found.values());
  const free = columns.filter((column) => !taken.has(column) && column.matches.length === 0);
  const numbers = free.filter((column) => column.profile().share('numbers') >= 0.6);
  const dates = free.filter((column) => column.profile().share('dates') >= 0.6);
  const ask = (field: string, choices: readonly Column[]): Question[] =>
    found.has(field) || choices.length === 0 ? [] : [columnQuestion(tab.name, field, choices)];
  return [...ask('amount', numbers), ...ask('created', dates), ...ask('closed', dates)];
}

function columnQuestions(reading: TableReading): Question[] {
  return [
    ...reading.ambiguous.map(({field, columns}) => columnQuestion(reading.tab.name, field, columns)),
    ...renamedColumns(reading),
  ];
}

function wordQuestions(
  {words}: TableSpec,
  sheetName: string,
  unknown: Readonly<Record<string, readonly string[]>>,
): Question[] {
  return words.flatMap(({field, classes}): Question[] => {
    const asked = unknown[field] ?? [];
    if (asked.length === 0) return [];
    return [
      {
        code: 'unknown-words',
        sheetName,
        field,
        choices: classes,
        examples: asked.slice(0, MOST_EXAMPLES),
      },
    ];
  });
}

function unmapped({columns, found}: TableReading): string[] {
  const taken = new Set(found.values());
  return columns.filter((column) => !taken.has(column)).map(({header}) => header);
}

const isAbout =
  (about: (field: string) => boolean) =>
  ({field}: Question): boolean =>
    field === undefined || about(field);

/** The mapping of a table, with everything about it that is still open. */
function propose(
  spec: TableSpec,
  reading: TableReading,
  hints: RecognitionHints,
): Pick<Recognition, 'mapping' | 'asked'> {
  const {tab, headerRow, found} = reading;
  const formatOf = formatFinder(spec.fields, found, hints);
  const {words, unknown} = spec.findWords?.(reading, hints) ?? findWords(spec.words, reading, hints);
  const columns: Partial<Record<string, ColumnMapping>> = {};
  for (const {id} of spec.fields) {
    const column = found.get(id);
    if (!column) continue;
    columns[id] = {
      column: column.index + 1,
      header: column.header,
      get format() {
        return formatOf(id)?.format ?? {kind: 'text'};
      },
    };
  }
  const formatQuestion = (field: string): Question[] => {
    const question = formatOf(field)?.question;
    return question ? [{...question, sheetName: tab.name, field}] : [];
  };
  return {
    mapping: {table: spec.id, sheetName: tab.name, headerRow, columns, words},
    asked: (about) => [
      ...columnQuestions(reading).filter(isAbout(about)),
      ...Object.keys(columns).filter(about).flatMap(formatQuestion),
      ...wordQuestions(spec, tab.name, unknown).filter(isAbout(about)),
    ],
  };
}

function recognition({asked, ...found}: Omit<Recognition, 'questions'>): Recognition {
  return {
    ...found,
    asked,
    get questions() {
      return asked(() => true);
    },
  };
}

function withoutMapping(
  spec: TableSpec,
  reason: NoMappingReason,
  reading: TableReading | undefined,
  questions: readonly Question[],
  candidates: readonly Candidate[],
): Recognition {
  return recognition({
    reason,
    asked: (about) => questions.filter(isAbout(about)),
    lookedFor: reason === 'no-rows' || reason === 'two-tables' ? [] : lookedFor(spec, reading),
    candidates,
    unmappedHeaders: reading ? unmapped(reading) : [],
  });
}

function whichTable(tables: readonly TableReading[]): Question {
  const choices = tables.map(({tab}) => tab.name);
  return {code: 'two-tables', sheetName: choices[0] ?? '', choices, examples: []};
}

/** Among tabs that look alike, those that hold rows. */
function chooseTable(tables: readonly TableReading[]): readonly TableReading[] {
  const filled = tables.filter(({dataRows}) => dataRows > 0);
  const best = filled[0]?.score ?? 0;
  return filled.filter(({score}) => score >= best * RIVAL_SCORE);
}

/** The best reading of every tab that has something of a table, the likeliest first. */
function readTabs(spec: TableSpec, readers: readonly TabReader[], hints: RecognitionHints): TableReading[] {
  return readers
    .filter(({tab}) => hints.tab === undefined || tab.name === hints.tab)
    .flatMap((reader) => readTab(spec, reader, hints) ?? [])
    .filter(({tab, score}) => score > 0 || tab.name === hints.tab)
    .sort((one, other) => other.score - one.score);
}

/** Recognises one kind of table among the readings of tabs. */
function recogniseAmong(
  spec: TableSpec,
  readings: readonly TableReading[],
  hints: RecognitionHints,
): Recognition {
  const candidates = readings.map(({tab, headerRow, score}) => ({sheetName: tab.name, headerRow, score}));
  const without = (reason: NoMappingReason, reading?: TableReading, questions: readonly Question[] = []) =>
    withoutMapping(spec, reason, reading, questions, candidates);
  const tables = readings.filter((reading) => isTable(spec, reading, hints.tab !== undefined));
  const [table, second] = chooseTable(tables);
  if (table && second) return without('two-tables', undefined, [whichTable(chooseTable(tables))]);
  if (table && isCountable(spec, table)) {
    const proposed = propose(spec, table, hints);
    return recognition({...proposed, lookedFor: [], candidates, unmappedHeaders: unmapped(table)});
  }
  if (!table && tables[0]) return without('no-rows', tables[0]);
  const reading = table ?? readings[0];
  const questions = reading && reading.dataRows > 0 ? columnQuestions(reading) : [];
  if (questions.length > 0) return without('unsure', reading, questions);
  return without(spec.id === 'deals' ? 'no-deals' : 'no-table', reading);
}

/** What the user has settled, by kind of table. */
export type TablesHints = Readonly<Partial<Record<TableId, RecognitionHints>>>;

/** What was found, by kind of table. */
export type Tables = Readonly<Record<TableId, Recognition>>;

/** The kind that a tab suits best: the one that the user has said, else the one with the most fields found. */
function kindOf(
  tab: Tab,
  readings: ReadonlyMap<TableSpec, readonly TableReading[]>,
  hints: TablesHints,
): TableId | undefined {
  const said = TABLES.find(({id}) => hints[id]?.tab === tab.name);
  if (said) return said.id;
  let [best, kind]: [number, TableId | undefined] = [0, undefined];
  for (const [spec, found] of readings) {
    const reading = found.find((one) => one.tab === tab);
    if (!reading || !isTable(spec, reading, false)) continue;
    if (reading.score > best) [best, kind] = [reading.score, spec.id];
  }
  return kind;
}

/**
 * Recognises every kind of table among tabs. A tab is taken by the kind that it suits best, so that no rows are
 * counted as two things.
 */
export function recogniseTables(tabs: readonly Tab[], hints: TablesHints = {}): Tables {
  const readers = tabs.map(tabReader);
  const readings = new Map(
    TABLES.map((spec) => [spec, readTabs(spec, readers, hints[spec.id] ?? {})] as const),
  );
  const kinds = new Map(tabs.map((tab) => [tab, kindOf(tab, readings, hints)] as const));
  const recognise = (spec: TableSpec): Recognition => {
    const free = (readings.get(spec) ?? []).filter(({tab}) => (kinds.get(tab) ?? spec.id) === spec.id);
    return recogniseAmong(spec, free, hints[spec.id] ?? {});
  };
  return byTable(recognise);
}
