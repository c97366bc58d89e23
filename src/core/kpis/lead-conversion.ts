import {defineKpi} from '../definitions/kpi';
import {counted} from '../definitions/kpi-arguments';
import {newDeals} from '../measures/deals';
import {dealsWonOfCreated} from '../measures/deals-extended';
import {leadsCreated, leadsWon} from '../measures/leads';
import {text} from '../text';

export default defineKpi({
  id: 'lead-conversion',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: text('Lead conversion'),
  definition: text(
    'Leads created in the period that became customers ÷ leads created in it. Without leads: new deals that were won ÷ new deals.',
  ),
  inputs: {customers: leadsWon, leads: leadsCreated},
  instead: {customers: dealsWonOfCreated, leads: newDeals},
  value: ({customers, leads}) => customers.over(leads, 'no-leads'),
  fn: {
    name: 'LEAD_CONVERSION_RATE',
    returns: text('conversion as a fraction, 0.05 for 5 %'),
    scalars: [
      counted('customers', text('leads that became customers')),
      counted('leads', text('leads of the same period')),
    ],
  },
  cases: {fewest: 10, of: ['leads']},
  thresholds: {
    kind: 'fixed',
    bad: 1,
    good: 5,
    per: 100,
    why: text('Published rates lie between 1 and 20 %: below 1 % something is broken, 5 % is a sound middle'),
  },
  short: text('Lead conversion', 'short'),
  tile: 2,
  months: {place: 17},
  charts: [
    {
      place: 5,
      form: 'line',
      title: text('Leads that became customers per month, %'),
      bounds: ['bad', 'good'],
    },
  ],
  examples: [
    {given: {customers: 4, leads: 80}, value: 0.05},
    {given: {customers: 0, leads: 80}, value: 0},
    {given: {customers: 0, leads: 0}, empty: 'no-leads'},
  ],
});
