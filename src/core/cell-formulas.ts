/**
 * The reading of cells.ts as native array formulas over a column such as `'Deals'!H1:H`. A result is the value, ""
 * for a blank, or UNREADABLE. VALUE only ever sees digits: decimal signs depend on the spreadsheet's locale.
 * A cell in error must never reach a condition: the offline engine would give up the whole column.
 */
import {type DateFormat, FLAG_PATTERNS, LAST_DAY, type NumberFormat, UNREADABLE} from './cells';
import {DATE_NOTATIONS, MONTH_RULER} from './dates';
import {call, quote} from './formula-text';
import {ANY_SPACE, BLANK_PATTERN} from './notation';
import {NEGATIVE, NUMBER_NOTATIONS, WRITTEN_OUT} from './numbers';

const unreadable = quote(UNREADABLE);

/** A text literal with its non-breaking spaces spelled out, since editors like to turn them into plain ones. */
function pattern(text: string): string {
  return text.split('\u00a0').map(quote).join('&CHAR(160)&');
}

const extracted = (text: string, what: string): string => call('REGEXEXTRACT', text, pattern(what));
const replaced = (text: string, what: string, by: string): string =>
  call('REGEXREPLACE', text, pattern(what), quote(by));
/** 1 where a text fits, an error elsewhere. */
const fits = (text: string, what: string): string => `(LEN(${extracted(text, what)})>0)`;

const isBlank = (ref: string): string =>
  `IFERROR(${replaced(call('LOWER', ref), BLANK_PATTERN, '')}="";FALSE)`;

/** Text, trimmed, inner spaces single. */
export function textFormula(ref: string): string {
  // Only text can be searched for a pattern, and SUBSTITUTE makes text of a number.
  const text = `SUBSTITUTE(${ref};CHAR(160);" ")`;
  return `IFERROR(${call('TRIM', replaced(text, `${ANY_SPACE}+`, ' '))};${unreadable})`;
}

/** A formula for cells that hold numbers, one for cells that hold text. */
function typedOrText(ref: string, typed: string, written: string | undefined): string {
  const text = written === undefined ? unreadable : `IFERROR(${written};${unreadable})`;
  return `IF(ISNUMBER(${ref});${typed};IF(${isBlank(ref)};"";${text}))`;
}

function dayOfTextFormula(ref: string, order: Exclude<DateFormat['order'], 'none'>): string {
  const notation = DATE_NOTATIONS[order];
  const text = notation.namedMonth ? call('LOWER', ref) : ref;
  const part = (group: number, before = ''): string => replaced(text, notation.parts, `${before}$${group}`);
  const year = `VALUE(RIGHT(${part(notation.year, '20')};4))`;
  const monthPart = part(notation.month);
  const month = notation.namedMonth
    ? `MOD((SEARCH(LEFT(${monthPart};3);${quote(MONTH_RULER)})-1)/4;12)+1`
    : call('VALUE', monthPart);
  const day = notation.day === 0 ? '1' : call('VALUE', part(notation.day));
  return `${call('DATE', year, month, day)}*${fits(text, notation.shape)}`;
}

/** Day number of a column of dates. */
export function dayFormula(ref: string, format: DateFormat): string {
  const typed = `IFERROR(INT(${ref})/((${ref}>0)*(${ref}<${LAST_DAY}));${unreadable})`;
  return typedOrText(ref, typed, format.order === 'none' ? undefined : dayOfTextFormula(ref, format.order));
}

function numberOfTextFormula(ref: string, decimal: '.' | ',', hundredths: boolean): string {
  const text = call('LOWER', ref);
  const notation = NUMBER_NOTATIONS[decimal];
  const written = WRITTEN_OUT.reduce((out, [words, zeros]) => replaced(out, words, zeros), text);
  const digits = call('VALUE', replaced(written, '[^0-9]', ''));
  const decimals = `IFERROR(LEN(${extracted(ref, notation.decimals)})-2;0)`;
  const percent = hundredths ? '2' : `IF(ISERROR(SEARCH("%";${ref}));0;2)`;
  const sign = `IF(ISERROR(${extracted(ref, NEGATIVE)});1;-1)`;
  return `${sign}*${digits}/10^(${decimals}+${percent})*${fits(text, notation.shape)}`;
}

/** Number of a column; shares in hundredths are brought to 1. */
export function numberFormula(ref: string, format: NumberFormat): string {
  const hundredths = format.scale === 100;
  const typed = hundredths ? `${ref}/100` : ref;
  const {decimal} = format;
  return typedOrText(
    ref,
    typed,
    decimal === 'none' ? undefined : numberOfTextFormula(ref, decimal, hundredths),
  );
}

/** "true", "false", "" or UNREADABLE. */
export function flagFormula(ref: string): string {
  const text = call('LOWER', ref);
  const typed = `IF(IFERROR(${ref}=TRUE;FALSE);"true";"false")`;
  const isNot = (word: 'true' | 'false'): string => `ISERROR(${extracted(text, FLAG_PATTERNS[word])})`;
  const written = `IF(${isNot('true')};IF(${isNot('false')};${unreadable};"false");"true")`;
  return `IF(ISLOGICAL(${ref});${typed};IF(${isBlank(ref)};"";${written}))`;
}
