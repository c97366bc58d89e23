import {defineKpi} from '../definitions/kpi';
import {stageDays, stagesLeft} from '../measures/stage-history';
import {text} from '../text';

export default defineKpi({
  id: 'days-in-stage',
  group: 'funnel',
  unit: 'days',
  better: 'lower',
  title: text('Days in stage'),
  definition: text('Mean days that deals spent in the stages left in the period.'),
  inputs: {days: stageDays, stages: stagesLeft},
  value: ({days, stages}) => days.over(stages, 'no-stages-left'),
  examples: [
    {given: {days: 30, stages: 4}, value: 7.5},
    {given: {days: 0, stages: 2}, value: 0},
    {given: {days: 0, stages: 0}, empty: 'no-stages-left'},
  ],
});
