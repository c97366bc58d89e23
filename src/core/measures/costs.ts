/** Measures of the costs table, by the day on which the money was spent. */

import {measuresOf} from '../definitions/measure';
import {text} from '../text';

const {sum} = measuresOf('costs');

const spent = {field: 'amount', time: {on: 'spent'}} as const;

/** All costs where the table has no categories. */
export const acquisitionCosts = sum({
  ...spent,
  id: 'acquisition-costs',
  title: text('Sales and marketing costs'),
  where: {acquisition: 'yes'},
  needs: ['date', 'amount'],
});

export const campaignSpend = sum({
  ...spent,
  id: 'campaign-spend',
  title: text('Costs of campaigns'),
  short: text('Cost', 'short'),
  where: {has_campaign: 'yes'},
  needs: ['date', 'amount', 'campaign'],
  campaigns: 5,
});
