/** Formulas are parsed in the spreadsheet's locale: where the decimal sign is a comma, a comma separates nothing. */

/** Whether numbers of the locale are written with a decimal comma. */
export function hasDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',');
}

/** Changes the characters of a formula that stand outside text literals and quoted sheet names. */
function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('');
}

/** What the engine cannot parse either, so that the cell shows an error. */
export const BROKEN = '=(';

/** The formula as the engine takes it, which knows commas alone; BROKEN where the locale would refuse it. */
export function toEngine(formula: string, locale: string): string {
  let refused = false;
  const translated = outsideQuotes(formula, (piece) => {
    if (hasDecimalComma(locale) && /,|\d\.\d/.test(piece)) refused = true;
    return piece.replace(/;/g, ',');
  });
  return refused ? BROKEN : translated;
}

/** The engine's formula in the separators of the locale. */
export function fromEngine(formula: string, locale: string): string {
  return hasDecimalComma(locale) ? outsideQuotes(formula, (piece) => piece.replace(/,/g, ';')) : formula;
}

/** Whether a formula refers to no cell and no name, so that it can be computed by itself. */
export function isSelfContained(formula: string): boolean {
  let others = '';
  outsideQuotes(formula, (piece) => {
    others += piece.replace(/[A-Za-z][\w.]*\(/g, '(').replace(/\b(TRUE|FALSE)\b/gi, '');
    return piece;
  });
  return !/[A-Za-z_$!]/.test(others);
}
