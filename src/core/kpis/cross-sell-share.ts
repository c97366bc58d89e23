import {defineKpi} from '../kpi';
import {wonAmount} from '../measures/deals';
import {crossSellAmount, untypedDeals} from '../measures/deals-extended';
import {SHARE_EXAMPLES, soldShare} from '../repeat-sales';

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
  value: soldShare,
  examples: SHARE_EXAMPLES,
});
