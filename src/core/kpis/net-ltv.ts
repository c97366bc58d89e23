import {defineKpi} from '../definitions/kpi';
import {ARPU, CAC, CHURN_RATE, GROSS_MARGIN} from '../definitions/kpi-arguments';
import {text} from '../text';

export default defineKpi({
  id: 'net-ltv',
  group: 'customers',
  unit: 'money',
  better: 'higher',
  title: text('Net LTV'),
  definition: text('LTV − CAC: what a customer brings after what it cost to win.'),
  inputs: {
    arpu: {kpi: 'arpu'},
    churn: {kpi: 'churn-rate'},
    margin: {kpi: 'profit-margin', otherwise: 1},
    cac: {kpi: 'cac'},
  },
  value: ({arpu, churn, margin, cac}) => arpu.times(margin).over(churn, 'no-churn').minus(cac),
  fn: {
    name: 'NET_LTV',
    returns: text('lifetime value less acquisition cost'),
    scalars: [ARPU, CHURN_RATE, GROSS_MARGIN, CAC],
  },
  examples: [
    {given: {arpu: 50, churn: 0.25, margin: 0.5, cac: 30}, value: 70},
    {given: {arpu: 50, churn: 0.25, margin: 0.5, cac: 130}, value: -30},
    {given: {arpu: 50, churn: 0, margin: 1, cac: 30}, empty: 'no-churn'},
  ],
});
