/** Matrices as the services take them. */
import type {Zone} from './places';

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

export const heightOf = ({top, bottom}: Zone): number => bottom - top + 1;
export const widthOf = ({left, right}: Zone): number => right - left + 1;

/** Arrays of another realm are arrays too. */
export function isMatrix(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

/**
 * Checks a matrix against a range.
 * @throws Error in Google's words, where the shapes differ
 */
export function shaped(values: unknown, zone: Zone, member: string): unknown[][] {
  if (!isMatrix(values)) {
    throw new Error(`The parameters (${typeof values}) don't match the method signature for ${member}.`);
  }
  const [rows, columns] = [heightOf(zone), widthOf(zone)];
  if (values.length !== rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
    );
  }
  const wrong = values.find((row) => row.length !== columns);
  if (wrong) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
    );
  }
  return values;
}

/** Makes a matrix of a zone's cells. */
export function mapZone<Result>(zone: Zone, of: (row: number, column: number) => Result): Result[][] {
  return Array.from({length: heightOf(zone)}, (_, r) =>
    Array.from({length: widthOf(zone)}, (_, c) => of(zone.top + r, zone.left + c)),
  );
}

export function eachCell(zone: Zone, act: (row: number, column: number) => void): void {
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let column = zone.left; column <= zone.right; column++) act(row, column);
}

/** Number of a row or column, or how many of them, as a script must give it. */
export function positive(value: unknown, word: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    throw new Error(`${count(1, word)} at least is needed; got ${String(value)}.`);
  }
  return value;
}
