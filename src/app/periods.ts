/** The periods offered in the selector, each as formulas over a few cells: today, the last day with deals, … */
import {type Day, dateOf, startOfQuarter, startOfYear} from '../core/day';
import {quote} from '../core/formula-text';
import type {TextKey, Translate} from './texts';

/** What the period formulas read. */
export interface PeriodCells {
  readonly today: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Month (1–12) with which quarters and years begin. */
  readonly fiscalMonth: string;
  /** First and last day of the user's own period. */
  readonly from: string;
  readonly to: string;
}

export interface PeriodOption {
  /** The label, or how it is made from the cell with the first day. */
  readonly label: string | ((start: string) => string);
  readonly start: string;
  /** First day after the period. */
  readonly end: string;
  /** How far the period before lies back: months, or where these are 0 as many days as a formula says. */
  readonly months: number;
  readonly days: string;
}

const MONTHS_OFFERED = 36;
const QUARTERS_OFFERED = 16;
const YEARS_OFFERED = 8;

const back = (start: string, months: number): string => (months === 0 ? start : `EDATE(${start};${-months})`);

/** First day of the span of so many months that a day lies in, where spans begin with some month. */
const spanStart = (day: string, first: string, months: number): string =>
  `DATE(YEAR(${day});MONTH(${day})-MOD(MONTH(${day})-${first};${months});1)`;

/** First days of the month, the quarter and the year that a day lies in. */
const startsOf = (day: string, {fiscalMonth}: PeriodCells): Record<'month' | 'quarter' | 'year', string> => ({
  month: spanStart(day, '1', 1),
  quarter: spanStart(day, fiscalMonth, 3),
  year: spanStart(day, fiscalMonth, 12),
});

/** A whole span of so many months that starts so many months before another. */
function whole(
  label: PeriodOption['label'],
  start: string,
  monthsBack: number,
  months: number,
): PeriodOption {
  return {label, start: back(start, monthsBack), end: back(start, monthsBack - months), months, days: '0'};
}

/** Whether the user's own days are days, the first not after the last. */
export function areDays({from, to}: Pick<PeriodCells, 'from' | 'to'>): string {
  return `ISNUMBER(${from})*ISNUMBER(${to})*(${from}<=${to})`;
}

function relative(cells: PeriodCells, t: Translate): PeriodOption[] {
  const {today, firstDay, from, to} = cells;
  const {month, quarter, year} = startsOf(today, cells);
  const named = (key: TextKey, start: string, monthsBack: number, months: number): PeriodOption =>
    whole(t(key), start, monthsBack, months);
  const upToToday = (
    key: TextKey,
    start: string,
    step: Pick<PeriodOption, 'months' | 'days'>,
  ): PeriodOption => ({
    label: t(key),
    start,
    end: `${today}+1`,
    ...step,
  });
  const lastDays = (key: TextKey, count: number): PeriodOption =>
    upToToday(key, `${today}-${count - 1}`, {months: 0, days: `${count}`});
  const own = (given: string, otherwise: string): string => `IF(${areDays(cells)};${given};${otherwise})`;
  return [
    named('thisMonth', month, 0, 1),
    named('lastMonth', month, 1, 1),
    named('thisQuarter', quarter, 0, 3),
    named('lastQuarter', quarter, 3, 3),
    named('thisYear', year, 0, 12),
    named('lastYear', year, 12, 12),
    upToToday('yearToDate', year, {months: 12, days: '0'}),
    lastDays('last30Days', 30),
    lastDays('last90Days', 90),
    named('last12Months', month, 11, 12),
    upToToday('allTime', firstDay, {months: 0, days: `${today}+1-${firstDay}`}),
    {
      label: t('custom'),
      start: own(`INT(${from})`, today),
      end: own(`INT(${to})+1`, `${today}+1`),
      months: 0,
      days: own(`INT(${to})+1-INT(${from})`, '1'),
    },
  ];
}

/** A year that begins in another month than January is named by the year in which it ends. */
function explicit(cells: PeriodCells, t: Translate): PeriodOption[] {
  const {lastDay, fiscalMonth} = cells;
  const {month, quarter, year} = startsOf(lastDay, cells);
  const into = (start: string): string => `MOD(MONTH(${start})-${fiscalMonth};12)`;
  const yearLabel = (start: string): string =>
    `IF(${fiscalMonth}=1;"";${quote(t('fiscalYear'))})&YEAR(EDATE(${start};11-${into(start)}))`;
  const quarterLabel = (start: string): string => `${yearLabel(start)}&"-Q"&(${into(start)}/3+1)`;
  const list = (count: number, label: PeriodOption['label'], start: string, months: number): PeriodOption[] =>
    Array.from({length: count}, (_, index) => whole(label, start, months * index, months));
  return [
    ...list(YEARS_OFFERED, yearLabel, year, 12),
    ...list(QUARTERS_OFFERED, quarterLabel, quarter, 3),
    ...list(MONTHS_OFFERED, monthLabelFormula, month, 1),
  ];
}

/** `2026-03` of a day, without TEXT, whose patterns depend on the locale. */
export function monthLabelFormula(day: string): string {
  return `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day});2)`;
}

const dayLabelFormula = (day: string): string => `${monthLabelFormula(day)}&"-"&RIGHT("0"&DAY(${day});2)`;

/** The label of a row whose text is no period; no text that is trimmed equals it. */
const NO_PERIOD = '" "';

/**
 * A period typed into the selector that its list does not offer, in the notation of `parsePeriod`: years and quarters
 * are those of the calendar.
 * @param text cell with the trimmed text
 * @param row cells in which the formulas stand
 */
export function typedPeriod(
  text: string,
  row: Readonly<Record<'start' | 'end', string>>,
): Readonly<Record<'label' | 'start' | 'end' | 'months' | 'days', string>> {
  const digits = (from: number, count: number): string => `VALUE(MID(${text};${from};${count}))`;
  const dayAt = (from: number): string =>
    `DATE(${digits(from, 4)};${digits(from + 5, 2)};${digits(from + 8, 2)})`;
  const byLength = (year: string, quarter: string, month: string, day: string, range: string): string =>
    `IF(LEN(${text})=4;${year};IF(LEN(${text})=7;IF(ISERROR(${digits(6, 2)});${quarter};${month});` +
    `IF(LEN(${text})=10;${day};${range})))`;
  const start = byLength(
    `DATE(${digits(1, 4)};1;1)`,
    `DATE(${digits(1, 4)};3*${digits(7, 1)}-2;1)`,
    `DATE(${digits(1, 4)};${digits(6, 2)};1)`,
    dayAt(1),
    dayAt(1),
  );
  const months = byLength('12', '3', '1', '0', '0');
  const end = byLength(
    `EDATE(${row.start};12)`,
    `EDATE(${row.start};3)`,
    `EDATE(${row.start};1)`,
    `${row.start}+1`,
    `${dayAt(13)}+1`,
  );
  // The thirteenth month and the 30th of February are no days that were meant.
  const asMeant =
    `IF(LEN(${text})<10;YEAR(${row.start})=${digits(1, 4)};` +
    `(LEFT(${text};10)=${dayLabelFormula(row.start)})*(RIGHT(${text};10)=${dayLabelFormula(`(${row.end}-1)`)}))`;
  return {
    label: `IF(${row.start}<${row.end};IF(IFERROR(${asMeant};FALSE);${text};${NO_PERIOD});${NO_PERIOD})`,
    start: `IFERROR(${start};0)`,
    end: `IFERROR(${end};0)`,
    months: `IFERROR(${months};0)`,
    days: `IF(${row.start}<${row.end};${row.end}-${row.start};0)`,
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
