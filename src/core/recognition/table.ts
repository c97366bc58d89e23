/** Reads a tab as a table of one kind under one header row: which column holds which field. */
import type {TableField} from '../tables/fields/field';
import type {TableSpec} from '../tables/table-spec';
import {normaliseHeader} from '../vocabulary/normalise';
import {bestAssignment} from './assignment';
import type {Column, TabReader} from './column';
import type {RecognitionHints} from './hints';
import type {Ambiguity, TableReading} from './reading';

/** Less than this is no reason to take a column. */
const LEAST_SCORE = 0.3;
const PRESET_BONUS = 0.05;
const FILL_BONUS = 0.02;
const HINTED = 100;
const BY_CONTENT = 0.55;
/** So many headers of a CRM show that the table comes from it. */
const PRESET_HEADERS = 3;

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

type Scorer = (field: TableField, column: Column) => number;

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

/** Where no header names one of certain fields, the words in the cells may. Nothing else is found this way. */
function withContent({fields, byContent}: TableSpec, score: Scorer, columns: readonly Column[]): Scorer {
  if (!byContent) return score;
  const {field: sought, unless, fits} = byContent;
  const named = fields.some(
    (field) => unless.includes(field.id) && columns.some((column) => score(field, column) > 0),
  );
  if (named) return score;
  return (field, column) => (field.id === sought && fits(column) ? BY_CONTENT : score(field, column));
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
  fields: readonly TableField[],
  found: ReadonlyMap<string, Column>,
  columns: readonly Column[],
  score: Scorer,
): Ambiguity[] {
  const taken = new Set(found.values());
  return fields.flatMap((field) => {
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

function assign(
  fields: readonly TableField[],
  columns: readonly Column[],
  rows: number,
  score: Scorer,
): Map<string, Column> {
  const full = (column: Column): number => (FILL_BONUS * column.profile().filled) / Math.max(1, rows);
  const scores = fields.map((field) =>
    columns.map((column) => {
      const found = score(field, column);
      return found > 0 ? found + full(column) : 0;
    }),
  );
  const places = bestAssignment(scores);
  const found = new Map<string, Column>();
  fields.forEach(({id}, index) => {
    const column = columns[places[index] ?? -1];
    if (column) found.set(id, column);
  });
  return found;
}

/** Reads the table whose headers stand in a row. */
export function readTable(
  spec: TableSpec,
  reader: TabReader,
  headerRow: number,
  hints: RecognitionHints,
): TableReading {
  const {fields, byContent} = spec;
  const columns = reader.columns(headerRow, spec.matches);
  const byHeader = withHints(scorer(likelyPresets(columns)), columns, hints);
  const score = withContent(spec, byHeader, columns);
  const dataRows = Math.max(0, reader.last - headerRow);
  const found = assign(fields, columns, dataRows, score);
  const total = fields.reduce((sum, field) => {
    const column = found.get(field.id);
    return column ? sum + Math.min(1, score(field, column)) : sum;
  }, 0);
  const ambiguous = ambiguities(fields, found, columns, score);
  const byCells = byContent && found.get(byContent.field);
  const unnamed = byCells && byCells.matches.length === 0 && hints.columns?.[byContent.field] === undefined;
  for (const {field} of ambiguous) found.delete(field);
  spec.settle?.({found}, hints);
  return {
    tab: reader.tab,
    headerRow,
    dataRows,
    columns,
    found,
    ambiguous,
    byContent: byContent && unnamed ? [byContent.field] : [],
    score: total,
  };
}

/** Fields by which a reading is a table of its kind, those with a doubt included. */
function fieldsOf({found, ambiguous}: TableReading): ReadonlySet<string> {
  return new Set([...found.keys(), ...ambiguous.map(({field}) => field)]);
}

/** Groups of which one field at least must be there, and is not: all their fields. */
function missingFields({needs}: TableSpec, fields: ReadonlySet<string>): string[] {
  return needs.flatMap((group) => (group.some((field) => fields.has(field)) ? [] : group));
}

/** Whether a reading is a table of its kind, with rows or without; the user's own choice needs less. */
export function isTable(spec: TableSpec, reading: TableReading, chosen: boolean): boolean {
  const fields = fieldsOf(reading);
  if (missingFields(spec, fields).length > 0 && !spec.suffices?.(reading, fields)) return false;
  return chosen || spec.isConvincing(reading, fields);
}

/** Whether a reading without its doubtful fields can still be counted. */
export function isCountable(spec: TableSpec, reading: TableReading): boolean {
  const fields = new Set(reading.found.keys());
  return missingFields(spec, fields).length === 0 || spec.suffices?.(reading, fields) === true;
}

/** Fields that were looked for in vain, by which a table would have been one of its kind. */
export function lookedFor(spec: TableSpec, reading: TableReading | undefined): string[] {
  const missing = missingFields(spec, reading ? fieldsOf(reading) : new Set());
  return missing.length > 0 ? missing : [...spec.telling];
}
