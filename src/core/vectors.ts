/**
 * Loops over whole columns. Each is a function of its own that sees nothing but columns: an engine then compiles it once,
 * whatever stands around it.
 */
import type {CanonicalCell} from './columns/canonical';

type Cells = readonly CanonicalCell[];

/** 1 in the rows that hold a value, 0 elsewhere. */
export function equalTo(cells: Cells, value: CanonicalCell): Uint8Array {
  const found = new Uint8Array(cells.length);
  for (let row = 0; row < found.length; row++) found[row] = cells[row] === value ? 1 : 0;
  return found;
}

/** 1 in the rows that hold something, 0 elsewhere. */
export function filled(cells: Cells): Uint8Array {
  const found = new Uint8Array(cells.length);
  for (let row = 0; row < found.length; row++) found[row] = cells[row] === '' ? 0 : 1;
  return found;
}

/** 1 in the rows that hold numbers, 0 elsewhere. */
export function numeric(cells: Cells): Uint8Array {
  const found = new Uint8Array(cells.length);
  for (let row = 0; row < found.length; row++) found[row] = typeof cells[row] === 'number' ? 1 : 0;
  return found;
}

/** Leaves 1 in the rows that both have. */
export function keepBoth(found: Uint8Array, other: Uint8Array): void {
  for (let row = 0; row < found.length; row++) if (other[row] !== 1) found[row] = 0;
}

/** Puts 1 into the rows that the other has. */
export function addOther(found: Uint8Array, other: Uint8Array): void {
  for (let row = 0; row < found.length; row++) if (other[row] === 1) found[row] = 1;
}

/** A column, or a value that is the same in every row. */
export type Part = Cells | CanonicalCell;

/** One part in the rows of a test, the other elsewhere. */
export function choose(test: Uint8Array, yes: Part, no: Part): CanonicalCell[] {
  if (typeof yes === 'object') return typeof no === 'object' ? ofTwo(test, yes, no) : ofOne(test, yes, no, 1);
  return typeof no === 'object' ? ofOne(test, no, yes, 0) : ofValues(test, yes, no);
}

function ofTwo(test: Uint8Array, yes: Cells, no: Cells): CanonicalCell[] {
  const cells = new Array<CanonicalCell>(test.length);
  for (let row = 0; row < test.length; row++) cells[row] = (test[row] === 1 ? yes[row] : no[row]) ?? '';
  return cells;
}

/** A column in the rows where the test holds so, a value elsewhere. */
function ofOne(test: Uint8Array, own: Cells, other: CanonicalCell, holds: 0 | 1): CanonicalCell[] {
  const cells = new Array<CanonicalCell>(test.length);
  for (let row = 0; row < test.length; row++) cells[row] = test[row] === holds ? (own[row] ?? '') : other;
  return cells;
}

function ofValues(test: Uint8Array, yes: CanonicalCell, no: CanonicalCell): CanonicalCell[] {
  const cells = new Array<CanonicalCell>(test.length);
  for (let row = 0; row < test.length; row++) cells[row] = test[row] === 1 ? yes : no;
  return cells;
}

/** The values of a dictionary, row by row. */
export function decode<Value>(values: readonly Value[], codes: Int32Array): Value[] {
  const cells: Value[] = new Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const value = values[codes[row] ?? 0];
    if (value !== undefined) cells[row] = value;
  }
  return cells;
}

/** Whether each row's value has a 1. */
export function decodeMask(mask: Uint8Array, codes: Int32Array): Uint8Array {
  const found = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) found[row] = mask[codes[row] ?? 0] ?? 0;
  return found;
}

/** In how many of the first rows each value of a dictionary stands. */
export function countCodes(codes: Int32Array, values: number, rows: number): Int32Array {
  const counts = new Int32Array(values);
  for (let row = 0; row < rows; row++) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** The least and the greatest number of a column that lies between two others; infinite where there is none. */
export function extent(
  cells: Cells,
  above: number,
  below: number,
): readonly [least: number, greatest: number] {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell !== 'number' || cell <= above || cell >= below) continue;
    if (cell < least) least = cell;
    if (cell > greatest) greatest = cell;
  }
  return [least, greatest];
}
