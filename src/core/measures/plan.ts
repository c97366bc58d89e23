/** Measures of the sales plan. */
import type {Measure} from '../measure';

/**
 * A month's plan is spread evenly over its days. So the plan of the days elapsed is this measure over those days,
 * and the plan of any span of days is told without a question.
 */
export const planAmount: Measure = {
  id: 'plan-amount',
  table: 'plan',
  title: {en: 'Plan', ru: 'План'},
  unit: 'money',
  aggregate: 'sum',
  field: 'amount',
  where: {},
  time: {spread: {from: 'month', until: 'month_end', daily: 'daily', dailyFrom: 'daily_from'}},
  needs: ['month', 'amount'],
};

export const PLAN_MEASURES: readonly Measure[] = [planAmount];
