/**
 * A measure is one aggregate over one table: what is counted or added up, of which rows, in which period.
 * It is data, read by two interpreters: `measureValue` over canonical columns and `measureFormula` over named
 * ranges. KPIs are expressions over measures.
 */
import type {Text} from './text';

export type Unit = 'money' | 'percent' | 'days' | 'count' | 'score' | 'ratio' | 'months';

/** Which rows belong to a period. */
export type MeasureTime =
  /** Rows whose day in `on` lies in [start, end). */
  | {readonly on: string}
  /** Rows that stand open at the end of the period: `from` before it and `until` at or after it. */
  | {readonly openAtEnd: {readonly from: string; readonly until: string}};

export interface Measure {
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
  /** Fields of the user's table without which the measure cannot be told. */
  readonly needs: readonly string[];
}

/** Measures that add up: a split into parts gives the whole. */
export function isAdditive(measure: Measure): boolean {
  return measure.aggregate === 'count' || measure.aggregate === 'sum';
}

/** Whether a measure can be without a value: a median of nothing, money in several currencies. */
export function isNullable(measure: Measure): boolean {
  return measure.aggregate === 'median' || measure.unit === 'money';
}

/** Columns whose numbers are in the table's currency and must not be added across currencies. */
export function isMoney(measure: Measure): boolean {
  return measure.unit === 'money';
}
