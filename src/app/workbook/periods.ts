/** The periods offered in the selector, each as formulas over a few cells: today, the last day with deals, … */

import {type Formula, f, quote} from '../../core/formulas/formula';
import {type Day, dateOf, startOfQuarter, startOfYear} from '../../core/periods/day';
import type {TextKey, Translate} from '../texts';

/** What the period formulas read. */
export interface PeriodCells {
  readonly today: Formula;
  readonly firstDay: Formula;
  readonly lastDay: Formula;
  /** Month (1–12) with which quarters and years begin. */
  readonly fiscalMonth: Formula;
  /** First and last day of the user's own period. */
  readonly from: Formula;
  readonly to: Formula;
}

export interface PeriodOption {
  /** The label, or how it is made from the cell with the first day. */
  readonly label: string | ((start: Formula) => Formula);
  readonly start: Formula;
  /** First day after the period. */
  readonly end: Formula;
  /** How far the period before lies back: months, or where these are 0 as many days as a formula says. */
  readonly months: number;
  readonly days: Formula;
}

const MONTHS_OFFERED = 36;
const QUARTERS_OFFERED = 16;
const YEARS_OFFERED = 8;

const back = (start: Formula, months: number): Formula =>
  months === 0 ? start : f`EDATE(${start};${-months})`;

/** First day of the span of so many months that a day lies in, where spans begin with some month. */
const spanStart = (day: Formula, first: Formula, months: number): Formula =>
  f`DATE(YEAR(${day});MONTH(${day})-MOD(MONTH(${day})-${first};${months});1)`;

/** First days of the month, the quarter and the year that a day lies in. */
const startsOf = (
  day: Formula,
  {fiscalMonth}: PeriodCells,
): Record<'month' | 'quarter' | 'year', Formula> => ({
  month: spanStart(day, f`1`, 1),
  quarter: spanStart(day, fiscalMonth, 3),
  year: spanStart(day, fiscalMonth, 12),
});

/** A whole span of so many months that starts so many months before another. */
function whole(
  label: PeriodOption['label'],
  start: Formula,
  monthsBack: number,
  months: number,
): PeriodOption {
  return {label, start: back(start, monthsBack), end: back(start, monthsBack - months), months, days: f`0`};
}

/** Whether the user's own days are days, the first not after the last. */
export function areDays({from, to}: Pick<PeriodCells, 'from' | 'to'>): Formula {
  return f`ISNUMBER(${from})*ISNUMBER(${to})*(${from}<=${to})`;
}

function relative(cells: PeriodCells, t: Translate): PeriodOption[] {
  const {today, firstDay, from, to} = cells;
  const {month, quarter, year} = startsOf(today, cells);
  const named = (key: TextKey, start: Formula, monthsBack: number, months: number): PeriodOption =>
    whole(t(key), start, monthsBack, months);
  const upToToday = (
    key: TextKey,
    start: Formula,
    step: Pick<PeriodOption, 'months' | 'days'>,
  ): PeriodOption => ({
    label: t(key),
    start,
    end: f`${today}+1`,
    ...step,
  });
  const lastDays = (key: TextKey, count: number): PeriodOption =>
    upToToday(key, f`${today}-${count - 1}`, {months: 0, days: f`${count}`});
  const own = (given: Formula, otherwise: Formula): Formula => f`IF(${areDays(cells)};${given};${otherwise})`;
  return [
    named('thisMonth', month, 0, 1),
    named('lastMonth', month, 1, 1),
    named('thisQuarter', quarter, 0, 3),
    named('lastQuarter', quarter, 3, 3),
    named('thisYear', year, 0, 12),
    named('lastYear', year, 12, 12),
    upToToday('yearToDate', year, {months: 12, days: f`0`}),
    lastDays('last30Days', 30),
    lastDays('last90Days', 90),
    named('last12Months', month, 11, 12),
    upToToday('allTime', firstDay, {months: 0, days: f`${today}+1-${firstDay}`}),
    {
      label: t('custom'),
      start: own(f`INT(${from})`, today),
      end: own(f`INT(${to})+1`, f`${today}+1`),
      months: 0,
      days: own(f`INT(${to})+1-INT(${from})`, f`1`),
    },
  ];
}

