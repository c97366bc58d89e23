import {defineKpi} from '../kpi';
import {counted, EARLIER_CUSTOMERS} from '../kpi-arguments';
import {crossSellBuyers, earlierCustomers, untypedDeals} from '../measures/deals-extended';
import {BUYERS_EXAMPLES, BUYERS_THRESHOLDS, buyersGiven, buyersRate} from '../repeat-sales';

export default defineKpi({
  id: 'cross-sell-rate',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Cross-sell rate', ru: 'Доля кросс-продаж'},
  definition: {
    en: 'Earlier customers with a cross-sell won in the period ÷ customers with a won deal before it. A renewal is neither upsell nor cross-sell.',
    ru: 'Прежние клиенты с кросс-продажей в периоде ÷ клиенты с выигранной сделкой до него. Продление — не допродажа и не кросс-продажа.',
  },
  inputs: {buyers: crossSellBuyers, customers: earlierCustomers, untyped: untypedDeals},
  value: buyersRate,
  fn: {
    name: 'CROSS_SELL_RATE',
    returns: {en: 'a fraction, 0.15 for 15 %', ru: 'доля единицы, 0,15 для 15 %'},
    toInputs: buyersGiven,
    examples: [
      {args: [6, 80], result: 0.075},
      {args: [0, 0], result: ''},
    ],
    scalars: [
      counted(
        'buyers',
        {en: 'customers who bought a cross-sell', ru: 'клиенты с кросс-продажей'},
        {partOf: 'customers'},
      ),
      EARLIER_CUSTOMERS,
    ],
  },
  thresholds: BUYERS_THRESHOLDS,
  short: {en: 'Cross-sell rate', ru: 'Кросс'},
  tile: 8,
  months: {place: 25},
  examples: BUYERS_EXAMPLES,
});
