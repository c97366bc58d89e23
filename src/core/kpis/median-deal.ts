import {defineKpi} from '../definitions/kpi';
import {medianWonAmount, wonDealsWithAmount} from '../measures/deals';
import {text} from '../text';

export default defineKpi({
  id: 'median-deal',
  group: 'customers',
  unit: 'money',
  better: 'higher',
  title: text('Median deal'),
  definition: text(
    'The amount that half of the won deals reach, by closed date. A few large deals do not move it.',
  ),
  inputs: {median: medianWonAmount},
  value: ({median}) => median,
  cases: {fewest: 5, of: [wonDealsWithAmount]},
  thresholds: {
    kind: 'trailing',
    bad: 10,
    good: 0,
    why: text('10 % below the mean of the previous six periods is more than the usual swing'),
  },
  short: text('Median deal', 'short'),
  tile: 7,
  months: {place: 37, ifRoom: true},
  examples: [
    {given: {median: 1117}, value: 1117},
    {given: {median: 0}, value: 0},
    {given: {median: 12.5}, value: 12.5},
  ],
});
