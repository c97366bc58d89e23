import {defineKpi} from '../definitions/kpi';
import {counted, EARLIER_CUSTOMERS} from '../definitions/kpi-arguments';
import {BUYERS_EXAMPLES, BUYERS_THRESHOLDS, buyersGiven, buyersRate} from '../definitions/repeat-sales';
import {crossSellBuyers, earlierCustomers, untypedDeals} from '../measures/deals-extended';
import {text} from '../text';

export default defineKpi({
  id: 'cross-sell-rate',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: text('Cross-sell rate'),
  definition: text(
    'Earlier customers with a cross-sell won in the period ÷ customers with a won deal before it. A renewal is neither upsell nor cross-sell.',
  ),
  inputs: {buyers: crossSellBuyers, customers: earlierCustomers, untyped: untypedDeals},
  value: buyersRate,
  fn: {
    name: 'CROSS_SELL_RATE',
    returns: text('a fraction, 0.15 for 15 %'),
    toInputs: buyersGiven,
    examples: [
      {args: [6, 80], result: 0.075},
      {args: [0, 0], result: ''},
    ],
    scalars: [
      counted('buyers', text('customers who bought a cross-sell'), {partOf: 'customers'}),
      EARLIER_CUSTOMERS,
    ],
  },
  thresholds: BUYERS_THRESHOLDS,
  short: text('Cross-sell rate', 'short'),
  tile: 8,
  months: {place: 25},
  examples: BUYERS_EXAMPLES,
});
