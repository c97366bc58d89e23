/**
 * The reading of cells.ts as native array formulas over a column. A result is the value, "" for a blank, or the
 * word for what cannot be read. VALUE only ever sees digits: decimal signs depend on the spreadsheet's locale.
 */
import {FLAG_WORDS, UNREADABLE} from './cells';
import {DATE_GROUPS, DATE_PATTERNS, hasMonthName, MONTHS} from './dates';
import {call, quote} from './formula-text';
import type {ColumnFormat} from './mapping';
import {SUFFIXES} from './numbers';

type DateFormat = Extract<ColumnFormat, {kind: 'date'}>;
type NumberFormat = Extract<ColumnFormat, {kind: 'number'}>;

const unreadable = quote(UNREADABLE);

function replaced(text: string, from: string, to: string): string {
  return call('SUBSTITUTE', text, from, to);
}

/** Trimmed text; non-breaking spaces are spaces. */
export function textFormula(ref: string): string {
  return call('TRIM', replaced(ref, 'CHAR(160)', '" "'));
}

/** One group of a pattern, the other groups left uncaught. */
function group(text: string, pattern: string, wanted: number): string {
  let index = 0;
  const single = pattern.replace(/\((?!\?)/g, () => {
    index += 1;
    return index === wanted ? '(' : '(?:';
  });
  return call('REGEXEXTRACT', text, quote(single));
}

function monthNumber(name: string): string {
  const names = Object.keys(MONTHS);
  const list = call('SPLIT', quote(names.join('|')), quote('|'));
  const numbers = call('SPLIT', quote(Object.values(MONTHS).join('|')), quote('|'));
  return call('XLOOKUP', call('LEFT', call('LOWER', name), 3), list, numbers, 0);
}

/** Day number of a column of dates. */
export function dayFormula(ref: string, format: DateFormat): string {
  const text = textFormula(ref);
  const isBlank = ['не закрыта', '-', '—', 'n/a', 'none', 'null'].map(
    (word) => `(${call('LOWER', text)}=${quote(word)})`,
  );
  const blank = `(${text}="")+${isBlank.join('+')}`;
  if (format.order === 'none') return `IF(ISNUMBER(${ref});INT(${ref});IF(${blank};"";${unreadable}))`;
  const pattern = DATE_PATTERNS[format.order];
  const [yearGroup, monthGroup, dayGroup] = DATE_GROUPS[format.order];
  const part = (wanted: number): string => call('VALUE', group(text, pattern, wanted));
  const month = hasMonthName(format.order) ? monthNumber(group(text, pattern, monthGroup)) : part(monthGroup);
  const year =
    format.order === 'ymd' ? part(yearGroup) : `IF(${part(yearGroup)}<100;2000;0)+${part(yearGroup)}`;
  const day = call('DATE', year, month, part(dayGroup));
  const valid = `(MONTH(${day})=${month})*(DAY(${day})=${part(dayGroup)})`;
  return `IF(ISNUMBER(${ref});INT(${ref});IF(${blank};"";IFERROR(IF(${valid};${day};${unreadable});${unreadable})))`;
}

/** Number of a column; shares in hundredths are brought to 1. */
export function numberFormula(ref: string, format: NumberFormat): string {
  const scaled = (value: string): string => (format.scale === 1 ? value : `${value}/${format.scale}`);
  const spaces = ['CHAR(160)', '" "', quote('\u202f'), quote("'")];
  const plain = replaced(
    spaces.reduce(
      (text, space) => replaced(text, space, '""'),
      call('TRIM', replaced(ref, 'CHAR(160)', '" "')),
    ),
    quote('\u2212'),
    quote('-'),
  );
  const [decimal, groupSign] = format.decimal === '.' ? ['[.]', ','] : [',', '.'];
  const digits = replaced(plain, quote(groupSign), '""');
  const whole = `IFERROR(VALUE(REGEXEXTRACT(${digits};${quote('^[^0-9.,]*([0-9]+)')}));0)`;
  const fractionText = call('REGEXEXTRACT', digits, quote(`${decimal}([0-9]+)`));
  const fraction = `IFERROR(VALUE(${fractionText})/10^LEN(${fractionText});0)`;
  const suffix = `IFERROR(LOWER(REGEXEXTRACT(${digits};${quote('[0-9]%?([A-Za-zА-Яа-я]+)')}));"")`;
  const multiplier = SUFFIXES.reduceRight(
    (rest, [word, factor]) => `IF(${suffix}=${quote(word)};${factor};${rest})`,
    '1',
  );
  const negative = `IF(ISNUMBER(SEARCH("-";${plain}))+ISNUMBER(SEARCH("(";${plain}));-1;1)`;
  const percent = `IF(ISNUMBER(SEARCH("%";${plain}));1/100;1${format.scale === 1 ? '' : `/${format.scale}`})`;
  const groups =
    format.decimal === '.'
      ? '[0-9]+|[0-9][0-9]?[0-9]?(?:,[0-9][0-9][0-9])+'
      : '[0-9]+|[0-9][0-9]?[0-9]?(?:[.][0-9][0-9][0-9])+';
  const shape = `^[(]?-?[^0-9.,()-]*-?(?:(?:${groups})(?:${decimal}[0-9]*)?|${decimal}[0-9]+)[^0-9()-]*-?[)]?$`;
  const fits = `ISNUMBER(LEN(REGEXEXTRACT(${plain};${quote(shape)})))`;
  const value = `${negative}*(${whole}+${fraction})*${multiplier}*${percent}`;
  return `IF(ISNUMBER(${ref});${scaled(ref)};IF(${plain}="";"";IF(IFERROR(${fits};FALSE);${value};${unreadable})))`;
}

/** "true", "false", "" or the word for what cannot be read. */
export function flagFormula(ref: string): string {
  const text = call('LOWER', textFormula(ref));
  const oneOf = (words: readonly string[]): string =>
    words.map((word) => `(${text}=${quote(word)})`).join('+');
  return `IF(${text}="";"";IF(${oneOf(FLAG_WORDS.true)};"true";IF(${oneOf(FLAG_WORDS.false)};"false";${unreadable})))`;
}
