import {defineKpi} from '../kpi';
import {counted} from '../kpi-arguments';
import {newDeals} from '../measures/deals';
import {dealsWonOfCreated} from '../measures/deals-extended';
import {leadsCreated, leadsWon} from '../measures/leads';

export default defineKpi({
  id: 'lead-conversion',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Lead conversion', ru: 'Конверсия лидов в клиентов'},
  definition: {
    en: 'Leads created in the period that became customers ÷ leads created in it. Without leads: new deals that were won ÷ new deals.',
    ru: 'Лиды, созданные в периоде и ставшие клиентами ÷ лиды, созданные в нём. Без лидов: выигранные из новых сделок ÷ новые сделки.',
  },
  inputs: {customers: leadsWon, leads: leadsCreated},
  instead: {customers: dealsWonOfCreated, leads: newDeals},
  value: ({customers, leads}) => customers.over(leads, 'no-leads'),
  fn: {
    name: 'LEAD_CONVERSION_RATE',
    returns: {en: 'conversion as a fraction, 0.05 for 5 %', ru: 'конверсия долей единицы, 0,05 для 5 %'},
    scalars: [
      counted('customers', {en: 'leads that became customers', ru: 'лиды, ставшие клиентами'}),
      counted('leads', {en: 'leads of the same period', ru: 'лиды того же периода'}),
    ],
  },
  thresholds: {
    kind: 'fixed',
    bad: 1,
    good: 5,
    per: 100,
    why: {
      en: 'Published rates lie between 1 and 20 %: below 1 % something is broken, 5 % is a sound middle',
      ru: 'Опубликованные значения — от 1 до 20 %: ниже 1 % что-то сломано, 5 % — здоровая середина',
    },
  },
  short: {en: 'Lead conversion', ru: 'Лиды в клиентов'},
  tile: 2,
  months: {place: 17},
  charts: [
    {
      place: 5,
      form: 'line',
      title: {en: 'Leads that became customers per month, %', ru: 'Лиды, ставшие клиентами, по месяцам, %'},
      bounds: ['bad', 'good'],
    },
  ],
  examples: [
    {given: {customers: 4, leads: 80}, value: 0.05},
    {given: {customers: 0, leads: 80}, value: 0},
    {given: {customers: 0, leads: 0}, empty: 'no-leads'},
  ],
});
