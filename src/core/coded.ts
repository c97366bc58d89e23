import type {Cell, Grid} from './mapping';

/**
 * A column as its different values and the place of each row's value among them. Columns of dates, names and words
 * hold few values in many rows: what is read of a value is then read once.
 */
export interface Coded<Value> {
  /**
   * Each stands in some row; those of a grid's column in the order in which they first stand there. A column computed
   * from another may share its codes, and hold a value in several places.
   */
  readonly values: readonly Value[];
  /** Place of each row's value. */
  readonly codes: Int32Array;
}

/** A column of ids or amounts is known by so many rows … */
const TRIED = 1000;
/** … of which so large a part is different. */
const DIFFERENT = 0.5;

/** A date is the same as its serial in every reading of a cell. */
const keyOf = (cell: Cell): unknown => (typeof cell === 'object' ? cell.serial : cell);

function code<Value extends Cell>(
  rows: number,
  valueAt: (row: number) => Value,
  whatever: boolean,
): Coded<Value> | undefined {
  const places = new Map<unknown, number>();
  const values: Value[] = [];
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = valueAt(row);
    const key = keyOf(value);
    let place = places.get(key);
    if (place === undefined) {
      if (!whatever && row >= TRIED && values.length >= row * DIFFERENT) return undefined;
      place = values.push(value) - 1;
      places.set(key, place);
    }
    codes[row] = place;
  }
  return {values, codes};
}

/** Codes cells, or gives undefined where most are different: coding them would gain nothing. */
export function codedIfFew<Value extends Cell>(
  cells: readonly Value[],
  blank: Value,
): Coded<Value> | undefined {
  return code(cells.length, (row) => cells[row] ?? blank, false);
}

/** Columns that have been coded: what recognises a table and what computes with it read the same ones. */
const known = new WeakMap<Grid, Map<string, Coded<Cell> | undefined>>();

/** Whoever is given rows that may have changed since has their columns coded anew. */
export function forgetColumns(rows: Grid): void {
  known.delete(rows);
}

/**
 * A column of a grid from a row to the end; undefined where it holds so many different cells that only `whatever`
 * would have it coded.
 * @param first 0-based row
 * @param index 0-based column
 */
export function codedColumn(rows: Grid, first: number, index: number, whatever: true): Coded<Cell>;
export function codedColumn(
  rows: Grid,
  first: number,
  index: number,
  whatever: false,
): Coded<Cell> | undefined;
export function codedColumn(
  rows: Grid,
  first: number,
  index: number,
  whatever: boolean,
): Coded<Cell> | undefined {
  const columns = known.get(rows) ?? new Map<string, Coded<Cell> | undefined>();
  known.set(rows, columns);
  const key = `${first} ${index}`;
  const found = columns.get(key);
  if (found || (columns.has(key) && !whatever)) return found;
  const made = code(Math.max(0, rows.length - first), (row) => rows[first + row]?.[index] ?? '', whatever);
  columns.set(key, made);
  return made;
}

/** The values of a coded column, row by row. */
export function decoded<Value>({values, codes}: Coded<Value>): Value[] {
  const cells: Value[] = new Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const value = values[codes[row] ?? 0];
    if (value !== undefined) cells[row] = value;
  }
  return cells;
}

/** In how many of the first rows each value stands. */
export function rowsOfValues(
  {values, codes}: {values: ArrayLike<unknown>; codes: Int32Array},
  count: number,
): Int32Array {
  const rows = new Int32Array(values.length);
  for (let row = 0; row < count; row++) {
    const place = codes[row] ?? 0;
    rows[place] = (rows[place] ?? 0) + 1;
  }
  return rows;
}

/** More combinations than this are not worth remembering. */
const MOST_COMBINATIONS = 1 << 16;

/** The first row of each place of a column's codes: many columns may be computed from one. */
const firstRowsKnown = new WeakMap<Int32Array, Int32Array>();

/** The combinations of values that stand in the rows of several coded columns, as numbers from 0. */
export class Combinations {
  /** Number of combinations that there could be. */
  size = 1;
  readonly #codes = new Set<Int32Array>();

  /** @param rows the combination of each row: 0 before there is a column */
  constructor(public rows: Int32Array) {}

  /** Adds a column; adds nothing and says false where the combinations would be too many. */
  add({values, codes}: Coded<unknown>): boolean {
    const count = values.length;
    if (count < 2 || this.#codes.has(codes)) return true;
    if (this.size * count > MOST_COMBINATIONS) return false;
    this.rows = this.size === 1 ? codes : added(this.rows, codes, this.size);
    this.size *= count;
    this.#codes.add(codes);
    return true;
  }

  /** The first row of each combination, -1 for those that stand in none. */
  firstRows(): Int32Array {
    const {rows, size} = this;
    const known = firstRowsKnown.get(rows);
    if (known?.length === size) return known;
    const first = new Int32Array(size).fill(-1);
    const last = size === 1 ? Math.min(1, rows.length) : rows.length;
    for (let row = last - 1; row >= 0; row--) first[rows[row] ?? 0] = row;
    firstRowsKnown.set(rows, first);
    return first;
  }

  /** A column that holds one of some values in each combination: its place among them, -1 for those in no row. */
  coded<Value>(values: readonly Value[], places: Int32Array): Coded<Value> {
    const valueAt = (place: number): readonly Value[] => values.slice(place, place + 1);
    // Of one column's combinations each stands in a row.
    if (this.#codes.size < 2) return {values: [...places].flatMap(valueAt), codes: this.rows};
    return {values, codes: spread(this.rows, places)};
  }
}

function added(rows: Int32Array, codes: Int32Array, step: number): Int32Array {
  const sums = new Int32Array(rows.length);
  for (let row = 0; row < sums.length; row++) sums[row] = (rows[row] ?? 0) + step * (codes[row] ?? 0);
  return sums;
}

function spread(rows: Int32Array, told: Int32Array): Int32Array {
  const all = new Int32Array(rows.length);
  for (let row = 0; row < all.length; row++) all[row] = told[rows[row] ?? 0] ?? 0;
  return all;
}
