import {defineKpi} from '../definitions/kpi';
import {CAC} from '../definitions/kpi-arguments';
import {customersAtStart} from '../measures/customers';
import {text} from '../text';

export default defineKpi({
  id: 'ltv-cac',
  group: 'customers',
  unit: 'ratio',
  better: 'higher',
  title: text('LTV : CAC'),
  definition: text('LTV ÷ CAC. LTV and not net LTV, in which CAC is counted already.'),
  inputs: {ltv: {kpi: 'ltv'}, cac: {kpi: 'cac'}},
  value: ({ltv, cac}) => ltv.over(cac, 'no-cac'),
  fn: {
    name: 'LTV_CAC',
    returns: text('how many times a customer brings what it cost'),
    scalars: [
      {
        name: 'ltv',
        text: text('lifetime value of a customer (not net of CAC)'),
      },
      CAC,
    ],
  },
  cases: {fewest: 10, of: [customersAtStart]},
  thresholds: {
    kind: 'fixed',
    bad: 1,
    good: 3,
    per: 1,
    why: text('Below 1 every new customer loses money; 3 is the usual mark of a sound business'),
  },
  examples: [
    {given: {ltv: 900, cac: 300}, value: 3},
    {given: {ltv: 100, cac: 400}, value: 0.25},
    {given: {ltv: 900, cac: 0}, empty: 'no-cac'},
  ],
});
