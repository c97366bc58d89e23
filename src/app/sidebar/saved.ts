/** What is kept of a mapping: what the user has settled, and which columns were found when it was kept. */
import type {Recognition, Tables, TablesHints} from '../../core/recognise';
import {columnLetters} from '../../core/recognition/column';
import type {TableId} from '../../core/table-spec';
import {TABLES, tableSpec} from '../../core/tables';
import {fill, type Language} from '../../core/text';
import {partOf, perField, readHints, textOf} from '../hints';
import {SIDEBAR_TEXTS} from './texts';

interface SeenColumn {
  readonly header: string;
  /** 1-based. */
  readonly column: number;
}

interface SeenTable {
  readonly tab: string;
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
    return tab !== undefined && columns ? [[id, {tab, columns}] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Reads what was kept from plain data; parts that mean nothing are dropped. */
export function readSaved(value: unknown): SavedMapping {
  return {hints: readHints(partOf(value, 'hints')), seen: seenTables(partOf(value, 'seen'))};
}

/** What was found, as it is kept. */
export function seenIn(tables: Tables): SeenTables {
  const seen: Partial<Record<TableId, SeenTable>> = {};
  for (const {id} of TABLES) {
    const {mapping} = tables[id];
    if (!mapping) continue;
    const columns = Object.entries(mapping.columns).flatMap(([field, found]) =>
      found ? [[field, {header: found.header.slice(0, 500), column: found.column}] as const] : [],
    );
    seen[id] = {tab: mapping.sheetName, columns: Object.fromEntries(columns)};
  }
  return seen;
}

type Say = (key: keyof typeof SIDEBAR_TEXTS, values: Readonly<Record<string, string>>) => string;

function columnChanges(id: TableId, before: SeenTable, {mapping}: Recognition, say: Say, language: Language) {
  return Object.entries(before.columns).flatMap(([field, {header, column}]) => {
    const now = mapping?.columns[field];
    const title = tableSpec(id).fields.find((one) => one.id === field)?.title[language] ?? field;
    const values = {field: title, header, from: columnLetters(column - 1)};
    if (!now) return [say('changedGone', values)];
    if (now.header !== header) return [say('changedHeader', {...values, now: now.header})];
    return now.column === column ? [] : [say('changedPlace', {...values, to: columnLetters(now.column - 1)})];
  });
}

/** What is not as it was when the mapping was kept, in sentences. */
export function changesSince(seen: SeenTables, tables: Tables, language: Language): string[] {
  const say: Say = (key, values) => fill(SIDEBAR_TEXTS[key][language], values);
  return TABLES.flatMap(({id, title}) => {
    const before = seen[id];
    if (!before) return [];
    const now = tables[id].mapping?.sheetName;
    const values = {table: title[language], tab: before.tab};
    if (now === undefined) return [say('changedLost', values)];
    const moved = now === before.tab ? [] : [say('changedTab', {...values, now})];
    return [...moved, ...columnChanges(id, before, tables[id], say, language)];
  });
}
