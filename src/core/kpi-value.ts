/** KPIs over canonical columns as numbers: the inputs of each are gathered, then its expression is evaluated. */
import type {CanonicalTable} from './canonical';
import {evaluate, type Inputs} from './evaluate';
import type {Kpi} from './kpi';
import type {Measure} from './measure';
import {measureValue, type RowFilter} from './measure-value';
import type {Span} from './period';
import type {Value} from './value';

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
  readonly filter: RowFilter;
  /** The other tables that KPIs read, by id, each with the rows that take part. */
  readonly others?: Readonly<Partial<Record<string, TableRows>>>;
  /** The KPIs that others may read as inputs. */
  readonly kpis: readonly Kpi[];
}

/** A measure over the table that it reads; `unmapped` where the spreadsheet has no such table. */
function told(measure: Measure, span: Span, {table, filter, others}: KpiContext): Value {
  const rows = measure.table === table.table ? {table, filter} : others?.[measure.table];
  return rows ? measureValue(measure, rows.table, span, rows.filter) : {reason: 'unmapped'};
}

/** A KPI's number, or the reason why there is none. */
export function kpiValue(kpi: Kpi, context: KpiContext): Value {
  const {span, previous, kpis} = context;
  const inputs: Record<string, Value> = {};
  for (const [name, source] of Object.entries(kpi.inputs)) {
    if ('previous' in source) {
      inputs[name] = told(source.previous, previous, context);
    } else if ('kpi' in source) {
      const other = kpis.find(({id}) => id === source.kpi);
      if (!other) throw new Error(`There is no KPI "${source.kpi}".`);
      inputs[name] = kpiValue(other, context);
    } else {
      inputs[name] = told(source, span, context);
    }
  }
  const given: Inputs = inputs;
  return evaluate(kpi.expression, given);
}
