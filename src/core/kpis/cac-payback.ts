import {none} from '../definitions/expression';
import {defineKpi} from '../definitions/kpi';
import {CAC, GROSS_MARGIN} from '../definitions/kpi-arguments';
import {newCustomers} from '../measures/deals-extended';
import {monthsIn} from '../periods/months';
import {text} from '../text';

export default defineKpi({
  id: 'cac-payback',
  group: 'customers',
  unit: 'months',
  better: 'lower',
  title: text('CAC payback'),
  definition: text(
    'CAC ÷ (ARPU a month × gross margin): months until a customer has paid back what it cost to win. Without costs of deals the margin is taken as 100 %.',
  ),
  inputs: {
    cac: {kpi: 'cac'},
    arpu: {kpi: 'arpu'},
    margin: {kpi: 'profit-margin', otherwise: 1},
    days: {days: 'all'},
  },
  value: ({cac, arpu, margin, days}) => {
    const income = arpu.times(margin);
    return cac.over(income, 'no-income').times(monthsIn(days)).unless(income, '<', 0, none('no-income'));
  },
  fn: {
    name: 'CAC_PAYBACK',
    returns: text('months until a new customer is paid back'),
    toInputs: ({cac = 0, arpu = 0, margin = 1}) => ({cac, arpu, margin, days: 30}),
    examples: [
      {args: [1200, 200, 0.5], result: 12},
      {args: [1200, 0, 0.5], result: ''},
    ],
    scalars: [CAC, {name: 'arpu', text: text('revenue per customer a month')}, GROSS_MARGIN],
  },
  cases: {fewest: 5, of: [newCustomers]},
  thresholds: {
    kind: 'fixed',
    bad: 24,
    good: 12,
    per: 1,
    why: text('Within 12 months growth pays for itself; beyond 24 the money is bound for too long'),
  },
  examples: [
    {given: {cac: 1200, arpu: 200, margin: 0.5, days: 31}, value: 12},
    {given: {cac: 1200, arpu: 600, margin: 0.5, days: 91}, value: 12},
    {given: {cac: 1200, arpu: 0, margin: 0.5, days: 31}, empty: 'no-income'},
    {given: {cac: 1200, arpu: 200, margin: -0.5, days: 31}, empty: 'no-income'},
  ],
});
