import {defineKpi} from '../kpi';
import {counted, summed} from '../kpi-arguments';
import {acquisitionCosts} from '../measures/costs';
import {newCustomers} from '../measures/deals-extended';

export default defineKpi({
  id: 'cac',
  group: 'customers',
  unit: 'money',
  better: 'lower',
  title: {en: 'Customer acquisition cost (CAC)', ru: 'Стоимость привлечения (CAC)'},
  definition: {
    en: 'Sales and marketing costs of the period ÷ customers whose first won deal falls in it. Costs of a period without new customers stay visible as costs.',
    ru: 'Расходы на маркетинг и продажи за период ÷ клиенты, чья первая выигранная сделка в нём. Расходы периода без новых клиентов видны как расходы.',
  },
  inputs: {costs: acquisitionCosts, customers: newCustomers},
  value: ({costs, customers}) => costs.over(customers, 'no-new-customers'),
  fn: {
    name: 'CAC',
    returns: {en: 'cost of one new customer', ru: 'стоимость одного нового клиента'},
    scalars: [
      summed('costs', {en: 'sales and marketing costs', ru: 'расходы на маркетинг и продажи'}),
      counted(
        'new_customers',
        {en: 'customers won for the first time', ru: 'новые клиенты'},
        {input: 'customers'},
      ),
    ],
  },
  thresholds: {
    kind: 'trailing',
    bad: 20,
    good: 0,
    why: {
      en: '20 % above the mean of the previous six periods: new customers are getting dearer',
      ru: 'На 20 % выше среднего за шесть прошлых периодов: новые клиенты дорожают',
    },
  },
  short: {en: 'CAC', ru: 'CAC'},
  tile: 1,
  months: {place: 19},
  charts: [
    {
      place: 13,
      form: 'combo',
      title: {en: 'Cost of a new customer, check; LTV (right)', ru: 'Стоимость клиента и чек; LTV (справа)'},
      columns: ['cac', 'arpu', 'ltv'],
      lines: ['cac', 'arpu', 'ltv'],
      right: ['ltv'],
    },
  ],
  examples: [
    {given: {costs: 12000, customers: 8}, value: 1500},
    {given: {costs: 0, customers: 3}, value: 0},
    {given: {costs: 12000, customers: 0}, empty: 'no-new-customers'},
  ],
});
