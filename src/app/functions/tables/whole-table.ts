/** Whole tables as arguments: recognised as in the sidebar, so that functions work before anything is mapped. */

import type {CanonicalTable} from '../../../core/columns/canonical';
import {type CanonicalOptions, canonicalTable} from '../../../core/columns/canonicalise';
import type {Cell, Question, Tab, TableMapping} from '../../../core/mapping';
import {forgetDictionaries} from '../../../core/numbers/dictionary';
import {recogniseTables, type Tables, type TablesHints} from '../../../core/recognition/recognise';
import {TABLES, tableSpec} from '../../../core/tables';
import {ratesOf} from '../../../core/tables/rates';
import type {TableId, TableSpec} from '../../../core/tables/table-spec';
import {text} from '../../../core/text';
import {cellOf, type FunctionEnv} from '../argument';
import {ANY_RANGE, type Parameter} from '../definition';
import {message, part} from '../messages';

/** The argument that holds a whole table. */
export const DATA: Parameter = {
  name: 'data',
  optional: false,
  type: ANY_RANGE,
  text: text('the table with its header row, such as Deals!A1:L'),
};

/** Label of rows whose field is blank. */
export const blankLabel = ({language}: FunctionEnv): string => part('blank', language, {});

export interface WholeTable {
  readonly spec: TableSpec;
  readonly mapping: TableMapping;
  readonly table: CanonicalTable;
  readonly questions: readonly Question[];
}

export interface WholeTables {
  readonly found: Tables;
  readonly tables: ReadonlyMap<TableId, WholeTable>;
}

/** Whether all of a row are cells as they stand; dates and whatever is no value are not. */
function isRowOfCells(row: unknown, width: number): row is readonly Cell[] {
  if (!Array.isArray(row) || row.length !== width) return false;
  for (let column = 0; column < width; column++) {
    const value: unknown = row[column];
    if (typeof value === 'string') continue;
    if (typeof value === 'number' ? !Number.isFinite(value) : typeof value !== 'boolean') return false;
  }
  return true;
}

const widthOf = (row: unknown): number => (Array.isArray(row) ? row.length : 1);

function areRowsOfCells(rows: readonly unknown[], width: number): rows is readonly (readonly Cell[])[] {
  for (const row of rows) if (!isRowOfCells(row, width)) return false;
  return true;
}

/** Rows of a range, as many cells each. @throws Error where the argument is a single cell */
export function tabOf(name: string, value: unknown, env: FunctionEnv): Tab {
  if (!Array.isArray(value) || value.length < 2) throw new Error(message('notTable', env.language, {name}));
  const given: readonly unknown[] = value;
  if (areRowsOfCells(given, widthOf(given[0]))) {
    forgetDictionaries(given);
    return {name, rows: given};
  }
  const width = given.reduce<number>((most, row) => Math.max(most, widthOf(row)), 0);
  // A large table has few different days: one cell serves for each.
  const days = new Map<number, Cell>();
  const sharedDay = (cell: Cell): Cell => {
    if (typeof cell !== 'object') return cell;
    const known = days.get(cell.serial);
    if (known === undefined) days.set(cell.serial, cell);
    return known ?? cell;
  };
  const rows = given.map((row): readonly Cell[] => {
    if (isRowOfCells(row, width)) return row;
    const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
    return Array.from({length: width}, (_, column) => sharedDay(cellOf(cells[column], env)));
  });
  return {name, rows};
}

/** The canonical tables of tabs; columns are computed when they are read. */
export function wholeTables(tabs: readonly Tab[], hints: TablesHints, env: FunctionEnv): WholeTables {
  const found = recogniseTables(tabs, hints);
  const tables = new Map<TableId, WholeTable>();
  const ratesMapping = found.rates.mapping;
  const rowsOf = (mapping: TableMapping): Tab['rows'] =>
    tabs.find(({name}) => name === mapping.sheetName)?.rows ?? [];
  const rates = ratesMapping
    ? ratesOf(canonicalTable(tableSpec('rates'), rowsOf(ratesMapping), ratesMapping, {blankLabel: ''}), '')
    : undefined;
  const options: CanonicalOptions = {...(rates ? {rates} : {}), blankLabel: blankLabel(env)};
  for (const spec of TABLES) {
    const recognised = found[spec.id];
    const {mapping} = recognised;
    if (!mapping) continue;
    const table = canonicalTable(spec, rowsOf(mapping), mapping, options);
    tables.set(spec.id, {
      spec,
      mapping,
      table,
      get questions() {
        return recognised.questions;
      },
    });
  }
  return {found, tables};
}
