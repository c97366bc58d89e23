import {defineKpi} from '../definitions/kpi';
import {SHARE_EXAMPLES, soldShare} from '../definitions/repeat-sales';
import {wonAmount} from '../measures/deals';
import {crossSellAmount, untypedDeals} from '../measures/deals-extended';
import {text} from '../text';

export default defineKpi({
  id: 'cross-sell-share',
  group: 'customers',
  unit: 'percent',
  better: 'higher',
  title: text('Cross-sell share of revenue'),
  definition: text('Won amount of cross-sells ÷ won amount, by closed date.'),
  inputs: {sold: crossSellAmount, won: wonAmount, untyped: untypedDeals},
  value: soldShare,
  examples: SHARE_EXAMPLES,
});
