import type {Cell, Grid} from './mapping';

/**
 * A column as its different values and the place of each row's value among them. Columns of dates, names and words
 * hold few values in many rows: what is read of a value is then read once.
 */
export interface Coded<Value> {
  /** In the order in which they first stand in the column. */
  readonly values: readonly Value[];
  /** Place of each row's value. */
  readonly codes: Int32Array;
}

/** A column of ids or amounts is known by so many rows … */
const TRIED = 1000;
/** … of which so large a part is different. */
const DIFFERENT = 0.5;

function code<Value>(
  rows: number,
  valueAt: (row: number) => Value,
  keyOf: (value: Value) => unknown,
  isGoing: (row: number, count: number) => boolean,
): Coded<Value> | undefined {
  const places = new Map<unknown, number>();
  const values: Value[] = [];
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = valueAt(row);
    const key = keyOf(value);
    let place = places.get(key);
    if (place === undefined) {
      if (!isGoing(row, values.length)) return undefined;
      place = values.push(value) - 1;
      places.set(key, place);
    }
    codes[row] = place;
  }
  return {values, codes};
}

/** A date is the same as its serial in every reading of a cell. */
const keyOfCell = (cell: Cell): unknown => (typeof cell === 'object' ? cell.serial : cell);

/** Codes cells, or gives undefined where most are different: coding them would gain nothing. */
export function codedIfFew<Value extends Cell>(
  cells: readonly Value[],
  blank: Value,
): Coded<Value> | undefined {
  const isFew = (row: number, count: number): boolean => row < TRIED || count < row * DIFFERENT;
  return code(cells.length, (row) => cells[row] ?? blank, keyOfCell, isFew);
}

/** Columns that have been coded: what recognises a table and what computes with it read the same ones. */
const known = new WeakMap<Grid, Map<string, Coded<Cell> | undefined>>();

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
  const made = code(
    Math.max(0, rows.length - first),
    (row) => rows[first + row]?.[index] ?? '',
    keyOfCell,
    (row, count) => whatever || row < TRIED || count < row * DIFFERENT,
  );
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
export function rowsOfValues({values, codes}: Coded<unknown>, count: number): Int32Array {
  const rows = new Int32Array(values.length);
  for (let row = 0; row < count; row++) {
    const place = codes[row] ?? 0;
    rows[place] = (rows[place] ?? 0) + 1;
  }
  return rows;
}
