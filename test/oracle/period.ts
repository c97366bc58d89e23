/** What a period is compared with, as the dashboard's selector says it. */
import type {Period, Step} from '../../src/core/periods/period';

/** `previous` = the period before; `year-ago` = the same period of the year before. */
export type Comparison = 'previous' | 'year-ago';

export function comparisonStep(period: Period, comparison: Comparison): Step {
  return comparison === 'year-ago' ? {months: 12} : period.step;
}
