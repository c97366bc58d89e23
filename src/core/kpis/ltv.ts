import {defineKpi} from '../definitions/kpi';
import {ARPU, CHURN_RATE} from '../definitions/kpi-arguments';
import {customersAtStart} from '../measures/customers';
import {text} from '../text';

export default defineKpi({
  id: 'ltv',
  group: 'customers',
  unit: 'money',
  better: 'higher',
  title: text('Customer lifetime value (LTV)'),
  definition: text(
    'ARPU × gross margin ÷ churn rate, both of the same period. Without costs of deals the margin is taken as 100 %.',
  ),
  inputs: {arpu: {kpi: 'arpu'}, churn: {kpi: 'churn-rate'}, margin: {kpi: 'profit-margin', otherwise: 1}},
  value: ({arpu, churn, margin}) => arpu.times(margin).over(churn, 'no-churn'),
  fn: {
    name: 'LTV',
    returns: text('what a customer brings over its lifetime'),
    scalars: [
      ARPU,
      CHURN_RATE,
      {
        name: 'gross_margin',
        input: 'margin',
        range: {most: 1},
        otherwise: 1,
        text: text('(optional) gross margin: 0.7 or 70 %; without it 100 %'),
      },
    ],
  },
  cases: {fewest: 10, of: [customersAtStart]},
  thresholds: {
    kind: 'trailing',
    bad: 20,
    good: 0,
    why: text('20 % below the mean of the previous six periods: customers leave earlier or pay less'),
  },
  short: text('LTV'),
  tile: 3,
  months: {place: 21},
  examples: [
    {given: {arpu: 50, churn: 0.25, margin: 0.5}, value: 100},
    {given: {arpu: 50, churn: 0.05, margin: 1}, value: 1000},
    {given: {arpu: 50, churn: 0, margin: 1}, empty: 'no-churn'},
  ],
});
