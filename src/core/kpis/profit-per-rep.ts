import {defineKpi} from '../definitions/kpi';
import {COST_OF_DEALS, counted, WON_AMOUNT} from '../definitions/kpi-arguments';
import {activeReps} from '../measures/deals';
import {wonAmountWithCost, wonCost} from '../measures/deals-extended';
import {teamMembers} from '../measures/team';
import {text} from '../text';

export default defineKpi({
  id: 'profit-per-rep',
  group: 'pipeline',
  unit: 'money',
  better: 'higher',
  title: text('Profit per rep'),
  definition: text(
    '(Won amount − cost) ÷ reps, over won deals that have a cost. Reps of the team list, or, where there is none, who closed a deal.',
  ),
  inputs: {revenue: wonAmountWithCost, costs: wonCost, reps: teamMembers},
  instead: {reps: activeReps},
  value: ({revenue, costs, reps}) => revenue.minus(costs).over(reps, 'no-reps'),
  fn: {
    name: 'PROFIT_PER_REP',
    returns: text('profit per rep'),
    scalars: [WON_AMOUNT, COST_OF_DEALS, counted('reps', text('reps'))],
  },
  thresholds: {
    kind: 'fixed',
    bad: 0,
    good: 0,
    per: 1,
    why: text('Below 0 the team loses money on what it sells'),
  },
  examples: [
    {given: {revenue: 1000, costs: 700, reps: 3}, value: 100},
    {given: {revenue: 500, costs: 700, reps: 2}, value: -100},
    {given: {revenue: 1000, costs: 700, reps: 0}, empty: 'no-reps'},
  ],
});
