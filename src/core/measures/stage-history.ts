/** Measures of the history of stages: a stage belongs to the day on which it was left. */
import type {Measure} from '../measure';

const common = {
  table: 'stage-history',
  where: {},
  time: {on: 'left_on'},
  field: 'days',
  needs: ['deal', 'stage', 'entered'],
} as const;

export const stageDays: Measure = {
  ...common,
  id: 'stage-days',
  title: {en: 'Days in stages that were left', ru: 'Дни в пройденных стадиях'},
  unit: 'days',
  aggregate: 'sum',
};

export const stagesLeft: Measure = {
  ...common,
  id: 'stages-left',
  title: {en: 'Stages that were left', ru: 'Пройденные стадии'},
  unit: 'count',
  aggregate: 'count',
};

export const medianStageDays: Measure = {
  ...common,
  id: 'median-stage-days',
  title: {en: 'Median days in a stage', ru: 'Медиана дней в стадии'},
  unit: 'days',
  aggregate: 'median',
};

export const STAGE_MEASURES: readonly Measure[] = [stageDays, stagesLeft, medianStageDays];
