/** Measures of the history of stages: a stage belongs to the day on which it was left. */

import {measuresOf} from '../definitions/measure';
import {text} from '../text';

const {count, sum, median} = measuresOf('stage-history');

const left = {field: 'days', time: {on: 'left_on'}, needs: ['deal', 'stage', 'entered']} as const;

export const stageDays = sum({
  ...left,
  id: 'stage-days',
  title: text('Days in stages that were left'),
  unit: 'days',
});

export const stagesLeft = count({
  ...left,
  id: 'stages-left',
  title: text('Stages that were left'),
});

export const medianStageDays = median({
  ...left,
  id: 'median-stage-days',
  title: text('Median days in a stage'),
  unit: 'days',
});
