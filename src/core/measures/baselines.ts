/** Measures of the campaigns' baselines. Without a month a baseline holds in every period alike. */
import {measuresOf} from '../measure';

const {sum, distinct} = measuresOf('baselines');

export const baselineSales = sum({
  id: 'baseline-sales',
  title: {en: 'Baseline sales of campaigns', ru: 'Базовые продажи кампаний'},
  short: {en: 'Baseline', ru: 'База'},
  field: 'baseline',
  time: {spread: {from: 'month', until: 'month_end', daily: 'daily', dailyFrom: 'daily_from'}},
  snapshot: {},
  needs: ['campaign', 'baseline'],
  campaigns: 2,
});

/** For telling a campaign without a baseline from one whose baseline is 0. */
export const campaignsWithBaseline = distinct({
  id: 'campaigns-with-baseline',
  title: {en: 'Campaigns with a baseline', ru: 'Кампании с базовыми продажами'},
  field: 'campaign_key',
  time: {
    bounds: [
      {column: 'month', is: '<', than: 'end'},
      {column: 'month_end', is: '>=', than: 'start'},
    ],
  },
  snapshot: {},
  needs: ['campaign', 'baseline'],
});

export const campaignCost = sum({
  id: 'campaign-cost',
  title: {en: 'Cost of campaigns', ru: 'Стоимость кампаний'},
  field: 'cost',
  time: {on: 'month'},
  snapshot: {},
  needs: ['campaign', 'cost'],
  campaigns: 5,
});
