/** The numbers of one period and one group of rows, as the product computes them. */
import type {CanonicalTable} from '../src/core/columns/canonical';
import type {Kpi} from '../src/core/definitions/kpi';
import type {Measure} from '../src/core/definitions/measure';
import type {Tab} from '../src/core/mapping';
import {type KpiContext, kpiValues, type TableRows} from '../src/core/numbers/kpi-value';
import {type RowFilter, rollup} from '../src/core/numbers/rollup';
import type {Value} from '../src/core/numbers/value';
import type {Span} from '../src/core/periods/span';
import {type Recognition, type RecognitionHints, recogniseTables} from '../src/core/recognition/recognise';

const only = ([value]: readonly Value[]): Value => {
  if (value === undefined) throw new Error('One group has one value.');
  return value;
};

export function measureValue(measure: Measure, table: CanonicalTable, span: Span, filter?: RowFilter): Value {
  return only(rollup(measure, table, {spans: [span], count: 1}, filter));
}

export interface OnePeriod extends Pick<KpiContext, 'elapsed' | 'mapped' | 'kpis'> {
  readonly tables: ReadonlyMap<string, TableRows>;
  readonly span: Span;
  readonly previous: Span;
}

export function kpiValue(kpi: Kpi, {span, previous, ...context}: OnePeriod): Value {
  return only(kpiValues(kpi, {...context, spans: [span], previous: [previous]}));
}

/** The deals among tabs. */
export function recogniseDeals(tabs: readonly Tab[], hints: RecognitionHints = {}): Recognition {
  return recogniseTables(tabs, {deals: hints}).deals;
}
