/**
 * Which rows a measure reads, so that a formula need not look at all of them. The rows of a table stand a second
 * time in the order of a day (an order); the rows of a period are then one slice of it, found by two binary
 * searches. The slices of the chosen period stand once more, in the order of a group's number (rep, value of a
 * field), where the rows of one member are a slice again. Adding up 24 months and 60 reps so costs about as much as
 * reading every row a few times, instead of once for each of a thousand cells.
 */
import type {Measure} from './measure';

/** The rows of a period, those of the period it is compared with, or those that stand open at its end. */
export type RowTime = 'period' | 'previous' | 'open';

export interface RowSet {
  readonly table: string;
  /** Canonical column of day numbers by which the rows are ordered; rows without a number follow at the end. */
  readonly order: string;
  readonly time: RowTime;
  /** Of open rows: the canonical column with the day until which a row stands open. */
  readonly until?: string;
  /** Canonical columns that the measures read of these rows. */
  readonly columns: readonly string[];
}

/** Name of a set of rows, unique in its table: `closed`, `closed-previous`, `opened-open`. */
export function rowSetId({order, time}: Pick<RowSet, 'order' | 'time'>): string {
  return time === 'period' ? order : `${order}-${time}`;
}

/** The rows that a measure reads in its own period, or in the one before. */
export function rowSetOf(measure: Measure, previous = false): RowSet {
  const {table, time, field, where} = measure;
  const columns = [...(field === undefined ? [] : [field]), ...Object.keys(where)];
  if ('on' in time) return {table, order: time.on, time: previous ? 'previous' : 'period', columns};
  const {from, until} = time.openAtEnd;
  if (previous) throw new Error(`"${measure.id}" is not told for the period before.`);
  return {table, order: from, time: 'open', until, columns};
}

/** Every set of rows that some measures read, each once, with the columns that any of them needs. */
export function rowSetsOf(measures: readonly Measure[], previous: readonly Measure[]): RowSet[] {
  const sets = new Map<string, RowSet>();
  for (const set of [
    ...measures.map((measure) => rowSetOf(measure)),
    ...previous.map((measure) => rowSetOf(measure, true)),
  ]) {
    const key = `${set.table} ${rowSetId(set)}`;
    const columns = new Set([...(sets.get(key)?.columns ?? []), ...set.columns]);
    sets.set(key, {...set, columns: [...columns]});
  }
  return [...sets.values()];
}

/** Orders of a table with the columns that stand in each: what any of its sets reads, and what limits open rows. */
export function ordersOf(sets: readonly RowSet[]): {table: string; order: string; columns: string[]}[] {
  const orders = new Map<string, {table: string; order: string; columns: Set<string>}>();
  for (const {table, order, until, columns} of sets) {
    const key = `${table} ${order}`;
    const found = orders.get(key) ?? {table, order, columns: new Set<string>([order])};
    for (const column of [...columns, ...(until === undefined ? [] : [until])]) found.columns.add(column);
    orders.set(key, found);
  }
  return [...orders.values()].map(({columns, ...rest}) => ({...rest, columns: [...columns]}));
}

/** Name of a canonical column's range: part of the contract, since users write it in formulas. */
export function rangeName(table: string, column: string): string {
  return `kpi_${table}_${column}`;
}
