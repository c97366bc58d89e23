import {none} from '../expression';
import {defineKpi} from '../kpi';
import {ACTUAL_SALES, PLAN_OF_SAME_DAYS} from '../kpi-arguments';
import {wonAmount} from '../measures/deals';
import {planAmount} from '../measures/plan';

export default defineKpi({
  id: 'plan-gap',
  group: 'growth',
  unit: 'money',
  better: 'higher',
  title: {en: 'Gap to plan', ru: 'Отклонение от плана'},
  definition: {
    en: 'Won amount − plan, by closed date: below 0 the plan is missed. The plan of a period that is not over counts up to today.',
    ru: 'Сумма выигранных − план, по дате закрытия: ниже 0 план не выполнен. План незавершённого периода берётся по сегодняшний день.',
  },
  inputs: {actual: wonAmount, plan: {toDate: planAmount}},
  value: ({actual, plan}) => actual.minus(plan).unless(plan, '=', 0, none('no-plan')),
  fn: {
    name: 'PLAN_GAP',
    returns: {
      en: 'sales above the plan; below 0 sales that are missing',
      ru: 'продажи сверх плана; ниже 0 — сколько не хватает',
    },
    scalars: [ACTUAL_SALES, PLAN_OF_SAME_DAYS],
  },
  examples: [
    {given: {actual: 90, plan: 120}, value: -30},
    {given: {actual: 130, plan: 120}, value: 10},
    {given: {actual: 90, plan: 0}, empty: 'no-plan'},
  ],
});
