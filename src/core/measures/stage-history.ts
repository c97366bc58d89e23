/** Measures of the history of stages: a stage belongs to the day on which it was left. */
import {measuresOf} from '../measure';

const {count, sum, median} = measuresOf('stage-history');

const left = {field: 'days', time: {on: 'left_on'}, needs: ['deal', 'stage', 'entered']} as const;

export const stageDays = sum({
  ...left,
  id: 'stage-days',
  title: {en: 'Days in stages that were left', ru: 'Дни в пройденных стадиях'},
  unit: 'days',
});

export const stagesLeft = count({
  ...left,
  id: 'stages-left',
  title: {en: 'Stages that were left', ru: 'Пройденные стадии'},
});

export const medianStageDays = median({
  ...left,
  id: 'median-stage-days',
  title: {en: 'Median days in a stage', ru: 'Медиана дней в стадии'},
  unit: 'days',
});
