/** KPIs over canonical columns as numbers: the inputs of each are gathered, then its expression is evaluated. */
import type {CanonicalTable} from './canonical';
import type {Day} from './day';
import {evaluate} from './evaluate';
import {inputsOver, type Kpi, type KpiInput, missingFor} from './kpi';
import type {Measure} from './measure';
import {measureValue, type RowFilter} from './measure-value';
import type {Span} from './period';
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

/** A measure over the table that it reads; `unmapped` where the spreadsheet has no such table. */
function told(measure: Measure, span: Span, {table, filter, others}: KpiContext): Value {
  const rows = measure.table === table.table ? {table, filter} : others?.[measure.table];
  return rows ? measureValue(measure, rows.table, span, rows.filter) : {reason: 'unmapped'};
}

const daysOf = ({start, end}: Span): number => end - start;

function elapsedSpan({span, elapsed}: KpiContext): Span {
  return {start: span.start, end: Math.max(span.start, Math.min(span.end, elapsed ?? span.end))};
}

/** Sales per day of the span before, times the days of this one. */
function scaled(value: Value, {span, previous}: KpiContext): Value {
  if (!isNumber(value)) return value;
  const before = daysOf(previous);
  return before <= 0 ? {reason: 'no-days'} : (value / before) * daysOf(span);
}

function otherKpi({kpi, otherwise}: Extract<KpiInput, {kpi: string}>, context: KpiContext): Value {
  const {kpis, mapped} = context;
  const other = kpis.find(({id}) => id === kpi);
  if (!other) throw new Error(`There is no KPI "${kpi}".`);
  if (otherwise !== undefined && mapped && missingFor(other, mapped, kpis).length > 0) return otherwise;
  return kpiValue(other, context);
}

function inputValue(source: KpiInput, context: KpiContext): Value {
  if ('previous' in source) return told(source.previous, context.previous, context);
  if ('scaled' in source) return scaled(told(source.scaled, context.previous, context), context);
  if ('toDate' in source) return told(source.toDate, elapsedSpan(context), context);
  if ('days' in source) return daysOf(source.days === 'all' ? context.span : elapsedSpan(context));
  return 'kpi' in source ? otherKpi(source, context) : told(source, context.span, context);
}

/** A KPI's number, or the reason why there is none. */
export function kpiValue(kpi: Kpi, context: KpiContext): Value {
  const sources = context.mapped ? inputsOver(kpi, context.mapped, context.kpis) : kpi.inputs;
  const inputs: Record<string, Value> = {};
  for (const [name, source] of Object.entries(sources)) inputs[name] = inputValue(source, context);
  return evaluate(kpi.expression, inputs);
}
