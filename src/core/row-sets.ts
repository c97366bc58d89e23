/**
 * Which rows a measure reads, so that a formula need not look at all of them. The rows of a long table stand a second
 * time in the order of a day; the rows of a period are then one slice of it, found by two binary searches. Adding up 24
 * months so costs about as much as reading every row a few times, instead of once for each of a thousand cells. A rep, or
 * a value of a field, is told from the rows of the chosen period alone.
 */
import {type Bound, boundsOf, type Measure} from './measure';

/** Tables that grow with every day of sales; the others are short, and formulas read them whole. */
const LONG_TABLES: ReadonlySet<string> = new Set(['deals', 'leads', 'stage-history']);

export interface RowSet {
  readonly table: string;
  /** Canonical column of day numbers by which the rows are ordered; rows without a number follow at the end. */
  readonly order: string;
  /** The day at which the slice begins; undefined where it begins with the first row. */
  readonly low: 'start' | undefined;
  /** The day before which the slice ends. */
  readonly high: 'start' | 'end';
  /** Whether the days are those of the period that the row's own is compared with. */
  readonly previous: boolean;
  /** What rows of a slice without a beginning must meet besides: of these there may be few. */
  readonly bounds: readonly Bound[];
  /** Canonical columns that the measures read of these rows. */
  readonly columns: readonly string[];
}

/** Name of a set of rows, unique in its table: `closed`, `closed-previous`, `opened-left`. */
export function rowSetId({order, low, high, previous, bounds}: RowSet): string {
  if (low !== undefined) return previous ? `${order}-previous` : order;
  return [order, 'before', high, ...bounds.map(({column}) => column)].join('-');
}

/** Whether the rows of a set are a part of their slice, to be picked out. */
export function isPicked({bounds}: RowSet): boolean {
  return bounds.length > 0;
}

/** The rows that a measure reads in its own period, or in the one before; undefined where it reads whole columns. */
export function rowSetOf(measure: Measure, previous = false): RowSet | undefined {
  const {table, time, field, where} = measure;
  if (!LONG_TABLES.has(table) || 'spread' in time) return undefined;
  const bounds = boundsOf(time);
  const order = bounds[0]?.column;
  const high = bounds.find(({column, is}) => column === order && is === '<')?.than;
  if (order === undefined || high === undefined) return undefined;
  const from = bounds.find(({column, is}) => column === order && is === '>=');
  const rest = bounds.filter(({column}) => column !== order);
  const columns = [
    ...(field === undefined ? [] : [field]),
    ...Object.keys(where),
    ...rest.map(({column}) => column),
  ];
  return {
    table,
    order,
    low: from ? 'start' : undefined,
    high,
    previous,
    bounds: from ? [] : rest,
    columns: [...new Set(columns)],
  };
}

/** Bounds of a measure that are no part of its set of rows: each cell tests them. */
export function looseBounds(measure: Measure, set: RowSet): readonly Bound[] {
  return isPicked(set) ? [] : boundsOf(measure.time).filter(({column}) => column !== set.order);
}

const keyOf = (set: RowSet): string => `${set.table} ${rowSetId(set)}`;

/** Every set of rows that some measures read, each once, with the columns that any of them needs. */
export function rowSetsOf(measures: readonly Measure[], previous: readonly Measure[]): RowSet[] {
  const sets = new Map<string, RowSet>();
  const read = [
    ...measures.map((measure) => rowSetOf(measure)),
    ...previous.map((measure) => rowSetOf(measure, true)),
  ];
  for (const set of read) {
    if (!set) continue;
    const columns = new Set([...(sets.get(keyOf(set))?.columns ?? []), ...set.columns]);
    sets.set(keyOf(set), {...set, columns: [...columns]});
  }
  return [...sets.values()];
}

/** Whether two sets hold the same rows. */
export function isSameSet(one: RowSet, other: RowSet): boolean {
  return keyOf(one) === keyOf(other);
}

/** Orders of the tables with the columns that stand in each: what any of its sets reads. */
export function ordersOf(sets: readonly RowSet[]): {table: string; order: string; columns: string[]}[] {
  const orders = new Map<string, {table: string; order: string; columns: Set<string>}>();
  for (const {table, order, columns} of sets) {
    const key = `${table} ${order}`;
    const found = orders.get(key) ?? {table, order, columns: new Set<string>([order])};
    for (const column of columns) found.columns.add(column);
    orders.set(key, found);
  }
  return [...orders.values()].map(({columns, ...rest}) => ({...rest, columns: [...columns]}));
}

/** Name of a canonical column's range: part of the contract, since users write it in formulas. */
export function rangeName(table: string, column: string): string {
  return `kpi_${table.replace(/-/g, '_')}_${column}`;
}
