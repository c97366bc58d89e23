import {defineKpi} from '../definitions/kpi';
import {WON_AMOUNT} from '../definitions/kpi-arguments';
import {activeReps, wonAmount} from '../measures/deals';
import {teamMembers} from '../measures/team';
import {text} from '../text';

export default defineKpi({
  id: 'revenue-per-rep',
  group: 'pipeline',
  unit: 'money',
  better: 'higher',
  title: text('Revenue per rep'),
  definition: text(
    'Won amount ÷ reps of the team list, or, where there is none, who closed a deal (won or lost) in the period. Deals without an owner count in the amount, not as a rep.',
  ),
  inputs: {revenue: wonAmount, reps: teamMembers},
  instead: {reps: activeReps},
  value: ({revenue, reps}) => revenue.over(reps, 'no-reps'),
  fn: {
    name: 'REVENUE_PER_REP',
    returns: text('revenue per rep'),
    stages: {revenue: ['won'], reps: ['won', 'lost']},
    scalars: [
      WON_AMOUNT,
      {
        name: 'reps',
        text: text('number of reps, or a range of their names (each counts once)'),
      },
    ],
  },
  thresholds: {
    kind: 'team',
    grades: wonAmount,
    bad: 50,
    good: 100,
    why: text('A rep below half of the team’s mean needs help or other leads'),
  },
  short: text('Revenue per rep', 'short'),
  tile: 3,
  months: {place: 31, ifRoom: true},
  reps: 2,
  charts: [
    {
      place: 10,
      form: 'combo',
      title: text('Won amount per rep in the period'),
      of: 'reps',
      columns: ['won-amount', 'revenue-per-rep'],
      lines: ['revenue-per-rep'],
    },
  ],
  examples: [
    {given: {revenue: 900, reps: 3}, value: 300},
    {given: {revenue: 0, reps: 2}, value: 0},
    {given: {revenue: 900, reps: 0}, empty: 'no-reps'},
  ],
});
