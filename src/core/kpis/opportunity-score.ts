import {defineKpi} from '../definitions/kpi';
import {scoredDeals, scoreSum} from '../measures/deals-extended';
import {text} from '../text';

export default defineKpi({
  id: 'opportunity-score',
  group: 'pipeline',
  unit: 'score',
  better: 'higher',
  title: text('Opportunity score'),
  definition: text(
    'Mean BANT score (budget, authority, need, timing; 1–5) of the open deals that have one. Missing criteria are left out, not counted as 0.',
  ),
  inputs: {score: scoreSum, deals: scoredDeals},
  value: ({score, deals}) => score.over(deals, 'no-scores'),
  cases: {fewest: 5, of: ['deals']},
  thresholds: {
    kind: 'fixed',
    bad: 2,
    good: 4,
    per: 1,
    why: text('From 4 on most criteria are met; below 2 a deal is hardly qualified'),
  },
  short: text('Deal score'),
  tile: 2,
  months: {place: 33, ifRoom: true},
  charts: [
    {
      place: 9,
      form: 'column',
      title: text('Open deals by score 1 to 5, number'),
      of: 'scores',
    },
  ],
  examples: [
    {given: {score: 14, deals: 4}, value: 3.5},
    {given: {score: 5, deals: 5}, value: 1},
    {given: {score: 0, deals: 0}, empty: 'no-scores'},
  ],
});
