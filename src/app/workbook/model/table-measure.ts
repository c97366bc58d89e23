/** A measure as a formula over the rows of one table: those of a period, and of whom the row of the model stands for. */

import {boundsOf, type Measure, withoutPeriod} from '../../../core/definitions/measure';
import {type Formula, f} from '../../../core/formulas/formula';
import {boundCriterion, measureFormula, type RowCriterion} from '../../../core/formulas/measure-formula';
import type {TableLayout} from '../data/table-layout';
import {parameterCell} from './layout';

/** Cells with the first day of a period and the day after its last. */
export type DayCells = Readonly<Record<'start' | 'end', Formula>>;

/**
 * Formula (without `=`) on the model's own sheet; "" where there is no value.
 * @param members what rows must meet beside the period and the measure's own conditions
 * @param blocked cell that is TRUE where a selector asks for a field that the table lacks; undefined where none can
 */
export function tableMeasure(
  layout: TableLayout,
  measure: Measure,
  days: DayCells,
  members: readonly RowCriterion[],
  blocked: Formula | undefined,
): Formula {
  const {spec, mapping} = layout.options;
  const counted = spec.isSnapshot?.(mapping) ? withoutPeriod(measure) : measure;
  const rows = {
    column: (id: string) => layout.ref(id),
    criteria: [...boundsOf(counted.time).map((bound) => boundCriterion(bound, days)), ...members],
    ...days,
  };
  const formula = measureFormula(counted, rows, parameterCell(`mixed-${spec.id}`));
  return blocked === undefined ? formula : f`IF(${blocked};"";${formula})`;
}
