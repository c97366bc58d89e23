import {defineKpi} from '../definitions/kpi';
import {COST_OF_DEALS, WON_AMOUNT} from '../definitions/kpi-arguments';
import {wonAmountWithCost, wonCost} from '../measures/deals-extended';
import {text} from '../text';

export default defineKpi({
  id: 'profit-margin',
  group: 'pipeline',
  unit: 'percent',
  better: 'higher',
  title: text('Profit margin'),
  definition: text(
    '(Won amount − cost) ÷ won amount, over won deals that have a cost; deals without one are counted apart.',
  ),
  inputs: {revenue: wonAmountWithCost, costs: wonCost},
  value: ({revenue, costs}) => revenue.minus(costs).over(revenue, 'no-revenue'),
  fn: {
    name: 'PROFIT_MARGIN',
    returns: text('margin as a fraction, 0.25 for 25 %'),
    scalars: [WON_AMOUNT, COST_OF_DEALS],
  },
  thresholds: {
    kind: 'fixed',
    bad: 0,
    good: 10,
    per: 100,
    why: text('Below 0 deals cost more than they bring; 10 % leaves room for what they do not carry'),
  },
  tile: 4,
  months: {place: 22},
  reps: 6,
  charts: [
    {
      place: 11,
      form: 'column',
      title: text('Profit margin per rep in the period, %'),
      of: 'reps',
    },
  ],
  examples: [
    {given: {revenue: 1000, costs: 750}, value: 0.25},
    {given: {revenue: 400, costs: 500}, value: -0.25},
    {given: {revenue: 0, costs: 100}, empty: 'no-revenue'},
  ],
});
