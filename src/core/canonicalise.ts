/** Raw cells and a mapping become canonical columns: the numbers interpreter's side of KPI Data. */
import type {CanonicalCell, CanonicalColumn, CanonicalTable} from './canonical';
import type {Cell, Grid, TableMapping} from './mapping';
import type {Rates, TableSpec} from './table-spec';
import {dealColumns} from './tables/deals';

export interface CanonicalOptions {
  /** Label of rows whose split field is blank, e.g. "(none)". */
  readonly blankLabel: string;
  readonly rates?: Rates;
}

type CellReader = (column: {readonly column: number}, row: number) => Cell;

type Columns = Readonly<Record<string, readonly CanonicalCell[]>>;

/** Every column as a property that is computed when it is first read: few numbers need all of them. */
function computed(columns: readonly CanonicalColumn[], count: number): Columns {
  const found: Columns = {};
  const cellsOf = (id: string): readonly CanonicalCell[] => found[id] ?? [];
  const compute = (column: CanonicalColumn): readonly CanonicalCell[] => {
    if (column.computeAll) return column.computeAll(cellsOf, count);
    const cells: CanonicalCell[] = new Array(count);
    let row = 0;
    const reader = (id: string): CanonicalCell => found[id]?.[row] ?? '';
    for (; row < count; row++) cells[row] = column.compute(reader, row);
    return cells;
  };
  for (const column of columns) {
    Object.defineProperty(found, column.id, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = compute(column);
        Object.defineProperty(found, column.id, {value, enumerable: true});
        return value;
      },
    });
  }
  return found;
}

interface TableParts extends Pick<CanonicalTable, 'rows' | 'columns'> {
  readonly currencies: () => number;
}

function tableOf(
  rows: Grid,
  mapping: TableMapping,
  columnsFor: (cell: CellReader) => readonly CanonicalColumn[],
): TableParts {
  const first = mapping.headerRow;
  const count = Math.max(0, rows.length - first);
  const cell: CellReader = ({column}, row) => rows[first + row]?.[column - 1] ?? '';
  const columns = computed(columnsFor(cell), count);
  const currencies = (): number => {
    if (!mapping.columns.currency) return 0;
    return new Set((columns.currency_key ?? []).filter((key) => key !== '')).size;
  };
  return {rows: count, columns, currencies};
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
  const {currencies, ...table} = tableOf(rows, mapping, (cell) => spec.columns(mapping, {...options, cell}));
  return {
    ...table,
    table: spec.id,
    member: spec.member,
    snapshot: spec.isSnapshot?.(mapping) === true,
    get mixedCurrencies() {
      return !options.rates && currencies() > 1;
    },
  };
}

/**
 * Canonical columns of a deals table that need nothing but the deals.
 * @param rows the tab from its first row on; the header row and what stands above it are skipped
 */
export function canonicalDeals(rows: Grid, mapping: TableMapping, blankLabel: string): CanonicalTable {
  const {currencies, ...table} = tableOf(rows, mapping, (cell) => dealColumns(mapping, {blankLabel, cell}));
  return {...table, table: 'deals', mixedCurrencies: currencies() > 1};
}
