/** Periods as people write them: «this month», «Q3 2026», «сентябрь 2026», relative to a day where they are. */
import {dayOfText} from '../../../core/cells/dates';
import {
  addMonths,
  type Day,
  dateOf,
  isoOf,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from '../../../core/periods/day';
import {type Period, parsePeriod} from '../../../core/periods/period';

export interface PeriodDays {
  readonly today: Day;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalMonth: number;
}

type Unit = 'month' | 'quarter' | 'year';

const MONTHS: Readonly<Record<Unit, number>> = {month: 1, quarter: 3, year: 12};

const WORDS: Readonly<Record<Unit, RegExp>> = {
  month: /^(?:months?|месяц(?:а|ев)?)$/,
  quarter: /^(?:quarters?|квартал(?:а|ов)?)$/,
  year: /^(?:years?|год(?:а)?|лет)$/,
};

const DAYS = /^(?:days?|день|дня|дней)$/;

function unitOf(word: string | undefined): Unit | undefined {
  return (['month', 'quarter', 'year'] as const).find((unit) => WORDS[unit].test(word ?? ''));
}

function startOf(unit: Unit, {today, fiscalMonth}: PeriodDays): Day {
  if (unit === 'month') return startOfMonth(today);
  return unit === 'quarter' ? startOfQuarter(today, fiscalMonth) : startOfYear(today, fiscalMonth);
}

const whole = (label: string, start: Day, months: number): Period => ({
  label,
  start,
  end: addMonths(start, months),
  step: {months},
});

/** So many whole months, quarters or years up to the one of today, or days up to today. */
function lastOf(count: number, word: string, days: PeriodDays): Period | undefined {
  if (count < 1 || count > 1200) return undefined;
  const label = `${count} ${word}`;
  if (DAYS.test(word)) {
    const end = days.today + 1;
    return {label, start: end - count, end, step: {days: count}};
  }
  const unit = unitOf(word);
  if (!unit) return undefined;
  const months = MONTHS[unit];
  return whole(label, addMonths(startOf(unit, days), -months * (count - 1)), months * count);
}

const SHORT_TO_DATE: Readonly<Record<string, Unit>> = {mtd: 'month', qtd: 'quarter', ytd: 'year'};

function toDate(text: string, days: PeriodDays): Period | undefined {
  const word = /^(\S+) to date$/.exec(text)?.[1] ?? /^с начала (\S+)$/.exec(text)?.[1];
  const unit = SHORT_TO_DATE[text] ?? unitOf(word);
  if (!unit) return undefined;
  return {label: text, start: startOf(unit, days), end: days.today + 1, step: {months: MONTHS[unit]}};
}

function relative(text: string, days: PeriodDays): Period | undefined {
  const here = /^(?:this|current|этот|текущий) (\S+)$/.exec(text);
  const before = /^(?:last|previous|прошлый|предыдущий) (\S+)$/.exec(text);
  const unit = unitOf((here ?? before)?.[1]);
  if (unit) {
    const start = startOf(unit, days);
    return whole(text, before ? addMonths(start, -MONTHS[unit]) : start, MONTHS[unit]);
  }
  const last = /^(?:last|past|(?:за )?последние) (\d{1,4}) (\S+)$/.exec(text);
  return last ? lastOf(Number(last[1]), last[2] ?? '', days) : toDate(text, days);
}

/** `2026-Q3` of «Q3 2026», «3 кв. 2026», «3 квартал 2026». */
function quarterOf(text: string): string | undefined {
  const found =
    /^[qк] ?([1-4])[ -]?(\d{4})$/.exec(text) ?? /^([1-4])(?:-?й)? ?(?:q|кв\.?|квартал) ?(\d{4})$/.exec(text);
  return found ? `${found[2]}-Q${found[1]}` : undefined;
}

/** `2026-09` of «September 2026», «сентябрь 2026», «09.2026». */
function monthOf(text: string): string | undefined {
  const day = dayOfText(text, 'mon-y') ?? dayOfText(text, 'my');
  return day === undefined ? undefined : isoOf(day).slice(0, 7);
}

/** A fiscal year goes by the year in which it ends: `FY2026`, `FY2026-Q1`, `FY26 Q1`. */
function fiscal(text: string, {fiscalMonth}: PeriodDays): Period | undefined {
  const found = /^(?:fy|фг) ?(\d{4}|\d{2})(?:[ -]?[qк]([1-4]))?$/.exec(text);
  if (!found) return undefined;
  const year = Number(found[1]) + (found[1]?.length === 2 ? 2000 : 0);
  const end = parsePeriod(`${year}`)?.end ?? 0;
  const start = startOfYear(addMonths(end, fiscalMonth === 1 ? -1 : fiscalMonth - 14), fiscalMonth);
  if (!found[2]) return whole(text, start, 12);
  return whole(text, addMonths(start, 3 * (Number(found[2]) - 1)), 3);
}

const EVERYTHING = /^(?:all time|за вс[её] время|вс[её] время)$/;

/** Whether all days are asked for. */
export const isAllTime = (text: string): boolean => EVERYTHING.test(text.trim().toLowerCase());

/** The period of a text in any notation; undefined where it is none. */
export function periodOfText(text: string, days: PeriodDays): Period | undefined {
  const spaced = text.trim().toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ');
  const own = spaced.replace(/(\d{4}) (?:г\.?|года)$/, '$1');
  return (
    parsePeriod(text) ??
    relative(own, days) ??
    fiscal(own, days) ??
    parsePeriod(quarterOf(own) ?? monthOf(own) ?? '')
  );
}

/** Number of the month of a text, 1–12: «April», «апрель», 4; undefined where it is none. */
export function monthNumber(text: string): number | undefined {
  const number = /^\d{1,2}$/.test(text.trim()) ? Number(text) : undefined;
  if (number !== undefined) return number >= 1 && number <= 12 ? number : undefined;
  const day = dayOfText(`${text.trim()} 2026`, 'mon-y');
  return day === undefined ? undefined : dateOf(day).month;
}
