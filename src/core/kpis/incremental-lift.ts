import {defineKpi} from '../kpi';
import {BASELINE_SALES, CAMPAIGN_SALES} from '../kpi-arguments';
import {baselineSales} from '../measures/baselines';
import {campaignSales} from '../measures/deals-extended';

export default defineKpi({
  id: 'incremental-lift',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Incremental lift', ru: 'Прирост от кампаний'},
  definition: {
    en: '(Sales of campaigns − baseline) ÷ baseline.',
    ru: '(Продажи кампаний − базовые продажи) ÷ базовые продажи.',
  },
  inputs: {sales: campaignSales, baseline: baselineSales},
  instead: {baseline: {scaled: campaignSales}},
  value: ({sales, baseline}) => sales.minus(baseline).over(baseline, 'no-baseline'),
  fn: {
    name: 'INCREMENTAL_LIFT',
    returns: {en: 'lift as a fraction, 0.2 for 20 %', ru: 'прирост долей единицы, 0,2 для 20 %'},
    scalars: [CAMPAIGN_SALES, BASELINE_SALES],
  },
  thresholds: {
    kind: 'fixed',
    bad: 0,
    good: 0,
    per: 100,
    why: {
      en: 'Below 0 the campaign sold less than would have been sold without it',
      ru: 'Ниже 0 кампания продала меньше, чем было бы без неё',
    },
  },
  short: {en: 'Lift', ru: 'Прирост'},
  campaigns: 6,
  examples: [
    {given: {sales: 90000, baseline: 75000}, value: 0.2},
    {given: {sales: 60000, baseline: 75000}, value: -0.2},
    {given: {sales: 95000, baseline: 0}, empty: 'no-baseline'},
  ],
});
