import {defineKpi} from '../kpi';
import {CAC} from '../kpi-arguments';

export default defineKpi({
  id: 'ltv-cac',
  group: 'customers',
  unit: 'ratio',
  better: 'higher',
  title: {en: 'LTV : CAC', ru: 'LTV к CAC'},
  definition: {
    en: 'LTV ÷ CAC. LTV and not net LTV, in which CAC is counted already.',
    ru: 'LTV ÷ CAC. Берётся LTV, а не чистый LTV: в нём CAC уже учтён.',
  },
  inputs: {ltv: {kpi: 'ltv'}, cac: {kpi: 'cac'}},
  value: ({ltv, cac}) => ltv.over(cac, 'no-cac'),
  fn: {
    name: 'LTV_CAC',
    returns: {
      en: 'how many times a customer brings what it cost',
      ru: 'во сколько раз клиент приносит больше, чем стоил',
    },
    scalars: [
      {
        name: 'ltv',
        text: {
          en: 'lifetime value of a customer (not net of CAC)',
          ru: 'пожизненная ценность клиента (без вычета CAC)',
        },
      },
      CAC,
    ],
  },
  thresholds: {
    kind: 'fixed',
    bad: 1,
    good: 3,
    per: 1,
    why: {
      en: 'Below 1 every new customer loses money; 3 is the usual mark of a sound business',
      ru: 'Ниже 1 каждый новый клиент убыточен; 3 — принятый признак здорового бизнеса',
    },
  },
  examples: [
    {given: {ltv: 900, cac: 300}, value: 3},
    {given: {ltv: 100, cac: 400}, value: 0.25},
    {given: {ltv: 900, cac: 0}, empty: 'no-cac'},
  ],
});
