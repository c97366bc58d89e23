/** The periods offered in the selector, each as formulas over two cells: today, and the last day with deals. */
import {addMonths, type Day, dateOf, startOfMonth, startOfQuarter, startOfYear} from '../core/day';
import {quote} from '../core/formula-text';
import type {Period, Step} from '../core/period';
import type {TextKey, Translate} from './texts';

/** What the period formulas read. */
export interface PeriodCells {
  /** What the selector says. */
  readonly period: string;
  readonly today: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly from: string;
  readonly to: string;
}

/** What each period of the list is told by. */
type PeriodFormulas = Pick<PeriodOption, 'start' | 'end'> & {
  readonly label: string;
  readonly months: string;
  readonly days: string;
};

export interface PeriodDays {
  readonly today: Day;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

export interface PeriodOption {
  /** Formula or text of the label. */
  readonly label: {readonly formula: string} | {readonly text: string};
  readonly start: string;
  readonly end: string;
  readonly step: Step | {readonly daysFormula: string};
  /** The same period as numbers; undefined where the user's own dates are missing. */
  readonly period: (days: PeriodDays) => Period | undefined;
}

const MONTHS_OFFERED = 36;
const QUARTERS_OFFERED = 16;
const YEARS_OFFERED = 8;

const monthStart = (cell: string): string => `DATE(YEAR(${cell});MONTH(${cell});1)`;
const quarterStart = (cell: string): string => `DATE(YEAR(${cell});MONTH(${cell})-MOD(MONTH(${cell})-1;3);1)`;
const yearStart = (cell: string): string => `DATE(YEAR(${cell});1;1)`;
const back = (start: string, months: number): string => (months === 0 ? start : `EDATE(${start};${-months})`);

/** A whole calendar span of so many months that starts so many months before an anchor's own. */
function calendar(
  label: PeriodOption['label'],
  anchor: {readonly formula: string; readonly day: (days: PeriodDays) => Day},
  monthsBack: number,
  months: number,
  name: (start: Day) => string,
): PeriodOption {
  return {
    label,
    start: back(anchor.formula, monthsBack),
    end: back(anchor.formula, monthsBack - months),
    step: {months},
    period: (days) => {
      const start = addMonths(anchor.day(days), -monthsBack);
      return {label: name(start), start, end: addMonths(start, months), step: {months}};
    },
  };
}

function relative(cells: PeriodCells, t: Translate): PeriodOption[] {
  const {today} = cells;
  const month = {formula: monthStart(today), day: (days: PeriodDays) => startOfMonth(days.today)};
  const quarter = {formula: quarterStart(today), day: (days: PeriodDays) => startOfQuarter(days.today)};
  const year = {formula: yearStart(today), day: (days: PeriodDays) => startOfYear(days.today)};
  const named = (key: TextKey, anchor: typeof month, monthsBack: number, months: number): PeriodOption =>
    calendar({text: t(key)}, anchor, monthsBack, months, () => t(key));
  const lastDays = (key: TextKey, count: number): PeriodOption => ({
    label: {text: t(key)},
    start: `${today}-${count - 1}`,
    end: `${today}+1`,
    step: {days: count},
    period: (days) => ({
      label: t(key),
      start: days.today - count + 1,
      end: days.today + 1,
      step: {days: count},
    }),
  });
  const ifGiven = (given: string, missing: string): string =>
    `IF(ISNUMBER(${cells.from})*ISNUMBER(${cells.to});${given};${missing})`;
  return [
    named('thisMonth', month, 0, 1),
    named('lastMonth', month, 1, 1),
    named('thisQuarter', quarter, 0, 3),
    named('lastQuarter', quarter, 3, 3),
    named('thisYear', year, 0, 12),
    named('lastYear', year, 12, 12),
    {
      label: {text: t('yearToDate')},
      start: year.formula,
      end: `${today}+1`,
      step: {months: 12},
      period: (days) => ({
        label: t('yearToDate'),
        start: startOfYear(days.today),
        end: days.today + 1,
        step: {months: 12},
      }),
    },
    lastDays('last30Days', 30),
    lastDays('last90Days', 90),
    named('last12Months', month, 11, 12),
    {
      label: {text: t('allTime')},
      start: cells.firstDay,
      end: `${today}+1`,
      step: {daysFormula: `${today}+1-${cells.firstDay}`},
      period: ({today: last, firstDay}) => ({
        label: t('allTime'),
        start: firstDay,
        end: last + 1,
        step: {days: last + 1 - firstDay},
      }),
    },
    {
      label: {text: t('custom')},
      start: ifGiven(`INT(${cells.from})`, today),
      end: ifGiven(`INT(${cells.to})+1`, today),
      step: {daysFormula: ifGiven(`INT(${cells.to})+1-INT(${cells.from})`, '1')},
      period: ({from, to}) =>
        from === undefined || to === undefined
          ? undefined
          : {label: t('custom'), start: from, end: to + 1, step: {days: to + 1 - from}},
    },
  ];
}

function explicit(cells: PeriodCells): PeriodOption[] {
  const {lastDay} = cells;
  const month = {formula: monthStart(lastDay), day: (days: PeriodDays) => startOfMonth(days.lastDay)};
  const quarter = {formula: quarterStart(lastDay), day: (days: PeriodDays) => startOfQuarter(days.lastDay)};
  const year = {formula: yearStart(lastDay), day: (days: PeriodDays) => startOfYear(days.lastDay)};
  const yearLabel = (start: Day): string => `${dateOf(start).year}`;
  const quarterLabel = (start: Day): string => `${yearLabel(start)}-Q${Math.ceil(dateOf(start).month / 3)}`;
  const monthLabel = (start: Day): string =>
    `${yearLabel(start)}-${`${dateOf(start).month}`.padStart(2, '0')}`;
  const list = (count: number, option: (index: number) => PeriodOption): PeriodOption[] =>
    Array.from({length: count}, (_, index) => option(index));
  const labelled = (
    anchor: string,
    monthsBack: number,
    formula: (start: string) => string,
  ): PeriodOption['label'] => ({
    formula: formula(back(anchor, monthsBack)),
  });
  return [
    ...list(YEARS_OFFERED, (index) =>
      calendar(
        labelled(year.formula, 12 * index, (start) => `YEAR(${start})&${quote('')}`),
        year,
        12 * index,
        12,
        yearLabel,
      ),
    ),
    ...list(QUARTERS_OFFERED, (index) =>
      calendar(
        labelled(quarter.formula, 3 * index, (start) => `YEAR(${start})&"-Q"&INT((MONTH(${start})+2)/3)`),
        quarter,
        3 * index,
        3,
        quarterLabel,
      ),
    ),
    ...list(MONTHS_OFFERED, (index) =>
      calendar(labelled(month.formula, index, monthLabelFormula), month, index, 1, monthLabel),
    ),
  ];
}

/** `2026-03` of a day, without TEXT, whose patterns depend on the locale. */
export function monthLabelFormula(day: string): string {
  return `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day});2)`;
}

/**
 * A period typed into the selector that its list does not offer, in the notation of `parsePeriod`. The label is blank
 * where the text is none.
 */
export function typedPeriod({period}: Pick<PeriodCells, 'period'>): PeriodFormulas {
  const text = `TRIM(${period})`;
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
    `EDATE(${start};12)`,
    `EDATE(${start};3)`,
    `EDATE(${start};1)`,
    `${dayAt(1)}+1`,
    `${dayAt(13)}+1`,
  );
  return {
    label: `IF(ISERROR(${end}-${start});"";${text})`,
    start: `IFERROR(${start};0)`,
    end: `IFERROR(${end};0)`,
    months: `IFERROR(${months};0)`,
    days: `IFERROR(IF(${months}=0;${end}-${start};0);0)`,
  };
}

/** Every period of the selector: relative ones first, then years, quarters and months back from the last deals. */
export function periodOptions(cells: PeriodCells, t: Translate): PeriodOption[] {
  return [...relative(cells, t), ...explicit(cells)];
}

/** The period a new dashboard opens with: this quarter, or the last one with deals where the data are older. */
export function openingPeriod(days: Pick<PeriodDays, 'today' | 'lastDay'>, t: Translate): string {
  if (days.lastDay >= startOfQuarter(days.today)) return t('thisQuarter');
  const {year, month} = dateOf(days.lastDay);
  return `${year}-Q${Math.ceil(month / 3)}`;
}
