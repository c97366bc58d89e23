import {defineKpi} from '../definitions/kpi';
import {medianStageDays} from '../measures/stage-history';
import {text} from '../text';

export default defineKpi({
  id: 'days-in-stage-median',
  group: 'funnel',
  unit: 'days',
  better: 'lower',
  title: text('Median days in stage'),
  definition: text('Days within which deals left half of the stages left in the period.'),
  inputs: {median: medianStageDays},
  value: ({median}) => median,
  examples: [
    {given: {median: 4}, value: 4},
    {given: {median: 0}, value: 0},
    {given: {median: 2.5}, value: 2.5},
  ],
});
