import {none} from '../expression';
import {defineKpi} from '../kpi';
import {counted, EARLIER_CUSTOMERS} from '../kpi-arguments';
import {crossSellBuyers, earlierCustomers, untypedDeals} from '../measures/deals-extended';

export default defineKpi({
  id: 'cross-sell-rate',
  group: 'customers',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Cross-sell rate', ru: 'Доля кросс-продаж'},
  definition: {
    en: 'Earlier customers with a cross-sell won in the period ÷ customers with a won deal before it. A renewal is neither upsell nor cross-sell.',
    ru: 'Прежние клиенты с кросс-продажей в периоде ÷ клиенты с выигранной сделкой до него. Продление — не допродажа и не кросс-продажа.',
  },
  inputs: {buyers: crossSellBuyers, customers: earlierCustomers, untyped: untypedDeals},
  value: ({buyers, customers, untyped}) =>
    buyers.over(customers, 'no-earlier-customers').unless(untyped, '>', 0, none('unknown-types')),
  fn: {
    name: 'CROSS_SELL_RATE',
    returns: {en: 'a fraction, 0.15 for 15 %', ru: 'доля единицы, 0,15 для 15 %'},
    toInputs: ({buyers = 0, customers = 0}) => ({buyers, customers, untyped: 0}),
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
  thresholds: {
    kind: 'fixed',
    bad: 2,
    good: 10,
    per: 100,
    why: {
      en: 'From 10 % on sales to known customers are a habit; below 2 % they happen by chance',
      ru: 'От 10 % продажи имеющимся клиентам — привычка; ниже 2 % — случайность',
    },
  },
  companions: ['cross-sell-share'],
  chart: 'line',
  examples: [
    {given: {buyers: 12, customers: 80, untyped: 0}, value: 0.15},
    {given: {buyers: 0, customers: 80, untyped: 0}, value: 0},
    {given: {buyers: 0, customers: 0, untyped: 0}, empty: 'no-earlier-customers'},
    {given: {buyers: 3, customers: 10, untyped: 1}, empty: 'unknown-types'},
  ],
});
