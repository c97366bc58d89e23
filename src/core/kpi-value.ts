/** KPIs over canonical columns as numbers: the inputs of each are gathered, then its expression is evaluated. */
import type {CanonicalTable} from './canonical';
import {evaluate, type Inputs} from './evaluate';
import type {Kpi} from './kpi';
import {measureValue, type RowFilter} from './measure-value';
import type {Span} from './period';
import type {Value} from './value';

/** The rows and days that a KPI is told for. */
export interface KpiContext {
  readonly table: CanonicalTable;
  readonly span: Span;
  /** What the span is compared with. */
  readonly previous: Span;
  readonly filter: RowFilter;
  /** The KPIs that others may read as inputs. */
  readonly kpis: readonly Kpi[];
}

/** A KPI's number, or the reason why there is none. */
export function kpiValue(kpi: Kpi, context: KpiContext): Value {
  const {table, span, previous, filter, kpis} = context;
  const inputs: Record<string, Value> = {};
  for (const [name, source] of Object.entries(kpi.inputs)) {
    if ('previous' in source) {
      inputs[name] = measureValue(source.previous, table, previous, filter);
    } else if ('kpi' in source) {
      const other = kpis.find(({id}) => id === source.kpi);
      if (!other) throw new Error(`There is no KPI "${source.kpi}".`);
      inputs[name] = kpiValue(other, context);
    } else {
      inputs[name] = measureValue(source, table, span, filter);
    }
  }
  const given: Inputs = inputs;
  return evaluate(kpi.expression, given);
}
