/** Measures of the campaigns' baselines. Without a month a baseline holds in every period alike. */

import {measuresOf} from '../definitions/measure';
import {text} from '../text';

const {sum, distinct} = measuresOf('baselines');

export const baselineSales = sum({
  id: 'baseline-sales',
  title: text('Baseline sales of campaigns'),
  short: text('Baseline'),
  field: 'baseline',
  time: {spread: {from: 'month', until: 'month_end', daily: 'daily', dailyFrom: 'daily_from'}},
  snapshot: {},
  needs: ['campaign', 'baseline'],
  campaigns: 2,
});

/** For telling a campaign without a baseline from one whose baseline is 0. */
export const campaignsWithBaseline = distinct({
  id: 'campaigns-with-baseline',
  title: text('Campaigns with a baseline'),
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
  title: text('Cost of campaigns'),
  field: 'cost',
  time: {on: 'month'},
  snapshot: {},
  needs: ['campaign', 'cost'],
  campaigns: 5,
});
