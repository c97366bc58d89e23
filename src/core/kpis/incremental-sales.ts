import {none} from '../expression';
import {defineKpi} from '../kpi';
import {BASELINE_SALES, CAMPAIGN_SALES} from '../kpi-arguments';
import {baselineSales, campaignsWithBaseline} from '../measures/baselines';
import {campaignSales} from '../measures/deals-extended';

export default defineKpi({
  id: 'incremental-sales',
  group: 'growth',
  unit: 'money',
  better: 'higher',
  title: {en: 'Incremental sales', ru: 'Дополнительные продажи'},
  definition: {
    en: 'Sales of campaigns − their baseline. The baseline is the one given, else the sales of the same campaign in the period before, per day.',
    ru: 'Продажи кампаний − их базовые продажи. База — указанная, а если её нет — продажи той же кампании за прошлый период в пересчёте на день.',
  },
  inputs: {sales: campaignSales, baseline: baselineSales, based: campaignsWithBaseline},
  instead: {baseline: {scaled: campaignSales}, based: {scaled: campaignSales}},
  value: ({sales, baseline, based}) => sales.minus(baseline).unless(based, '=', 0, none('no-baseline')),
  fn: {
    name: 'INCREMENTAL_SALES',
    returns: {en: 'sales beyond the baseline', ru: 'продажи сверх базы'},
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
    why: {
      en: 'Below 0 the campaign sold less than would have been sold without it',
      ru: 'Ниже 0 кампания продала меньше, чем было бы без неё',
    },
  },
  short: {en: 'Extra sales', ru: 'Доп. продажи'},
  tile: 4,
  months: {place: 34, ifRoom: true},
  campaigns: 3,
  charts: [
    {
      place: 12,
      form: 'combo',
      title: {en: 'Extra sales by campaign; ROI, % (right)', ru: 'Доп. продажи кампаний; ROI, % (справа)'},
      titleAlone: {en: 'Extra sales by campaign, amount', ru: 'Дополнительные продажи кампаний, сумма'},
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
