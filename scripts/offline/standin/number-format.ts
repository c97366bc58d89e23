/** Number formats of Sheets and of the engine. */

/** Whether a number format shows a date. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === '@') return false;
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

const AUTOMATIC: ReadonlySet<string> = new Set(['', 'General', 'general']);

/** Formats that the engine had to be given in other words, by those words. */
const originals = new Map<string, string>();

/** The format as the engine takes it: it knows neither conditions nor colours in brackets. */
export function toEngineFormat(format: string): string {
  if (AUTOMATIC.has(format)) return '';
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]/g, (piece) => (piece.startsWith('[') ? '' : piece));
  if (plain !== format) originals.set(plain, format);
  return plain;
}

export function fromEngineFormat(format: string): string {
  return format === '' ? 'General' : (originals.get(format) ?? format);
}
