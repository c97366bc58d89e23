/** The days that a table knows of, for numbers over everything it holds. */
import {type CanonicalTable, columnOf} from './canonical';
import {boundsOf, type Measure} from './measure';
import type {Span} from './span';

/** Days that stand for "always" and "never" in canonical columns. */
const NO_DAYS: ReadonlySet<number> = new Set([0, 2958465]);

/** Columns whose days put rows into the periods of a measure; of a spread sum the last day is the one before `until`. */
function dayColumns({time}: Measure): readonly (readonly [column: string, last: 0 | 1])[] {
  if (!('spread' in time)) return boundsOf(time).map(({column}) => [column, 0] as const);
  return [
    [time.spread.from, 0],
    [time.spread.until, 1],
  ];
}

/** From the first to the last day by which rows belong to a period of one of the measures; undefined without any. */
export function knownDays(
  measures: readonly Measure[],
  tables: ReadonlyMap<string, {readonly table: CanonicalTable}>,
): Span | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const seen = new Set<string>();
  for (const measure of measures) {
    const table = tables.get(measure.table)?.table;
    if (!table || table.snapshot) continue;
    for (const [column, less] of dayColumns(measure)) {
      const key = `${measure.table} ${column}`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const day of columnOf(table, column)) {
        if (typeof day !== 'number' || NO_DAYS.has(day)) continue;
        if (day < first) first = day;
        if (day - less > last) last = day - less;
      }
    }
  }
  return last < first ? undefined : {start: first, end: last + 1};
}
