/** KPIs over canonical columns as numbers: the inputs of each are gathered, then its expression is evaluated. */
import type {CanonicalTable} from './canonical';
import type {Day} from './day';
import {evaluate} from './evaluate';
import {
  inputsOver,
  type Kpi,
  type KpiInput,
  type KpiInputs,
  measuresRead,
  missingFor,
  withInstead,
} from './kpi';
import type {Measure} from './measure';
import {measureValue, type RowFilter} from './measure-value';
import type {Span} from './span';
import {isNumber, type Value} from './value';

/** A table and which of its rows take part. */
export interface TableRows {
  readonly table: CanonicalTable;
  readonly filter: RowFilter;
}

/** The rows and days that a KPI is told for. */
export interface KpiContext {
  readonly table: CanonicalTable;
  readonly span: Span;
  /** What the span is compared with. */
  readonly previous: Span;
  /** First day after those of the span that have elapsed; the span's own end where it is not given. */
  readonly elapsed?: Day;
  readonly filter: RowFilter;
  /** The other tables that KPIs read, by id, each with the rows that take part. */
  readonly others?: Readonly<Partial<Record<string, TableRows>>>;
  /** Fields that are mapped, as `table.field`; where it is not given, KPIs read their first inputs. */
  readonly mapped?: ReadonlySet<string>;
  /** The KPIs that others may read as inputs. */
  readonly kpis: readonly Kpi[];
}

/** The days over which an input is told: the row's own, those of the row before, or the own ones that have elapsed. */
export type Days = 'own' | 'previous' | 'elapsed';

/** Answers what KPIs ask about one row: its measures and its days. */
export interface Teller {
  readonly told: (measure: Measure, days: Days) => Value;
  readonly length: (days: Days) => number;
  readonly mapped?: ReadonlySet<string>;
  /** Tables that there are, where it is not known which fields are mapped. */
  readonly has: (table: string) => boolean;
  readonly kpis: readonly Kpi[];
}

/** The value of the days before, per day, times the days of the row. */
function scaled(value: Value, {length}: Teller): Value {
  if (!isNumber(value)) return value;
  const before = length('previous');
  return before <= 0 ? {reason: 'no-days'} : (value / before) * length('own');
}

function otherKpi({kpi, otherwise}: Extract<KpiInput, {kpi: string}>, teller: Teller): Value {
  const {kpis, mapped} = teller;
  const other = kpis.find(({id}) => id === kpi);
  if (!other) throw new Error(`There is no KPI "${kpi}".`);
  if (otherwise !== undefined && mapped && missingFor(other, mapped, kpis).length > 0) return otherwise;
  return toldKpi(other, teller);
}

function inputValue(source: KpiInput, teller: Teller): Value {
  if ('previous' in source) return teller.told(source.previous, 'previous');
  if ('scaled' in source) return scaled(teller.told(source.scaled, 'previous'), teller);
  if ('toDate' in source) return teller.told(source.toDate, 'elapsed');
  if ('days' in source) return teller.length(source.days === 'all' ? 'own' : 'elapsed');
  return 'kpi' in source ? otherKpi(source, teller) : teller.told(source, 'own');
}

/** Where the fields are not known, a KPI's other sources stand in for those whose table there is not. */
function sourcesOf(kpi: Kpi, {mapped, has, kpis}: Teller): KpiInputs {
  if (mapped) return inputsOver(kpi, mapped, kpis);
  const lacks = measuresRead(kpi.inputs, kpis).some(({table}) => !has(table));
  return lacks ? withInstead(kpi) : kpi.inputs;
}

/** A KPI's number by what a teller says, or the reason why there is none. */
export function toldKpi(kpi: Kpi, teller: Teller): Value {
  const inputs: Record<string, Value> = {};
  for (const [name, source] of Object.entries(sourcesOf(kpi, teller)))
    inputs[name] = inputValue(source, teller);
  return evaluate(kpi.expression, inputs);
}

function daysOver({span, previous, elapsed}: KpiContext, days: Days): Span {
  if (days === 'previous') return previous;
  if (days === 'own') return span;
  return {start: span.start, end: Math.max(span.start, Math.min(span.end, elapsed ?? span.end))};
}

/** A KPI's number over the rows and days of a context, or the reason why there is none. */
export function kpiValue(kpi: Kpi, context: KpiContext): Value {
  const {table, filter, others, mapped, kpis} = context;
  const rowsOf = (id: string): TableRows | undefined => (id === table.table ? {table, filter} : others?.[id]);
  return toldKpi(kpi, {
    kpis,
    ...(mapped ? {mapped} : {}),
    has: (id) => rowsOf(id) !== undefined,
    told: (measure, days) => {
      const rows = rowsOf(measure.table);
      if (!rows) return {reason: 'unmapped'};
      return measureValue(measure, rows.table, daysOver(context, days), rows.filter);
    },
    length: (days) => {
      const {start, end} = daysOver(context, days);
      return end - start;
    },
  });
}
