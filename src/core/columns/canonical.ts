import type {Formula} from '../formulas/formula';
/**
 * Canonical columns: what every measure reads, whatever the user's export looks like. Each is declared once, as a tree
 * (columns/expression.ts), and read as numbers and as formulas.
 */

/** A canonical cell: a number, a text, or `''` where there is nothing. */
export type CanonicalCell = string | number;

/** References that a column's formula may use. */
export interface FormulaScope {
  /** The mapped column of the user's tab from its header down, e.g. `'Deals'!H1:H`. */
  readonly user: (field: string) => Formula;
  /** Another canonical column from row 1 down. */
  readonly column: (id: string) => Formula;
  /** The first data cell of a canonical column down, for columns that are computed off the row order. */
  readonly body: (id: string) => Formula;
  /** The same from the second data cell down: beside `body`, the row below of each row. */
  readonly below: (id: string) => Formula;
  /** A cell or range on the model or the settings, by its part: `filter-rep`, `stage-words` … */
  readonly part: (part: string) => Formula;
}

/** A canonical column, or a step towards one, as it stands on KPI Data. */
export interface CanonicalColumn {
  readonly id: string;
  /** Array formula without `=`; the value of the header row is put in by the caller. */
  readonly formula: (scope: FormulaScope) => Formula;
  /** Whether it is blank in every row. */
  readonly blank?: true;
  /** A step between spills: out of row order, and of use to the next formula alone. */
  readonly helper?: true;
  /**
   * `user`: reads the user's tab, row by row; `columns`: reads canonical columns, row by row; `spill`: stands under
   * its header and spills what is not in row order; `spilled`: filled by the spill to its left.
   */
  readonly from: 'user' | 'columns' | 'spill' | 'spilled';
}

/** Canonical columns with the same number of rows each; row 0 is the first row under the user's header. */
export interface CanonicalTable {
  readonly table: string;
  readonly rows: number;
  readonly columns: Readonly<Record<string, readonly CanonicalCell[]>>;
  /** 1 in the rows where a column holds a value, 0 elsewhere: quicker than to look at the column. */
  readonly holds?: (id: string, value: CanonicalCell) => Uint8Array;
  /** Whether amounts stand in more than one currency, so that money cannot be added up. */
  readonly mixedCurrencies: boolean;
  /** Column that holds 1 in the rows that count; `deal` where none is told. */
  readonly member?: string;
  /** Whether the rows are the state of one day, without dates of coming and going. */
  readonly snapshot?: boolean;
}

/** Column of a table, or an empty one where the user's export has nothing for it. */
export function columnOf(table: CanonicalTable, id: string): readonly CanonicalCell[] {
  return table.columns[id] ?? [];
}
