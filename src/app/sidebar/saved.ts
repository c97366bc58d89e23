/** What is kept of a mapping: what the user has settled, and which columns were found when it was kept. */

import {columnLetters} from '../../core/formulas/formula-text';
import type {ColumnMapping, Tab, TableMapping} from '../../core/mapping';
import {headerText} from '../../core/recognition/column';
import type {RecognitionHints, Tables, TablesHints} from '../../core/recognition/recognise';
import {TABLES} from '../../core/tables';
import type {TableId, TableSpec} from '../../core/tables/table-spec';
import {fill, type Language, translate} from '../../core/text';
import {normaliseHeader} from '../../core/vocabulary/normalise';
import {entriesOf, partOf, perField, readHints, rowOf, textOf} from '../mapping/overrides';
import {SIDEBAR_TEXTS} from './texts';

interface SeenColumn {
  readonly header: string;
  /** 1-based. */
  readonly column: number;
}

interface SeenTable {
  readonly tab: string;
  /** 1-based. */
  readonly headerRow: number;
  /** Every header of the row, those of no field included, cut to a length that tells them apart. */
  readonly headers: readonly string[];
  readonly columns: Readonly<Record<string, SeenColumn>>;
}

export type SeenTables = Readonly<Partial<Record<TableId, SeenTable>>>;

export interface SavedMapping {
  readonly hints: TablesHints;
  readonly seen: SeenTables;
}

function seenColumn(value: unknown): SeenColumn | undefined {
  const [header, column] = [textOf(partOf(value, 'header')), partOf(value, 'column')];
  return header !== undefined && typeof column === 'number' && column > 0 ? {header, column} : undefined;
}

function seenTables(value: unknown): SeenTables {
  const found = TABLES.flatMap(({id, fields}) => {
    const part = partOf(value, id);
    const tab = textOf(partOf(part, 'tab'));
    const columns = perField(
      fields.map((field) => field.id),
      partOf(part, 'columns'),
      seenColumn,
    );
    const headerRow = rowOf(partOf(part, 'headerRow')) ?? 1;
    const headers = entriesOf(partOf(part, 'headers')).map(([, header]) => textOf(header) ?? '');
    return tab !== undefined && columns ? [[id, {tab, headerRow, headers, columns}] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Reads what was kept from plain data; parts that mean nothing are dropped. */
export function readSaved(value: unknown): SavedMapping {
  return {hints: readHints(partOf(value, 'hints')), seen: seenTables(partOf(value, 'seen'))};
}

const HEADER_LENGTH = 100;

/** Headers of a row (1-based) of a tab, as they are kept. */
function headersIn(tabs: readonly Tab[], tab: string, headerRow: number): string[] {
  const row = tabs.find(({name}) => name === tab)?.rows[headerRow - 1] ?? [];
  return row.map((cell) => headerText(cell).slice(0, HEADER_LENGTH));
}

/** What was found, as it is kept. */
export function seenIn(tables: Tables, tabs: readonly Tab[]): SeenTables {
  const seen: Partial<Record<TableId, SeenTable>> = {};
  for (const {id} of TABLES) {
    const {mapping} = tables[id];
    if (!mapping) continue;
    const columns = Object.entries(mapping.columns).flatMap(([field, found]) =>
      found ? [[field, {header: found.header.slice(0, 500), column: found.column}] as const] : [],
    );
    const {sheetName, headerRow} = mapping;
    const headers = headersIn(tabs, sheetName, headerRow);
    seen[id] = {tab: sheetName, headerRow, headers, columns: Object.fromEntries(columns)};
  }
  return seen;
}

/** A chosen column by the header that it has now: renamed where it stands, it is the same column. */
function headerNow(
  hint: string,
  before: SeenColumn | undefined,
  seen: SeenTable,
  headers: readonly string[],
) {
  const key = normaliseHeader(hint);
  const isKnown = (all: readonly string[], one: string): boolean =>
    all.some((header) => normaliseHeader(header) === normaliseHeader(one));
  if (!before || normaliseHeader(before.header) !== key || isKnown(headers, hint)) return hint;
  const now = headers[before.column - 1] ?? '';
  // A header that stood elsewhere before has only moved up where the column was taken out.
  return now === '' || isKnown(seen.headers, now) ? hint : now;
}

function heldColumns(
  hints: RecognitionHints,
  seen: SeenTable | undefined,
  tabs: readonly Tab[],
): RecognitionHints {
  const {columns, tab = seen?.tab, headerRow = seen?.headerRow} = hints;
  if (!columns || !seen || tab === undefined || headerRow === undefined) return hints;
  const headers = headersIn(tabs, tab, headerRow);
  const now = Object.entries(columns).map(([field, hint = '']) => [
    field,
    headerNow(hint, seen.columns[field], seen, headers),
  ]);
  return {...hints, columns: Object.fromEntries(now)};
}

/**
 * What the user has settled, as it holds for the tabs now: a tab that is gone is left out, for a fresh export has
 * brought another, and a column that was renamed goes by its new header.
 */
export function heldHints({hints, seen}: SavedMapping, tabs: readonly Tab[]): TablesHints {
  const held = TABLES.flatMap(({id}) => {
    const own = hints[id];
    if (!own) return [];
    const {tab, headerRow: _, ...rest} = own;
    const isThere = tab === undefined || tab === '' || tabs.some(({name}) => name === tab);
    return [[id, heldColumns(isThere ? own : rest, seen[id], tabs)] as const];
  });
  return Object.fromEntries(held);
}

/** Whether numbers come from elsewhere than before, or only the place is another. */
type ChangeKey = 'changedTab' | 'changedGone' | 'changedHeader' | 'changedPlace' | 'changedLost';

interface Change {
  readonly key: ChangeKey;
  readonly values: Readonly<Record<string, string>>;
}

type Mappings = Readonly<Partial<Record<TableId, TableMapping | undefined>>>;

function columnChange({header, column}: SeenColumn, now: ColumnMapping | undefined, field: string): Change[] {
  const values = {field, header, from: columnLetters(column)};
  if (!now) return [{key: 'changedGone', values}];
  if (now.header !== header) return [{key: 'changedHeader', values: {...values, now: now.header}}];
  if (now.column === column) return [];
  return [{key: 'changedPlace', values: {...values, to: columnLetters(now.column)}}];
}

function tableChanges(spec: TableSpec, before: SeenTable, mappings: Mappings, language: Language): Change[] {
  const mapping = mappings[spec.id];
  const values = {table: translate(spec.title, language), tab: before.tab};
  if (!mapping) return [{key: 'changedLost', values}];
  const now = mapping.sheetName;
  const moved: Change[] = now === before.tab ? [] : [{key: 'changedTab', values: {...values, now}}];
  const columns = Object.entries(before.columns).flatMap(([field, column]) => {
    const title = translate(spec.fields.find(({id}) => id === field)?.title, language) ?? field;
    return columnChange(column, mapping.columns[field], title);
  });
  return [...moved, ...columns];
}

/**
 * What is not as it was when the mapping was kept, in sentences.
 * @param of the changes that are told
 */
export function changesSince(
  seen: SeenTables,
  mappings: Mappings,
  language: Language,
  of: (key: ChangeKey) => boolean = () => true,
): string[] {
  return TABLES.flatMap((spec) => {
    const before = seen[spec.id];
    const changes = before ? tableChanges(spec, before, mappings, language) : [];
    return changes
      .filter(({key}) => of(key))
      .map(({key, values}) => fill(translate(SIDEBAR_TEXTS[key], language), values));
  });
}
