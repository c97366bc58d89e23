/**
 * Computes canonical columns when they are first read: few numbers need all of them. A column that reads coded ones
 * is computed once for each combination of their values, not once for each row.
 */
import type {CanonicalCell, CanonicalColumn} from './canonical';
import {type Coded, Combinations, codedIfFew, decoded} from './coded';
import type {Cell, ColumnMapping} from './mapping';

/** Reads the cells of a column of the user's. */
export type CellReader = (column: ColumnMapping) => (row: number) => Cell;

/** A computed column: coded where its values are few, its cells when they are asked for. */
interface Column {
  readonly coded?: Coded<CanonicalCell>;
  cells?: readonly CanonicalCell[];
}

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
  /** Codes of a column whose rows are all the same. */
  readonly #alike: Int32Array;

  constructor(
    columns: readonly CanonicalColumn[],
    readonly rows: number,
    readonly cellsOf: CellReader,
    readonly codedOf: (column: ColumnMapping) => Coded<Cell> | undefined,
  ) {
    this.#definitions = new Map(columns.map((column) => [column.id, column]));
    this.#alike = new Int32Array(rows);
  }

  /** The cells of a column; none for a column that the table has not. */
  cells(id: string): readonly CanonicalCell[] {
    const column = this.#column(id);
    if (!column) return [];
    column.cells ??= column.coded ? decoded(column.coded) : [];
    return column.cells;
  }

  /** A column as its different values; undefined for one that has too many of them. */
  coded(id: string): Coded<CanonicalCell> | undefined {
    return this.#column(id)?.coded;
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
      const cells = computeAll(
        (id) => this.cells(id),
        this.rows,
        (id) => this.#sourceOf(id),
      );
      if ('codes' in cells) return {coded: cells};
      const found = codedIfFew<CanonicalCell>(cells, '');
      return found ? {coded: found, cells} : {cells};
    }
    return source ? this.#read(source) : (this.#combined(definition) ?? this.#computed(definition));
  }

  #sourceOf(id: string): (row: number) => Cell {
    const column = this.#definitions.get(id)?.source?.column;
    return column ? this.cellsOf(column) : () => '';
  }

  #read({column, read}: NonNullable<CanonicalColumn['source']>): Column {
    const found = this.codedOf(column);
    if (!found) {
      const cells: CanonicalCell[] = new Array(this.rows);
      const cellAt = this.cellsOf(column);
      for (let row = 0; row < this.rows; row++) cells[row] = read(cellAt(row));
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
    const combinations = new Combinations(this.#alike);
    let row = 0;
    let further: string | undefined;
    const reader = (id: string): CanonicalCell => {
      const column = read.get(id);
      if (column) return column.values[column.codes[row] ?? 0] ?? '';
      if (this.#definitions.has(id)) further ??= id;
      return '';
    };
    for (;;) {
      further = undefined;
      const results = new Results();
      const places = combinations.firstRows().slice();
      for (let at = 0; at < places.length && further === undefined; at++) {
        row = places[at] ?? -1;
        if (row >= 0) places[at] = results.placeOf(compute(reader));
      }
      if (further === undefined) return {coded: combinations.coded(results.values, places)};
      const column = this.#column(further)?.coded;
      if (!column || !combinations.add(column)) return undefined;
      read.set(further, column);
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
