import {none, term} from '../definitions/expression';
import {defineKpi} from '../definitions/kpi';
import {summed} from '../definitions/kpi-arguments';
import {wonAmount} from '../measures/deals';
import {text} from '../text';

export default defineKpi({
  id: 'sales-growth',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: text('Sales growth'),
  definition: text(
    '(Won amount − won amount of the period before) ÷ won amount of the period before, by closed date. An unfinished period is compared with as many days of the one before.',
  ),
  inputs: {current: wonAmount, previous: {previous: wonAmount}},
  value: ({current, previous}) =>
    current
      .minus(previous)
      .over(previous, 'new-sales')
      .unless(previous, '<', 0, none('negative-base'))
      .unless(previous, '=', 0, none('new-sales').unless(current, '=', 0, term({kind: 'number', value: 0}))),
  fn: {
    name: 'SALES_GROWTH',
    returns: text('growth as a fraction, 0.2 for 20 %'),
    scalars: [
      summed('current', text('sales of the period')),
      {
        name: 'previous',
        text: text('sales of the period before: a number or a range'),
      },
    ],
  },
  thresholds: {
    kind: 'fixed',
    bad: 0,
    badAt: true,
    good: 10,
    per: 100,
    why: text('A CRM vendor grades growth of 10 % and more as good; sales that do not grow need a look'),
  },
  tile: 1,
  months: {place: 3},
  charts: [
    {
      place: 3,
      form: 'column',
      title: text('Sales growth on the month before, %'),
    },
  ],
  examples: [
    {given: {current: 120, previous: 100}, value: 0.2},
    {given: {current: 0, previous: 0}, value: 0},
    {given: {current: 5, previous: 0}, empty: 'new-sales'},
    {given: {current: 5, previous: -1}, empty: 'negative-base'},
  ],
});
