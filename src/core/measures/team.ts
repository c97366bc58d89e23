/** Measures of the sales team. */
import type {Measure} from '../measure';

/** Reps who belonged to the team on a day of the period, whether or not they have a deal. */
export const teamMembers: Measure = {
  id: 'team-members',
  table: 'team',
  title: {en: 'Reps in the team', ru: 'Менеджеры в команде'},
  unit: 'count',
  aggregate: 'distinct',
  field: 'owner_key',
  where: {},
  time: {
    bounds: [
      {column: 'joined', is: '<', than: 'end'},
      {column: 'left', is: '>=', than: 'start'},
    ],
  },
  needs: ['owner'],
};

export const TEAM_MEASURES: readonly Measure[] = [teamMembers];
