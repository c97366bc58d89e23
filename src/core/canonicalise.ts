/** Raw cells and a mapping become canonical columns: the numbers interpreter's side of KPI Data. */
import type {CanonicalCell, CanonicalColumn, CanonicalTable} from './canonical';
import {columnOf} from './canonical';
import type {Cell, Grid, TableMapping} from './mapping';
import type {Rates, TableSpec} from './table-spec';
import {dealColumns} from './tables/deals';

export interface CanonicalOptions {
  /** Label of rows whose split field is blank, e.g. "(none)". */
  readonly blankLabel: string;
  readonly rates?: Rates;
}

type CellReader = (column: {readonly column: number}, row: number) => Cell;

function computed(columns: readonly CanonicalColumn[], count: number): Record<string, CanonicalCell[]> {
  const found: Record<string, CanonicalCell[]> = {};
  for (const column of columns) {
    if (column.computeAll) {
      found[column.id] = column.computeAll((id) => found[id] ?? [], count);
      continue;
    }
    const cells: CanonicalCell[] = new Array(count);
    found[column.id] = cells;
    let row = 0;
    const reader = (id: string): CanonicalCell => found[id]?.[row] ?? '';
    for (; row < count; row++) cells[row] = column.compute(reader, row);
  }
  return found;
}

function tableOf(
  rows: Grid,
  mapping: TableMapping,
  columnsFor: (cell: CellReader) => readonly CanonicalColumn[],
): CanonicalTable {
  const first = mapping.headerRow;
  const count = Math.max(0, rows.length - first);
  const cell: CellReader = ({column}, row) => rows[first + row]?.[column - 1] ?? '';
  const columns = computed(columnsFor(cell), count);
  const table: CanonicalTable = {table: mapping.table, rows: count, columns, mixedCurrencies: false};
  const currencies = new Set(columnOf(table, 'currency_key').filter((key) => key !== ''));
  return {...table, mixedCurrencies: currencies.size > 1};
}

/**
 * Canonical columns of a table of any kind.
 * @param rows the tab from its first row on; the header row and what stands above it are skipped
 */
export function canonicalTable(
  spec: TableSpec,
  rows: Grid,
  mapping: TableMapping,
  options: CanonicalOptions,
): CanonicalTable {
  const table = tableOf(rows, mapping, (cell) => spec.columns(mapping, {...options, cell}));
  return {
    ...table,
    table: spec.id,
    member: spec.member,
    snapshot: spec.isSnapshot?.(mapping) === true,
    mixedCurrencies: table.mixedCurrencies && !options.rates,
  };
}

/**
 * Canonical columns of a deals table that need nothing but the deals.
 * @param rows the tab from its first row on; the header row and what stands above it are skipped
 */
export function canonicalDeals(rows: Grid, mapping: TableMapping, blankLabel: string): CanonicalTable {
  const table = tableOf(rows, mapping, (cell) => dealColumns(mapping, {blankLabel, cell}));
  return {...table, table: 'deals'};
}
