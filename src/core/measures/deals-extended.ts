/** Measures of deals for customers, growth with them, profit, campaigns, and how well open deals are qualified. */

import {bandName, SCORE_BANDS} from '../columns/marks';
import {type Bound, type Measure, measuresOf} from '../definitions/measure';
import {filled, text} from '../text';

const {count, sum, distinct} = measuresOf('deals');

const won = {status: 'won'} as const;
const closed = {on: 'closed'} as const;
/** The created day, or the beginning of all days where it is not known. */
const created = {on: 'opened'} as const;
const openAtEnd = {openAtEnd: {from: 'opened', until: 'left'}} as const;
const closedNeeds = ['outcome', 'closed'] as const;
const createdNeeds = ['outcome', 'created'] as const;

/** By the day of the first won deal that the table knows: older customers than its first row are taken as new. */
export const newCustomers = count({
  id: 'new-customers',
  title: text('New customers'),
  field: 'first_won',
  where: won,
  time: closed,
  needs: [...closedNeeds, 'customer'],
  tile: {customers: 6},
  months: {place: 18},
  charts: [
    {
      place: 19,
      standIn: true,
      title: text('New customers per month'),
      form: 'column',
    },
  ],
});

export const earlierCustomers = distinct({
  id: 'earlier-customers',
  title: text('Customers with a won deal before the period'),
  field: 'customer_key',
  where: won,
  time: {bounds: [{column: 'closed', is: '<', than: 'start'}]},
  needs: [...closedNeeds, 'customer'],
});

/** Of those with an earlier won deal, so that buyers are a part of the base. */
const FROM_EARLIER: readonly Bound[] = [
  {column: 'closed', is: '>=', than: 'start'},
  {column: 'closed', is: '<', than: 'end'},
  {column: 'customer_since', is: '<', than: 'start'},
];

export const upsellBuyers = distinct({
  id: 'upsell-buyers',
  title: text('Earlier customers with a won upsell'),
  field: 'customer_key',
  where: {...won, type_class: 'upsell'},
  time: {bounds: FROM_EARLIER},
  needs: [...closedNeeds, 'type', 'customer'],
});

export const crossSellBuyers = distinct({
  id: 'cross-sell-buyers',
  title: text('Earlier customers with a won cross-sell'),
  field: 'customer_key',
  where: {...won, type_class: 'cross-sell'},
  time: {bounds: FROM_EARLIER},
  needs: [...closedNeeds, 'type', 'customer'],
});

export const upsellAmount = sum({
  id: 'upsell-amount',
  title: text('Won amount of upsells'),
  field: 'amount',
  where: {...won, type_class: 'upsell'},
  time: closed,
  needs: [...closedNeeds, 'type'],
});

export const crossSellAmount = sum({
  id: 'cross-sell-amount',
  title: text('Won amount of cross-sells'),
  field: 'amount',
  where: {...won, type_class: 'cross-sell'},
  time: closed,
  needs: [...closedNeeds, 'type'],
});

export const untypedDeals = count({
  id: 'untyped',
  title: text('Won deals whose type is not known'),
  where: {...won, type_class: 'unknown'},
  time: closed,
  needs: [...closedNeeds, 'type'],
});

export const wonCost = sum({
  id: 'won-cost',
  title: text('Cost of won deals'),
  field: 'cost_known',
  where: won,
  time: closed,
  needs: [...closedNeeds, 'amount', 'cost'],
});

export const wonAmountWithCost = sum({
  id: 'won-amount-with-cost',
  title: text('Won amount of deals with a cost'),
  field: 'amount_with_cost',
  where: won,
  time: closed,
  needs: [...closedNeeds, 'amount', 'cost'],
});

export const dealsQualified = count({
  id: 'deals-qualified',
  title: text('New deals that went beyond the first stages'),
  where: {qualified: 'yes'},
  time: created,
  needs: [...createdNeeds, 'stage'],
});

export const dealsWonOfCreated = count({
  id: 'deals-won-of-created',
  title: text('New deals that were won'),
  where: won,
  time: created,
  needs: createdNeeds,
});

const scored = {time: openAtEnd, needs: ['outcome', 'score']} as const;

export const scoreSum = sum({
  ...scored,
  id: 'score-sum',
  title: text('Scores of open deals, added up'),
  unit: 'score',
  field: 'score',
});

export const scoredDeals = count({
  ...scored,
  id: 'scored',
  title: text('Open deals with a score'),
  field: 'score',
});

/** Criteria given ÷ (criteria × scored deals) is how complete the scores are. */
export const criteriaGiven = sum({
  ...scored,
  id: 'criteria-given',
  title: text('Criteria given, open deals'),
  unit: 'count',
  field: 'score_given',
});

/** Open deals by rounded score, 1 to 5. */
export const scoreDistribution: readonly Measure[] = SCORE_BANDS.map((band) =>
  count({
    ...scored,
    id: `score-${band}`,
    title: filled(text('Open deals with score {band}'), {band}),
    where: {score_band: bandName(band)},
  }),
);

/** Their amounts. */
export const scoreAmounts: readonly Measure[] = SCORE_BANDS.map((band) =>
  sum({
    ...scored,
    id: `score-${band}-amount`,
    title: filled(text('Amount of open deals with score {band}'), {band}),
    field: 'amount',
    where: {score_band: bandName(band)},
    needs: [...scored.needs, 'amount'],
  }),
);

export const campaignSales = sum({
  id: 'campaign-sales',
  title: text('Won amount of deals with a campaign'),
  short: text('Sales'),
  field: 'amount',
  where: {...won, has_campaign: 'yes'},
  time: closed,
  needs: [...closedNeeds, 'amount', 'campaign'],
  campaigns: 1,
});
