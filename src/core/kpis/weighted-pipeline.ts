import {defineKpi} from '../definitions/kpi';
import {AMOUNTS} from '../definitions/kpi-arguments';
import {weightedAmount} from '../measures/deals';
import {text} from '../text';

export default defineKpi({
  id: 'weighted-pipeline',
  group: 'pipeline',
  unit: 'money',
  better: 'higher',
  title: text('Weighted pipeline'),
  definition: text(
    'Amount × probability, added up over the deals open now that stood open at the end of the period. The probability of closed deals is ignored.',
  ),
  inputs: {amount: weightedAmount},
  value: ({amount}) => amount,
  fn: {
    name: 'WEIGHTED_PIPELINE',
    returns: text('amount weighted by probability'),
    assume: 'open',
    examples: [
      {
        args: [
          [[1000], [400]],
          [[0.6], ['25%']],
        ],
        result: 700,
      },
    ],
    columns: [
      AMOUNTS,
      {
        name: 'probabilities',
        field: 'probability',
        text: text('probability of each deal: 0.6, 60 % or 60'),
      },
      {
        name: 'stages',
        field: 'stage',
        optional: true,
        text: text('stages of the same deals; without them every deal counts as open'),
      },
    ],
  },
  short: text('Weighted pipeline', 'short'),
  headline: 4,
  months: {place: 13, constant: true},
  examples: [
    {given: {amount: 250}, value: 250},
    {given: {amount: 0}, value: 0},
    {given: {amount: 1200.5}, value: 1200.5},
  ],
});