/** A year that begins in another month than January is named by the year in which it ends. */
function explicit(cells: PeriodCells, t: Translate): PeriodOption[] {
  const {lastDay, fiscalMonth} = cells;
  const {month, quarter, year} = startsOf(lastDay, cells);
  const into = (start: Formula): Formula => f`MOD(MONTH(${start})-${fiscalMonth};12)`;
  const yearLabel = (start: Formula): Formula =>
    f`IF(${fiscalMonth}=1;"";${quote(t('fiscalYear'))})&YEAR(EDATE(${start};11-${into(start)}))`;
  const quarterLabel = (start: Formula): Formula => f`${yearLabel(start)}&"-Q"&(${into(start)}/3+1)`;
  const list = (
    count: number,
    label: PeriodOption['label'],
    start: Formula,
    months: number,
  ): PeriodOption[] => Array.from({length: count}, (_, index) => whole(label, start, months * index, months));
  return [
    ...list(YEARS_OFFERED, yearLabel, year, 12),
    ...list(QUARTERS_OFFERED, quarterLabel, quarter, 3),
    ...list(MONTHS_OFFERED, monthLabelFormula, month, 1),
  ];
}

/** `2026-03` of a day, without TEXT, whose patterns depend on the locale. */
export function monthLabelFormula(day: Formula): Formula {
  return f`YEAR(${day})&"-"&RIGHT("0"&MONTH(${day});2)`;
}

const dayLabelFormula = (day: Formula): Formula => f`${monthLabelFormula(day)}&"-"&RIGHT("0"&DAY(${day});2)`;

/** The label of a row whose text is no period; no text that is trimmed equals it. */
const NO_PERIOD = f`" "`;

/**
 * A period typed into the selector that its list does not offer, in the notation of `parsePeriod`: years and quarters
 * are those of the calendar.
 * @param text cell with the trimmed text
 * @param row cells in which the formulas stand
 */
export function typedPeriod(
  text: Formula,
  row: Readonly<Record<'start' | 'end', Formula>>,
): Readonly<Record<'label' | 'start' | 'end' | 'months' | 'days', Formula>> {
  const digits = (from: number, count: number): Formula => f`VALUE(MID(${text};${from};${count}))`;
  const dayAt = (from: number): Formula =>
    f`DATE(${digits(from, 4)};${digits(from + 5, 2)};${digits(from + 8, 2)})`;
  const byLength = (year: Formula, quarter: Formula, month: Formula, day: Formula, range: Formula): Formula =>
    f`IF(LEN(${text})=4;${year};IF(LEN(${text})=7;IF(ISERROR(${digits(6, 2)});${quarter};${month});IF(LEN(${text})=10;${day};${range})))`;
  const start = byLength(
    f`DATE(${digits(1, 4)};1;1)`,
    f`DATE(${digits(1, 4)};3*${digits(7, 1)}-2;1)`,
    f`DATE(${digits(1, 4)};${digits(6, 2)};1)`,
    dayAt(1),
    dayAt(1),
  );
  const months = byLength(f`12`, f`3`, f`1`, f`0`, f`0`);
  const end = byLength(
    f`EDATE(${row.start};12)`,
    f`EDATE(${row.start};3)`,
    f`EDATE(${row.start};1)`,
    f`${row.start}+1`,
    f`${dayAt(13)}+1`,
  );
  // The thirteenth month and the 30th of February are no days that were meant.
  const asMeant = f`IF(LEN(${text})<10;YEAR(${row.start})=${digits(1, 4)};(LEFT(${text};10)=${dayLabelFormula(row.start)})*(RIGHT(${text};10)=${dayLabelFormula(f`(${row.end}-1)`)}))`;
  return {
    label: f`IF(${row.start}<${row.end};IF(IFERROR(${asMeant};FALSE);${text};${NO_PERIOD});${NO_PERIOD})`,
    start: f`IFERROR(${start};0)`,
    end: f`IFERROR(${end};0)`,
    months: f`IFERROR(${months};0)`,
    days: f`IF(${row.start}<${row.end};${row.end}-${row.start};0)`,
  };
}

/** Every period of the selector: relative ones first, then years, quarters and months back from the last deals. */
export function periodOptions(cells: PeriodCells, t: Translate): PeriodOption[] {
  return [...relative(cells, t), ...explicit(cells, t)];
}

export interface OpeningDays {
  readonly today: Day;
  readonly lastDay: Day;
  readonly fiscalMonth: number;
}

/** The period a new dashboard opens with: this quarter, or the last one with deals where the data are older. */
export function openingPeriod({today, lastDay, fiscalMonth}: OpeningDays, t: Translate): string {
  if (lastDay >= startOfQuarter(today, fiscalMonth)) return t('thisQuarter');
  const start = startOfQuarter(lastDay, fiscalMonth);
  const from = startOfYear(lastDay, fiscalMonth);
  const quarter = Math.round((start - from) / 91) + 1;
  const {year} = dateOf(from + 364);
  return `${fiscalMonth === 1 ? '' : t('fiscalYear')}${year}-Q${quarter}`;
}
