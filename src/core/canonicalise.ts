/** Raw cells and a mapping become canonical columns: the numbers interpreter's side of KPI Data. */
import type {CanonicalCell, CanonicalTable} from './canonical';
import {columnOf} from './canonical';
import type {Cell, Grid, TableMapping} from './mapping';
import {dealColumns} from './tables/deals';

/**
 * Canonical columns of a deals table.
 * @param rows the tab from its first row on; the header row and what stands above it are skipped
 */
export function canonicalDeals(rows: Grid, mapping: TableMapping, blankLabel: string): CanonicalTable {
  const first = mapping.headerRow;
  const count = Math.max(0, rows.length - first);
  const cell = (column: {readonly column: number}, row: number): Cell =>
    rows[first + row]?.[column.column - 1] ?? '';
  const columns: Record<string, CanonicalCell[]> = {};
  for (const column of dealColumns(mapping, {blankLabel, cell})) {
    const cells: CanonicalCell[] = new Array(count);
    columns[column.id] = cells;
    let row = 0;
    const reader = (id: string): CanonicalCell => columns[id]?.[row] ?? '';
    for (; row < count; row++) cells[row] = column.compute(reader, row);
  }
  const table: CanonicalTable = {table: 'deals', rows: count, columns, mixedCurrencies: false};
  const currencies = new Set(columnOf(table, 'currency_key').filter((key) => key !== ''));
  return {...table, mixedCurrencies: currencies.size > 1};
}
