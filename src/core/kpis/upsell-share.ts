import {defineKpi} from '../definitions/kpi';
import {SHARE_EXAMPLES, soldShare} from '../definitions/repeat-sales';
import {wonAmount} from '../measures/deals';
import {untypedDeals, upsellAmount} from '../measures/deals-extended';
import {text} from '../text';

export default defineKpi({
  id: 'upsell-share',
  group: 'customers',
  unit: 'percent',
  better: 'higher',
  title: text('Upsell share of revenue'),
  definition: text('Won amount of upsells ÷ won amount, by closed date.'),
  inputs: {sold: upsellAmount, won: wonAmount, untyped: untypedDeals},
  value: soldShare,
  examples: SHARE_EXAMPLES,
});
