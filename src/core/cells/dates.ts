/** Texts that are dates or months, read in the order that the whole column has. */

import type {ColumnFormat} from '../mapping';
import {type Day, dayOf} from '../periods/day';
import {SPACE} from './notation';

export type DateOrder = Extract<ColumnFormat, {kind: 'date'}>['order'];
/** An order that texts can have. */
export type WrittenOrder = Exclude<DateOrder, 'none'>;

/** First letters of the months; a third dozen holds what is spelled yet another way (мая). */
const MONTH_LETTERS = [
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  ['---', '---', '---', '---', 'мая'],
];

/** Four characters a month: the month is the place of its letters, `mod 12`, in units of four. */
export const MONTH_RULER = MONTH_LETTERS.flat().join(' ');

const named = (wanted: (month: number) => boolean): string =>
  `(?:${MONTH_LETTERS.flatMap((dozen) => dozen.filter((name, index) => name !== '---' && wanted(index + 1))).join('|')})[a-zа-я]*`;

const LONG = [1, 3, 5, 7, 8, 10, 12];
const MONTH = {
  digits: {
    any: '(?:0?[1-9]|1[0-2])',
    notFebruary: '(?:0?[13-9]|1[0-2])',
    long: '(?:0?[13578]|1[02])',
    february: '0?2',
  },
  names: {
    any: named(() => true),
    notFebruary: named((month) => month !== 2),
    long: named((month) => LONG.includes(month)),
    february: named((month) => month === 2),
  },
} as const;

const CENTURY = '(?:19|2[0-9])';
const LEAP_IN_CENTURY = '(?:0[48]|[2468][048]|[13579][26])';

/** Years 1900–2999; two digits are of this century where the order allows them. */
function years(short: boolean): {any: string; leap: string} {
  const optional = short ? '?' : '';
  return {
    any: `${CENTURY}${optional}[0-9][0-9]`,
    leap: `(?:${CENTURY}${optional}${LEAP_IN_CENTURY}|(?:20|24|28)${optional}00)`,
  };
}

interface Layout {
  /** Where day, month and year stand, e.g. `dmy`; without a day the first of the month is meant. */
  readonly order: 'ymd' | 'dmy' | 'mdy' | 'ym' | 'my';
  readonly month: keyof typeof MONTH;
  /** Between the parts. */
  readonly between: string;
}

const NAMED_BETWEEN = '[-./, \u00a0\u202f\u2009]+';
const LAYOUTS: Readonly<Record<WrittenOrder, Layout>> = {
  ymd: {order: 'ymd', month: 'digits', between: '[-./]'},
  dmy: {order: 'dmy', month: 'digits', between: '[-./]'},
  mdy: {order: 'mdy', month: 'digits', between: '[-./]'},
  'd-mon-y': {order: 'dmy', month: 'names', between: NAMED_BETWEEN},
  'mon-d-y': {order: 'mdy', month: 'names', between: NAMED_BETWEEN},
  ym: {order: 'ym', month: 'digits', between: '[-/]'},
  my: {order: 'my', month: 'digits', between: '[-./]'},
  'mon-y': {order: 'my', month: 'names', between: NAMED_BETWEEN},
};

/** After the date: «г.», then a time of day with whatever follows it. The day as written is what counts. */
const TAIL = `(?:${SPACE}*г[.]?)?(?:[Tt, \u00a0\u202f\u2009]+[0-9]+:[0-9][0-9].*)?${SPACE}*$`;

/** A month: «2026-03», «03.2026», «март 2026 г.»; the year has four digits, or it could be a day. */
function monthShapeOf({order, month, between}: Layout): string {
  const parts = {y: years(false).any, m: MONTH[month].any};
  const written = [...order].map((part) => (part === 'y' ? parts.y : parts.m)).join(between);
  return `^${SPACE}*${written}(?:${SPACE}*г[.]?)?${SPACE}*$`;
}

/** Only dates of the calendar fit: 31 April does not, 29 February in leap years only. */
function shapeOf({order, month, between}: Layout): string {
  const months = MONTH[month];
  const year = years(order !== 'ymd');
  const date = (d: string, m: string, y: string): string =>
    [...order].map((part) => (part === 'd' ? d : part === 'm' ? m : y)).join(between);
  const dates = [
    date('(?:0?[1-9]|1[0-9]|2[0-8])', months.any, year.any),
    date('(?:29|30)', months.notFebruary, year.any),
    date('31', months.long, year.any),
    date('29', months.february, year.leap),
  ];
  return `^${SPACE}*(?:${dates.join('|')})${TAIL}`;
}

