/** The periods of a calendar that cover some days: days, weeks, months, quarters or years, one after another. */
import {addMonths, type Day, dateOf, isoOf, startOfMonth, startOfQuarter, startOfYear} from './day';
import type {Step} from './period';
import type {Span} from './span';

export const CALENDAR_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/** 1900-01-01 was a Monday, day 2 of a spreadsheet. */
const startOfWeek = (day: Day): Day => day - ((((day - 2) % 7) + 7) % 7);

/** `2026-W05`: a week belongs to the year that has its Thursday. */
function weekLabel(monday: Day): string {
  const {year} = dateOf(monday + 3);
  const first = startOfWeek(startOfYear(monday + 3) + 3);
  const week = Math.round((monday - first) / 7) + 1;
  return `${year}-W${`${week}`.padStart(2, '0')}`;
}

interface Unit {
  readonly startOf: (day: Day) => Day;
  readonly step: Step;
  readonly label: (start: Day) => string;
}

const UNITS: Readonly<Record<CalendarUnit, Unit>> = {
  day: {startOf: (day) => day, step: {days: 1}, label: isoOf},
  week: {startOf: startOfWeek, step: {days: 7}, label: weekLabel},
  month: {startOf: startOfMonth, step: {months: 1}, label: (start) => isoOf(start).slice(0, 7)},
  quarter: {
    startOf: startOfQuarter,
    step: {months: 3},
    label: (start) => `${dateOf(start).year}-Q${Math.ceil(dateOf(start).month / 3)}`,
  },
  year: {startOf: startOfYear, step: {months: 12}, label: (start) => `${dateOf(start).year}`},
};

export interface CalendarPeriod extends Span {
  readonly label: string;
  /** The span of the same days one unit earlier. */
  readonly previous: Span;
}

function shift(day: Day, step: Step, times: 1 | -1): Day {
  return 'months' in step ? addMonths(day, times * step.months) : day + times * step.days;
}

/**
 * The periods of a unit that touch a span; undefined where there are more than `most`.
 * @param cut whether a period that the span begins or ends within counts only with the days inside
 */
export function calendar(
  unit: CalendarUnit,
  {start, end}: Span,
  cut: boolean,
  most: number,
): CalendarPeriod[] | undefined {
  const {startOf, step, label} = UNITS[unit];
  const periods: CalendarPeriod[] = [];
  for (let first = startOf(start); first < end; first = shift(first, step, 1)) {
    if (periods.length === most) return undefined;
    const next = shift(first, step, 1);
    const own = cut ? {start: Math.max(first, start), end: Math.min(next, end)} : {start: first, end: next};
    const isWhole = own.start === first && own.end === next;
    const before = {start: shift(own.start, step, -1), end: isWhole ? first : shift(own.end, step, -1)};
    periods.push({label: label(first), ...own, previous: before});
  }
  return periods;
}
