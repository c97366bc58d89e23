import {defineKpi} from '../kpi';
import {newDeals, wonDeals} from '../measures/deals';
import {leadsCreated, leadsWonFlow} from '../measures/leads';

export default defineKpi({
  id: 'lead-conversion-flow',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Lead conversion, flow', ru: 'Конверсия лидов в клиентов, поток'},
  definition: {
    en: 'Leads that became customers in the period, whenever they were created ÷ leads created in it. It can pass 100 %, since the two are not the same leads.',
    ru: 'Лиды, ставшие клиентами в периоде, когда бы ни были созданы ÷ лиды, созданные в нём. Может превысить 100 %: это не одни и те же лиды.',
  },
  inputs: {customers: leadsWonFlow, leads: leadsCreated},
  instead: {customers: wonDeals, leads: newDeals},
  value: ({customers, leads}) => customers.over(leads, 'no-leads'),
  examples: [
    {given: {customers: 6, leads: 5}, value: 1.2},
    {given: {customers: 1, leads: 20}, value: 0.05},
    {given: {customers: 1, leads: 0}, empty: 'no-leads'},
  ],
});
