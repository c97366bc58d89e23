import {defineKpi} from '../definitions/kpi';
import {criteriaGiven, scoredDeals} from '../measures/deals-extended';
import {text} from '../text';

export default defineKpi({
  id: 'score-completeness',
  group: 'pipeline',
  unit: 'percent',
  better: 'higher',
  title: text('Completeness of scores'),
  definition: text('BANT criteria given ÷ four for each open deal that has a score.'),
  inputs: {given: criteriaGiven, deals: scoredDeals},
  value: ({given, deals}) => given.over(deals.times(4), 'no-scores'),
  examples: [
    {given: {given: 12, deals: 4}, value: 0.75},
    {given: {given: 4, deals: 1}, value: 1},
    {given: {given: 0, deals: 0}, empty: 'no-scores'},
  ],
});
