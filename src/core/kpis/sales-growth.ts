import {none, term} from '../expression';
import {defineKpi} from '../kpi';
import {summed} from '../kpi-arguments';
import {wonAmount} from '../measures/deals';

export default defineKpi({
  id: 'sales-growth',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Sales growth', ru: 'Рост продаж'},
  definition: {
    en: '(Won amount − won amount of the period before) ÷ won amount of the period before, by closed date. An unfinished period is compared with as many days of the one before.',
    ru: '(Сумма выигранных − сумма выигранных прошлого периода) ÷ сумма прошлого периода, по дате закрытия. Незавершённый период сравнивается с тем же числом дней прошлого.',
  },
  inputs: {current: wonAmount, previous: {previous: wonAmount}},
  value: ({current, previous}) =>
    current
      .minus(previous)
      .over(previous, 'new-sales')
      .unless(previous, '<', 0, none('negative-base'))
      .unless(previous, '=', 0, none('new-sales').unless(current, '=', 0, term({kind: 'number', value: 0}))),
  fn: {
    name: 'SALES_GROWTH',
    returns: {en: 'growth as a fraction, 0.2 for 20 %', ru: 'рост долей единицы, 0,2 для 20 %'},
    scalars: [
      summed('current', {en: 'sales of the period', ru: 'продажи периода'}),
      {
        name: 'previous',
        text: {
          en: 'sales of the period before: a number or a range',
          ru: 'продажи прошлого периода: число или диапазон',
        },
      },
    ],
  },
  thresholds: {
    kind: 'fixed',
    bad: 0,
    badAt: true,
    good: 10,
    per: 100,
    why: {
      en: 'A CRM vendor grades growth of 10 % and more as good; sales that do not grow need a look',
      ru: 'Разработчик CRM считает хорошим рост от 10 %; продажи без роста требуют внимания',
    },
  },
  tile: 1,
  months: {place: 3},
  charts: [
    {
      place: 3,
      form: 'column',
      title: {en: 'Sales growth on the month before, %', ru: 'Рост продаж к прошлому месяцу, %'},
    },
  ],
  examples: [
    {given: {current: 120, previous: 100}, value: 0.2},
    {given: {current: 0, previous: 0}, value: 0},
    {given: {current: 5, previous: 0}, empty: 'new-sales'},
    {given: {current: 5, previous: -1}, empty: 'negative-base'},
  ],
});
