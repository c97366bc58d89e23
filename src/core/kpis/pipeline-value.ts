import {defineKpi} from '../kpi';
import {openAmount} from '../measures/deals';

export default defineKpi({
  id: 'pipeline-value',
  group: 'pipeline',
  unit: 'money',
  better: 'higher',
  title: {en: 'Pipeline', ru: 'Воронка'},
  definition: {
    en: 'Amount of the deals that stand open at the end of the period. A deal without an amount is counted, not summed.',
    ru: 'Сумма сделок, открытых на конец периода. Сделка без суммы считается в штуках, но не в деньгах.',
  },
  inputs: {amount: openAmount},
  value: ({amount}) => amount,
  fn: {
    name: 'PIPELINE_VALUE',
    returns: {en: 'amount of the open deals', ru: 'сумма открытых сделок'},
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
      {name: 'amounts', field: 'amount', text: {en: 'amounts of the deals', ru: 'суммы сделок'}},
      {name: 'stages', field: 'stage', text: {en: 'stages of the same deals', ru: 'стадии тех же сделок'}},
    ],
  },
  short: {en: 'Open amount', ru: 'Сумма открытых'},
  headline: 3,
  months: {place: 12},
  examples: [
    {given: {amount: 500}, value: 500},
    {given: {amount: 0}, value: 0},
    {given: {amount: 12.5}, value: 12.5},
  ],
});
