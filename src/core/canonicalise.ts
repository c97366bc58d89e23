/** Raw cells and a mapping become canonical columns: the numbers interpreter's side of KPI Data. */
import type {CanonicalCell, CanonicalColumn, CanonicalTable} from './canonical';
import {codedColumn} from './coded';
import {ColumnStore} from './column-store';
import type {Grid, TableMapping} from './mapping';
import type {Rates, TableSpec} from './table-spec';
import {dealColumns} from './tables/deals';

export interface CanonicalOptions {
  /** Label of rows whose split field is blank, e.g. "(none)". */
  readonly blankLabel: string;
  readonly rates?: Rates;
}

type Columns = Readonly<Record<string, readonly CanonicalCell[]>>;

interface TableParts extends Pick<CanonicalTable, 'rows' | 'columns' | 'coded'> {
  readonly currencies: () => number;
}

function tableOf(rows: Grid, mapping: TableMapping, definitions: readonly CanonicalColumn[]): TableParts {
  const first = mapping.headerRow;
  const count = Math.max(0, rows.length - first);
  const store = new ColumnStore(
    definitions,
    count,
    ({column}) =>
      (row) =>
        rows[first + row]?.[column - 1] ?? '',
    ({column}) => codedColumn(rows, first, column - 1, false),
  );
  const columns: Columns = {};
  for (const {id} of definitions) {
    const get = (): readonly CanonicalCell[] => {
      const value = store.cells(id);
      Object.defineProperty(columns, id, {value, enumerable: true});
      return value;
    };
    Object.defineProperty(columns, id, {configurable: true, enumerable: true, get});
  }
  const currencies = (): number => {
    if (!mapping.columns.currency) return 0;
    return new Set(store.cells('currency_key').filter((key) => key !== '')).size;
  };
  return {rows: count, columns, coded: (id) => store.coded(id), currencies};
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
  const {currencies, ...table} = tableOf(rows, mapping, spec.columns(mapping, options));
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
  const {currencies, ...table} = tableOf(rows, mapping, dealColumns(mapping, {blankLabel}));
  return {...table, table: 'deals', mixedCurrencies: currencies() > 1};
}
