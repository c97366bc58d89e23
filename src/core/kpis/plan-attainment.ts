import {defineKpi} from '../kpi';
import {ACTUAL_SALES, PLAN_OF_SAME_DAYS} from '../kpi-arguments';
import {wonAmount} from '../measures/deals';
import {planAmount} from '../measures/plan';

export default defineKpi({
  id: 'plan-attainment',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Sales vs plan', ru: 'Выполнение плана'},
  definition: {
    en: 'Won amount ÷ plan, by closed date. The plan of a period that is not over counts up to today, day by day.',
    ru: 'Сумма выигранных ÷ план, по дате закрытия. План незавершённого периода берётся по сегодняшний день.',
  },
  inputs: {actual: wonAmount, plan: {toDate: planAmount}},
  value: ({actual, plan}) => actual.over(plan, 'no-plan'),
  fn: {
    name: 'PLAN_ATTAINMENT',
    returns: {en: 'attainment as a fraction, 0.95 for 95 %', ru: 'выполнение долей единицы, 0,95 для 95 %'},
    scalars: [ACTUAL_SALES, PLAN_OF_SAME_DAYS],
  },
  thresholds: {
    kind: 'fixed',
    bad: 95,
    good: 100,
    per: 100,
    why: {
      en: 'A plan is met from 100 % on; a gap of more than 5 % is seldom made up by itself',
      ru: 'План выполнен от 100 %; отставание больше 5 % редко навёрстывается само',
    },
  },
  short: {en: 'Sales vs plan', ru: 'Факт к плану'},
  tile: 2,
  months: {place: 32, ifRoom: true},
  examples: [
    {given: {actual: 90, plan: 120}, value: 0.75},
    {given: {actual: 0, plan: 50}, value: 0},
    {given: {actual: 90, plan: 0}, empty: 'no-plan'},
  ],
});
