/** Reads a tab as a table of deals under one header row: which column holds which field. */
import {DEAL_FIELD_IDS, type DealFieldId} from '../fields/deal-field';
import {DEAL_FIELDS, type DealField} from '../fields/deals';
import type {Tab} from '../mapping';
import {normaliseHeader} from '../normalise';
import {isDoublingDate} from '../vocabulary/headers';
import {bestAssignment} from './assignment';
import {type Column, columnsUnder} from './column';
import type {RecognitionHints} from './hints';

/** A field for which several columns are equally good and differ. */
export interface Ambiguity {
  readonly field: DealFieldId;
  readonly columns: readonly Column[];
}

export interface TableReading {
  readonly tab: Tab;
  /** 1-based. */
  readonly headerRow: number;
  /** Rows under the header. */
  readonly dataRows: number;
  readonly columns: readonly Column[];
  readonly found: ReadonlyMap<DealFieldId, Column>;
  readonly ambiguous: readonly Ambiguity[];
  /** Fields found by the words in their cells, under a header that says nothing. */
  readonly byContent: readonly DealFieldId[];
  /** Sum over the fields found, about 1 for each. */
  readonly score: number;
}

/** Less than this is no reason to take a column. */
const LEAST_SCORE = 0.3;
const PRESET_BONUS = 0.05;
const FILL_BONUS = 0.02;
const HINTED = 100;
const BY_CONTENT = 0.55;
/** So many headers of a CRM show that the table comes from it. */
const PRESET_HEADERS = 3;
const OUTCOME_FIELDS: readonly DealFieldId[] = ['status', 'stage', 'isWon'];

/** The CRMs whose headers fit the most columns. */
function likelyPresets(columns: readonly Column[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const {matches} of columns) {
    for (const preset of new Set(matches.flatMap((match) => match.presets))) {
      if (preset !== 'common') counts.set(preset, (counts.get(preset) ?? 0) + 1);
    }
  }
  const most = Math.max(PRESET_HEADERS, ...counts.values());
  return new Set([...counts].filter(([, count]) => count === most).map(([preset]) => preset));
}

type Scorer = (field: DealField, column: Column) => number;

/** How well a column suits a field by header and content, 0 where it does not. */
function scorer(presets: ReadonlySet<string>): Scorer {
  return (field, column) => {
    const match = column.matches.find((one) => one.field === field.id);
    if (!match) return 0;
    const score = match.weight * field.content(column.profile());
    if (score < LEAST_SCORE) return 0;
    return score + (match.presets.some((preset) => presets.has(preset)) ? PRESET_BONUS : 0);
  };
}

/** A column that the user has named for a field, found by label or header. */
function hintedColumn(columns: readonly Column[], hint: string): Column | undefined {
  const key = normaliseHeader(hint);
  return (
    columns.find(({header}) => header === hint) ??
    columns.find(({label}) => label === hint) ??
    columns.find(({header}) => normaliseHeader(header) === key)
  );
}

function withHints(score: Scorer, columns: readonly Column[], hints: RecognitionHints): Scorer {
  return (field, column) => {
    const hint = hints.columns?.[field.id];
    if (hint === undefined) return score(field, column);
    if (hint === '') return 0;
    const named = hintedColumn(columns, hint);
    if (!named) return score(field, column);
    return named === column ? HINTED : 0;
  };
}

/** Whether nothing but stage words stands in a column whose header means nothing. */
function holdsStages({matches, profile}: Column): boolean {
  if (matches.length > 0) return false;
  const {known, knownWords, decisive} = profile();
  return known >= 0.8 && knownWords >= 2 && decisive > 0;
}

/** Where no header names an outcome, the words in the cells may tell the stage. Nothing else is found this way. */
function withContent(score: Scorer, columns: readonly Column[]): Scorer {
  const named = DEAL_FIELDS.some(
    (field) => OUTCOME_FIELDS.includes(field.id) && columns.some((column) => score(field, column) > 0),
  );
  if (named) return score;
  return (field, column) => (field.id === 'stage' && holdsStages(column) ? BY_CONTENT : score(field, column));
}

function sameCells(one: Column, other: Column): boolean {
  const cells = other.cells();
  return one.cells().every((cell, row) => {
    const twin = cells[row] ?? '';
    return typeof cell === 'object' && typeof twin === 'object' ? cell.serial === twin.serial : cell === twin;
  });
}

/** Whether two columns that suit a field equally well leave a doubt: of two with one header the fuller is taken. */
function isRival(chosen: Column, other: Column): boolean {
  const sameHeader = normaliseHeader(chosen.header) === normaliseHeader(other.header);
  if (sameHeader && chosen.profile().filled !== other.profile().filled) return false;
  return !sameCells(chosen, other);
}

function ambiguities(
  found: ReadonlyMap<DealFieldId, Column>,
  columns: readonly Column[],
  score: Scorer,
): Ambiguity[] {
  const taken = new Set(found.values());
  return DEAL_FIELDS.flatMap((field) => {
    const chosen = found.get(field.id);
    if (!chosen || !field.decisive) return [];
    const best = score(field, chosen);
    const rivals = columns.filter(
      (column) =>
        !taken.has(column) && Math.abs(score(field, column) - best) < 1e-9 && isRival(chosen, column),
    );
    return rivals.length > 0 ? [{field: field.id, columns: [chosen, ...rivals]}] : [];
  });
}

