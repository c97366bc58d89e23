/**
 * A measure over many periods, or many groups of rows, in one pass over the rows: reading all rows for every group
 * would be quadratic. The result is that of `measureValue` for each group.
 */
import {type CanonicalCell, type CanonicalTable, columnOf} from './canonical';
import {Combinations, rowsOfValues} from './coded';
import {type Bound, boundsOf, isMoney, type Measure, withoutPeriod} from './measure';
import {median, type RowFilter} from './measure-value';
import {once} from './once';
import type {Span} from './span';
import type {Value} from './value';

/** What the rows of a table are told by. */
export interface Groups {
  /** Spans whose starts and ends ascend; one where the rows are grouped by a column. */
  readonly spans: readonly Span[];
  /** Group of each row, -1 for rows of none; not given where the spans are the groups. */
  readonly groupOf?: Int32Array;
  /** Number of groups. */
  readonly count: number;
}

/** First place whose day is beyond a day: `>` it, or `>=` it where `orEqual`. */
function firstBeyond(days: readonly number[], day: number, orEqual: boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const own = days[middle] ?? 0;
    if (orEqual ? own >= day : own > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** So many days are looked up in a table, made once for all rows; of more each is searched for. */
const MOST_DAYS = 20_000;

/** First place whose day is after a day; the days ascend. */
function placeAfter(days: readonly number[]): (day: number) => number {
  const [first = 0, last = 0] = [days[0], days[days.length - 1]];
  if (last - first > MOST_DAYS) return (day) => firstBeyond(days, day, false);
  const places = new Int32Array(Math.max(0, last - first));
  for (let day = first; day < last; day++) places[day - first] = firstBeyond(days, day, false);
  return (day) => (day < first ? 0 : day >= last ? days.length : (places[Math.floor(day) - first] ?? 0));
}

type CellAt = (row: number) => CanonicalCell | undefined;

/** Reads a column row by row; one that is coded need not be written out for it. */
function cellAt(table: CanonicalTable, id: string): CellAt {
  const coded = table.coded?.(id);
  if (coded) return (row) => coded.values[coded.codes[row] ?? 0];
  const cells = columnOf(table, id);
  return (row) => cells[row];
}

/** The places [from, to) of the spans in which a row lies. */
interface Places {
  from: number;
  to: number;
}

type Placer = (row: number, places: Places) => void;

function narrower({column, is, than}: Bound, table: CanonicalTable, spans: readonly Span[]): Placer {
  const dayOf = cellAt(table, column);
  const place = placeAfter(spans.map((span) => span[than]));
  return (row, places) => {
    const day = dayOf(row);
    if (typeof day !== 'number') places.to = 0;
    else if (is === '<') places.from = Math.max(places.from, place(day));
    else places.to = Math.min(places.to, place(day));
  };
}

/** Of a sum that is spread over days: the spans that these days touch. */
function spreadPlacer(measure: Measure, table: CanonicalTable, spans: readonly Span[]): Placer | undefined {
  const {time} = measure;
  if (!('spread' in time)) return undefined;
  const [froms, untils] = [columnOf(table, time.spread.from), columnOf(table, time.spread.until)];
  const [starts, ends] = [spans.map(({start}) => start), spans.map(({end}) => end)];
  return (row, places) => {
    const [first, after] = [froms[row], untils[row]];
    if (typeof first !== 'number' || typeof after !== 'number') places.to = 0;
    else {
      places.from = firstBeyond(ends, first, false);
      places.to = firstBeyond(starts, after, true);
    }
  };
}

/** Collects what rows give to the groups. */
interface Collector {
  add(from: number, to: number, row: number): void;
  /** Given where rows are only counted: so many of them at once. */
  addMany?(from: number, to: number, rows: number): void;
  values(): Value[];
}

function sums(count: number, amountOf: (row: number, group: number) => number): Collector {
  const totals = new Float64Array(count);
  return {
    add: (from, to, row) => {
      for (let group = from; group < to; group++) totals[group] = (totals[group] ?? 0) + amountOf(row, group);
    },
    values: () => [...totals],
  };
}

/** Counts rows by where they come in and where they go out, so that a long stay costs no more than a short one. */
function rowCounts(count: number): Collector {
  const changes = new Float64Array(count + 1);
  const addMany = (from: number, to: number, rows: number): void => {
    changes[from] = (changes[from] ?? 0) + rows;
    changes[to] = (changes[to] ?? 0) - rows;
  };
  return {
    add: (from, to) => addMany(from, to, 1),
    addMany,
    values: () => {
      let now = 0;
      return Array.from({length: count}, (_, group) => {
        now += changes[group] ?? 0;
        return now;
      });
    },
  };
}

function medians(count: number, cells: readonly CanonicalCell[], none: Value): Collector {
  const numbers = Array.from({length: count}, (): number[] => []);
  return {
    add: (from, to, row) => {
      const cell = cells[row];
      if (typeof cell !== 'number') return;
      for (let group = from; group < to; group++) numbers[group]?.push(cell);
    },
    values: () => numbers.map((own) => median(own) ?? none),
  };
}

/** Distinct texts; those that stay to the last group are carried on instead of being added to every one. */
function distinct(count: number, cells: readonly CanonicalCell[]): Collector {
  const own = Array.from({length: count}, () => new Set<CanonicalCell>());
  const carried = Array.from({length: count}, () => new Set<CanonicalCell>());
  return {
    add: (from, to, row) => {
      const cell = cells[row] ?? '';
      if (cell === '') return;
      if (to === count) carried[from]?.add(cell);
      else for (let group = from; group < to; group++) own[group]?.add(cell);
    },
    values: () => {
      const all = new Set<CanonicalCell>();
      return own.map((texts, group) => {
        for (const text of carried[group] ?? []) all.add(text);
        let size = all.size;
        for (const text of texts) if (!all.has(text)) size++;
        return size;
      });
    },
  };
}

function distinctByGroup(count: number, cells: readonly CanonicalCell[]): Collector {
  const own = Array.from({length: count}, () => new Set<CanonicalCell>());
  return {
    add: (from, _, row) => {
      const cell = cells[row] ?? '';
      if (cell !== '') own[from]?.add(cell);
    },
    values: () => own.map(({size}) => size),
  };
}

function collector(measure: Measure, table: CanonicalTable, {spans, groupOf, count}: Groups): Collector {
  const cells = measure.field ? columnOf(table, measure.field) : [];
  const {aggregate, time} = measure;
  if (aggregate === 'median') {
    return medians(count, cells, {reason: measure.unit === 'days' ? 'no-cycles' : 'no-won-amounts'});
  }
  if (aggregate === 'distinct') return groupOf ? distinctByGroup(count, cells) : distinct(count, cells);
  if (aggregate === 'count' && !measure.field) return rowCounts(count);
  const numberOf = (row: number): number => {
    const cell = cells[row];
    return typeof cell === 'number' ? cell : 0;
  };
  if (aggregate === 'count') return sums(count, (row) => (typeof cells[row] === 'number' ? 1 : 0));
  if (!('spread' in time)) return sums(count, numberOf);
  const [froms, untils] = [columnOf(table, time.spread.from), columnOf(table, time.spread.until)];
  return sums(count, (row, group) => {
    const [first, after] = [Number(froms[row]), Number(untils[row])];
    const span = spans[groupOf ? 0 : group];
    const days = span ? Math.min(after, span.end) - Math.max(first, span.start) : 0;
    return (numberOf(row) * Math.max(0, days)) / (after - first);
  });
}

/** Which rows count in the measure, whatever their days. */
function counted(measure: Measure, table: CanonicalTable): RowFilter {
  const memberOf = cellAt(table, memberColumn(table));
  const tests = Object.entries(measure.where).map(([column, text]) => ({own: cellAt(table, column), text}));
  return (row) => memberOf(row) === 1 && tests.every(({own, text}) => own(row) === text);
}

const memberColumn = ({member = 'deal'}: CanonicalTable): string => member;

/** Columns that say whether a row counts in a measure and in which spans it lies. */
function placingColumns({where, time}: Measure, table: CanonicalTable): readonly string[] {
  const days =
    'spread' in time ? [time.spread.from, time.spread.until] : boundsOf(time).map(({column}) => column);
  return [...new Set([memberColumn(table), ...Object.keys(where), ...days])];
}

interface Alike {
  /** Kind of each row. */
  readonly kinds: Int32Array;
  /** A row of each kind, -1 for kinds that there are not. */
  readonly firstRows: Int32Array;
  /** In how many rows each kind stands. */
  readonly counts: () => Int32Array;
}

/** Rows that hold the same in some columns are told once; each is a kind of its own where that differs too much. */
function findAlike(table: CanonicalTable, columns: readonly string[]): Alike {
  const found = new Combinations(new Int32Array(table.rows));
  const all = columns.every((id) => {
    const coded = table.coded?.(id);
    return coded !== undefined && found.add(coded);
  });
  const kinds = all ? found.rows : new Int32Array(table.rows).map((_, row) => row);
  const firstRows = all ? found.firstRows() : kinds;
  return {kinds, firstRows, counts: once(() => rowsOfValues({values: firstRows, codes: kinds}, table.rows))};
}

/** Most KPIs read several measures of the same columns. */
const known = new WeakMap<CanonicalTable, Map<string, Alike>>();

function alike(table: CanonicalTable, columns: readonly string[]): Alike {
  const kinds = known.get(table) ?? new Map<string, Alike>();
  known.set(table, kinds);
  const key = columns.join();
  const found = kinds.get(key) ?? findAlike(table, columns);
  kinds.set(key, found);
  return found;
}

/** A measure's value in every group. */
export function measureValues(
  told: Measure,
  table: CanonicalTable,
  groups: Groups,
  filter?: RowFilter,
): Value[] {
  const {spans, groupOf, count} = groups;
  const measure = table.snapshot ? withoutPeriod(told) : told;
  if (isMoney(measure) && table.mixedCurrencies) return new Array(count).fill({reason: 'mixed-currencies'});
  const isCounted = counted(measure, table);
  const spread = spreadPlacer(measure, table, spans);
  const placers = spread ? [spread] : boundsOf(measure.time).map((bound) => narrower(bound, table, spans));
  const {kinds, firstRows, counts} = alike(table, placingColumns(measure, table));
  const [from, to] = [new Int32Array(firstRows.length), new Int32Array(firstRows.length)];
  firstRows.forEach((row, kind) => {
    if (row < 0 || !isCounted(row)) return;
    const places: Places = {from: 0, to: spans.length};
    for (const place of placers) place(row, places);
    from[kind] = places.from;
    to[kind] = places.to;
  });
  const collected = collector(measure, table, groups);
  const {addMany} = collected;
  if (addMany && !filter && !groupOf) {
    counts().forEach((many, kind) => {
      const [first = 0, after = 0] = [from[kind], to[kind]];
      if (first < after) addMany(first, after, many);
    });
    return collected.values();
  }
  for (let row = 0; row < table.rows; row++) {
    const kind = kinds[row] ?? 0;
    const [first = 0, after = 0] = [from[kind], to[kind]];
    if (first >= after || filter?.(row) === false) continue;
    const group = groupOf?.[row];
    if (group === undefined) collected.add(first, after, row);
    else if (group >= 0) collected.add(group, group + 1, row);
  }
  return collected.values();
}
