import {defineKpi} from '../kpi';
import {medianWonAmount} from '../measures/deals';

export default defineKpi({
  id: 'median-deal',
  group: 'customers',
  unit: 'money',
  better: 'higher',
  title: {en: 'Median deal', ru: 'Медианная сделка'},
  definition: {
    en: 'The amount that half of the won deals reach, by closed date. A few large deals do not move it.',
    ru: 'Сумма, которой достигает половина выигранных сделок, по дате закрытия. Несколько крупных сделок её не меняют.',
  },
  inputs: {median: medianWonAmount},
  value: ({median}) => median,
  thresholds: {
    kind: 'trailing',
    bad: 10,
    good: 0,
    why: {
      en: '10 % below the mean of the previous six periods is more than the usual swing',
      ru: 'На 10 % ниже среднего за шесть прошлых периодов — больше обычных колебаний',
    },
  },
  short: {en: 'Median deal', ru: 'Медиана сделки'},
  tile: 7,
  months: {place: 37, ifRoom: true},
  examples: [
    {given: {median: 1117}, value: 1117},
    {given: {median: 0}, value: 0},
    {given: {median: 12.5}, value: 12.5},
  ],
});
