/** A KPI in many periods, or in many groups of rows: each measure is told once for all of them. */
import {type CanonicalTable, columnOf} from './canonical';
import {type Groups, measureValues} from './grouped-measures';
import type {Kpi} from './kpi';
import {type Days, type Teller, toldKpi} from './kpi-value';
import type {Measure} from './measure';
import type {RowFilter} from './measure-value';
import type {Span} from './span';
import type {Value} from './value';

export interface GroupedTable {
  readonly table: CanonicalTable;
  /** Which rows take part; all where it is not given. */
  readonly filter?: RowFilter;
  /** Group of each row, where rows are grouped by a column. */
  readonly groupOf?: Int32Array;
}

export interface GroupedContext {
  /** The periods that are the groups, in their order; one where rows are grouped by a column. */
  readonly spans: readonly Span[];
  /** What each span is compared with. */
  readonly previous: readonly Span[];
  /** Number of groups of rows; not given where the periods are the groups. */
  readonly count?: number;
  readonly tables: ReadonlyMap<string, GroupedTable>;
  readonly mapped: ReadonlySet<string>;
  readonly kpis: readonly Kpi[];
}

type Told = (measure: Measure, days: Days) => readonly Value[];

/** Tells measures, each once for every group. */
function teller({spans, previous, tables, count}: GroupedContext): Told {
  const told = new Map<string, readonly Value[]>();
  const size = count ?? spans.length;
  return (measure, days) => {
    const key = `${measure.table} ${measure.id} ${days === 'previous'}`;
    const known = told.get(key);
    if (known) return known;
    const rows = tables.get(measure.table);
    if (!rows) return [];
    const {table, filter, groupOf} = rows;
    const groups: Groups = {
      spans: days === 'previous' ? previous : spans,
      count: size,
      ...(count !== undefined && groupOf ? {groupOf} : {}),
    };
    const values = measureValues(measure, table, groups, filter);
    told.set(key, values);
    return values;
  };
}

/** The KPI's value in each group. All days of a period count as elapsed: nobody says which day it is. */
export function groupedKpi(kpi: Kpi, context: GroupedContext): Value[] {
  const {spans, previous, tables, count, mapped, kpis} = context;
  const told = teller(context);
  return Array.from({length: count ?? spans.length}, (_, group): Value => {
    const place = count === undefined ? group : 0;
    const one: Teller = {
      mapped,
      kpis,
      has: (table) => tables.has(table),
      told: (measure, days) => told(measure, days)[group] ?? {reason: 'unmapped'},
      length: (days) => {
        const span = (days === 'previous' ? previous : spans)[place];
        return span ? span.end - span.start : 0;
      },
    };
    return toldKpi(kpi, one);
  });
}

/** Group of each row by the texts of a column, with the groups' labels; of rows that count alone. */
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
