import {defineKpi} from '../kpi';
import {summed} from '../kpi-arguments';
import {campaignCost} from '../measures/baselines';
import {campaignSpend} from '../measures/costs';

export default defineKpi({
  id: 'campaign-roi',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Campaign ROI', ru: 'Окупаемость кампаний (ROI)'},
  definition: {
    en: '(Incremental sales − cost of the campaign) ÷ cost of the campaign.',
    ru: '(Дополнительные продажи − стоимость кампании) ÷ стоимость кампании.',
  },
  inputs: {incremental: {kpi: 'incremental-sales'}, cost: campaignSpend},
  instead: {cost: campaignCost},
  value: ({incremental, cost}) => incremental.minus(cost).over(cost, 'no-cost'),
  fn: {
    name: 'CAMPAIGN_ROI',
    returns: {en: 'return as a fraction, 1.5 for 150 %', ru: 'окупаемость долей единицы, 1,5 для 150 %'},
    scalars: [
      summed('incremental', {en: 'incremental sales of the campaign', ru: 'дополнительные продажи кампании'}),
      summed('cost', {en: 'cost of the campaign', ru: 'стоимость кампании'}),
    ],
  },
  thresholds: {
    kind: 'fixed',
    bad: 0,
    good: 0,
    per: 100,
    why: {en: 'Below 0 the campaign has not earned its cost', ru: 'Ниже 0 кампания не окупила затраты'},
  },
  short: {en: 'ROI', ru: 'ROI'},
  campaigns: 4,
  examples: [
    {given: {incremental: 20000, cost: 8000}, value: 1.5},
    {given: {incremental: 4000, cost: 8000}, value: -0.5},
    {given: {incremental: 20000, cost: 0}, empty: 'no-cost'},
  ],
});
