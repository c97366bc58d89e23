import {defineKpi} from '../definitions/kpi';
import {CUSTOMERS_AT_START, counted} from '../definitions/kpi-arguments';
import {customersAtStart, customersKept} from '../measures/customers';
import {text} from '../text';

export default defineKpi({
  id: 'retention-rate',
  group: 'customers',
  unit: 'percent',
  better: 'higher',
  title: text('Retention rate'),
  definition: text('Customers of the start who are still there at the end ÷ customers at the start.'),
  inputs: {kept: customersKept, start: customersAtStart},
  value: ({kept, start}) => kept.over(start, 'no-customers-at-start'),
  fn: {
    name: 'RETENTION_RATE',
    returns: text('retention as a fraction, 0.95 for 95 %'),
    scalars: [
      counted('customers_kept', text('customers of the start who stayed'), {
        input: 'kept',
        partOf: 'customers_at_start',
      }),
      CUSTOMERS_AT_START,
    ],
  },
  cases: {fewest: 10, of: ['start']},
  thresholds: {
    kind: 'fixed',
    bad: 95,
    good: 97,
    per: 100,
    monthly: true,
    why: text('The other side of churn: 97 % a month keeps a customer for almost three years'),
  },
  examples: [
    {given: {kept: 95, start: 100}, value: 0.95},
    {given: {kept: 0, start: 8}, value: 0},
    {given: {kept: 0, start: 0}, empty: 'no-customers-at-start'},
  ],
});
