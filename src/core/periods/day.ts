/**
 * Days as whole numbers since 1899-12-30, the way spreadsheets count them. No clock and no time zone: the edge
 * of the product turns instants into days.
 */
export type Day = number;

/** 1970-01-01. */
export const DAY_OF_UNIX_EPOCH = 25569;
const MILLISECONDS_A_DAY = 86_400_000;

/** Year, month (1–12) and day of the month. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a date; a month or day out of range rolls over, as DATE() of a spreadsheet does. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + DAY_OF_UNIX_EPOCH;
}

export function dateOf(day: Day): CalendarDate {
  const date = new Date((Math.floor(day) - DAY_OF_UNIX_EPOCH) * MILLISECONDS_A_DAY);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

/** `2026-03-01`. */
export function isoOf(day: Day): string {
  const {year, month, day: dayOfMonth} = dateOf(day);
  const two = (part: number): string => `${part}`.padStart(2, '0');
  return `${`${year}`.padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** Day of `2026-03-01`, or undefined where the text is no calendar date. */
export function dayOfIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOf(day) === text.trim() ? day : undefined;
}

/** The same day of another month, the last one where that month is shorter: EDATE() of a spreadsheet. */
export function addMonths(day: Day, months: number): Day {
  const {year, month, day: dayOfMonth} = dateOf(day);
  const lastDay = dateOf(dayOf(year, month + months + 1, 0)).day;
  return dayOf(year, month + months, Math.min(dayOfMonth, lastDay));
}

export function startOfMonth(day: Day): Day {
  const {year, month} = dateOf(day);
  return dayOf(year, month, 1);
}

/**
 * First day of a quarter.
 * @param first month (1–12) with which the year begins
 */
export function startOfQuarter(day: Day, first = 1): Day {
  return monthsBack(day, first, 3);
}

/**
 * First day of a year.
 * @param first month (1–12) with which it begins
 */
export function startOfYear(day: Day, first = 1): Day {
  return monthsBack(day, first, 12);
}

/** First day of the span of so many months that a day lies in, where spans begin with some month. */
function monthsBack(day: Day, first: number, months: number): Day {
  const {year, month} = dateOf(day);
  return dayOf(year, month - ((month - first + 12) % months), 1);
}
