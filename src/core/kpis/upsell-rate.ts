import {defineKpi} from '../kpi';
import {counted, EARLIER_CUSTOMERS} from '../kpi-arguments';
import {earlierCustomers, untypedDeals, upsellBuyers} from '../measures/deals-extended';
import {BUYERS_EXAMPLES, BUYERS_THRESHOLDS, buyersGiven, buyersRate} from '../repeat-sales';

export default defineKpi({
  id: 'upsell-rate',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Upsell rate', ru: 'Доля допродаж'},
  definition: {
    en: 'Earlier customers with an upsell won in the period ÷ customers with a won deal before it. A renewal is neither upsell nor cross-sell.',
    ru: 'Прежние клиенты с допродажей в периоде ÷ клиенты с выигранной сделкой до него. Продление — не допродажа и не кросс-продажа.',
  },
  inputs: {buyers: upsellBuyers, customers: earlierCustomers, untyped: untypedDeals},
  value: buyersRate,
  fn: {
    name: 'UPSELL_RATE',
    returns: {en: 'a fraction, 0.15 for 15 %', ru: 'доля единицы, 0,15 для 15 %'},
    toInputs: buyersGiven,
    examples: [
      {args: [12, 80], result: 0.15},
      {args: [0, 0], result: ''},
    ],
    scalars: [
      counted(
        'buyers',
        {en: 'customers who bought an upsell', ru: 'клиенты с допродажей'},
        {partOf: 'customers'},
      ),
      EARLIER_CUSTOMERS,
    ],
  },
  thresholds: BUYERS_THRESHOLDS,
  short: {en: 'Upsell rate', ru: 'Апсейл'},
  tile: 3,
  months: {place: 24},
  charts: [
    {
      place: 15,
      form: 'line',
      title: {en: 'Customers who bought more per month, %', ru: 'Купившие ещё клиенты по месяцам, %'},
      columns: ['upsell-rate', 'cross-sell-rate'],
    },
  ],
  examples: BUYERS_EXAMPLES,
});
