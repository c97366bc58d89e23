/** Measures over canonical columns, row by row and one period at a time: a second source for what `rollup` gives. */
import {type CanonicalCell, type CanonicalTable, columnOf} from '../../src/core/columns/canonical';
import {
  boundsOf,
  isMoney,
  type Measure,
  type Spread,
  withoutPeriod,
} from '../../src/core/definitions/measure';
import {median} from '../../src/core/numbers/median';
import type {RowFilter} from '../../src/core/numbers/rollup';
import type {Value} from '../../src/core/numbers/value';
import type {Span} from '../../src/core/periods/span';

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
 * Which rows a measure reads: those that count, lie in the span and meet the measure's own criteria. `told` is
 * the measure as its table has it.
 */
function rowTest(told: Measure, table: CanonicalTable, span: Span, filter: RowFilter): RowFilter {
  const belongs = inSpan(told, table, span);
  const fits = matches(told, table);
  const members = columnOf(table, table.member ?? 'deal');
  return (row) => members[row] === 1 && belongs(row) && fits(row) && filter(row);
}

const toldBy = (measure: Measure, table: CanonicalTable): Measure =>
  table.snapshot ? withoutPeriod(measure) : measure;

/** Which rows are behind a measure's number: of those it is told of, the ones whose cell it counts or adds up. */
export function rowsBehind(
  measure: Measure,
  table: CanonicalTable,
  span: Span,
  filter: RowFilter = () => true,
): RowFilter {
  const told = toldBy(measure, table);
  const {field, aggregate, time} = told;
  const reads = rowTest(told, table, span, filter);
  const cells = field === undefined ? [] : columnOf(table, field);
  const share = 'spread' in time ? shareIn(time.spread, table, span) : undefined;
  const counts = (row: number): boolean => {
    if (share && share(row) === 0) return false;
    if (field === undefined) return true;
    return aggregate === 'distinct' ? (cells[row] ?? '') !== '' : typeof cells[row] === 'number';
  };
  return (row) => reads(row) && counts(row);
}

/**
 * A measure's number over a span of days, or the reason why there is none: a median of nothing, or money in
 * several currencies.
 */
export function plainMeasureValue(
  told: Measure,
  table: CanonicalTable,
  span: Span,
  filter: RowFilter,
): Value {
  const measure = toldBy(told, table);
  if (isMoney(measure) && table.mixedCurrencies) return {reason: 'mixed-currencies'};
  const reads = rowTest(measure, table, span, filter);
  const field = measure.field ? columnOf(table, measure.field) : [];
  const share = 'spread' in measure.time ? shareIn(measure.time.spread, table, span) : undefined;
  const cells: CanonicalCell[] = [];
  let rows = 0;
  for (let row = 0; row < table.rows; row++) {
    if (!reads(row)) continue;
    rows += 1;
    const cell = field[row] ?? '';
    if (measure.field) cells.push(share && typeof cell === 'number' ? cell * share(row) : cell);
  }
  return aggregate(measure, cells, rows);
}
