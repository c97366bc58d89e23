import {defineKpi} from '../definitions/kpi';
import {MRR_AT_START, summed} from '../definitions/kpi-arguments';
import {customersAtStart, mrrAtStart, mrrLost} from '../measures/customers';
import {text} from '../text';

export default defineKpi({
  id: 'revenue-churn-rate',
  group: 'customers',
  unit: 'percent',
  better: 'lower',
  title: text('Revenue churn rate'),
  definition: text('Monthly revenue of the customers who left in the period ÷ monthly revenue at the start.'),
  inputs: {lost: mrrLost, start: mrrAtStart},
  value: ({lost, start}) => lost.over(start, 'no-mrr-at-start'),
  fn: {
    name: 'REVENUE_CHURN_RATE',
    returns: text('revenue churn as a fraction, 0.05 for 5 %'),
    scalars: [
      summed('mrr_lost', text('monthly revenue of customers who left'), {
        input: 'lost',
        partOf: 'mrr_at_start',
      }),
      MRR_AT_START,
    ],
  },
  cases: {fewest: 10, of: [customersAtStart]},
  thresholds: {
    kind: 'fixed',
    bad: 5,
    good: 3,
    per: 100,
    monthly: true,
    why: text('Above 5 % a month more than 45 % of the revenue is gone within a year'),
  },
  months: {place: 35, ifRoom: true},
  examples: [
    {given: {lost: 300, start: 6000}, value: 0.05},
    {given: {lost: 0, start: 6000}, value: 0},
    {given: {lost: 0, start: 0}, empty: 'no-mrr-at-start'},
  ],
});
