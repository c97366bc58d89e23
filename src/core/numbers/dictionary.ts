/** Columns of a tab as dictionaries: dates, names and words repeat, and what is read of a value is then read once. */
import {readText} from '../cells/read';
import type {Cell, Grid} from '../mapping';

/** A column as its different cells and the place of each row's cell among them. */
export interface DictionaryColumn {
  /** In the order in which they first stand. */
  readonly values: readonly Cell[];
  readonly codes: Int32Array;
}

/** A date is the same as its serial in every reading of a cell. */
const keyOf = (cell: Cell): unknown => (typeof cell === 'object' ? cell.serial : cell);

function encode(rows: Grid, first: number, index: number): DictionaryColumn {
  const places = new Map<unknown, number>();
  const values: Cell[] = [];
  const codes = new Int32Array(Math.max(0, rows.length - first));
  for (let row = 0; row < codes.length; row++) {
    const value = rows[first + row]?.[index] ?? '';
    const key = keyOf(value);
    let place = places.get(key);
    if (place === undefined) {
      place = values.push(value) - 1;
      places.set(key, place);
    }
    codes[row] = place;
  }
  return {values, codes};
}

/** Recognition and numbers read the same columns. */
const known = new WeakMap<Grid, Map<string, DictionaryColumn>>();

/** Drops the cached dictionaries of rows that may have changed. */
export function forgetDictionaries(rows: Grid): void {
  known.delete(rows);
}

/**
 * A column of a grid from a row to the end as a dictionary.
 * @param first 0-based row
 * @param index 0-based column
 */
export function dictionaryOf(rows: Grid, first: number, index: number): DictionaryColumn {
  const columns = known.get(rows) ?? new Map<string, DictionaryColumn>();
  known.set(rows, columns);
  const key = `${first} ${index}`;
  const column = columns.get(key) ?? encode(rows, first, index);
  columns.set(key, column);
  return column;
}

/** So many rows show whether a column repeats its cells; ids and amounts do not. */
const TRIED = 1000;

function repeats(rows: Grid, first: number, index: number): boolean {
  const last = first + TRIED;
  if (rows.length < last) return true;
  const different = new Set<unknown>();
  for (let row = first; row < last; row++) {
    different.add(keyOf(rows[row]?.[index] ?? ''));
    if (different.size * 2 >= TRIED) return false;
  }
  return true;
}

/**
 * What is read of each cell of a column: as a dictionary, or row by row where most cells differ.
 * @param first 0-based row
 * @param index 0-based column
 */
export function readColumn<Value>(
  rows: Grid,
  first: number,
  index: number,
  read: (cell: Cell) => Value,
): {readonly values: readonly Value[]; readonly codes?: Int32Array} {
  if (repeats(rows, first, index)) {
    const {values, codes} = dictionaryOf(rows, first, index);
    return {values: values.map(read), codes};
  }
  const cells: Value[] = new Array(Math.max(0, rows.length - first));
  for (let row = 0; row < cells.length; row++) cells[row] = read(rows[first + row]?.[index] ?? '');
  return {values: cells};
}

/**
 * Whether the texts of a column follow each other in order, shorter ones first, so that none stands twice.
 * @param first 0-based row
 * @param index 0-based column
 */
export function textsCountUp(rows: Grid, first: number, index: number): boolean {
  let before = '';
  for (let row = first; row < rows.length; row++) {
    const text = readText(rows[row]?.[index] ?? '');
    if (text.length < before.length || (text.length === before.length && text <= before)) return false;
    before = text;
  }
  return true;
}
