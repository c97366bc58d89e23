import {defineKpi} from '../definitions/kpi';
import {cycles, medianCycle} from '../measures/deals';
import {text} from '../text';

export default defineKpi({
  id: 'sales-cycle-median',
  group: 'funnel',
  unit: 'days',
  better: 'lower',
  title: text('Median sales cycle'),
  definition: text('The number of days within which half of the deals won in the period were closed.'),
  inputs: {median: medianCycle},
  value: ({median}) => median,
  cases: {fewest: 5, of: [cycles]},
  thresholds: {
    kind: 'trailing',
    bad: 20,
    good: 0,
    why: text('20 % above the mean of the previous six periods: deals are slowing down'),
  },
  short: text('Median cycle'),
  tile: 5,
  months: {place: 7},
  examples: [
    {given: {median: 57}, value: 57},
    {given: {median: 0}, value: 0},
    {given: {median: 14.5}, value: 14.5},
  ],
});
