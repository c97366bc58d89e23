import {defineKpi} from '../kpi';
import {summed} from '../kpi-arguments';
import {customersAtStart, mrrAtStart} from '../measures/customers';
import {payingCustomers, wonAmount} from '../measures/deals';

export default defineKpi({
  id: 'arpu',
  group: 'customers',
  unit: 'money',
  better: 'higher',
  title: {en: 'Average check (ARPU)', ru: 'Средний чек (ARPU)'},
  definition: {
    en: 'Won amount ÷ customers with a won deal in the period, by closed date; without deals, the monthly revenue of the customers at the start ÷ their number.',
    ru: 'Сумма выигранных ÷ число клиентов с выигранной сделкой в периоде, по дате закрытия; без сделок — месячная выручка клиентов на начало ÷ их число.',
  },
  inputs: {revenue: wonAmount, customers: payingCustomers},
  instead: {revenue: mrrAtStart, customers: customersAtStart},
  value: ({revenue, customers}) => revenue.over(customers, 'no-customers'),
  fn: {
    name: 'ARPU',
    returns: {en: 'revenue per customer', ru: 'выручка на одного клиента'},
    scalars: [
      summed('revenue', {en: 'revenue of the period', ru: 'выручка периода'}),
      {
        name: 'customers',
        text: {
          en: 'number of customers who paid, or a range of their names (each counts once)',
          ru: 'число заплативших клиентов или диапазон их названий (каждое считается один раз)',
        },
      },
    ],
  },
  thresholds: {
    kind: 'trailing',
    bad: 10,
    good: 0,
    why: {
      en: '10 % below the mean of the previous six periods is more than the usual swing',
      ru: 'На 10 % ниже среднего за шесть прошлых периодов — больше обычных колебаний',
    },
  },
  short: {en: 'Average check', ru: 'Средний чек'},
  tile: 2,
  months: {place: 20},
  examples: [
    {given: {revenue: 1000, customers: 4}, value: 250},
    {given: {revenue: 0, customers: 4}, value: 0},
    {given: {revenue: 0, customers: 0}, empty: 'no-customers'},
  ],
});
