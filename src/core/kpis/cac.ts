import {defineKpi} from '../definitions/kpi';
import {counted, summed} from '../definitions/kpi-arguments';
import {acquisitionCosts} from '../measures/costs';
import {newCustomers} from '../measures/deals-extended';
import {text} from '../text';

export default defineKpi({
  id: 'cac',
  group: 'customers',
  unit: 'money',
  better: 'lower',
  title: text('Customer acquisition cost (CAC)'),
  definition: text(
    'Sales and marketing costs of the period ÷ customers whose first won deal falls in it. Costs of a period without new customers stay visible as costs.',
  ),
  inputs: {costs: acquisitionCosts, customers: newCustomers},
  value: ({costs, customers}) => costs.over(customers, 'no-new-customers'),
  fn: {
    name: 'CAC',
    returns: text('cost of one new customer'),
    scalars: [
      summed('costs', text('sales and marketing costs')),
      counted('new_customers', text('customers won for the first time'), {input: 'customers'}),
    ],
  },
  cases: {fewest: 5, of: ['customers']},
  thresholds: {
    kind: 'trailing',
    bad: 20,
    good: 0,
    why: text('20 % above the mean of the previous six periods: new customers are getting dearer'),
  },
  short: text('CAC'),
  tile: 1,
  months: {place: 19},
  charts: [
    {
      place: 13,
      form: 'combo',
      title: text('Cost of a new customer, check; LTV (right)'),
      columns: ['cac', 'arpu', 'ltv'],
      lines: ['cac', 'arpu', 'ltv'],
      right: ['ltv'],
    },
  ],
  examples: [
    {given: {costs: 12000, customers: 8}, value: 1500},
    {given: {costs: 0, customers: 3}, value: 0},
    {given: {costs: 12000, customers: 0}, empty: 'no-new-customers'},
  ],
});
