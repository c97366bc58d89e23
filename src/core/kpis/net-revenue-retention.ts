import {defineKpi} from '../definitions/kpi';
import {MRR_AT_START, summed} from '../definitions/kpi-arguments';
import {customersAtStart, mrrAtStart, mrrContraction, mrrExpansion, mrrLost} from '../measures/customers';
import {text} from '../text';

export default defineKpi({
  id: 'net-revenue-retention',
  group: 'customers',
  unit: 'percent',
  better: 'higher',
  title: text('Net revenue retention'),
  definition: text(
    '(Monthly revenue at the start + expansion − contraction − churned) ÷ monthly revenue at the start, of the customers of the start alone.',
  ),
  // The table holds what a customer pays now: what was paid at the start is told back from it.
  inputs: {now: mrrAtStart, expansion: mrrExpansion, contraction: mrrContraction, churned: mrrLost},
  value: ({now, expansion, contraction, churned}) =>
    now.minus(churned).over(now.minus(expansion).plus(contraction), 'no-mrr-at-start'),
  fn: {
    name: 'NET_REVENUE_RETENTION',
    returns: text('retention as a fraction, 1.05 for 105 %'),
    toInputs: ({start = 0, expansion = 0, contraction = 0, churned = 0}) => ({
      now: start + expansion - contraction,
      expansion,
      contraction,
      churned,
    }),
    examples: [
      {args: [1000, 200, 100, 50], result: 1.05},
      {args: [0, 0, 0, 0], result: ''},
    ],
    scalars: [
      MRR_AT_START,
      summed('expansion', text('what customers of the start pay more')),
      summed('contraction', text('what customers who stayed pay less')),
      summed('churned', text('monthly revenue of customers who left')),
    ],
  },
  cases: {fewest: 10, of: [customersAtStart]},
  thresholds: {
    kind: 'fixed',
    bad: 90,
    good: 100,
    per: 100,
    why: text('From 100 % on the customers of the start bring more than before, whoever leaves'),
  },
  examples: [
    {given: {now: 1100, expansion: 200, contraction: 100, churned: 50}, value: 1.05},
    {given: {now: 1000, expansion: 0, contraction: 0, churned: 100}, value: 0.9},
    {given: {now: 0, expansion: 0, contraction: 0, churned: 0}, empty: 'no-mrr-at-start'},
  ],
});
