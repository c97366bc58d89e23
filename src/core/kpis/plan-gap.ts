import {none} from '../definitions/expression';
import {defineKpi} from '../definitions/kpi';
import {ACTUAL_SALES, PLAN_OF_SAME_DAYS} from '../definitions/kpi-arguments';
import {wonAmount} from '../measures/deals';
import {planAmount} from '../measures/plan';
import {text} from '../text';

export default defineKpi({
  id: 'plan-gap',
  group: 'growth',
  unit: 'money',
  better: 'higher',
  title: text('Gap to plan'),
  definition: text(
    'Won amount − plan, by closed date: below 0 the plan is missed. The plan of a period that is not over counts up to today.',
  ),
  inputs: {actual: wonAmount, plan: {toDate: planAmount}},
  value: ({actual, plan}) => actual.minus(plan).unless(plan, '=', 0, none('no-plan')),
  fn: {
    name: 'PLAN_GAP',
    returns: text('sales above the plan; below 0 sales that are missing'),
    scalars: [ACTUAL_SALES, PLAN_OF_SAME_DAYS],
  },
  examples: [
    {given: {actual: 90, plan: 120}, value: -30},
    {given: {actual: 130, plan: 120}, value: 10},
    {given: {actual: 90, plan: 0}, empty: 'no-plan'},
  ],
});
