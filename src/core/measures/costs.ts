/** Measures of the costs table, by the day on which the money was spent. */
import {measuresOf} from '../measure';

const {sum} = measuresOf('costs');

const spent = {field: 'amount', time: {on: 'spent'}} as const;

/** All costs where the table has no categories. */
export const acquisitionCosts = sum({
  ...spent,
  id: 'acquisition-costs',
  title: {en: 'Sales and marketing costs', ru: 'Расходы на маркетинг и продажи'},
  where: {acquisition: 'yes'},
  needs: ['date', 'amount'],
});

export const campaignSpend = sum({
  ...spent,
  id: 'campaign-spend',
  title: {en: 'Costs of campaigns', ru: 'Расходы на кампании'},
  short: {en: 'Cost', ru: 'Затраты'},
  where: {has_campaign: 'yes'},
  needs: ['date', 'amount', 'campaign'],
  campaigns: 5,
});
