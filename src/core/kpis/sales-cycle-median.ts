import {defineKpi} from '../kpi';
import {medianCycle} from '../measures/deals';

export default defineKpi({
  id: 'sales-cycle-median',
  group: 'funnel',
  unit: 'days',
  better: 'lower',
  title: {en: 'Median sales cycle', ru: 'Медиана цикла сделки'},
  definition: {
    en: 'The number of days within which half of the deals won in the period were closed.',
    ru: 'Число дней, за которое закрыта половина сделок, выигранных в периоде.',
  },
  inputs: {median: medianCycle},
  value: ({median}) => median,
  thresholds: {
    kind: 'trailing',
    bad: 20,
    good: 0,
    why: {
      en: '20 % above the mean of the previous six periods: deals are slowing down',
      ru: 'На 20 % выше среднего за шесть прошлых периодов: сделки замедляются',
    },
  },
  short: {en: 'Median cycle', ru: 'Медиана цикла'},
  tile: 5,
  months: {place: 7},
  examples: [
    {given: {median: 57}, value: 57},
    {given: {median: 0}, value: 0},
    {given: {median: 14.5}, value: 14.5},
  ],
});
