import {defineKpi} from '../definitions/kpi';
import {wonAmount} from '../measures/deals';
import {planAmount} from '../measures/plan';
import {text} from '../text';

export default defineKpi({
  id: 'run-rate',
  group: 'growth',
  unit: 'money',
  better: 'higher',
  title: text('Run rate'),
  definition: text(
    'Won amount per day elapsed × all days of the period: what the period ends with at the present pace.',
  ),
  inputs: {actual: wonAmount, elapsed: {days: 'elapsed'}, days: {days: 'all'}},
  value: ({actual, elapsed, days}) => actual.over(elapsed, 'no-days').times(days),
  plan: planAmount,
  projects: true,
  headline: 2,
  charts: [
    {
      place: 2,
      form: 'bar',
      title: text('Where the period will end, amount'),
      of: 'outlook',
    },
  ],
  examples: [
    {given: {actual: 100, elapsed: 10, days: 30}, value: 300},
    {given: {actual: 310, elapsed: 31, days: 31}, value: 310},
    {given: {actual: 0, elapsed: 0, days: 30}, empty: 'no-days'},
  ],
});
