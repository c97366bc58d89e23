import {defineKpi} from '../definitions/kpi';
import {AMOUNTS, STAGES_ELSE_WON} from '../definitions/kpi-arguments';
import {wonAmount, wonDealsWithAmount} from '../measures/deals';
import {text} from '../text';

export default defineKpi({
  id: 'average-deal',
  group: 'growth',
  unit: 'money',
  better: 'higher',
  title: text('Average deal'),
  definition: text('Won amount ÷ won deals that have an amount, by closed date.'),
  inputs: {amount: wonAmount, deals: wonDealsWithAmount},
  value: ({amount, deals}) => amount.over(deals, 'no-won-amounts'),
  fn: {
    name: 'AVG_DEAL_SIZE',
    returns: text('won amount per won deal'),
    assume: 'won',
    examples: [
      {
        args: [
          [[100], [300], [5000]],
          [['Won'], ['Won'], ['Lost']],
        ],
        result: 200,
      },
      {args: [[['']]], result: ''},
    ],
    columns: [AMOUNTS, STAGES_ELSE_WON],
  },
  cases: {fewest: 5, of: ['deals']},
  thresholds: {
    kind: 'trailing',
    bad: 10,
    good: 0,
    why: text('10 % below the mean of the previous six periods is more than the usual swing'),
  },
  tile: 6,
  months: {place: 8},
  split: 5,
  charts: [
    {
      place: 18,
      standIn: true,
      form: 'line',
      title: text('Average deal per month, amount'),
    },
  ],
  examples: [
    {given: {amount: 900, deals: 3}, value: 300},
    {given: {amount: 0, deals: 2}, value: 0},
    {given: {amount: 0, deals: 0}, empty: 'no-won-amounts'},
  ],
});
