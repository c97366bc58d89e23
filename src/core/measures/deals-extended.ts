/** Measures of deals for customers, growth with them, profit, campaigns, and how well open deals are qualified. */
import {bandName, SCORE_BANDS} from '../marks';
import {type Bound, type Measure, measuresOf} from '../measure';

const {count, sum, distinct} = measuresOf('deals');

const won = {status: 'won'} as const;
const closed = {on: 'closed'} as const;
/** The created day, or the beginning of all days where it is not known. */
const created = {on: 'opened'} as const;
const openAtEnd = {openAtEnd: {from: 'opened', until: 'left'}} as const;
const closedNeeds = ['outcome', 'closed'];
const createdNeeds = ['outcome', 'created'];

/** By the day of the first won deal that the table knows: older customers than its first row are taken as new. */
export const newCustomers = count({
  id: 'new-customers',
  title: {en: 'New customers', ru: 'Новые клиенты'},
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
      title: {en: 'New customers per month', ru: 'Новые клиенты по месяцам'},
      form: 'column',
    },
  ],
});

export const earlierCustomers = distinct({
  id: 'earlier-customers',
  title: {en: 'Customers with a won deal before the period', ru: 'Клиенты с выигранной сделкой до периода'},
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
  title: {en: 'Earlier customers with a won upsell', ru: 'Прежние клиенты с допродажей'},
  field: 'customer_key',
  where: {...won, type_class: 'upsell'},
  time: {bounds: FROM_EARLIER},
  needs: [...closedNeeds, 'type', 'customer'],
});

export const crossSellBuyers = distinct({
  id: 'cross-sell-buyers',
  title: {en: 'Earlier customers with a won cross-sell', ru: 'Прежние клиенты с кросс-продажей'},
  field: 'customer_key',
  where: {...won, type_class: 'cross-sell'},
  time: {bounds: FROM_EARLIER},
  needs: [...closedNeeds, 'type', 'customer'],
});

export const upsellAmount = sum({
  id: 'upsell-amount',
  title: {en: 'Won amount of upsells', ru: 'Сумма допродаж'},
  field: 'amount',
  where: {...won, type_class: 'upsell'},
  time: closed,
  needs: [...closedNeeds, 'type'],
});

export const crossSellAmount = sum({
  id: 'cross-sell-amount',
  title: {en: 'Won amount of cross-sells', ru: 'Сумма кросс-продаж'},
  field: 'amount',
  where: {...won, type_class: 'cross-sell'},
  time: closed,
  needs: [...closedNeeds, 'type'],
});

export const untypedDeals = count({
  id: 'untyped',
  title: {en: 'Won deals whose type is not known', ru: 'Выигранные сделки неизвестного типа'},
  where: {...won, type_class: 'unknown'},
  time: closed,
  needs: [...closedNeeds, 'type'],
});

export const wonCost = sum({
  id: 'won-cost',
  title: {en: 'Cost of won deals', ru: 'Себестоимость выигранных'},
  field: 'cost_known',
  where: won,
  time: closed,
  needs: [...closedNeeds, 'amount', 'cost'],
});

export const wonAmountWithCost = sum({
  id: 'won-amount-with-cost',
  title: {en: 'Won amount of deals with a cost', ru: 'Сумма выигранных с себестоимостью'},
  field: 'amount_with_cost',
  where: won,
  time: closed,
  needs: [...closedNeeds, 'amount', 'cost'],
});

export const dealsQualified = count({
  id: 'deals-qualified',
  title: {en: 'New deals that went beyond the first stages', ru: 'Новые сделки, прошедшие первые стадии'},
  where: {qualified: 'yes'},
  time: created,
  needs: [...createdNeeds, 'stage'],
});

export const dealsWonOfCreated = count({
  id: 'deals-won-of-created',
  title: {en: 'New deals that were won', ru: 'Новые сделки, которые выиграны'},
  where: won,
  time: created,
  needs: createdNeeds,
});

const scored = {time: openAtEnd, needs: ['outcome', 'score']} as const;

export const scoreSum = sum({
  ...scored,
  id: 'score-sum',
  title: {en: 'Scores of open deals, added up', ru: 'Оценки открытых сделок, суммой'},
  unit: 'score',
  field: 'score',
});

export const scoredDeals = count({
  ...scored,
  id: 'scored',
  title: {en: 'Open deals with a score', ru: 'Открытые сделки с оценкой'},
  field: 'score',
});

/** Criteria given ÷ (criteria × scored deals) is how complete the scores are. */
export const criteriaGiven = sum({
  ...scored,
  id: 'criteria-given',
  title: {en: 'Criteria given, open deals', ru: 'Заполненные критерии открытых сделок'},
  unit: 'count',
  field: 'score_given',
});

/** Open deals by rounded score, 1 to 5. */
export const scoreDistribution: readonly Measure[] = SCORE_BANDS.map((band) =>
  count({
    ...scored,
    id: `score-${band}`,
    title: {en: `Open deals with score ${band}`, ru: `Открытые сделки с оценкой ${band}`},
    where: {score_band: bandName(band)},
  }),
);

/** Their amounts. */
export const scoreAmounts: readonly Measure[] = SCORE_BANDS.map((band) =>
  sum({
    ...scored,
    id: `score-${band}-amount`,
    title: {en: `Amount of open deals with score ${band}`, ru: `Сумма открытых сделок с оценкой ${band}`},
    field: 'amount',
    where: {score_band: bandName(band)},
    needs: [...scored.needs, 'amount'],
  }),
);

export const campaignSales = sum({
  id: 'campaign-sales',
  title: {en: 'Won amount of deals with a campaign', ru: 'Сумма выигранных сделок с кампанией'},
  short: {en: 'Sales', ru: 'Продажи'},
  field: 'amount',
  where: {...won, has_campaign: 'yes'},
  time: closed,
  needs: [...closedNeeds, 'amount', 'campaign'],
  campaigns: 1,
});
