import {none} from '../expression';
import {defineKpi} from '../kpi';
import {wonAmount} from '../measures/deals';
import {crossSellAmount, untypedDeals} from '../measures/deals-extended';

export default defineKpi({
  id: 'cross-sell-share',
  group: 'customers',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Cross-sell share of revenue', ru: 'Доля кросс-продаж в выручке'},
  definition: {
    en: 'Won amount of cross-sells ÷ won amount, by closed date.',
    ru: 'Сумма кросс-продаж ÷ сумма выигранных, по дате закрытия.',
  },
  inputs: {sold: crossSellAmount, won: wonAmount, untyped: untypedDeals},
  value: ({sold, won, untyped}) =>
    sold.over(won, 'no-won-amounts').unless(untyped, '>', 0, none('unknown-types')),
  examples: [
    {given: {sold: 200, won: 800, untyped: 0}, value: 0.25},
    {given: {sold: 0, won: 800, untyped: 0}, value: 0},
    {given: {sold: 0, won: 0, untyped: 0}, empty: 'no-won-amounts'},
  ],
});
