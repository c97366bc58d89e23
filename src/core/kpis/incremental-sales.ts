import {none} from '../definitions/expression';
import {defineKpi} from '../definitions/kpi';
import {BASELINE_SALES, CAMPAIGN_SALES} from '../definitions/kpi-arguments';
import {baselineSales, campaignsWithBaseline} from '../measures/baselines';
import {campaignSales} from '../measures/deals-extended';
import {text} from '../text';

export default defineKpi({
  id: 'incremental-sales',
  group: 'growth',
  unit: 'money',
  better: 'higher',
  title: text('Incremental sales'),
  definition: text(
    'Sales of campaigns − their baseline. The baseline is the one given, else the sales of the same campaign in the period before, per day.',
  ),
  inputs: {sales: campaignSales, baseline: baselineSales, based: campaignsWithBaseline},
  instead: {baseline: {scaled: campaignSales}, based: {scaled: campaignSales}},
  value: ({sales, baseline, based}) => sales.minus(baseline).unless(based, '=', 0, none('no-baseline')),
  fn: {
    name: 'INCREMENTAL_SALES',
    returns: text('sales beyond the baseline'),
    toInputs: ({sales = 0, baseline = 0}) => ({sales, baseline, based: 1}),
    examples: [
      {args: [95000, 75000], result: 20000},
      {args: [95000, ''], result: ''},
    ],
    scalars: [CAMPAIGN_SALES, BASELINE_SALES],
  },
  thresholds: {
    kind: 'fixed',
    bad: 0,
    good: 0,
    per: 1,
    why: text('Below 0 the campaign sold less than would have been sold without it'),
  },
  short: text('Extra sales'),
  tile: 4,
  months: {place: 34, ifRoom: true},
  campaigns: 3,
  charts: [
    {
      place: 12,
      form: 'combo',
      title: text('Extra sales by campaign; ROI, % (right)'),
      titleAlone: text('Extra sales by campaign, amount'),
      of: 'campaigns',
      columns: ['incremental-sales', 'campaign-roi'],
      lines: ['campaign-roi'],
      right: ['campaign-roi'],
    },
  ],
  examples: [
    {given: {sales: 95000, baseline: 75000, based: 1}, value: 20000},
    {given: {sales: 60000, baseline: 75000, based: 1}, value: -15000},
    {given: {sales: 95000, baseline: 0, based: 0}, empty: 'no-baseline'},
  ],
});
