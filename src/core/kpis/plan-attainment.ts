import {defineKpi} from '../definitions/kpi';
import {ACTUAL_SALES, PLAN_OF_SAME_DAYS} from '../definitions/kpi-arguments';
import {wonAmount} from '../measures/deals';
import {planAmount} from '../measures/plan';
import {text} from '../text';

export default defineKpi({
  id: 'plan-attainment',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: text('Sales vs plan'),
  definition: text(
    'Won amount ÷ plan, by closed date. The plan of a period that is not over counts up to today, day by day.',
  ),
  inputs: {actual: wonAmount, plan: {toDate: planAmount}},
  value: ({actual, plan}) => actual.over(plan, 'no-plan'),
  fn: {
    name: 'PLAN_ATTAINMENT',
    returns: text('attainment as a fraction, 0.95 for 95 %'),
    scalars: [ACTUAL_SALES, PLAN_OF_SAME_DAYS],
  },
  thresholds: {
    kind: 'fixed',
    bad: 95,
    good: 100,
    per: 100,
    why: text('A plan is met from 100 % on; a gap of more than 5 % is seldom made up by itself'),
  },
  short: text('Sales vs plan', 'short'),
  tile: 2,
  months: {place: 32, ifRoom: true},
  examples: [
    {given: {actual: 90, plan: 120}, value: 0.75},
    {given: {actual: 0, plan: 50}, value: 0},
    {given: {actual: 90, plan: 0}, empty: 'no-plan'},
  ],
});
