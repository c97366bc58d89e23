/** Measures of the campaigns' baselines. Without a month a baseline holds in every period alike. */
import type {Measure} from '../measure';

export const baselineSales: Measure = {
  id: 'baseline-sales',
  table: 'baselines',
  title: {en: 'Baseline sales of campaigns', ru: 'Базовые продажи кампаний'},
  unit: 'money',
  aggregate: 'sum',
  field: 'baseline',
  where: {},
  time: {spread: {from: 'month', until: 'month_end', daily: 'daily', dailyFrom: 'daily_from'}},
  snapshot: {},
  needs: ['campaign', 'baseline'],
};

/** For telling a campaign without a baseline from one whose baseline is 0. */
export const campaignsWithBaseline: Measure = {
  id: 'campaigns-with-baseline',
  table: 'baselines',
  title: {en: 'Campaigns with a baseline', ru: 'Кампании с базовыми продажами'},
  unit: 'count',
  aggregate: 'distinct',
  field: 'campaign_key',
  where: {},
  time: {
    bounds: [
      {column: 'month', is: '<', than: 'end'},
      {column: 'month_end', is: '>=', than: 'start'},
    ],
  },
  snapshot: {},
  needs: ['campaign', 'baseline'],
};

export const campaignCost: Measure = {
  id: 'campaign-cost',
  table: 'baselines',
  title: {en: 'Cost of campaigns', ru: 'Стоимость кампаний'},
  unit: 'money',
  aggregate: 'sum',
  field: 'cost',
  where: {},
  time: {on: 'month'},
  snapshot: {},
  needs: ['campaign', 'cost'],
};

export const BASELINE_MEASURES: readonly Measure[] = [baselineSales, campaignsWithBaseline, campaignCost];
