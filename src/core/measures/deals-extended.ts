/** Measures of deals for customers, growth with them, profit, campaigns, and how well open deals are qualified. */
import {bandName, SCORE_BANDS} from '../marks';
import type {Bound, Measure, MeasureTime} from '../measure';
import type {Text} from '../text';

const closed = {on: 'closed'} as const;
/** The created day, or the beginning of all days where it is not known. */
const created = {on: 'opened'} as const;
const openAtEnd = {openAtEnd: {from: 'opened', until: 'left'}} as const;
const closedNeeds = ['outcome', 'closed'] as const;

interface Parts {
  readonly where: Measure['where'];
  readonly time: MeasureTime;
  readonly needs: readonly string[];
}

function count(id: string, title: Text, parts: Parts, field?: string): Measure {
  const counted = field === undefined ? {} : {field};
  return {id, table: 'deals', title, unit: 'count', aggregate: 'count', ...counted, ...parts};
}

function sum(id: string, title: Text, field: string, parts: Parts, unit: Measure['unit'] = 'money'): Measure {
  return {id, table: 'deals', title, unit, aggregate: 'sum', field, ...parts};
}

function customers(id: string, title: Text, parts: Parts): Measure {
  return {id, table: 'deals', title, unit: 'count', aggregate: 'distinct', field: 'customer_key', ...parts};
}

const won = {status: 'won'} as const;

/** By the day of the first won deal that the table knows: older customers than its first row are taken as new. */
export const newCustomers = count(
  'new-customers',
  {en: 'New customers', ru: 'Новые клиенты'},
  {where: won, time: {on: 'closed'}, needs: [...closedNeeds, 'customer']},
  'first_won',
);

export const earlierCustomers = customers(
  'earlier-customers',
  {en: 'Customers with a won deal before the period', ru: 'Клиенты с выигранной сделкой до периода'},
  {
    where: won,
    time: {bounds: [{column: 'closed', is: '<', than: 'start'}]},
    needs: [...closedNeeds, 'customer'],
  },
);

/** Of those with an earlier won deal, so that buyers are a part of the base. */
const FROM_EARLIER: readonly Bound[] = [
  {column: 'closed', is: '>=', than: 'start'},
  {column: 'closed', is: '<', than: 'end'},
  {column: 'customer_since', is: '<', than: 'start'},
];
const byType = (type: string): Parts => ({
  where: {...won, type_class: type},
  time: closed,
  needs: [...closedNeeds, 'type'],
});
const buyers = (type: string): Parts => ({
  ...byType(type),
  time: {bounds: FROM_EARLIER},
  needs: [...closedNeeds, 'type', 'customer'],
});

export const upsellBuyers = customers(
  'upsell-buyers',
  {en: 'Earlier customers with a won upsell', ru: 'Прежние клиенты с допродажей'},
  buyers('upsell'),
);

export const crossSellBuyers = customers(
  'cross-sell-buyers',
  {en: 'Earlier customers with a won cross-sell', ru: 'Прежние клиенты с кросс-продажей'},
  buyers('cross-sell'),
);

export const upsellAmount = sum(
  'upsell-amount',
  {en: 'Won amount of upsells', ru: 'Сумма допродаж'},
  'amount',
  byType('upsell'),
);

export const crossSellAmount = sum(
  'cross-sell-amount',
  {en: 'Won amount of cross-sells', ru: 'Сумма кросс-продаж'},
  'amount',
  byType('cross-sell'),
);

export const untypedDeals = count(
  'untyped',
  {en: 'Won deals whose type is not known', ru: 'Выигранные сделки неизвестного типа'},
  byType('unknown'),
);

const withCost: Parts = {where: won, time: closed, needs: [...closedNeeds, 'amount', 'cost']};

export const wonCost = sum(
  'won-cost',
  {en: 'Cost of won deals', ru: 'Себестоимость выигранных'},
  'cost_known',
  withCost,
);

export const wonAmountWithCost = sum(
  'won-amount-with-cost',
  {en: 'Won amount of deals with a cost', ru: 'Сумма выигранных с себестоимостью'},
  'amount_with_cost',
  withCost,
);

export const wonProfit = sum(
  'won-profit',
  {en: 'Profit of won deals with a cost', ru: 'Прибыль выигранных с себестоимостью'},
  'profit',
  withCost,
);

export const wonDealsWithCost = count(
  'won-with-cost',
  {en: 'Won deals with amount and cost', ru: 'Выигранные сделки с суммой и себестоимостью'},
  withCost,
  'profit',
);

