/** The days that a table knows of, for numbers over everything it holds. */
import {type CanonicalTable, columnOf} from '../columns/canonical';
import {NEVER} from '../columns/shared';
import {boundsOf, type Measure} from '../definitions/measure';
import {extent} from '../vectors';
import type {Span} from './span';

/** Day that stands for "from the beginning" in canonical columns; no real one lies before it. */
const ALWAYS = 0;

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
      const [least, greatest] = extent(columnOf(table, column), ALWAYS, NEVER);
      first = Math.min(first, least);
      last = Math.max(last, greatest - less);
    }
  }
  return last < first ? undefined : {start: first, end: last + 1};
}
