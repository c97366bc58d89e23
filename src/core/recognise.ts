/**
 * Finds the table of deals in a user's tabs: the tab, the header row, a column for each field, the formats of the
 * columns and the outcomes of their words. What the cells do not settle comes back as questions; answers are
 * given back as hints.
 */
import type {DealFieldId} from './fields/deal-field';
import type {ColumnMapping, Question, Tab, TableMapping} from './mapping';
import {type Column, dataEnd} from './recognition/column';
import {findFormats} from './recognition/formats';
import {headerRows} from './recognition/header-row';
import type {RecognitionHints} from './recognition/hints';
import {findWords} from './recognition/outcomes';
import {isCountable, isDealsTable, lookedFor, readTable, type TableReading} from './recognition/table';

export type {FormatHint, RecognitionHints} from './recognition/hints';

/** A row of headers that was considered. */
export interface Candidate {
  readonly sheetName: string;
  /** 1-based. */
  readonly headerRow: number;
  /** About 1 for each field found. */
  readonly score: number;
}

/**
 * Why there is no mapping: no tab looks like deals; one does but holds no rows; two tabs do; or columns that the
 * user must name first.
 */
export type NoMappingReason = 'no-deals' | 'no-rows' | 'two-tables' | 'unsure';

export interface Recognition {
  /** Complete but for the questions: where one concerns a format, the likelier one stands. */
  readonly mapping?: TableMapping<DealFieldId>;
  /** Given where there is no mapping. */
  readonly reason?: NoMappingReason;
  readonly questions: readonly Question[];
  /** Ids of the fields of which one was needed and none was found; empty where there is a mapping. */
  readonly lookedFor: readonly string[];
  /** Tabs with columns that deals have, the likeliest first. */
  readonly candidates: readonly Candidate[];
  /** Headers of the chosen tab that no field has taken. */
  readonly unmappedHeaders: readonly string[];
}

/** A tab with less than this part of the best tab's score is no second table of deals. */
const RIVAL_SCORE = 0.5;
const MOST_EXAMPLES = 20;
const CELL_EXAMPLES = 3;

/** The best reading of a tab: one that is a deals table before one that is not, then by score, then the upper. */
function readTab(tab: Tab, hints: RecognitionHints): TableReading | undefined {
  const last = dataEnd(tab.rows);
  const chosen = hints.tab === tab.name;
  const readings = headerRows(tab, hints).map((row) => readTable(tab, row, last, hints));
  const rank = (reading: TableReading): number => reading.score + (isDealsTable(reading, chosen) ? 1000 : 0);
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

function columnQuestion(sheetName: string, field: DealFieldId, columns: readonly Column[]): Question {
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
  const numbers = free.filter((column) => column.profile().numbers >= 0.6);
  const dates = free.filter((column) => column.profile().dates >= 0.6);
  const ask = (field: DealFieldId, choices: readonly Column[]): Question[] =>
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
  sheetName: string,
  unknown: Readonly<Record<'status' | 'stage', readonly string[]>>,
): Question[] {
  return (['status', 'stage'] as const)
    .filter((field) => unknown[field].length > 0)
    .map((field) => ({
      code: 'unknown-words',
      sheetName,
      field,
      choices: ['won', 'lost', 'open'],
      examples: unknown[field].slice(0, MOST_EXAMPLES),
    }));
}

function unmapped({columns, found}: TableReading): string[] {
  const taken = new Set(found.values());
  return columns.filter((column) => !taken.has(column)).map(({header}) => header);
}

/** The mapping of a table, with everything about it that is still open. */
function propose(reading: TableReading, hints: RecognitionHints): Pick<Recognition, 'mapping' | 'questions'> {
  const {tab, headerRow, found} = reading;
  const formats = findFormats(found, hints);
  const {words, unknown} = findWords(reading, hints);
  const columns: Partial<Record<DealFieldId, ColumnMapping>> = {};
  for (const {field, format} of formats) {
    const column = found.get(field);
    if (column) columns[field] = {column: column.index + 1, header: column.header, format};
  }
  const formatQuestions = formats.flatMap(({field, question}): Question[] =>
    question ? [{...question, sheetName: tab.name, field}] : [],
  );
  return {
    mapping: {table: 'deals', sheetName: tab.name, headerRow, columns, words},
    questions: [...columnQuestions(reading), ...formatQuestions, ...wordQuestions(tab.name, unknown)],
  };
}

function withoutMapping(
  reason: NoMappingReason,
  reading: TableReading | undefined,
  questions: readonly Question[],
  candidates: readonly Candidate[],
): Recognition {
  return {
    reason,
    questions,
    lookedFor: reason === 'no-deals' || reason === 'unsure' ? lookedFor(reading) : [],
    candidates,
    unmappedHeaders: reading ? unmapped(reading) : [],
  };
}

function whichTable(tables: readonly TableReading[]): Question {
  const choices = tables.map(({tab}) => tab.name);
  return {code: 'two-tables', sheetName: choices[0] ?? '', choices, examples: []};
}

/** Among tabs that look like deals, those that hold rows. */
function chooseTable(tables: readonly TableReading[]): readonly TableReading[] {
  const filled = tables.filter(({dataRows}) => dataRows > 0);
  const best = filled[0]?.score ?? 0;
  return filled.filter(({score}) => score >= best * RIVAL_SCORE);
}

/**
 * Recognises the deals table among tabs.
 * @param tabs the user's tabs with all their cells; cells are taken as they are, typed or text
 * @param hints what the user has settled already
 * @returns a mapping with open questions, or a reason why there is none; never throws for bad data
 */
export function recogniseDeals(tabs: readonly Tab[], hints: RecognitionHints = {}): Recognition {
  const considered = hints.tab === undefined ? tabs : tabs.filter(({name}) => name === hints.tab);
  const readings = considered
    .flatMap((tab) => readTab(tab, hints) ?? [])
    .filter(({score}) => score > 0)
    .sort((one, other) => other.score - one.score);
  const candidates = readings.map(({tab, headerRow, score}) => ({sheetName: tab.name, headerRow, score}));
  const tables = readings.filter((reading) => isDealsTable(reading, hints.tab !== undefined));
  const [table, second] = chooseTable(tables);
  if (table && second) {
    return withoutMapping('two-tables', undefined, [whichTable(chooseTable(tables))], candidates);
  }
  if (table && isCountable(table)) {
    return {...propose(table, hints), lookedFor: [], candidates, unmappedHeaders: unmapped(table)};
  }
  if (!table && tables[0]) return withoutMapping('no-rows', tables[0], [], candidates);
  const reading = table ?? readings[0];
  const questions = reading && reading.dataRows > 0 ? columnQuestions(reading) : [];
  return withoutMapping(questions.length > 0 ? 'unsure' : 'no-deals', reading, questions, candidates);
}
