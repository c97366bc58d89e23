import {defineKpi} from '../kpi';
import {AMOUNTS} from '../kpi-arguments';
import {weightedAmount} from '../measures/deals';

export default defineKpi({
  id: 'weighted-pipeline',
  group: 'pipeline',
  unit: 'money',
  better: 'higher',
  title: {en: 'Weighted pipeline', ru: 'Взвешенная воронка'},
  definition: {
    en: 'Amount × probability, added up over the deals open now that stood open at the end of the period. The probability of closed deals is ignored.',
    ru: 'Сумма × вероятность по открытым сейчас сделкам, которые были открыты на конец периода. Вероятность закрытых сделок не учитывается.',
  },
  inputs: {amount: weightedAmount},
  value: ({amount}) => amount,
  fn: {
    name: 'WEIGHTED_PIPELINE',
    returns: {en: 'amount weighted by probability', ru: 'сумма, взвешенная по вероятности'},
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
        text: {
          en: 'probability of each deal: 0.6, 60 % or 60',
          ru: 'вероятность каждой сделки: 0,6, 60 % или 60',
        },
      },
      {
        name: 'stages',
        field: 'stage',
        optional: true,
        text: {
          en: 'stages of the same deals; without them every deal counts as open',
          ru: 'стадии тех же сделок; без них все сделки считаются открытыми',
        },
      },
    ],
  },
  short: {en: 'Weighted pipeline', ru: 'Взвеш. воронка'},
  headline: 4,
  months: {place: 13, constant: true},
  examples: [
    {given: {amount: 250}, value: 250},
    {given: {amount: 0}, value: 0},
    {given: {amount: 1200.5}, value: 1200.5},
  ],
});
