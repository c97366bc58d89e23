import {defineKpi} from '../kpi';
import {leadsCreated, leadsQualifiedFlow} from '../measures/leads';

export default defineKpi({
  id: 'lead-to-opportunity-flow',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Lead to opportunity, flow', ru: 'Конверсия лидов в сделки, поток'},
  definition: {
    en: 'Leads that became qualified in the period, whenever they were created ÷ leads created in it. It can pass 100 %, since the two are not the same leads.',
    ru: 'Лиды, прошедшие квалификацию в периоде, когда бы ни были созданы ÷ лиды, созданные в нём. Может превысить 100 %: это не одни и те же лиды.',
  },
  inputs: {opportunities: leadsQualifiedFlow, leads: leadsCreated},
  value: ({opportunities, leads}) => opportunities.over(leads, 'no-leads'),
  examples: [
    {given: {opportunities: 30, leads: 20}, value: 1.5},
    {given: {opportunities: 5, leads: 20}, value: 0.25},
    {given: {opportunities: 3, leads: 0}, empty: 'no-leads'},
  ],
});
