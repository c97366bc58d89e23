import {defineKpi} from '../definitions/kpi';
import {newDeals, wonDeals} from '../measures/deals';
import {leadsCreated, leadsWonFlow} from '../measures/leads';
import {text} from '../text';

export default defineKpi({
  id: 'lead-conversion-flow',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: text('Lead conversion, flow'),
  definition: text(
    'Leads that became customers in the period, whenever they were created ÷ leads created in it. It can pass 100 %, since the two are not the same leads.',
  ),
  inputs: {customers: leadsWonFlow, leads: leadsCreated},
  instead: {customers: wonDeals, leads: newDeals},
  value: ({customers, leads}) => customers.over(leads, 'no-leads'),
  examples: [
    {given: {customers: 6, leads: 5}, value: 1.2},
    {given: {customers: 1, leads: 20}, value: 0.05},
    {given: {customers: 1, leads: 0}, empty: 'no-leads'},
  ],
});
