/** Texts that are numbers: "1 234,50 ₽", "$342.09K", "(1,234.56)", "80%", "1,2 млн". */
import {MINUS, SPACE} from './notation';

/** Decimal sign of a column of texts. */
export type DecimalSign = '.' | ',';

/** Currency signs, codes of three letters and the usual short words, in lower case. */
const SIGN = '[a-z]?[a-z]?[$€£¥₽₴₸₹₩₺₪₾₼฿₫₦₱]';
const CURRENCY = `(?:${SIGN}|руб[.]?|рублей|р[.]?|грн[.]?|тг[.]?|сум|сом|zł|kr[.]?|kč|rs[.]?|rp|rm|br|fr[.]?|ft|[a-z][a-z][a-z])`;

/** Words for thousands and more with the zeros they stand for, in lower case. */
const MULTIPLIERS: readonly (readonly [words: string, zeros: string])[] = [
  ['k|к|тыс[.]?|т[.]?р[.]?', '000'],
  ['m|mln|млн[.]?', '000000'],
  ['b|bn|млрд[.]?', '000000000'],
];

/** Replacements that write a multiplier out as zeros: `342.09k` becomes `342.09 000`. For lower-case text. */
export const WRITTEN_OUT: readonly (readonly [pattern: string, replacement: string])[] = MULTIPLIERS.map(
  ([words, zeros]) => [`([0-9]${SPACE}*)(?:${words})(?:[^a-zа-я].*)?$`, `$1 ${zeros}`],
);

const words = MULTIPLIERS.map(([names]) => names).join('|');
const AFTER = `(?:${CURRENCY}|(?:${words})(?:${SPACE}+${CURRENCY}|${SPACE}*${SIGN})?)?`;

/** How a number with one of the decimal signs is read. */
export interface NumberNotation {
  /** Fits exactly the lower-case texts that are numbers. */
  readonly shape: string;
  /** A digit, the decimal sign, the decimals. */
  readonly decimals: string;
}

/** Groups have three digits; between commas two as well, as India writes them. */
function digitsOf(decimal: DecimalSign): string {
  const apart = `[${decimal === '.' ? ',' : '.'} \u00a0\u202f\u2009'’]`;
  const inner = decimal === '.' ? `(?:,[0-9][0-9])*` : '';
  return `(?:[0-9]+|[0-9][0-9]?[0-9]?${inner}(?:${apart}[0-9][0-9][0-9])+)(?:[${decimal}][0-9]*)?`;
}

function notationOf(decimal: DecimalSign): NumberNotation {
  const gap = `${SPACE}*`;
  const sign = `[-+\u2212\u2013]?${gap}`;
  return {
    shape: `^${gap}[(]?${gap}${sign}(?:${CURRENCY}${gap})?${sign}${digitsOf(decimal)}${gap}${AFTER}${gap}%?${gap}${MINUS}?${gap}[)]?${gap}$`,
    decimals: `[0-9][${decimal}][0-9]+`,
  };
}

export const NUMBER_NOTATIONS: Readonly<Record<DecimalSign, NumberNotation>> = {
  '.': notationOf('.'),
  ',': notationOf(','),
};

/** A minus or a parenthesis. */
export const NEGATIVE = `[-\u2212\u2013(]`;

const SHAPES: Readonly<Record<DecimalSign, RegExp>> = {
  '.': new RegExp(NUMBER_NOTATIONS['.'].shape),
  ',': new RegExp(NUMBER_NOTATIONS[','].shape),
};
const DECIMALS: Readonly<Record<DecimalSign, RegExp>> = {
  '.': new RegExp(NUMBER_NOTATIONS['.'].decimals),
  ',': new RegExp(NUMBER_NOTATIONS[','].decimals),
};
const OUT = WRITTEN_OUT.map(([pattern, replacement]) => [new RegExp(pattern), replacement] as const);
const NEGATIVE_SIGN = new RegExp(NEGATIVE);

/**
 * Any number of spaces from two on means the same to the shapes, and two are quickly read: between the parts of a
 * number a longer row could be shared out in more ways than there is time for.
 */
const LONG_GAP = new RegExp(`${SPACE}${SPACE}${SPACE}+`, 'g');

const plain = (text: string): string => text.toLowerCase().replace(LONG_GAP, '  ');

/** Whether a text is a number with some decimal sign. */
export function isNumberText(text: string): boolean {
  const lower = plain(text);
  return SHAPES['.'].test(lower) || SHAPES[','].test(lower);
}

/**
 * The number of a text, or undefined. All digits are read as one whole number and divided by a power of ten, as
 * the native formula must do: VALUE of a text with a decimal sign depends on the spreadsheet's locale.
 * @param hundredths whether a plain 80 means 80 %; a text with a percent sign always does
 */
export function numberOfText(text: string, decimal: DecimalSign, hundredths = false): number | undefined {
  const lower = plain(text);
  if (!SHAPES[decimal].test(lower)) return undefined;
  const digits = OUT.reduce((written, [pattern, zeros]) => written.replace(pattern, zeros), lower);
  const decimals = DECIMALS[decimal].exec(lower);
  const places = (decimals ? decimals[0].length - 2 : 0) + (hundredths || lower.includes('%') ? 2 : 0);
  const size = Number(digits.replace(/[^0-9]/g, '')) / 10 ** places;
  return NEGATIVE_SIGN.test(lower) ? 0 - size : size;
}
