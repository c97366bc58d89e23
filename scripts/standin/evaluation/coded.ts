/**
 * Columns told by the few values that they have, so that a function is asked once for each of those. The numbers of the
 * script are told likewise (src/core/coded.ts); they are held against what is computed here, so neither uses the other.
 */
import {EMPTY, type Value} from './values';

export interface Coded {
  /** Which of the values stands in each row. */
  readonly codes: Uint16Array;
  readonly values: readonly Value[];
}

/** Values of a column above which it is gone through row by row. */
const MOST = 4096;

const known = new WeakMap<readonly Value[], Coded | 'too many'>();

/** Gives equal values the same number. */
class Coder {
  readonly values: Value[] = [];
  readonly #byFormat = new Map<string | undefined, Map<Value['value'], number>>();
  #format: string | undefined;
  #ofFormat = new Map<Value['value'], number>();

  constructor() {
    this.#byFormat.set(undefined, this.#ofFormat);
  }

  codeOf(value: Value): number {
    // Errors tell where they come from: each is its own.
    if (value.message !== undefined) return this.values.push(value) - 1;
    if (value.format !== this.#format) this.#turnTo(value.format);
    const found = this.#ofFormat.get(value.value);
    if (found !== undefined) return found;
    const code = this.values.push(value) - 1;
    this.#ofFormat.set(value.value, code);
    return code;
  }

  #turnTo(format: string | undefined): void {
    this.#format = format;
    this.#ofFormat = this.#byFormat.get(format) ?? new Map();
    this.#byFormat.set(format, this.#ofFormat);
  }
}

function encode(column: readonly Value[]): Coded | 'too many' {
  const coder = new Coder();
  const codes = new Uint16Array(column.length);
  const {values} = coder;
  for (let row = 0; row < column.length; row++) {
    codes[row] = coder.codeOf(column[row] ?? EMPTY);
    if (values.length > MOST) return 'too many';
  }
  return {codes, values};
}

/** A column by its values; undefined where it has too many. */
export function coded(column: readonly Value[]): Coded | undefined {
  const found = known.get(column) ?? encode(column);
  known.set(column, found);
  return found === 'too many' ? undefined : found;
}

/** The column in which some values stand by their codes. */
export function decoded({codes, values}: Coded): Value[] {
  const column = new Array<Value>(codes.length);
  for (let row = 0; row < codes.length; row++) column[row] = values[codes[row] ?? 0] ?? EMPTY;
  known.set(column, {codes, values});
  return column;
}

/**
 * The column in which the result of each code's rows stands; results that are equal get one code.
 * @param resultAt asked for the first row of each code
 */
export function mapped({codes, size}: Combined, resultAt: (row: number) => Value): Value[] {
  const coder = new Coder();
  const UNKNOWN = 0xffff;
  const codeOf = new Uint16Array(size).fill(UNKNOWN);
  const own = new Uint16Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    let result = codeOf[code] ?? UNKNOWN;
    if (result === UNKNOWN) {
      result = coder.codeOf(resultAt(row));
      codeOf[code] = result;
    }
    own[row] = result;
  }
  return decoded({codes: own, values: coder.values});
}

/** Columns told by the combinations of values that stand in their rows. */
export interface Combined {
  readonly codes: Uint16Array;
  /** Number of combinations that there could be. */
  readonly size: number;
}

/** Columns by the combinations of their values; undefined where there may be too many. */
export function combined(columns: readonly (readonly Value[])[]): Combined | undefined {
  const height = columns[0]?.length ?? 0;
  const most = columns.length === 1 ? MOST : Math.min(MOST, height);
  let codes: Uint16Array | undefined;
  let size = 1;
  for (const column of columns) {
    const one = coded(column);
    if (!one || size * one.values.length > most) return undefined;
    codes = codes ? together(codes, one.codes, size) : one.codes;
    size *= one.values.length;
  }
  return {codes: codes ?? new Uint16Array(height), size};
}

function together(one: Uint16Array, other: Uint16Array, size: number): Uint16Array {
  const codes = new Uint16Array(one.length);
  for (let row = 0; row < codes.length; row++) codes[row] = (one[row] ?? 0) + (other[row] ?? 0) * size;
  return codes;
}
