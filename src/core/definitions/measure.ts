/**
 * A measure is one aggregate over one table: what is counted or added up, of which rows, in which period.
 * It is data, read by two interpreters: `rollup` over canonical columns and `measureFormula` over named
 * ranges. KPIs are expressions over measures.
 */

import type {Text} from '../text';
import type {NeedsOf} from './needs';
import type {Shown} from './shown';

/** Groups of tiles, and the chapters of the reference. */
export type KpiGroup = 'growth' | 'customers' | 'funnel' | 'pipeline';

export type Unit = 'money' | 'percent' | 'days' | 'count' | 'score' | 'ratio' | 'months';

/** Which rows belong to a period. */
export type MeasureTime =
  /** Rows whose day in `on` lies in [start, end). */
  | {readonly on: string}
  /** Rows that stand open at the end of the period: `from` before it and `until` at or after it. */
  | {readonly openAtEnd: {readonly from: string; readonly until: string}}
  /** Rows whose days keep every bound: active at the start, lost of those, bought before … */
  | {readonly bounds: readonly Bound[]}
  /** Rows whose sum is spread evenly over the days [from, until): the part that lies in the period. */
  | {readonly spread: Spread};

/** A comparison of a column's day with the first day of the period, or the first day after it. */
export interface Bound {
  readonly column: string;
  readonly is: '<' | '>=';
  readonly than: 'start' | 'end';
}

/** Columns of a sum that is spread over days: `daily` is a day's part, `dailyFrom` that part times the first day. */
export interface Spread {
  readonly from: string;
  readonly until: string;
  readonly daily: string;
  readonly dailyFrom: string;
}

export interface Measure extends Shown {
  readonly id: string;
  /** Table whose canonical columns are read. */
  readonly table: string;
  readonly title: Text;
  readonly unit: Unit;
  /**
   * `count` of rows (of rows with a number in `field`, where given), `sum` or `median` of the numbers in `field`,
   * `distinct` texts in `field`, blanks left out.
   */
  readonly aggregate: 'count' | 'sum' | 'median' | 'distinct';
  readonly field?: string;
  /** Canonical column → the text it must hold. */
  readonly where: Readonly<Record<string, string>>;
  readonly time: MeasureTime;
  /**
   * Of a table that shows one moment the rows that stand for the measure, by canonical columns; the period is then
   * left out, and so is `where`.
   */
  readonly snapshot?: Readonly<Record<string, string>>;
  /** Read from what rows hold only as they are now: what it was in an earlier period is not known. */
  readonly currentOnly?: true;
  /** What the sum should come to; of an unfinished period up to today. Of a short table. */
  readonly plan?: Measure;
  /** Fields of the user's table without which the measure cannot be computed. */
  readonly needs: readonly string[];
  /** Places among the tiles of groups: with `place` 5 or more it stands in for what cannot be computed. */
  readonly tile?: Readonly<Partial<Record<KpiGroup, number>>>;
}

type Parts<Table extends keyof NeedsOf> = Omit<Measure, 'table' | 'aggregate' | 'unit' | 'where' | 'needs'> &
  Partial<Pick<Measure, 'unit' | 'where'>> & {readonly needs: readonly NeedsOf[Table][]};

/** Builds a measure of one table: numbers are counts unless `unit` says otherwise, and all rows are read without `where`. */
type Builder<Table extends keyof NeedsOf> = (parts: Parts<Table>) => Measure;

/** The builders of a table's measures. */
export function measuresOf<Table extends keyof NeedsOf>(
  table: Table,
): {
  /** Counts rows, or rows with a number in `field`. */
  readonly count: Builder<Table>;
  /** Adds up the numbers in `field`: money, unless `unit` says otherwise. */
  readonly sum: Builder<Table>;
  readonly median: Builder<Table>;
  /** Counts the different texts in `field`, blanks left out. */
  readonly distinct: Builder<Table>;
} {
  const builder =
    (aggregate: Measure['aggregate'], unit: Unit): Builder<Table> =>
    (parts) => ({table, aggregate, unit, where: {}, ...parts});
  return {
    count: builder('count', 'count'),
    sum: builder('sum', 'money'),
    median: builder('median', 'money'),
    distinct: builder('distinct', 'count'),
  };
}

/** Whether a measure can be without a value: a median of nothing, money in several currencies. */
export function isNullable(measure: Measure): boolean {
  return measure.aggregate === 'median' || measure.unit === 'money';
}

/** Columns whose numbers are in the table's currency and must not be added across currencies. */
export function isMoney(measure: Measure): boolean {
  return measure.unit === 'money';
}

/** The bounds that put a row into a period; a spread sum has none, since rows are in it by parts. */
export function boundsOf(time: MeasureTime): readonly Bound[] {
  if ('bounds' in time) return time.bounds;
  if ('spread' in time) return [];
  if ('on' in time) {
    return [
      {column: time.on, is: '>=', than: 'start'},
      {column: time.on, is: '<', than: 'end'},
    ];
  }
  const {from, until} = time.openAtEnd;
  return [
    {column: from, is: '<', than: 'end'},
    {column: until, is: '>=', than: 'end'},
  ];
}

/** The measure as it is told over a table that shows one moment: its own rows, in every period alike. */
export function withoutPeriod(measure: Measure): Measure {
  if (measure.snapshot === undefined) return measure;
  return {...measure, where: measure.snapshot, time: {bounds: []}};
}
