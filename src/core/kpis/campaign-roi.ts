import {defineKpi} from '../definitions/kpi';
import {summed} from '../definitions/kpi-arguments';
import {campaignCost} from '../measures/baselines';
import {campaignSpend} from '../measures/costs';
import {text} from '../text';

export default defineKpi({
  id: 'campaign-roi',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: text('Campaign ROI'),
  definition: text('(Incremental sales − cost of the campaign) ÷ cost of the campaign.'),
  inputs: {incremental: {kpi: 'incremental-sales'}, cost: campaignSpend},
  instead: {cost: campaignCost},
  value: ({incremental, cost}) => incremental.minus(cost).over(cost, 'no-cost'),
  fn: {
    name: 'CAMPAIGN_ROI',
    returns: text('return as a fraction, 1.5 for 150 %'),
    scalars: [
      summed('incremental', text('incremental sales of the campaign')),
      summed('cost', text('cost of the campaign')),
    ],
  },
  thresholds: {
    kind: 'fixed',
    bad: 0,
    good: 0,
    per: 100,
    why: text('Below 0 the campaign has not earned its cost'),
  },
  short: text('ROI'),
  campaigns: 4,
  examples: [
    {given: {incremental: 20000, cost: 8000}, value: 1.5},
    {given: {incremental: 4000, cost: 8000}, value: -0.5},
    {given: {incremental: 20000, cost: 0}, empty: 'no-cost'},
  ],
});
