import {defineKpi} from '../kpi';
import {counted} from '../kpi-arguments';

export default defineKpi({
  id: 'sales-velocity',
  group: 'pipeline',
  unit: 'money',
  better: 'higher',
  title: {en: 'Sales velocity', ru: 'Скорость продаж'},
  definition: {
    en: 'Open deals × average deal × win rate ÷ sales cycle: what the pipeline earns a day.',
    ru: 'Открытые сделки × средняя сделка × доля выигранных ÷ цикл сделки: сколько воронка приносит в день.',
  },
  inputs: {
    opportunities: {kpi: 'open-opportunities'},
    deal: {kpi: 'average-deal'},
    rate: {kpi: 'win-rate'},
    cycle: {kpi: 'sales-cycle'},
  },
  value: ({opportunities, deal, rate, cycle}) =>
    opportunities.times(deal).times(rate).over(cycle, 'no-cycles'),
  fn: {
    name: 'SALES_VELOCITY',
    returns: {en: 'money a day', ru: 'деньги в день'},
    scalars: [
      counted('opportunities', {en: 'open deals', ru: 'открытые сделки'}),
      {
        name: 'avg_deal',
        input: 'deal',
        text: {en: 'won amount per won deal', ru: 'сумма на одну выигранную сделку'},
      },
      {
        name: 'win_rate',
        input: 'rate',
        range: {least: 0, most: 1},
        text: {en: 'win rate: 0.25 or 25 %', ru: 'доля выигранных: 0,25 или 25 %'},
      },
      {name: 'cycle_days', input: 'cycle', text: {en: 'sales cycle in days', ru: 'цикл сделки в днях'}},
    ],
  },
  months: {place: 39, ifRoom: true},
  examples: [
    {given: {opportunities: 40, deal: 1000, rate: 0.25, cycle: 50}, value: 200},
    {given: {opportunities: 0, deal: 1000, rate: 0.25, cycle: 50}, value: 0},
    {given: {opportunities: 40, deal: 1000, rate: 0.25, cycle: 0}, empty: 'no-cycles'},
  ],
});