/** How a date of one order is read; patterns are for lower-case text where the month is a name. */
export interface DateNotation {
  /** Fits exactly the texts that are dates. */
  readonly shape: string;
  /** Catches the parts in the order in which they are written. */
  readonly parts: string;
  /** Which of the parts is the year, the month, the day: 1, 2 or 3; 0 where no day is written. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly namedMonth: boolean;
}

function notationOf(layout: Layout): DateNotation {
  const {order, between} = layout;
  const namedMonth = layout.month === 'names';
  const groups = [...order].map((part) => (part === 'm' && namedMonth ? '([a-zа-я]+)' : '([0-9]+)'));
  return {
    shape: order.includes('d') ? shapeOf(layout) : monthShapeOf(layout),
    parts: `^${SPACE}*${groups.join(between)}.*$`,
    year: order.indexOf('y') + 1,
    month: order.indexOf('m') + 1,
    day: order.indexOf('d') + 1,
    namedMonth,
  };
}

export const DATE_NOTATIONS: Readonly<Record<WrittenOrder, DateNotation>> = {
  ymd: notationOf(LAYOUTS.ymd),
  dmy: notationOf(LAYOUTS.dmy),
  mdy: notationOf(LAYOUTS.mdy),
  'd-mon-y': notationOf(LAYOUTS['d-mon-y']),
  'mon-d-y': notationOf(LAYOUTS['mon-d-y']),
  ym: notationOf(LAYOUTS.ym),
  my: notationOf(LAYOUTS.my),
  'mon-y': notationOf(LAYOUTS['mon-y']),
};

const readers = (order: WrittenOrder): {shape: RegExp; parts: RegExp} => ({
  shape: new RegExp(DATE_NOTATIONS[order].shape),
  parts: new RegExp(DATE_NOTATIONS[order].parts),
});
const READERS: Readonly<Record<WrittenOrder, {shape: RegExp; parts: RegExp}>> = {
  ymd: readers('ymd'),
  dmy: readers('dmy'),
  mdy: readers('mdy'),
  'd-mon-y': readers('d-mon-y'),
  'mon-d-y': readers('mon-d-y'),
  ym: readers('ym'),
  my: readers('my'),
  'mon-y': readers('mon-y'),
};

/** Whether a text is a date in an order. */
export function isDateText(text: string, order: WrittenOrder): boolean {
  return READERS[order].shape.test(DATE_NOTATIONS[order].namedMonth ? text.toLowerCase() : text);
}

/** Day of a text in an order; undefined where it is no calendar date in it. Two-digit years are of this century. */
export function dayOfText(text: string, order: WrittenOrder): Day | undefined {
  const notation = DATE_NOTATIONS[order];
  const plain = notation.namedMonth ? text.toLowerCase() : text;
  const {shape, parts} = READERS[order];
  const found = shape.test(plain) ? parts.exec(plain) : null;
  if (!found) return undefined;
  const year = Number(`20${found[notation.year]}`.slice(-4));
  const monthText = found[notation.month] ?? '';
  const month = notation.namedMonth
    ? ((MONTH_RULER.indexOf(monthText.slice(0, 3)) / 4) % 12) + 1
    : Number(monthText);
  return dayOf(year, month, notation.day === 0 ? 1 : Number(found[notation.day]));
}

/** Orders that a text could have by its look, cheaply told, so that few patterns are tried. */
export function possibleOrders(text: string): readonly WrittenOrder[] {
  if (/^[\s\u00a0\u202f]*\d{4}/.test(text)) return ['ymd', 'ym'];
  if (/^[\s\u00a0\u202f]*\d{1,2}[-./]\d/.test(text)) return ['dmy', 'mdy', 'my'];
  if (/^[\s\u00a0\u202f]*\d{1,2}[-./,\s\u00a0\u202f]+[A-Za-zА-Яа-я]/.test(text)) return ['d-mon-y'];
  return /^[\s\u00a0\u202f]*[A-Za-zА-Яа-я]{3}/.test(text) ? ['mon-d-y', 'mon-y'] : [];
}
