import {defineKpi} from '../kpi';
import {CUSTOMERS_AT_START, counted} from '../kpi-arguments';
import {customersAtStart, customersLost} from '../measures/customers';

export default defineKpi({
  id: 'churn-rate',
  group: 'customers',
  unit: 'percent',
  better: 'lower',
  title: {en: 'Churn rate', ru: 'Отток клиентов'},
  definition: {
    en: 'Customers of the start who left in the period ÷ customers at the start. Who joined and left within the period is counted apart.',
    ru: 'Клиенты на начало периода, ушедшие в нём ÷ клиенты на начало. Пришедшие и ушедшие в одном периоде считаются отдельно.',
  },
  inputs: {lost: customersLost, start: customersAtStart},
  value: ({lost, start}) => lost.over(start, 'no-customers-at-start'),
  fn: {
    name: 'CHURN_RATE',
    returns: {en: 'churn as a fraction, 0.05 for 5 %', ru: 'отток долей единицы, 0,05 для 5 %'},
    scalars: [
      counted(
        'customers_lost',
        {en: 'customers of the start who left', ru: 'ушедшие из клиентов на начало'},
        {input: 'lost', partOf: 'customers_at_start'},
      ),
      CUSTOMERS_AT_START,
    ],
  },
  thresholds: {
    kind: 'fixed',
    bad: 5,
    good: 3,
    per: 100,
    monthly: true,
    why: {
      en: 'At 3 % a month a customer stays for almost three years, at 5 % for less than two',
      ru: 'При 3 % в месяц клиент остаётся почти три года, при 5 % — меньше двух',
    },
  },
  tile: 4,
  months: {place: 23},
  charts: [
    {
      place: 14,
      form: 'line',
      title: {en: 'Customers lost per month, %', ru: 'Отток клиентов по месяцам, %'},
      bounds: ['bad'],
    },
  ],
  examples: [
    {given: {lost: 5, start: 100}, value: 0.05},
    {given: {lost: 0, start: 40}, value: 0},
    {given: {lost: 0, start: 0}, empty: 'no-customers-at-start'},
  ],
});
