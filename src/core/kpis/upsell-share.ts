import {none} from '../expression';
import {defineKpi} from '../kpi';
import {wonAmount} from '../measures/deals';
import {untypedDeals, upsellAmount} from '../measures/deals-extended';

export default defineKpi({
  id: 'upsell-share',
  group: 'customers',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Upsell share of revenue', ru: 'Доля допродаж в выручке'},
  definition: {
    en: 'Won amount of upsells ÷ won amount, by closed date.',
    ru: 'Сумма допродаж ÷ сумма выигранных, по дате закрытия.',
  },
  inputs: {sold: upsellAmount, won: wonAmount, untyped: untypedDeals},
  value: ({sold, won, untyped}) =>
    sold.over(won, 'no-won-amounts').unless(untyped, '>', 0, none('unknown-types')),
  examples: [
    {given: {sold: 200, won: 800, untyped: 0}, value: 0.25},
    {given: {sold: 0, won: 800, untyped: 0}, value: 0},
    {given: {sold: 0, won: 0, untyped: 0}, empty: 'no-won-amounts'},
  ],
});
