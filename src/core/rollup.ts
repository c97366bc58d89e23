/**
 * Measures over canonical columns as numbers: rows are put into groups, by the periods in which they lie or by a
 * column, and each group is reduced to a number.
 */
import {type CanonicalCell, type CanonicalTable, columnOf} from './canonical';
import {boundsOf, isMoney, type Measure, withoutPeriod} from './measure';
import {median} from './median';
import type {Span} from './span';
import type {Value} from './value';

/** Which rows take part. */
export type RowFilter = (row: number) => boolean;

/** What the rows of a table are grouped by: the periods in which they lie, or a column within one period. */
export interface RowGroups {
  /** Periods whose starts and ends ascend; one where the rows are grouped by a column. */
  readonly spans: readonly Span[];
  /** Group of each row, -1 for rows of none; not given where the periods are the groups. */
  readonly groupOf?: Int32Array;
  /** Number of groups. */
  readonly count: number;
}

/** First place whose day is after a day; the days ascend. */
function firstAfter(days: Float64Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The places [from, to) of the periods in which a row lies. */
interface Places {
  from: number;
  to: number;
}

/** Narrows the places to the periods whose bound a row keeps. */
type Narrow = (row: number, places: Places) => void;

/** Bounds by which a row lies in a period; a sum that is spread over days lies in all that its days touch. */
function narrowers(measure: Measure, table: CanonicalTable, spans: readonly Span[]): Narrow[] {
  const {time} = measure;
  const days = {
    start: Float64Array.from(spans, ({start}) => start),
    end: Float64Array.from(spans, ({end}) => end),
  };
  const bounds =
    'spread' in time
      ? [
          {column: time.spread.from, is: '<', than: 'end', less: 0} as const,
          {column: time.spread.until, is: '>=', than: 'start', less: 1} as const,
        ]
      : boundsOf(time).map((bound) => ({...bound, less: 0}));
  return bounds.map(({column, is, than, less}): Narrow => {
    const cells = columnOf(table, column);
    const limits = days[than];
    return (row, places) => {
      const day = cells[row];
      if (typeof day !== 'number') places.to = 0;
      else if (is === '<') places.from = Math.max(places.from, firstAfter(limits, day - less));
      else places.to = Math.min(places.to, firstAfter(limits, day - less));
    };
  });
}

/** Which rows count in the measure, whatever their days. */
function counted(measure: Measure, table: CanonicalTable): RowFilter {
  const members = columnOf(table, table.member ?? 'deal');
  const tests = Object.entries(measure.where).map(([column, text]) => ({
    cells: columnOf(table, column),
    text,
  }));
  return (row) => {
    if (members[row] !== 1) return false;
    for (const {cells, text} of tests) if (cells[row] !== text) return false;
    return true;
  };
}

/** Takes the rows of each group and gives its number. */
interface Reducer {
  readonly add: (group: number, row: number) => void;
  readonly value: (group: number) => Value;
}

function summing(count: number, amountOf: (row: number, group: number) => number): Reducer {
  const totals = new Float64Array(count);
  return {
    add: (group, row) => {
      totals[group] = (totals[group] ?? 0) + amountOf(row, group);
    },
    value: (group) => totals[group] ?? 0,
  };
}

function medians(count: number, cells: readonly CanonicalCell[], none: Value): Reducer {
  const numbers = Array.from({length: count}, (): number[] => []);
  return {
    add: (group, row) => {
      const cell = cells[row];
      if (typeof cell === 'number') numbers[group]?.push(cell);
    },
    value: (group) => median(numbers[group] ?? []) ?? none,
  };
}

function distinct(count: number, cells: readonly CanonicalCell[]): Reducer {
  const texts = Array.from({length: count}, () => new Set<CanonicalCell>());
  return {
    add: (group, row) => {
      const cell = cells[row] ?? '';
      if (cell !== '') texts[group]?.add(cell);
    },
    value: (group) => texts[group]?.size ?? 0,
  };
}

/** Part of a row's days that lie in a period, of a sum that is spread over them. */
function shareOf(measure: Measure, table: CanonicalTable): (row: number, span: Span) => number {
  const {time} = measure;
  if (!('spread' in time)) return () => 1;
  const [froms, untils] = [columnOf(table, time.spread.from), columnOf(table, time.spread.until)];
  return (row, {start, end}) => {
    const [first, after] = [Number(froms[row]), Number(untils[row])];
    return Math.max(0, Math.min(after, end) - Math.max(first, start)) / (after - first);
  };
}

function reducer(measure: Measure, table: CanonicalTable, {spans, groupOf, count}: RowGroups): Reducer {
  const {aggregate, field, unit, time} = measure;
  const cells = field === undefined ? [] : columnOf(table, field);
  if (aggregate === 'median')
    return medians(count, cells, {reason: unit === 'days' ? 'no-cycles' : 'no-won-amounts'});
  if (aggregate === 'distinct') return distinct(count, cells);
  if (aggregate === 'count')
    return summing(count, field === undefined ? () => 1 : (row) => (typeof cells[row] === 'number' ? 1 : 0));
  const numberOf = (row: number): number => {
    const cell = cells[row];
    return typeof cell === 'number' ? cell : 0;
  };
  if (!('spread' in time)) return summing(count, numberOf);
  const share = shareOf(measure, table);
  return summing(count, (row, group) => {
    const span = spans[groupOf ? 0 : group];
    return span ? numberOf(row) * share(row, span) : 0;
  });
}

/**
 * A measure's number in every group, or the reason why it has none: a median of nothing, or money in several
 * currencies.
 * @param filter which rows take part; all where it is not given
 */
export function rollup(
  declared: Measure,
  table: CanonicalTable,
  groups: RowGroups,
  filter?: RowFilter,
): Value[] {
  const {spans, groupOf, count} = groups;
  const measure = table.snapshot ? withoutPeriod(declared) : declared;
  if (isMoney(measure) && table.mixedCurrencies) return new Array(count).fill({reason: 'mixed-currencies'});
  const isCounted = counted(measure, table);
  const narrows = narrowers(measure, table, spans);
  const {add, value} = reducer(measure, table, groups);
  const places: Places = {from: 0, to: 0};
  for (let row = 0; row < table.rows; row++) {
    if (!isCounted(row) || filter?.(row) === false) continue;
    places.from = 0;
    places.to = spans.length;
    for (const narrow of narrows) narrow(row, places);
    if (!groupOf) for (let group = places.from; group < places.to; group++) add(group, row);
    else if (places.from < places.to) {
      const group = groupOf[row] ?? -1;
      if (group >= 0) add(group, row);
    }
  }
  return Array.from({length: count}, (_, group) => value(group));
}

/** Group of each row by the texts of a column, whatever their case, with the groups' labels; of rows that count. */
export function groupRows(
  tables: readonly CanonicalTable[],
  column: string,
): {readonly labels: readonly string[]; readonly groups: readonly Int32Array[]} {
  const places = new Map<string, number>();
  const labels: string[] = [];
  const groups = tables.map((table) => {
    const [cells, members] = [columnOf(table, column), columnOf(table, table.member ?? 'deal')];
    const found = new Int32Array(table.rows).fill(-1);
    for (let row = 0; row < table.rows; row++) {
      if (members[row] !== 1) continue;
      const label = `${cells[row] ?? ''}`;
      const key = label.toLowerCase();
      let place = places.get(key);
      if (place === undefined) {
        place = labels.push(label) - 1;
        places.set(key, place);
      }
      found[row] = place;
    }
    return found;
  });
  return {labels, groups};
}
