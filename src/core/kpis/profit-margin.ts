import {defineKpi} from '../kpi';
import {COST_OF_DEALS, WON_AMOUNT} from '../kpi-arguments';
import {wonAmountWithCost, wonCost} from '../measures/deals-extended';

export default defineKpi({
  id: 'profit-margin',
  group: 'pipeline',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Profit margin', ru: 'Маржа'},
  definition: {
    en: '(Won amount − cost) ÷ won amount, over won deals that have a cost; deals without one are counted apart.',
    ru: '(Сумма выигранных − себестоимость) ÷ сумма выигранных, по сделкам с себестоимостью; сделки без неё считаются отдельно.',
  },
  inputs: {revenue: wonAmountWithCost, costs: wonCost},
  value: ({revenue, costs}) => revenue.minus(costs).over(revenue, 'no-revenue'),
  fn: {
    name: 'PROFIT_MARGIN',
    returns: {en: 'margin as a fraction, 0.25 for 25 %', ru: 'маржа долей единицы, 0,25 для 25 %'},
    scalars: [WON_AMOUNT, COST_OF_DEALS],
  },
  thresholds: {
    kind: 'fixed',
    bad: 0,
    good: 10,
    per: 100,
    why: {
      en: 'Below 0 deals cost more than they bring; 10 % leaves room for what they do not carry',
      ru: 'Ниже 0 сделки обходятся дороже, чем приносят; 10 % оставляют запас на общие расходы',
    },
  },
  tile: 4,
  months: {place: 22},
  reps: 6,
  charts: [
    {
      place: 11,
      form: 'column',
      title: {en: 'Profit margin per rep in the period, %', ru: 'Маржа по менеджерам за период, %'},
      of: 'reps',
    },
  ],
  examples: [
    {given: {revenue: 1000, costs: 750}, value: 0.25},
    {given: {revenue: 400, costs: 500}, value: -0.25},
    {given: {revenue: 0, costs: 100}, empty: 'no-revenue'},
  ],
});
