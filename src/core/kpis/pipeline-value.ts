import {defineKpi} from '../definitions/kpi';
import {openAmount} from '../measures/deals';
import {text} from '../text';

export default defineKpi({
  id: 'pipeline-value',
  group: 'pipeline',
  unit: 'money',
  better: 'higher',
  title: text('Pipeline'),
  definition: text(
    'Amount of the deals that stand open at the end of the period. A deal without an amount is counted, not summed.',
  ),
  inputs: {amount: openAmount},
  value: ({amount}) => amount,
  fn: {
    name: 'PIPELINE_VALUE',
    returns: text('amount of the open deals'),
    assume: 'open',
    examples: [
      {
        args: [
          [[100], [300], [5000]],
          [['Open'], ['Open'], ['Lost']],
        ],
        result: 400,
      },
    ],
    columns: [
      {name: 'amounts', field: 'amount', text: text('amounts of the deals')},
      {name: 'stages', field: 'stage', text: text('stages of the same deals')},
    ],
  },
  short: text('Open amount'),
  headline: 3,
  months: {place: 12},
  examples: [
    {given: {amount: 500}, value: 500},
    {given: {amount: 0}, value: 0},
    {given: {amount: 12.5}, value: 12.5},
  ],
});
