/** Measures of the sales team. */

import {measuresOf} from '../definitions/measure';
import {text} from '../text';

/** Reps who belonged to the team on a day of the period, whether or not they have a deal. */
export const teamMembers = measuresOf('team').distinct({
  id: 'team-members',
  title: text('Reps in the team'),
  field: 'owner_key',
  time: {
    bounds: [
      {column: 'joined', is: '<', than: 'end'},
      {column: 'left', is: '>=', than: 'start'},
    ],
  },
  needs: ['owner'],
});
