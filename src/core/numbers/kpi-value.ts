/**
 * KPIs over canonical columns as numbers, in many periods or groups of rows at once: each measure is computed once for
 * all of them, then the KPI's expression is evaluated for each.
 */
import type {CanonicalTable} from '../columns/canonical';
import {
  inputsOver,
  type Kpi,
  type KpiInput,
  type KpiInputs,
  measuresRead,
  missingFor,
  withInstead,
} from '../definitions/kpi';
import type {Measure} from '../definitions/measure';
import type {Day} from '../periods/day';
import type {Span} from '../periods/span';
import {evaluate} from './evaluate';
import {type RowFilter, type RowGroups, rollup} from './rollup';
import {isNumber, type Value} from './value';

/** A table and which of its rows take part. */
export interface TableRows {
  readonly table: CanonicalTable;
  /** All where it is not given. */
  readonly filter?: RowFilter;
  /** Group of each row, where rows are grouped by a column. */
  readonly groupOf?: Int32Array;
}

/** The rows and days over which a KPI is computed. */
export interface KpiContext {
  /** The periods that are the groups, in their order; one where rows are grouped by a column. */
  readonly spans: readonly Span[];
  /** What each period is compared with. */
  readonly previous: readonly Span[];
  /** First day after those that have elapsed; where it is not given, all days of a period count as elapsed. */
  readonly elapsed?: Day;
  /** Number of groups of rows; not given where the periods are the groups. */
  readonly count?: number;
  /** The tables that KPIs read, by id. */
  readonly tables: ReadonlyMap<string, TableRows>;
  /** Fields that are mapped, as `table.field`; where it is not given, KPIs read their first inputs. */
  readonly mapped?: ReadonlySet<string>;
  /** The KPIs that others may read as inputs. */
  readonly kpis: readonly Kpi[];
}

/** The days over which an input is computed: the period's own, those before, or the own ones that have elapsed. */
type Days = 'own' | 'previous' | 'elapsed';

/** What a KPI reads of one group. */
interface Inputs extends Pick<KpiContext, 'mapped' | 'kpis' | 'tables'> {
  readonly measure: (measure: Measure, days: Days) => Value;
  readonly daysIn: (days: Days) => number;
}

/** The value of the days before, per day, times the days of the period. */
function scaled(value: Value, {daysIn}: Inputs): Value {
  if (!isNumber(value)) return value;
  const before = daysIn('previous');
  return before <= 0 ? {reason: 'no-days'} : (value / before) * daysIn('own');
}

function otherKpi({kpi, otherwise}: Extract<KpiInput, {kpi: string}>, inputs: Inputs): Value {
  const {kpis, mapped} = inputs;
  const other = kpis.find(({id}) => id === kpi);
  if (!other) throw new Error(`There is no KPI "${kpi}".`);
  if (otherwise !== undefined && mapped && missingFor(other, mapped, kpis).length > 0) return otherwise;
  return valueOver(other, inputs);
}

function inputValue(source: KpiInput, inputs: Inputs): Value {
  if ('previous' in source) return inputs.measure(source.previous, 'previous');
  if ('scaled' in source) return scaled(inputs.measure(source.scaled, 'previous'), inputs);
  if ('toDate' in source) return inputs.measure(source.toDate, 'elapsed');
  if ('days' in source) return inputs.daysIn(source.days === 'all' ? 'own' : 'elapsed');
  return 'kpi' in source ? otherKpi(source, inputs) : inputs.measure(source, 'own');
}

/** Where the fields are not known, a KPI's other sources stand in for those whose table there is not. */
function sourcesOf(kpi: Kpi, {mapped, tables, kpis}: Inputs): KpiInputs {
  if (mapped) return inputsOver(kpi, mapped, kpis);
  const lacks = measuresRead(kpi.inputs, kpis).some(({table}) => !tables.has(table));
  return lacks ? withInstead(kpi) : kpi.inputs;
}

function valueOver(kpi: Kpi, inputs: Inputs): Value {
  const values: Record<string, Value> = {};
  for (const [name, source] of Object.entries(sourcesOf(kpi, inputs)))
    values[name] = inputValue(source, inputs);
  return evaluate(kpi.expression, values);
}

function spansOver({spans, previous, elapsed}: KpiContext, days: Days): readonly Span[] {
  if (days === 'previous') return previous;
  if (days === 'own' || elapsed === undefined) return spans;
  return spans.map(({start, end}) => ({start, end: Math.max(start, Math.min(end, elapsed))}));
}

/** Measures, each computed once for every group; undefined where the spreadsheet lacks the table. */
function measures(context: KpiContext): (measure: Measure, days: Days) => readonly Value[] | undefined {
  const known = new Map<string, readonly Value[]>();
  return (measure, days) => {
    const rows = context.tables.get(measure.table);
    if (!rows) return undefined;
    const key = `${measure.table} ${measure.id} ${days}`;
    const spans = spansOver(context, days);
    const groups: RowGroups = {
      spans,
      count: context.count ?? spans.length,
      ...(context.count !== undefined && rows.groupOf ? {groupOf: rows.groupOf} : {}),
    };
    const values = known.get(key) ?? rollup(measure, rows.table, groups, rows.filter);
    known.set(key, values);
    return values;
  };
}

/** A KPI's number in each group, or the reason why it has none. */
export function kpiValues(kpi: Kpi, context: KpiContext): Value[] {
  const {spans, count} = context;
  const valuesOf = measures(context);
  return Array.from({length: count ?? spans.length}, (_, group): Value => {
    const daysIn = (days: Days): number => {
      const span = spansOver(context, days)[count === undefined ? group : 0];
      return span ? span.end - span.start : 0;
    };
    return valueOver(kpi, {
      ...context,
      measure: (measure, days) => valuesOf(measure, days)?.[group] ?? {reason: 'unmapped'},
      daysIn,
    });
  });
}
