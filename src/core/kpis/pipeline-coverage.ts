import {none} from '../definitions/expression';
import {defineKpi} from '../definitions/kpi';
import {summed} from '../definitions/kpi-arguments';
import {openAmount, wonAmount} from '../measures/deals';
import {planAmount} from '../measures/plan';
import {text} from '../text';

export default defineKpi({
  id: 'pipeline-coverage',
  group: 'pipeline',
  unit: 'ratio',
  better: 'higher',
  title: text('Pipeline coverage'),
  definition: text('Amount of open deals ÷ what is left of the plan of the period (plan − won amount).'),
  inputs: {pipeline: openAmount, plan: planAmount, won: wonAmount},
  value: ({pipeline, plan, won}) =>
    pipeline
      .over(plan.minus(won), 'plan-reached')
      .unless(plan, '<=', won, none('plan-reached'))
      .unless(plan, '=', 0, none('no-plan')),
  fn: {
    name: 'PIPELINE_COVERAGE',
    returns: text('how many times the open deals cover what is left of the plan'),
    toInputs: ({pipeline = 0, left = 0}) => ({pipeline, plan: left, won: 0}),
    examples: [
      {args: [900, 300], result: 3},
      {args: [900, 0], result: ''},
    ],
    scalars: [
      summed('pipeline', text('amount of open deals')),
      summed('plan_left', text('plan less what is won already'), {input: 'left'}),
    ],
  },
  thresholds: {
    kind: 'fixed',
    bad: 2,
    good: 3,
    per: 1,
    why: text('At a win rate of a third the plan needs three times its amount in open deals'),
  },
  examples: [
    {given: {pipeline: 900, plan: 500, won: 200}, value: 3},
    {given: {pipeline: 0, plan: 500, won: 200}, value: 0},
    {given: {pipeline: 900, plan: 500, won: 500}, empty: 'plan-reached'},
    {given: {pipeline: 900, plan: 0, won: 0}, empty: 'no-plan'},
  ],
});
