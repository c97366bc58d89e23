/**
 * Measures over canonical columns as numbers: rows are put into groups, by the periods in which they lie or by a
 * column, and each group is reduced to a number.
 */
import {type CanonicalCell, type CanonicalTable, columnOf} from '../columns/canonical';
import {type Bound, boundsOf, isMoney, type Measure, withoutPeriod} from '../definitions/measure';
import type {Span} from '../periods/span';
import {equalTo, keepBoth} from '../vectors';
import {median} from './median';
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
function firstAfter(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** So many days are looked up in a table; of more each is searched for. */
const MOST_DAYS = 20_000;

/** The same for every day of a column: a table of places is quicker where the days are not too many. */
function placesAfter(days: readonly number[], cells: readonly CanonicalCell[], less: number): Int32Array {
  const [first = 0, last = 0] = [days[0], days[days.length - 1]];
  const table = new Int32Array(last - first > MOST_DAYS ? 0 : Math.max(0, last - first));
  for (let day = 0; day < table.length; day++) table[day] = firstAfter(days, first + day);
  const places = new Int32Array(cells.length);
  for (let row = 0; row < places.length; row++) {
    const cell = cells[row];
    if (typeof cell !== 'number') places[row] = NOWHERE;
    else places[row] = table[Math.floor(cell - less) - first] ?? firstAfter(days, cell - less);
  }
  return places;
}

/** Of rows without a day. */
const NOWHERE = -1;

/** The places [from, to) of the periods in which each row lies. */
interface Places {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Bounds by which a row lies in a period; a sum that is spread over days lies in all that its days touch. */
function boundsIn({time}: Measure): readonly (Bound & {readonly less: number})[] {
  if (!('spread' in time)) return boundsOf(time).map((bound) => ({...bound, less: 0}));
  return [
    {column: time.spread.from, is: '<', than: 'end', less: 0},
    {column: time.spread.until, is: '>=', than: 'start', less: 1},
  ];
}

/** Most KPIs read several measures by the same days. */
const known = new WeakMap<CanonicalTable, {readonly key: string; readonly places: Places}>();

function placesOf(measure: Measure, table: CanonicalTable, spans: readonly Span[]): Places {
  const key = JSON.stringify([boundsIn(measure), spans]);
  const before = known.get(table);
  const places = before?.key === key ? before.places : findPlaces(measure, table, spans);
  known.set(table, {key, places});
  return places;
}

function findPlaces(measure: Measure, table: CanonicalTable, spans: readonly Span[]): Places {
  const from = new Int32Array(table.rows);
  const to = new Int32Array(table.rows).fill(spans.length);
  for (const {column, is, than, less} of boundsIn(measure)) {
    const days = spans.map((span) => span[than]);
    const places = placesAfter(days, columnOf(table, column), less);
    if (is === '<') raise(from, to, places);
    else lower(to, places);
  }
  return {from, to};
}

function raise(from: Int32Array, to: Int32Array, places: Int32Array): void {
  for (let row = 0; row < places.length; row++) {
    const place = places[row] ?? NOWHERE;
    if (place === NOWHERE) to[row] = 0;
    else if (place > (from[row] ?? 0)) from[row] = place;
  }
}

function lower(to: Int32Array, places: Int32Array): void {
  for (let row = 0; row < places.length; row++)
    to[row] = Math.max(0, Math.min(to[row] ?? 0, places[row] ?? 0));
}

/** 1 for the rows that count in the measure, whatever their days. */
function counted({where}: Measure, table: CanonicalTable, filter: RowFilter | undefined): Uint8Array {
  const holds = (id: string, value: CanonicalCell): Uint8Array =>
    table.holds?.(id, value) ?? equalTo(columnOf(table, id), value);
  const found = holds(table.member ?? 'deal', 1);
  for (const [column, text] of Object.entries(where)) keepBoth(found, holds(column, text));
  if (filter)
    for (let row = 0; row < found.length; row++) if (found[row] === 1 && !filter(row)) found[row] = 0;
  return found;
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
  const isCounted = counted(measure, table, filter);
  const {from, to} = placesOf(measure, table, spans);
  const {add, value} = reducer(measure, table, groups);
  for (let row = 0; row < isCounted.length; row++) {
    if (isCounted[row] === 0) continue;
    const [first, after] = [from[row] ?? 0, to[row] ?? 0];
    if (!groupOf) for (let group = first; group < after; group++) add(group, row);
    else if (first < after) {
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
