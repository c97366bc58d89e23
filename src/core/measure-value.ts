/** Measures over canonical columns as numbers. */
import {type CanonicalCell, type CanonicalTable, columnOf} from './canonical';
import {boundsOf, isMoney, type Measure, type Spread, withoutPeriod} from './measure';
import type {Span} from './period';
import type {Value} from './value';

/** Which rows take part: all that count, or those for which the test holds. */
export type RowFilter = (row: number) => boolean;

function inSpan({time}: Measure, table: CanonicalTable, span: Span): RowFilter {
  const tests = boundsOf(time).map(({column, is, than}) => ({
    days: columnOf(table, column),
    is,
    day: span[than],
  }));
  return (row) =>
    tests.every(({days, is, day}) => {
      const own = days[row];
      return typeof own === 'number' && (is === '<' ? own < day : own >= day);
    });
}

/** Days of a spread row that lie in the span ÷ all its days. */
function shareIn({from, until}: Spread, table: CanonicalTable, span: Span): (row: number) => number {
  const [froms, untils] = [columnOf(table, from), columnOf(table, until)];
  return (row) => {
    const [first, after] = [froms[row], untils[row]];
    if (typeof first !== 'number' || typeof after !== 'number') return 0;
    const days = Math.min(after, span.end) - Math.max(first, span.start);
    return Math.max(0, days) / (after - first);
  };
}

function matches(measure: Measure, table: CanonicalTable): RowFilter {
  const tests = Object.entries(measure.where).map(([column, text]) => ({
    cells: columnOf(table, column),
    text,
  }));
  return (row) => tests.every(({cells, text}) => cells[row] === text);
}

/** The middle value, or the mean of the two middle ones; the numbers are reordered. */
export function median(numbers: number[]): number | undefined {
  const sorted = numbers.sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[middle - 1];
  if (upper === undefined) return undefined;
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}

function aggregate(measure: Measure, cells: readonly CanonicalCell[], rows: number): Value {
  const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
  switch (measure.aggregate) {
    case 'count':
      return measure.field ? numbers.length : rows;
    case 'sum':
      return numbers.reduce((sum, value) => sum + value, 0);
    case 'median':
      return median(numbers) ?? {reason: measure.unit === 'days' ? 'no-cycles' : 'no-won-amounts'};
    case 'distinct':
      return new Set(cells.filter((cell) => cell !== '')).size;
  }
}

/**
 * A measure's number over a span of days, or the reason why there is none: a median of nothing, or money in
 * several currencies.
 */
export function measureValue(told: Measure, table: CanonicalTable, span: Span, filter: RowFilter): Value {
  const measure = table.snapshot ? withoutPeriod(told) : told;
  if (isMoney(measure) && table.mixedCurrencies) return {reason: 'mixed-currencies'};
  const belongs = inSpan(measure, table, span);
  const fits = matches(measure, table);
  const members = columnOf(table, table.member ?? 'deal');
  const field = measure.field ? columnOf(table, measure.field) : [];
  const share = 'spread' in measure.time ? shareIn(measure.time.spread, table, span) : undefined;
  const cells: CanonicalCell[] = [];
  let rows = 0;
  for (let row = 0; row < table.rows; row++) {
    if (members[row] !== 1 || !belongs(row) || !fits(row) || !filter(row)) continue;
    rows += 1;
    const cell = field[row] ?? '';
    if (measure.field) cells.push(share && typeof cell === 'number' ? cell * share(row) : cell);
  }
  return aggregate(measure, cells, rows);
}
