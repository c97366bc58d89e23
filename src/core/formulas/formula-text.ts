/** Names of tabs and letters of columns, as references write them. */

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
