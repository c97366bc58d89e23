import {defineKpi} from '../definitions/kpi';
import {counted, EARLIER_CUSTOMERS} from '../definitions/kpi-arguments';
import {BUYERS_EXAMPLES, BUYERS_THRESHOLDS, buyersGiven, buyersRate} from '../definitions/repeat-sales';
import {earlierCustomers, untypedDeals, upsellBuyers} from '../measures/deals-extended';
import {text} from '../text';

export default defineKpi({
  id: 'upsell-rate',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: text('Upsell rate'),
  definition: text(
    'Earlier customers with an upsell won in the period ÷ customers with a won deal before it. A renewal is neither upsell nor cross-sell.',
  ),
  inputs: {buyers: upsellBuyers, customers: earlierCustomers, untyped: untypedDeals},
  value: buyersRate,
  fn: {
    name: 'UPSELL_RATE',
    returns: text('a fraction, 0.15 for 15 %'),
    toInputs: buyersGiven,
    examples: [
      {args: [12, 80], result: 0.15},
      {args: [0, 0], result: ''},
    ],
    scalars: [
      counted('buyers', text('customers who bought an upsell'), {partOf: 'customers'}),
      EARLIER_CUSTOMERS,
    ],
  },
  thresholds: BUYERS_THRESHOLDS,
  short: text('Upsell rate', 'short'),
  tile: 3,
  months: {place: 24},
  charts: [
    {
      place: 15,
      form: 'line',
      title: text('Customers who bought more per month, %'),
      columns: ['upsell-rate', 'cross-sell-rate'],
    },
  ],
  examples: BUYERS_EXAMPLES,
});
