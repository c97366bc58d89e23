import {defineKpi} from '../kpi';

export default defineKpi({
  id: 'net-ltv',
  group: 'customers',
  unit: 'money',
  better: 'higher',
  title: {en: 'Net LTV', ru: 'Чистый LTV'},
  definition: {
    en: 'LTV − CAC: what a customer brings after what it cost to win.',
    ru: 'LTV − CAC: сколько клиент приносит за вычетом стоимости привлечения.',
  },
  inputs: {
    arpu: {kpi: 'arpu'},
    churn: {kpi: 'churn-rate'},
    margin: {kpi: 'profit-margin', otherwise: 1},
    cac: {kpi: 'cac'},
  },
  value: ({arpu, churn, margin, cac}) => arpu.times(margin).over(churn, 'no-churn').minus(cac),
  fn: {
    name: 'NET_LTV',
    returns: {
      en: 'lifetime value less acquisition cost',
      ru: 'ценность клиента за вычетом стоимости привлечения',
    },
    scalars: [
      {name: 'arpu', text: {en: 'revenue per customer and period', ru: 'выручка на клиента за период'}},
      {
        name: 'churn_rate',
        input: 'churn',
        range: {least: 0, most: 1},
        text: {
          en: 'churn of a period of the same length: 0.05 or 5 %',
          ru: 'отток за период той же длины: 0,05 или 5 %',
        },
      },
      {
        name: 'gross_margin',
        input: 'margin',
        range: {most: 1},
        text: {en: 'gross margin: 0.7 or 70 %', ru: 'валовая маржа: 0,7 или 70 %'},
      },
      {name: 'cac', text: {en: 'cost of one new customer', ru: 'стоимость одного нового клиента'}},
    ],
  },
  examples: [
    {given: {arpu: 50, churn: 0.25, margin: 0.5, cac: 30}, value: 70},
    {given: {arpu: 50, churn: 0.25, margin: 0.5, cac: 130}, value: -30},
    {given: {arpu: 50, churn: 0, margin: 1, cac: 30}, empty: 'no-churn'},
  ],
});
