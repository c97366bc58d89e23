/**
 * The row that the chosen period is held against: the numbers of the comparison, or what each should come to. That is
 * the plan, where a table has one, or else the good bound of thresholds that do not move.
 */

import {inputsOver, type Kpi, type KpiInput, measuresRead, missingFor} from '../../../core/definitions/kpi';
import type {Measure} from '../../../core/definitions/measure';
import {REASONS} from '../../../core/definitions/reasons';
import {KPIS} from '../../../core/definitions/registry';
import {type Formula, f, quote} from '../../../core/formulas/formula';
import {targetFormula} from '../../../core/status/status';
import {translate} from '../../../core/text';
import {cellRef} from '../sheet-builder';
import type {ModelContext} from './context';
import {COLUMN, modelColumn, parameterCell, ROWS, reasonColumn, TOLD} from './layout';
import type {RowNumbers} from './numbers';

interface Planned {
  readonly value: Formula;
  /** Why there is no value where there is none. */
  readonly reason: Formula;
}

const selected = (column: number): Formula => cellRef(ROWS.selected, column);

/** A plan of 0 is none. */
function byTable(plan: Measure, cell: Formula, {options}: ModelContext): Planned {
  const reason = selected(reasonColumn(plan.id));
  return {
    value: f`IF(ISNUMBER(${cell});IF(${cell}=0;"";${cell});"")`,
    reason: f`IF(${reason}="";${quote(translate(REASONS['no-plan'], options.language))};${reason})`,
  };
}

function byThreshold(kpi: Kpi, {options, t}: ModelContext): Planned {
  const target =
    kpi.thresholds &&
    targetFormula(kpi, {
      good: options.refs.threshold('good', kpi.id),
      start: selected(COLUMN.start),
      end: selected(COLUMN.end),
    });
  return {value: target ?? quote(''), reason: quote(t('noPlanForThis'))};
}

/** @param row the chosen period's numbers */
export function putAgainst(context: ModelContext, row: RowNumbers): void {
  const {sheet, options, t} = context;
  const byPlan = parameterCell('by-plan');
  const put = (
    id: string,
    {value, reason}: Planned,
    read: readonly Measure[],
    other: number = ROWS.comparison,
  ): void => {
    const isKnown = !read.some(({currentOnly}) => currentOnly);
    const before = isKnown ? cellRef(other, modelColumn(id)) : quote('');
    const why = quote(isKnown ? '' : t('notKnownBefore'));
    sheet
      .put(ROWS.against, modelColumn(id), {formula: f`IF(${byPlan};${value};${before})`})
      .put(ROWS.against, reasonColumn(id), {formula: f`IF(${byPlan};${reason};${why})`});
  };
  const cellOf = (source: KpiInput): Formula => row.input(source).ref;
  sheet.put(ROWS.against, COLUMN.id, {text: 'against'});
  for (const measure of TOLD) {
    const {id, plan} = measure;
    const none = {value: quote(''), reason: quote(t('noPlanForThis'))};
    if (context.layoutOf(measure))
      put(id, plan ? byTable(plan, cellOf({toDate: plan}), context) : none, [measure]);
  }
  for (const kpi of KPIS) {
    if (missingFor(kpi, options.mapped, KPIS).length > 0) continue;
    const planned = kpi.plan ? byTable(kpi.plan, cellOf(kpi.plan), context) : byThreshold(kpi, context);
    const read = measuresRead(inputsOver(kpi, options.mapped, KPIS), KPIS, options.mapped);
    put(kpi.id, planned, read, kpi.projects ? ROWS.whole : ROWS.comparison);
  }
}
