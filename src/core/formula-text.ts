/**
 * Pieces of native formulas as text. Every spreadsheet locale accepts `;` between arguments and English
 * function names, so nothing here writes a comma, a decimal literal or braces.
 */

/** `NAME(a;b;c)`. */
export function call(name: string, ...args: readonly (string | number)[]): string {
  return `${name}(${args.join(';')})`;
}

/**
 * A text literal. A quote or a backslash inside it is spelled with CHAR, since engines differ in how they
 * escape them.
 */
export function quote(text: string): string {
  const pieces = text.split(/(["\\])/).filter((piece) => piece !== '');
  if (pieces.length === 0) return '""';
  return pieces
    .map((piece) => (piece === '"' ? 'CHAR(34)' : piece === '\\' ? 'CHAR(92)' : `"${piece}"`))
    .join('&');
}

/** A number as whole-number arithmetic: 0.15 is `15/100`, since a decimal sign depends on the locale. */
export function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A formula cannot hold ${value}.`);
  let scale = 1;
  while (scale < 1e15 && !Number.isInteger(Number((value * scale).toPrecision(15)))) scale *= 10;
  const whole = Number((value * scale).toPrecision(15));
  const text = scale === 1 ? `${whole}` : `${whole}/${scale}`;
  return value < 0 || scale !== 1 ? `(${text})` : text;
}

/** Name of a tab inside a reference: `'KPI Data'`, quotes doubled. */
export function sheetRef(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Kept, since a plan names the same columns tens of thousands of times. */
const LETTERS: string[] = [];

/** Letters of a 1-based column: 1 → A, 28 → AB. */
export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  LETTERS[column] = letters;
  return letters;
}
