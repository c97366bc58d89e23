import {defineKpi} from '../kpi';
import {counted} from '../kpi-arguments';
import {newDeals} from '../measures/deals';
import {dealsQualified} from '../measures/deals-extended';
import {leadsCreated, leadsQualified} from '../measures/leads';

export default defineKpi({
  id: 'lead-to-opportunity',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Lead to opportunity', ru: 'Конверсия лидов в сделки'},
  definition: {
    en: 'Leads created in the period that became qualified ÷ leads created in it. Junk leads stay in the base. Without leads: new deals that went beyond the first stages ÷ new deals.',
    ru: 'Лиды, созданные в периоде и прошедшие квалификацию ÷ лиды, созданные в нём. Некачественные лиды остаются в базе. Без лидов: новые сделки, прошедшие первые стадии ÷ новые сделки.',
  },
  inputs: {opportunities: leadsQualified, leads: leadsCreated},
  instead: {opportunities: dealsQualified, leads: newDeals},
  value: ({opportunities, leads}) => opportunities.over(leads, 'no-leads'),
  fn: {
    name: 'LEAD_TO_OPPORTUNITY',
    returns: {en: 'conversion as a fraction, 0.13 for 13 %', ru: 'конверсия долей единицы, 0,13 для 13 %'},
    scalars: [
      counted('opportunities', {en: 'leads that became opportunities', ru: 'лиды, ставшие сделками'}),
      counted('leads', {
        en: 'leads of the same period, junk included',
        ru: 'лиды того же периода, включая некачественные',
      }),
    ],
  },
  thresholds: {
    kind: 'fixed',
    bad: 10,
    good: 13,
    per: 100,
    why: {
      en: 'About 13 % is the published mean over industries; below 10 % leads or their follow-up are weak',
      ru: 'Около 13 % — опубликованное среднее по отраслям; ниже 10 % слабы лиды или работа с ними',
    },
  },
  short: {en: 'Leads to deals', ru: 'Лиды в сделки'},
  tile: 1,
  months: {place: 16},
  charts: [
    {
      place: 4,
      form: 'bar',
      title: {en: 'From leads to won deals, number', ru: 'От лидов до побед, число за период'},
      of: 'funnel',
    },
  ],
  examples: [
    {given: {opportunities: 13, leads: 100}, value: 0.13},
    {given: {opportunities: 0, leads: 20}, value: 0},
    {given: {opportunities: 0, leads: 0}, empty: 'no-leads'},
  ],
});
