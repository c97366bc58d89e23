/**
 * Pieces of patterns that JavaScript and the spreadsheet read alike. Spreadsheets use RE2 (no look-around), the
 * offline engine uses JavaScript's patterns and gives the whole match where Google gives the caught group: so
 * patterns that extract catch nothing, and parts are taken out by replacing.
 */

/** Spaces that people and exports put into dates and numbers: plain, non-breaking, narrow, thin. */
export const SPACE = '[ \u00a0\u202f\u2009]';

/**
 * Everything that is no more than space in a name: spaces, tabs, line breaks, and signs that are not seen but turn the
 * direction of writing. What TRIM takes away differs from one spreadsheet to another. Joiners are part of a name.
 */
export const ANY_SPACE =
  '[\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]';

/** Minus signs: ASCII, U+2212 and the dash. */
export const MINUS = '[-\u2212\u2013]';

/** Words that stand for a blank in columns of dates, numbers and flags; amoCRM writes «не закрыта» for open deals. */
export const BLANK_WORDS = [
  'не закрыта',
  'не закрыто',
  '-',
  '\u2013',
  '\u2014',
  'n/a',
  'none',
  'null',
] as const;

/** What a lower-case text is that means nothing; a blank cell fits as well. */
export const BLANK_PATTERN = `^${SPACE}*(?:${BLANK_WORDS.join('|')})?${SPACE}*$`;
