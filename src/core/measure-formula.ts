/** Measures as native formulas over a slice of rows. */
import {call, quote} from './formula-text';
import {isMoney, type Measure} from './measure';

/** The rows that a measure's formula reads: neighbours in some order of the table. */
export interface RowSlice {
  /** Range of a canonical column in that order, from its first cell down. */
  readonly range: (column: string) => string;
  /** Cell with the number of rows that stand before the slice. */
  readonly from: string;
  /** Cell with the number of rows in the slice. */
  readonly count: string;
  /** What the rows must meet besides: a canonical column and the criterion on it. */
  readonly criteria: readonly SliceCriterion[];
}

export interface SliceCriterion {
  readonly column: string;
  readonly operator: '=' | '>=';
  /** A cell or a number. */
  readonly value: string;
}

/** Below every amount and every number of days: a criterion that any number meets and no text does. */
export const ANY_NUMBER = '">-1000000000000000"';
/** A criterion that any text but the empty one meets. */
export const ANY_TEXT = '"?*"';

const EMPTY = quote('');

/** Neighbouring cells of a column. At least one: some engines compute the branch that is not taken as well. */
export function sliceOf(range: string, from: string, count: string): string {
  return call('OFFSET', range, from, 0, call('MAX', 1, count), 1);
}

class SliceFormula {
  constructor(
    readonly measure: Measure,
    readonly slice: RowSlice,
  ) {}

  column(id: string): string {
    return sliceOf(this.slice.range(id), this.slice.from, this.slice.count);
  }

  /** Pairs of a range and a criterion. */
  criteria(): string[] {
    const where = Object.entries(this.measure.where).flatMap(([id, text]) => [
      this.column(id),
      quote(`=${text}`),
    ]);
    const more = this.slice.criteria.flatMap(({column, operator, value}) => [
      this.column(column),
      `"${operator}"&${value}`,
    ]);
    return [...where, ...more];
  }

  /** The same as conditions of FILTER. */
  conditions(): string[] {
    const where = Object.entries(this.measure.where).map(([id, text]) => `${this.column(id)}=${quote(text)}`);
    const more = this.slice.criteria.map(
      ({column, operator, value}) => `${this.column(column)}${operator}${value}`,
    );
    return [...where, ...more];
  }

  /** What a slice with rows gives. */
  filled(): string {
    const {aggregate, field} = this.measure;
    const criteria = this.criteria();
    const numbers = field === undefined ? undefined : this.column(field);
    if (numbers === undefined)
      return criteria.length === 0 ? this.slice.count : call('COUNTIFS', ...criteria);
    switch (aggregate) {
      case 'count':
        return call('COUNTIFS', numbers, ANY_NUMBER, ...criteria);
      case 'sum':
        return criteria.length === 0 ? call('SUM', numbers) : call('SUMIFS', numbers, ...criteria);
      case 'distinct':
        return call('COUNTUNIQUEIFS', numbers, numbers, ANY_TEXT, ...criteria);
      case 'median': {
        const conditions = this.conditions();
        const chosen = conditions.length === 0 ? numbers : call('FILTER', numbers, ...conditions);
        return call('IFERROR', call('MEDIAN', chosen), EMPTY);
      }
    }
  }

  text(): string {
    const none = this.measure.aggregate === 'median' ? EMPTY : '0';
    return `IF(${this.slice.count}=0;${none};${this.filled()})`;
  }
}

/**
 * Formula (without `=`) of a measure over a slice of rows; "" where it has no value.
 * @param mixedCurrencies cell that is TRUE where amounts stand in several currencies
 */
export function measureFormula(measure: Measure, slice: RowSlice, mixedCurrencies: string): string {
  const formula = new SliceFormula(measure, slice).text();
  return isMoney(measure) ? `IF(${mixedCurrencies};"";${formula})` : formula;
}
