/**
 * Computes canonical columns when they are first read: few numbers need all of them. A column that reads coded ones
 * is computed once for each combination of their values, not once for each row.
 */
import type {CanonicalCell, CanonicalColumn} from './canonical';
import {type Coded, codedIfFew, decoded} from './coded';
import type {Cell, ColumnMapping} from './mapping';

export type CellReader = (column: ColumnMapping, row: number) => Cell;

/** A computed column: coded where its values are few, its cells when they are asked for. */
interface Column {
  readonly coded?: Coded<CanonicalCell>;
  cells?: readonly CanonicalCell[];
}

/** More combinations than this are not worth remembering. */
const MOST_COMBINATIONS = 1 << 16;

/** Codes the results of a column that are known by combination. */
class Results {
  readonly values: CanonicalCell[] = [];
  readonly #places = new Map<CanonicalCell, number>();

  placeOf(value: CanonicalCell): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

export class ColumnStore {
  readonly #columns = new Map<string, Column>();
  readonly #definitions: ReadonlyMap<string, CanonicalColumn>;

  constructor(
    columns: readonly CanonicalColumn[],
    readonly rows: number,
    readonly cellOf: CellReader,
    readonly codedOf: (column: ColumnMapping) => Coded<Cell> | undefined,
  ) {
    this.#definitions = new Map(columns.map((column) => [column.id, column]));
  }

  /** The cells of a column; none for a column that the table has not. */
  cells(id: string): readonly CanonicalCell[] {
    const column = this.#column(id);
    if (!column) return [];
    column.cells ??= column.coded ? decoded(column.coded) : [];
    return column.cells;
  }

  #column(id: string): Column | undefined {
    const known = this.#columns.get(id);
    const definition = this.#definitions.get(id);
    if (known || !definition) return known;
    const made = this.#make(definition);
    this.#columns.set(id, made);
    return made;
  }

  #make(definition: CanonicalColumn): Column {
    const {computeAll, source} = definition;
    if (computeAll) {
      const cells = computeAll((id) => this.cells(id), this.rows);
      const found = codedIfFew<CanonicalCell>(cells, '');
      return found ? {coded: found, cells} : {cells};
    }
    return source ? this.#read(source) : (this.#combined(definition) ?? this.#computed(definition));
  }

  #read({column, read}: NonNullable<CanonicalColumn['source']>): Column {
    const found = this.codedOf(column);
    if (!found) {
      const cells: CanonicalCell[] = [];
      for (let row = 0; row < this.rows; row++) cells.push(read(this.cellOf(column, row)));
      return {cells};
    }
    return {coded: {values: found.values.map(read), codes: found.codes}};
  }

  /**
   * Computes each combination of the coded columns that are read, once; undefined where one is not coded, or the
   * combinations are many. Which columns are read is seen while computing: when a further one is, all begins anew.
   */
  #combined({compute}: CanonicalColumn): Column | undefined {
    const read = new Map<string, Coded<CanonicalCell>>();
    const combinations = new Int32Array(this.rows);
    let size = 1;
    for (;;) {
      let current = 0;
      let further: string | undefined;
      const reader = (id: string): CanonicalCell => {
        const column = read.get(id);
        if (column) return column.values[column.codes[current] ?? 0] ?? '';
        if (this.#definitions.has(id)) further ??= id;
        return '';
      };
      const known = new Int32Array(size).fill(-1);
      const results = new Results();
      const codes = new Int32Array(this.rows);
      // What reads no column is the same in every row.
      const last = read.size === 0 ? Math.min(1, this.rows) : this.rows;
      for (; current < last && further === undefined; current++) {
        const combination = combinations[current] ?? 0;
        let place = known[combination] ?? -1;
        if (place < 0) {
          place = results.placeOf(compute(reader));
          known[combination] = place;
        }
        codes[current] = place;
      }
      if (further === undefined) return {coded: {values: results.values, codes}};
      const column = this.#column(further)?.coded;
      size *= column?.values.length ?? 0;
      if (!column || size > MOST_COMBINATIONS) return undefined;
      read.set(further, column);
      const {codes: own, values} = column;
      if (values.length === 1) continue;
      for (let row = 0; row < own.length; row++)
        combinations[row] = (combinations[row] ?? 0) * values.length + (own[row] ?? 0);
    }
  }

  #computed({compute}: CanonicalColumn): Column {
    const cells: CanonicalCell[] = new Array(this.rows);
    const read = new Map<string, readonly CanonicalCell[]>();
    let row = 0;
    const reader = (id: string): CanonicalCell => {
      let column = read.get(id);
      if (!column) {
        column = this.cells(id);
        read.set(id, column);
      }
      return column[row] ?? '';
    };
    for (; row < this.rows; row++) cells[row] = compute(reader);
    return {cells};
  }
}
