/** Texts that are dates, read in the order that the whole column has. */
import {type Day, dateOf, dayOf} from './day';
import type {ColumnFormat} from './mapping';

export type DateOrder = Extract<ColumnFormat, {kind: 'date'}>['order'];

/** Month names by their first three letters, English and Russian (genitive and nominative). */
export const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  янв: 1,
  фев: 2,
  мар: 3,
  апр: 4,
  май: 5,
  мая: 5,
  июн: 6,
  июл: 7,
  авг: 8,
  сен: 9,
  окт: 10,
  ноя: 11,
  дек: 12,
};

/** What stands after the date: nothing, or a time of day, with a zone at most. The written day is what counts. */
const TIME = '(?:[T ,]+[0-9]+:[0-9][0-9].*)?$';

/**
 * One pattern an order, three groups each, the same text in JavaScript's and the spreadsheet's notation.
 */
export const DATE_PATTERNS: Readonly<Record<Exclude<DateOrder, 'none'>, string>> = {
  ymd: `^ *([0-9][0-9][0-9][0-9])[-./]([0-9]+)[-./]([0-9]+)${TIME}`,
  dmy: `^ *([0-9]+)[-./]([0-9]+)[-./]([0-9]+)${TIME}`,
  mdy: `^ *([0-9]+)[-./]([0-9]+)[-./]([0-9]+)${TIME}`,
  'd-mon-y': `^ *([0-9]+)[-. ]+([^-., 0-9]+)[-., ]+([0-9]+)${TIME}`,
  'mon-d-y': `^ *([^-., 0-9]+)[-. ]+([0-9]+)[, ]+([0-9]+)${TIME}`,
};

/** Which group holds year, month and day. */
export const DATE_GROUPS: Readonly<Record<Exclude<DateOrder, 'none'>, readonly [number, number, number]>> = {
  ymd: [1, 2, 3],
  dmy: [3, 2, 1],
  mdy: [3, 1, 2],
  'd-mon-y': [3, 2, 1],
  'mon-d-y': [3, 1, 2],
};

const REGEXPS = Object.fromEntries(
  Object.entries(DATE_PATTERNS).map(([order, pattern]) => [order, new RegExp(pattern)]),
);

export function hasMonthName(order: DateOrder): boolean {
  return order === 'd-mon-y' || order === 'mon-d-y';
}

/** Day of a text in an order; undefined where it is no calendar date in it. Two-digit years are of this century. */
export function dayOfText(text: string, order: Exclude<DateOrder, 'none'>): Day | undefined {
  const match = REGEXPS[order]?.exec(text);
  if (!match) return undefined;
  const [yearGroup, monthGroup, dayGroup] = DATE_GROUPS[order];
  const written = Number(match[yearGroup]);
  const year = written < 100 ? 2000 + written : written;
  const monthText = match[monthGroup] ?? '';
  const month = hasMonthName(order) ? (MONTHS[monthText.slice(0, 3).toLowerCase()] ?? 0) : Number(monthText);
  const day = dayOf(year, month, Number(match[dayGroup]));
  const date = dateOf(day);
  return date.year === year && date.month === month && date.day === Number(match[dayGroup]) ? day : undefined;
}