export const dealsQualified = count(
  'deals-qualified',
  {en: 'New deals that went beyond the first stages', ru: 'Новые сделки, прошедшие первые стадии'},
  {where: {qualified: 'yes'}, time: created, needs: ['outcome', 'created', 'stage']},
);

export const dealsWonOfCreated = count(
  'deals-won-of-created',
  {en: 'New deals that were won', ru: 'Новые сделки, которые выиграны'},
  {where: won, time: created, needs: ['outcome', 'created']},
);

export const lostAmount = sum('lost-amount', {en: 'Lost amount', ru: 'Сумма проигранных'}, 'amount', {
  where: {status: 'lost'},
  time: closed,
  needs: [...closedNeeds, 'amount'],
});

export const openDealsWithAmount = count(
  'open-with-amount',
  {en: 'Open deals with an amount', ru: 'Открытые сделки с суммой'},
  {where: {}, time: openAtEnd, needs: ['outcome', 'amount']},
  'amount',
);

const newAmountParts: Parts = {where: {}, time: created, needs: ['outcome', 'created', 'amount']};
export const newAmount = sum(
  'new-amount',
  {en: 'Amount of new deals', ru: 'Сумма новых сделок'},
  'amount',
  newAmountParts,
);

/** Of deals that are still open; a deal that was closed late is not known to have been overdue. */
const overdue: Parts = {
  where: {status: 'open'},
  time: {
    bounds: [
      {column: 'opened', is: '<', than: 'end'},
      {column: 'overdue_from', is: '<', than: 'end'},
    ],
  },
  needs: ['outcome', 'expected'],
};

export const overdueDeals = count(
  'overdue',
  {en: 'Open deals past their expected date', ru: 'Открытые сделки с прошедшей ожидаемой датой'},
  overdue,
);

export const overdueAmount = sum(
  'overdue-amount',
  {en: 'Amount of open deals past their expected date', ru: 'Сумма просроченных открытых сделок'},
  'amount',
  {...overdue, needs: [...overdue.needs, 'amount']},
);

const scored: Parts = {where: {}, time: openAtEnd, needs: ['outcome', 'score']};

export const scoreSum = sum(
  'score-sum',
  {en: 'Scores of open deals, added up', ru: 'Оценки открытых сделок, суммой'},
  'score',
  scored,
  'score',
);

export const scoredDeals = count(
  'scored',
  {en: 'Open deals with a score', ru: 'Открытые сделки с оценкой'},
  scored,
  'score',
);

/** Criteria given ÷ (criteria × scored deals) is how complete the scores are. */
export const criteriaGiven = sum(
  'criteria-given',
  {en: 'Criteria given, open deals', ru: 'Заполненные критерии открытых сделок'},
  'score_given',
  scored,
  'count',
);

const inBand = (band: number): Parts => ({...scored, where: {score_band: bandName(band)}});

/** Open deals by rounded score, 1 to 5. */
export const scoreDistribution: readonly Measure[] = SCORE_BANDS.map((band) =>
  count(
    `score-${band}`,
    {en: `Open deals with score ${band}`, ru: `Открытые сделки с оценкой ${band}`},
    inBand(band),
  ),
);

/** Their amounts. */
export const scoreAmounts: readonly Measure[] = SCORE_BANDS.map((band) =>
  sum(
    `score-${band}-amount`,
    {en: `Amount of open deals with score ${band}`, ru: `Сумма открытых сделок с оценкой ${band}`},
    'amount',
    {...inBand(band), needs: [...scored.needs, 'amount']},
  ),
);

export const campaignSales = sum(
  'campaign-sales',
  {en: 'Won amount of deals with a campaign', ru: 'Сумма выигранных сделок с кампанией'},
  'amount',
  {where: {...won, has_campaign: 'yes'}, time: closed, needs: [...closedNeeds, 'amount', 'campaign']},
);

/** After `DEAL_MEASURES`; they read columns that `DEALS.columns` gives and `dealColumns` alone does not. */
export const EXTENDED_DEAL_MEASURES: readonly Measure[] = [
  newCustomers,
  earlierCustomers,
  upsellBuyers,
  crossSellBuyers,
  upsellAmount,
  crossSellAmount,
  untypedDeals,
  wonCost,
  wonAmountWithCost,
  wonProfit,
  wonDealsWithCost,
  dealsQualified,
  dealsWonOfCreated,
  lostAmount,
  openDealsWithAmount,
  newAmount,
  overdueDeals,
  overdueAmount,
  scoreSum,
  scoredDeals,
  criteriaGiven,
  ...scoreDistribution,
  ...scoreAmounts,
  campaignSales,
];
