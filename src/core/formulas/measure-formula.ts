/** Measures as native formulas over some cells of the canonical columns. */

import {type Bound, boundsOf, isMoney, type Measure, type Spread} from '../definitions/measure';
import {call, type Formula, f, quote} from './formula';

/** The rows that a measure's formula reads. */
export interface MeasureRows {
  /** The cells of a canonical column. */
  readonly column: (id: string) => Formula;
  /** What the rows must meet beside the measure's own `where`: the period, and whom they belong to. */
  readonly criteria: readonly RowCriterion[];
  /** First day of the period, and first day after it: for sums that are spread over days. */
  readonly start: Formula;
  readonly end: Formula;
}

export interface RowCriterion {
  readonly column: string;
  readonly operator: '=' | '<' | '>=';
  /** A cell or a number. */
  readonly value: Formula;
}

/** Below every amount and every number of days: a criterion that any number meets and no text does. */
export const ANY_NUMBER = f`">-1000000000000000"`;
/** A criterion that any text but the empty one meets. */
export const ANY_TEXT = f`"?*"`;

const EMPTY = quote('');

/** A bound of a period as a criterion. */
export function boundCriterion(
  {column, is, than}: Bound,
  {start, end}: Readonly<Record<'start' | 'end', Formula>>,
): RowCriterion {
  return {column, operator: is, value: than === 'start' ? start : end};
}

class MeasureText {
  constructor(
    readonly measure: Measure,
    readonly rows: MeasureRows,
  ) {}

  #where(): RowCriterion[] {
    const where = Object.entries(this.measure.where);
    return where.map(([column, text]) => ({column, operator: '=', value: quote(text)}));
  }

  /** Pairs of a range and a criterion. */
  criteria(): Formula[] {
    const where = Object.entries(this.measure.where).flatMap(([id, text]) => [
      this.rows.column(id),
      quote(`=${text}`),
    ]);
    const more = this.rows.criteria.flatMap(({column, operator, value}) => [
      this.rows.column(column),
      f`"${operator}"&${value}`,
    ]);
    return [...where, ...more];
  }

  /** The same as conditions of FILTER; text sorts after every number, so that blank days fail an upper bound. */
  conditions(): Formula[] {
    const all = [...this.#where(), ...this.rows.criteria];
    const unbounded = all.filter(
      ({column, operator}) =>
        operator === '>=' && !all.some((other) => other.column === column && other.operator === '<'),
    );
    return [
      ...all.map(({column, operator, value}) => f`${this.rows.column(column)}${operator}${value}`),
      ...unbounded.map(({column}) => call('ISNUMBER', this.rows.column(column))),
    ];
  }

  /** Conditions of FILTER for the rows whose cell the aggregate counts or adds up; the criteria hold the period. */
  behind(): Formula[] {
    const {aggregate, field, time} = this.measure;
    if (field === undefined) return this.conditions();
    const cells = this.rows.column(field);
    const isCounted = aggregate === 'distinct' ? f`${cells}<>""` : call('ISNUMBER', cells);
    if (!('spread' in time)) return [...this.conditions(), isCounted];
    const {column, start, end} = this.rows;
    const [from, until] = [column(time.spread.from), column(time.spread.until)];
    const days = [f`${from}<${end}`, f`${until}>${start}`, call('ISNUMBER', until)];
    return [...this.conditions(), ...days, isCounted];
  }

  /**
   * A spread sum in [start, end) is what has come up to its end without what has come up to its start. Up to a day
   * t come the whole sums of rows that are over, and of rows under way a day's part times the days since their first.
   */
  spread({from, until, daily, dailyFrom}: Spread): Formula {
    const {column, start, end} = this.rows;
    const sum = (id: string, period: readonly Formula[]): Formula =>
      call('SUMIFS', column(id), ...period, ...this.criteria());
    const upTo = (day: Formula): Formula => {
      const over = [column(until), f`"<="&${day}`];
      const underWay = [column(from), f`"<"&${day}`, column(until), f`">"&${day}`];
      const days = f`${day}*${sum(daily, underWay)}-${sum(dailyFrom, underWay)}`;
      return f`${sum(this.measure.field ?? '', over)}+${days}`;
    };
    return f`(${upTo(end)})-(${upTo(start)})`;
  }

  text(): Formula {
    const {aggregate, field, time} = this.measure;
    if ('spread' in time) return this.spread(time.spread);
    const criteria = this.criteria();
    if (field === undefined) return call('COUNTIFS', ...criteria);
    const cells = this.rows.column(field);
    switch (aggregate) {
      case 'count':
        return call('COUNTIFS', cells, ANY_NUMBER, ...criteria);
      case 'sum':
        return criteria.length === 0 ? call('SUM', cells) : call('SUMIFS', cells, ...criteria);
      case 'distinct':
        return call('COUNTUNIQUEIFS', cells, cells, ANY_TEXT, ...criteria);
      case 'median': {
        const conditions = this.conditions();
        const chosen = conditions.length === 0 ? cells : call('FILTER', cells, ...conditions);
        return call('IFERROR', call('MEDIAN', chosen), EMPTY);
      }
    }
  }
}

/**
 * Formula (without `=`) of a measure over some rows; "" where it has no value.
 * @param mixedCurrencies cell that is TRUE where amounts stand in several currencies
 */
export function measureFormula(measure: Measure, rows: MeasureRows, mixedCurrencies: Formula): Formula {
  const formula = new MeasureText(measure, rows).text();
  return isMoney(measure) ? f`IF(${mixedCurrencies};"";${formula})` : formula;
}

/**
 * Conditions of FILTER, over columns in the order of the user's rows, that leave the rows behind a measure's number.
 * @param rows `criteria` say which of the rows take part, but not in which period
 */
export function rowConditions(measure: Measure, rows: MeasureRows): Formula[] {
  const bounds = boundsOf(measure.time).map((bound) => boundCriterion(bound, rows));
  return new MeasureText(measure, {...rows, criteria: [...rows.criteria, ...bounds]}).behind();
}
