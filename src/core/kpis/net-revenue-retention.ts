import {defineKpi} from '../kpi';
import {MRR_AT_START, summed} from '../kpi-arguments';
import {mrrAtStart, mrrContraction, mrrExpansion, mrrLost} from '../measures/customers';

export default defineKpi({
  id: 'net-revenue-retention',
  group: 'customers',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Net revenue retention', ru: 'Чистое удержание выручки'},
  definition: {
    en: '(Monthly revenue at the start + expansion − contraction − churned) ÷ monthly revenue at the start, of the customers of the start alone.',
    ru: '(Месячная выручка на начало + прирост − снижение − отток) ÷ месячная выручка на начало, только по клиентам на начало.',
  },
  // The table holds what a customer pays now: what was paid at the start is told back from it.
  inputs: {now: mrrAtStart, expansion: mrrExpansion, contraction: mrrContraction, churned: mrrLost},
  value: ({now, expansion, contraction, churned}) =>
    now.minus(churned).over(now.minus(expansion).plus(contraction), 'no-mrr-at-start'),
  fn: {
    name: 'NET_REVENUE_RETENTION',
    returns: {en: 'retention as a fraction, 1.05 for 105 %', ru: 'удержание долей единицы, 1,05 для 105 %'},
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
      summed('expansion', {
        en: 'what customers of the start pay more',
        ru: 'на сколько больше платят клиенты на начало',
      }),
      summed('contraction', {
        en: 'what customers who stayed pay less',
        ru: 'на сколько меньше платят оставшиеся',
      }),
      summed('churned', {en: 'monthly revenue of customers who left', ru: 'месячная выручка ушедших'}),
    ],
  },
  thresholds: {
    kind: 'fixed',
    bad: 90,
    good: 100,
    per: 100,
    why: {
      en: 'From 100 % on the customers of the start bring more than before, whoever leaves',
      ru: 'От 100 % прежние клиенты приносят не меньше, чем раньше, несмотря на уходы',
    },
  },
  examples: [
    {given: {now: 1100, expansion: 200, contraction: 100, churned: 50}, value: 1.05},
    {given: {now: 1000, expansion: 0, contraction: 0, churned: 100}, value: 0.9},
    {given: {now: 0, expansion: 0, contraction: 0, churned: 0}, empty: 'no-mrr-at-start'},
  ],
});
