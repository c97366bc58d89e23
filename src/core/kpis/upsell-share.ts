import {defineKpi} from '../kpi';
import {wonAmount} from '../measures/deals';
import {untypedDeals, upsellAmount} from '../measures/deals-extended';
import {SHARE_EXAMPLES, soldShare} from '../repeat-sales';

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
  value: soldShare,
  examples: SHARE_EXAMPLES,
});
