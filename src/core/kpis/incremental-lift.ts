import {defineKpi} from '../definitions/kpi';
import {BASELINE_SALES, CAMPAIGN_SALES} from '../definitions/kpi-arguments';
import {baselineSales} from '../measures/baselines';
import {campaignSales} from '../measures/deals-extended';
import {text} from '../text';

export default defineKpi({
  id: 'incremental-lift',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: text('Incremental lift'),
  definition: text('(Sales of campaigns − baseline) ÷ baseline.'),
  inputs: {sales: campaignSales, baseline: baselineSales},
  instead: {baseline: {scaled: campaignSales}},
  value: ({sales, baseline}) => sales.minus(baseline).over(baseline, 'no-baseline'),
  fn: {
    name: 'INCREMENTAL_LIFT',
    returns: text('lift as a fraction, 0.2 for 20 %'),
    scalars: [CAMPAIGN_SALES, BASELINE_SALES],
  },
  thresholds: {
    kind: 'fixed',
    bad: 0,
    good: 0,
    per: 100,
    why: text('Below 0 the campaign sold less than would have been sold without it'),
  },
  short: text('Lift'),
  campaigns: 6,
  examples: [
    {given: {sales: 90000, baseline: 75000}, value: 0.2},
    {given: {sales: 60000, baseline: 75000}, value: -0.2},
    {given: {sales: 95000, baseline: 0}, empty: 'no-baseline'},
  ],
});
