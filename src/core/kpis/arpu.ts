import {defineKpi} from '../definitions/kpi';
import {summed} from '../definitions/kpi-arguments';
import {customersAtStart, mrrAtStart} from '../measures/customers';
import {payingCustomers, wonAmount} from '../measures/deals';
import {text} from '../text';

export default defineKpi({
  id: 'arpu',
  group: 'customers',
  unit: 'money',
  better: 'higher',
  title: text('Average check (ARPU)'),
  definition: text(
    'Won amount ÷ customers with a won deal in the period, by closed date; without deals, the monthly revenue of the customers at the start ÷ their number.',
  ),
  inputs: {revenue: wonAmount, customers: payingCustomers},
  instead: {revenue: mrrAtStart, customers: customersAtStart},
  value: ({revenue, customers}) => revenue.over(customers, 'no-customers'),
  fn: {
    name: 'ARPU',
    returns: text('revenue per customer'),
    stages: {revenue: ['won'], customers: ['won']},
    scalars: [
      summed('revenue', text('revenue of the period')),
      {
        name: 'customers',
        text: text('number of customers who paid, or a range of their names (each counts once)'),
      },
    ],
  },
  cases: {fewest: 5, of: ['customers']},
  thresholds: {
    kind: 'trailing',
    bad: 10,
    good: 0,
    why: text('10 % below the mean of the previous six periods is more than the usual swing'),
  },
  short: text('Average check'),
  tile: 2,
  months: {place: 20},
  examples: [
    {given: {revenue: 1000, customers: 4}, value: 250},
    {given: {revenue: 0, customers: 4}, value: 0},
    {given: {revenue: 0, customers: 0}, empty: 'no-customers'},
  ],
});
