/** Measures of the sales plan. */

import {measuresOf} from '../definitions/measure';
import {text} from '../text';

/**
 * A month's plan is prorated over its days. So the plan of the days elapsed is this measure over those days, and the
 * plan of any span of days is known without a question.
 */
export const planAmount = measuresOf('plan').sum({
  id: 'plan-amount',
  title: text('Plan'),
  field: 'amount',
  time: {spread: {from: 'month', until: 'month_end', daily: 'daily', dailyFrom: 'daily_from'}},
  needs: ['month', 'amount'],
  months: {place: 2},
});
