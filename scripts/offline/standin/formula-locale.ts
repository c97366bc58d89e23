/** Formulas are parsed in the spreadsheet's locale: where the decimal sign is a comma, a comma separates nothing. */

const decimalCommas = new Map<string, boolean>();

/** Whether numbers of the locale are written with a decimal comma. */
export function hasDecimalComma(locale: string): boolean {
  const known = decimalCommas.get(locale);
  if (known !== undefined) return known;
  const found = new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',');
  decimalCommas.set(locale, found);
  return found;
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

/** A number with its fraction; the digits of a cell such as A1 are none. */
const WITH_COMMA = /(?<![\w$.])(\d+),(\d+)/g;
const WITH_POINT = /(?<![\w$.])(\d+)\.(\d+)/g;

/** A dashboard has some thousands of formulas, which workbooks that are alike have in common. */
const MOST = 50_000;
const translations = new Map<string, Map<string, string>>();

/**
 * The formula as the engine takes it, which knows commas alone; BROKEN where the locale would refuse it.
 * @param commasOnly whether `;` is refused as well
 */
export function toEngine(formula: string, locale: string, commasOnly = false): string {
  const comma = hasDecimalComma(locale);
  const kind = `${comma} ${commasOnly}`;
  const known = translations.get(kind) ?? new Map<string, string>();
  translations.set(kind, known);
  const found = known.get(formula);
  if (found !== undefined) return found;
  let refused = false;
  const translated = outsideQuotes(formula, (piece) => {
    if (commasOnly && piece.includes(';')) refused = true;
    const plain = comma ? piece.replace(WITH_COMMA, '$1\u0000$2') : piece;
    if (comma && /,|\d\.\d/.test(plain)) refused = true;
    return plain.replace(/;/g, ',').replaceAll('\u0000', '.');
  });
  const result = refused ? BROKEN : translated;
  if (known.size >= MOST) known.clear();
  known.set(formula, result);
  return result;
}

/** The engine's formula in the separators of the locale. */
export function fromEngine(formula: string, locale: string): string {
  if (!hasDecimalComma(locale)) return formula;
  return outsideQuotes(formula, (piece) => piece.replace(/,/g, ';').replace(WITH_POINT, '$1,$2'));
}
