import {defineKpi} from '../definitions/kpi';
import {CUSTOMERS_AT_START, counted} from '../definitions/kpi-arguments';
import {customersAtStart, customersLost} from '../measures/customers';
import {text} from '../text';

export default defineKpi({
  id: 'churn-rate',
  group: 'customers',
  unit: 'percent',
  better: 'lower',
  title: text('Churn rate'),
  definition: text(
    'Customers of the start who left in the period ÷ customers at the start. Who joined and left within the period is counted apart.',
  ),
  inputs: {lost: customersLost, start: customersAtStart},
  value: ({lost, start}) => lost.over(start, 'no-customers-at-start'),
  fn: {
    name: 'CHURN_RATE',
    returns: text('churn as a fraction, 0.05 for 5 %'),
    scalars: [
      counted('customers_lost', text('customers of the start who left'), {
        input: 'lost',
        partOf: 'customers_at_start',
      }),
      CUSTOMERS_AT_START,
    ],
  },
  cases: {fewest: 10, of: ['start']},
  thresholds: {
    kind: 'fixed',
    bad: 5,
    good: 3,
    per: 100,
    monthly: true,
    why: text('At 3 % a month a customer stays for almost three years, at 5 % for less than two'),
  },
  tile: 4,
  months: {place: 23},
  charts: [
    {
      place: 14,
      form: 'line',
      title: text('Customers lost per month, %'),
      bounds: ['bad'],
    },
  ],
  examples: [
    {given: {lost: 5, start: 100}, value: 0.05},
    {given: {lost: 0, start: 40}, value: 0},
    {given: {lost: 0, start: 0}, empty: 'no-customers-at-start'},
  ],
});
