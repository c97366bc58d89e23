/** Periods are [start, end) in whole days. What a period is compared with is a shift of it by its own step. */
import {addMonths, type Day, dateOf, dayOf, dayOfIso, isoOf} from './day';
import type {Span} from './span';

/** How far the previous period lies back: whole months, or days for periods that are no calendar months. */
export type Step = {readonly months: number} | {readonly days: number};

export interface Period {
  readonly label: string;
  readonly start: Day;
  /** First day after the period. */
  readonly end: Day;
  readonly step: Step;
}

function shiftDay(day: Day, step: Step, times: number): Day {
  return 'months' in step ? addMonths(day, -step.months * times) : day - step.days * times;
}

/**
 * The span that lies `times` steps before a period. Of an unfinished period only as many days count as have
 * elapsed by the end of `today`, so that a half month is never held against a whole one.
 */
export function earlierSpan(period: Span, step: Step, times: number, today: Day): Span {
  const start = shiftDay(period.start, step, times);
  const whole = shiftDay(period.end, step, times);
  if (period.end <= today + 1) return {start, end: whole};
  return {start, end: Math.min(whole, start + Math.max(0, today + 1 - period.start))};
}

function monthPeriod(year: number, month: number): Period {
  const start = dayOf(year, month, 1);
  return {label: isoOf(start).slice(0, 7), start, end: addMonths(start, 1), step: {months: 1}};
}

function quarterPeriod(year: number, quarter: number): Period {
  const start = dayOf(year, 3 * quarter - 2, 1);
  return {label: `${dateOf(start).year}-Q${quarter}`, start, end: addMonths(start, 3), step: {months: 3}};
}

function yearPeriod(year: number): Period {
  return {label: `${year}`, start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1), step: {months: 12}};
}

function rangePeriod(text: string): Period | undefined {
  const [from, to] = text.split('..').map((part) => dayOfIso(part));
  if (from === undefined || to === undefined || to < from) return undefined;
  return {label: text, start: from, end: to + 1, step: {days: to + 1 - from}};
}

/**
 * Reads `2026`, `2026-Q1`, `2026-03`, `2026-03-15` or `2026-01-15..2026-02-10` (both days included).
 * Undefined where the text is none of these.
 */
export function parsePeriod(text: string): Period | undefined {
  const trimmed = text.trim();
  const year = /^(\d{4})$/.exec(trimmed);
  if (year) return yearPeriod(Number(year[1]));
  const quarter = /^(\d{4})[- ]?[QqКк]([1-4])$/.exec(trimmed);
  if (quarter) return quarterPeriod(Number(quarter[1]), Number(quarter[2]));
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(trimmed);
  if (month) return monthPeriod(Number(month[1]), Number(month[2]));
  const day = dayOfIso(trimmed);
  if (day !== undefined) return {label: trimmed, start: day, end: day + 1, step: {days: 1}};
  return rangePeriod(trimmed);
}

/** The months that end with the month of `last`, oldest first. */
export function monthsEndingWith(last: Day, count: number): Period[] {
  const {year, month} = dateOf(last);
  return Array.from({length: count}, (_, index) => {
    const start = dateOf(dayOf(year, month - (count - 1 - index), 1));
    return monthPeriod(start.year, start.month);
  });
}