function assign(columns: readonly Column[], rows: number, score: Scorer): Map<DealFieldId, Column> {
  const full = (column: Column): number => (FILL_BONUS * column.profile().filled) / Math.max(1, rows);
  const scores = DEAL_FIELDS.map((field) =>
    columns.map((column) => {
      const found = score(field, column);
      return found > 0 ? found + full(column) : 0;
    }),
  );
  const places = bestAssignment(scores);
  const found = new Map<DealFieldId, Column>();
  DEAL_FIELDS.forEach(({id}, index) => {
    const column = columns[places[index] ?? -1];
    if (column) found.set(id, column);
  });
  return found;
}

const CLOSING_FIELDS: readonly DealFieldId[] = ['closed', 'wonOn', 'lostOn'];

/** Bitrix24 has one date for both: assumed while a deal is open, real once it is closed. */
function useDoublingDate(found: Map<DealFieldId, Column>, hints: RecognitionHints): void {
  const expected = found.get('expected');
  const settled = CLOSING_FIELDS.some((field) => found.has(field)) || hints.columns?.closed === '';
  if (!expected || settled || hints.columns?.expected !== undefined || !isDoublingDate(expected.header))
    return;
  found.delete('expected');
  found.set('closed', expected);
}

/** Reads the table whose headers stand in a row. */
export function readTable(tab: Tab, headerRow: number, last: number, hints: RecognitionHints): TableReading {
  const columns = columnsUnder(tab, headerRow, last);
  const byHeader = withHints(scorer(likelyPresets(columns)), columns, hints);
  const score = withContent(byHeader, columns);
  const dataRows = Math.max(0, last - headerRow);
  const found = assign(columns, dataRows, score);
  const total = DEAL_FIELDS.reduce((sum, field) => {
    const column = found.get(field.id);
    return column ? sum + Math.min(1, score(field, column)) : sum;
  }, 0);
  const ambiguous = ambiguities(found, columns, score);
  const stage = found.get('stage');
  const byContent = stage && stage.matches.length === 0 && hints.columns?.stage === undefined;
  for (const {field} of ambiguous) found.delete(field);
  useDoublingDate(found, hints);
  return {
    tab,
    headerRow,
    dataRows,
    columns,
    found,
    ambiguous,
    byContent: byContent ? ['stage'] : [],
    score: total,
  };
}

/** Fields by which a reading is a table of deals, those with a doubt included. */
function fieldsOf({found, ambiguous}: TableReading): ReadonlySet<DealFieldId> {
  return new Set([...found.keys(), ...ambiguous.map(({field}) => field)]);
}

const DECIDING: readonly DealFieldId[] = ['status', 'stage', 'isWon', 'isClosed', 'wonOn', 'lostOn'];
const COUNTABLE: readonly DealFieldId[] = ['amount', 'created', 'closed', 'owner'];
const NOT_CLOSED = /^\s*не закрыт[ао]\s*$/i;

/** amoCRM's text in the closing date of an open deal. */
export function saysNotClosed(cell: unknown): boolean {
  return typeof cell === 'string' && NOT_CLOSED.test(cell);
}

/** Fields of which one at least must be there, and is not. Both groups are met by a table that can be counted. */
export function missingFields(fields: ReadonlySet<DealFieldId>): DealFieldId[] {
  return [DECIDING, COUNTABLE].flatMap((group) => (group.some((field) => fields.has(field)) ? [] : group));
}

/** Words of leads and no deal that was won or lost: a list of leads. */
function isLeads({found}: TableReading): boolean {
  const words = [found.get('status'), found.get('stage')].flatMap((column) =>
    column ? [column.profile()] : [],
  );
  return words.some(({leads}) => leads >= 0.3) && words.every(({decisive}) => decisive === 0);
}

/** A status, an owner and a date are not enough: a list of tasks has them too. */
function isConvincing(reading: TableReading, fields: ReadonlySet<DealFieldId>): boolean {
  const stage = reading.found.get('stage');
  const words = [reading.found.get('status'), stage];
  const named = stage?.matches.every(({field}) => field !== 'status') === true;
  return (
    named ||
    fields.has('amount') ||
    DECIDING.slice(2).some((field) => fields.has(field)) ||
    words.some((column) => column !== undefined && column.profile().decisive > 0)
  );
}

/** Whether a reading is a table of deals, with rows or without; the user's own choice needs less. */
export function isDealsTable(reading: TableReading, chosen: boolean): boolean {
  const fields = fieldsOf(reading);
  if (missingFields(fields).length > 0 && !hasOpenDeals(reading, fields)) return false;
  return chosen || (isConvincing(reading, fields) && !isLeads(reading));
}

/** An export of amoCRM tells open deals by the closing date alone. */
function hasOpenDeals({found}: TableReading, fields: ReadonlySet<DealFieldId>): boolean {
  const enough = COUNTABLE.filter((field) => fields.has(field)).length > 1;
  return enough && (found.get('closed')?.cells().some(saysNotClosed) ?? false);
}

/** Whether a reading without its doubtful fields can still be counted. */
export function isCountable(reading: TableReading): boolean {
  const fields = new Set(reading.found.keys());
  return missingFields(fields).length === 0 || hasOpenDeals(reading, fields);
}

/** Fields that were looked for in vain, by which a table would have been one of deals. */
export function lookedFor(reading: TableReading | undefined): DealFieldId[] {
  const missing = missingFields(reading ? fieldsOf(reading) : new Set());
  return missing.length > 0
    ? missing
    : DEAL_FIELD_IDS.filter((field) => field === 'stage' || field === 'amount');
}
