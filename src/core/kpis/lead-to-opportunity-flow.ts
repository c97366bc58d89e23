import {defineKpi} from '../definitions/kpi';
import {leadsCreated, leadsQualifiedFlow} from '../measures/leads';
import {text} from '../text';

export default defineKpi({
  id: 'lead-to-opportunity-flow',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: text('Lead to opportunity, flow'),
  definition: text(
    'Leads that became qualified in the period, whenever they were created ÷ leads created in it. It can pass 100 %, since the two are not the same leads.',
  ),
  inputs: {opportunities: leadsQualifiedFlow, leads: leadsCreated},
  value: ({opportunities, leads}) => opportunities.over(leads, 'no-leads'),
  examples: [
    {given: {opportunities: 30, leads: 20}, value: 1.5},
    {given: {opportunities: 5, leads: 20}, value: 0.25},
    {given: {opportunities: 3, leads: 0}, empty: 'no-leads'},
  ],
});
