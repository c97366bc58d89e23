/**
 * The reading of cells.ts as native array formulas over a column such as `'Deals'!H1:H`. A result is the value, ""
 * for a blank, or UNREADABLE. VALUE only ever sees digits: decimal signs depend on the spreadsheet's locale.
 * A cell in error must never reach a condition: the offline engine would give up the whole column.
 */

import {call, type Formula, f, joined, quote} from '../formulas/formula';
import {DATE_NOTATIONS, MONTH_RULER} from './dates';
import {ANY_SPACE, BLANK_PATTERN} from './notation';
import {NEGATIVE, NUMBER_NOTATIONS, WRITTEN_OUT} from './numbers';
import {type DateFormat, FLAG_PATTERNS, LAST_DAY, type NumberFormat, UNREADABLE} from './read';

const UNREAD = quote(UNREADABLE);

/** A text literal with its non-breaking spaces spelled out, since editors like to turn them into plain ones. */
function pattern(text: string): Formula {
  return joined(text.split('\u00a0').map(quote), f`&CHAR(160)&`);
}

const extracted = (text: Formula, what: string): Formula => call('REGEXEXTRACT', text, pattern(what));
const replaced = (text: Formula, what: string, by: string): Formula =>
  call('REGEXREPLACE', text, pattern(what), quote(by));
/** 1 where a text fits, an error elsewhere. */
const fits = (text: Formula, what: string): Formula => f`(LEN(${extracted(text, what)})>0)`;

const isBlank = (ref: Formula): Formula =>
  f`IFERROR(${replaced(call('LOWER', ref), BLANK_PATTERN, '')}="";FALSE)`;

/** Text, trimmed, inner spaces single. */
export function textFormula(ref: Formula): Formula {
  // Only text can be searched for a pattern, and SUBSTITUTE makes text of a number.
  const text = f`SUBSTITUTE(${ref};CHAR(160);" ")`;
  return f`IFERROR(${call('TRIM', replaced(text, `${ANY_SPACE}+`, ' '))};${UNREAD})`;
}

/** A formula for cells that hold numbers, one for cells that hold text. */
function typedOrText(
  ref: Formula,
  typed: Formula,
  written: Formula | undefined,
  unreadable: Formula,
): Formula {
  const text = written === undefined ? unreadable : f`IFERROR(${written};${unreadable})`;
  return f`IF(ISNUMBER(${ref});${typed};IF(${isBlank(ref)};"";${text}))`;
}

function dayOfTextFormula(ref: Formula, order: Exclude<DateFormat['order'], 'none'>): Formula {
  const notation = DATE_NOTATIONS[order];
  const text = notation.namedMonth ? call('LOWER', ref) : ref;
  const part = (group: number, before = ''): Formula => replaced(text, notation.parts, `${before}$${group}`);
  const year = f`VALUE(RIGHT(${part(notation.year, '20')};4))`;
  const monthPart = part(notation.month);
  const month = notation.namedMonth
    ? f`MOD((SEARCH(LEFT(${monthPart};3);${quote(MONTH_RULER)})-1)/4;12)+1`
    : call('VALUE', monthPart);
  const day = notation.day === 0 ? 1 : call('VALUE', part(notation.day));
  return f`${call('DATE', year, month, day)}*${fits(text, notation.shape)}`;
}

/** Day number of a column of dates. @param unreadable what stands for a cell that cannot be read */
export function dayFormula(ref: Formula, format: DateFormat, unreadable = UNREAD): Formula {
  const typed = f`IFERROR(INT(${ref})/((${ref}>0)*(${ref}<${LAST_DAY}));${unreadable})`;
  const written = format.order === 'none' ? undefined : dayOfTextFormula(ref, format.order);
  return typedOrText(ref, typed, written, unreadable);
}

function numberOfTextFormula(ref: Formula, decimal: '.' | ',', hundredths: boolean): Formula {
  const text = call('LOWER', ref);
  const notation = NUMBER_NOTATIONS[decimal];
  const written = WRITTEN_OUT.reduce((out, [words, zeros]) => replaced(out, words, zeros), text);
  const digits = call('VALUE', replaced(written, '[^0-9]', ''));
  const decimals = f`IFERROR(LEN(${extracted(ref, notation.decimals)})-2;0)`;
  const percent = hundredths ? f`2` : f`IF(ISERROR(SEARCH("%";${ref}));0;2)`;
  const sign = f`IF(ISERROR(${extracted(ref, NEGATIVE)});1;-1)`;
  return f`${sign}*${digits}/10^(${decimals}+${percent})*${fits(text, notation.shape)}`;
}

/**
 * Number of a column; shares in hundredths are brought to 1.
 * @param unreadable what stands for a cell that cannot be read
 */
export function numberFormula(ref: Formula, format: NumberFormat, unreadable = UNREAD): Formula {
  const hundredths = format.scale === 100;
  const typed = hundredths ? f`${ref}/100` : ref;
  const {decimal} = format;
  return typedOrText(
    ref,
    typed,
    decimal === 'none' ? undefined : numberOfTextFormula(ref, decimal, hundredths),
    unreadable,
  );
}

/** "true", "false", "" or UNREADABLE. */
export function flagFormula(ref: Formula): Formula {
  const text = call('LOWER', ref);
  const typed = f`IF(IFERROR(${ref}=TRUE;FALSE);"true";"false")`;
  const isNot = (word: 'true' | 'false'): Formula => f`ISERROR(${extracted(text, FLAG_PATTERNS[word])})`;
  const written = f`IF(${isNot('true')};IF(${isNot('false')};${UNREAD};"false");"true")`;
  return f`IF(ISLOGICAL(${ref});${typed};IF(${isBlank(ref)};"";${written}))`;
}
