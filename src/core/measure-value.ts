/** Measures over canonical columns as numbers. */
import {type CanonicalCell, type CanonicalTable, columnOf} from './canonical';
import {isMoney, type Measure} from './measure';
import type {Span} from './period';
import type {Value} from './value';

/** Which rows take part: all deals, or those for which the test holds. */
export type RowFilter = (row: number) => boolean;

function inSpan(measure: Measure, table: CanonicalTable, span: Span): RowFilter {
  if ('on' in measure.time) {
    const days = columnOf(table, measure.time.on);
    return (row) => {
      const day = days[row];
      return typeof day === 'number' && day >= span.start && day < span.end;
    };
  }
  const from = columnOf(table, measure.time.openAtEnd.from);
  const until = columnOf(table, measure.time.openAtEnd.until);
  return (row) => {
    const [opened, left] = [from[row], until[row]];
    return typeof opened === 'number' && typeof left === 'number' && opened < span.end && left >= span.end;
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
export function measureValue(measure: Measure, table: CanonicalTable, span: Span, filter: RowFilter): Value {
  if (isMoney(measure) && table.mixedCurrencies) return {reason: 'mixed-currencies'};
  const belongs = inSpan(measure, table, span);
  const fits = matches(measure, table);
  const deals = columnOf(table, 'deal');
  const field = measure.field ? columnOf(table, measure.field) : [];
  const cells: CanonicalCell[] = [];
  let rows = 0;
  for (let row = 0; row < table.rows; row++) {
    if (deals[row] !== 1 || !belongs(row) || !fits(row) || !filter(row)) continue;
    rows += 1;
    if (measure.field) cells.push(field[row] ?? '');
  }
  return aggregate(measure, cells, rows);
}
