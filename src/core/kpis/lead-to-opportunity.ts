import {defineKpi} from '../definitions/kpi';
import {counted} from '../definitions/kpi-arguments';
import {newDeals} from '../measures/deals';
import {dealsQualified} from '../measures/deals-extended';
import {leadsCreated, leadsQualified} from '../measures/leads';
import {text} from '../text';

export default defineKpi({
  id: 'lead-to-opportunity',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: text('Lead to opportunity'),
  definition: text(
    'Leads created in the period that became qualified ÷ leads created in it. Junk leads stay in the base. Without leads: new deals that went beyond the first stages ÷ new deals.',
  ),
  inputs: {opportunities: leadsQualified, leads: leadsCreated},
  instead: {opportunities: dealsQualified, leads: newDeals},
  value: ({opportunities, leads}) => opportunities.over(leads, 'no-leads'),
  fn: {
    name: 'LEAD_TO_OPPORTUNITY',
    returns: text('conversion as a fraction, 0.13 for 13 %'),
    scalars: [
      counted('opportunities', text('leads that became opportunities')),
      counted('leads', text('leads of the same period, junk included')),
    ],
  },
  cases: {fewest: 10, of: ['leads']},
  thresholds: {
    kind: 'fixed',
    bad: 10,
    good: 13,
    per: 100,
    why: text(
      'About 13 % is the published mean over industries; below 10 % leads or their follow-up are weak',
    ),
  },
  short: text('Leads to deals'),
  tile: 1,
  months: {place: 16},
  charts: [
    {
      place: 4,
      form: 'bar',
      title: text('From leads to won deals, number'),
      of: 'funnel',
    },
  ],
  examples: [
    {given: {opportunities: 13, leads: 100}, value: 0.13},
    {given: {opportunities: 0, leads: 20}, value: 0},
    {given: {opportunities: 0, leads: 0}, empty: 'no-leads'},
  ],
});
