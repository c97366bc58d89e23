/** Texts that are numbers: "1 234,50 ₽", "$342.09K", "(1,234.56)", "80%". */

/** What a suffix multiplies by. */
export const SUFFIXES: readonly (readonly [string, number])[] = [
  ['тыс', 1e3],
  ['млн', 1e6],
  ['млрд', 1e9],
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
];

const SPACES = /[\s\u00a0\u202f']/g;

/** Digits with their decimal sign as they stand in a text, or undefined where the text is no plain number. */
export interface NumberParts {
  readonly whole: string;
  readonly fraction: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly multiplier: number;
}

/**
 * Takes a text apart: sign or parentheses, currency signs or codes around, digits with group signs, suffix.
 * The other of `.` and `,` than the decimal sign must part groups of three digits.
 */
export function partsOf(text: string, decimal: '.' | ','): NumberParts | undefined {
  const plain = text.replace(SPACES, '').replace(/\u2212/g, '-');
  const match = /^(\(?-?)([^\d.,()-]*)(-?)(\d[\d.,]*|[.,]\d+)([^\d()]*?)(-?\)?)$/.exec(plain);
  if (!match) return undefined;
  const [, open = '', prefix = '', innerSign = '', digits = '', suffix = '', close = ''] = match;
  const group = decimal === '.' ? ',' : '.';
  const [head = '', fraction = '', ...more] = digits.split(decimal);
  if (more.length > 0 || fraction.includes(group)) return undefined;
  const groups = head.split(group);
  if (groups.length > 1 && (groups[0] === '' || groups.slice(1).some((part) => part.length !== 3)))
    return undefined;
  if (!/^(\p{Sc}|[A-Za-zА-Яа-я]{1,4}\.?|US\$|R\$)*$/u.test(prefix)) return undefined;
  const tail = /^(%?)(\p{L}*)\.?(\p{Sc}|\p{L}|\.)*%?$/u.exec(suffix);
  if (!tail) return undefined;
  const multiplier = SUFFIXES.find(([word]) => (tail[2] ?? '').toLowerCase() === word)?.[1] ?? 1;
  return {
    whole: groups.join('') || '0',
    fraction,
    negative: open.includes('-') || open.includes('(') || innerSign !== '' || close.includes('-'),
    percent: suffix.includes('%'),
    multiplier,
  };
}

/**
 * The number of a text, or undefined. Whole and fraction are read apart, as the native formula must do, since
 * VALUE of a text with a decimal sign depends on the spreadsheet's locale.
 */
export function numberOfText(text: string, decimal: '.' | ','): number | undefined {
  const parts = partsOf(text, decimal);
  if (!parts) return undefined;
  const fraction = parts.fraction === '' ? 0 : Number(parts.fraction) / 10 ** parts.fraction.length;
  const size = (Number(parts.whole) + fraction) * parts.multiplier;
  const signed = parts.negative ? -size : size;
  return parts.percent ? signed / 100 : signed;
}
