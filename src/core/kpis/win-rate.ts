import {defineKpi} from '../kpi';
import {lostDeals, wonDeals} from '../measures/deals';

export default defineKpi({
  id: 'win-rate',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Win rate', ru: 'Доля выигранных сделок'},
  definition: {
    en: 'Won ÷ (won + lost), by closed date. Open deals are no part of the base.',
    ru: 'Выигранные ÷ (выигранные + проигранные), по дате закрытия. Открытые сделки в базу не входят.',
  },
  inputs: {won: wonDeals, lost: lostDeals},
  value: ({won, lost}) => won.over(won.plus(lost), 'no-closed-deals'),
  fn: {
    name: 'WIN_RATE',
    returns: {en: 'win rate as a fraction, 0.3 for 30 %', ru: 'доля единицы, 0,3 для 30 %'},
    toInputs: ({won = 0, closed = 0}) => ({won, lost: closed - won}),
    examples: [
      {args: [3, 10], result: 0.3},
      {args: [[['Stage'], ['Won'], ['Lost'], ['Open'], ['Won']]], result: 2 / 3},
      {args: [0, 0], result: ''},
    ],
    scalars: [
      {
        name: 'won',
        outcomes: ['won'],
        partOf: 'closed',
        text: {
          en: 'number of won deals; or a range of stages, which is enough by itself',
          ru: 'число выигранных сделок; или диапазон стадий, которого достаточно',
        },
      },
      {
        name: 'closed',
        outcomes: ['won', 'lost'],
        fallback: 'won',
        text: {
          en: '(optional) number of won and lost deals together, or a range of stages',
          ru: '(необязательно) число выигранных и проигранных вместе или диапазон стадий',
        },
      },
    ],
  },
  thresholds: {
    kind: 'fixed',
    bad: 15,
    good: 30,
    per: 100,
    why: {
      en: 'Below 15 % most of the effort goes into deals that should have been qualified out earlier',
      ru: 'Ниже 15 % большая часть усилий уходит на сделки, которые стоило отсеять раньше',
    },
  },
  short: {en: 'Win rate', ru: 'Доля выигр. сделок'},
  tile: 3,
  months: {place: 4},
  reps: 4,
  split: 4,
  charts: [
    {
      place: 6,
      form: 'line',
      title: {en: 'Win rate per month, %', ru: 'Доля выигранных по месяцам, %'},
      bounds: ['bad', 'good'],
    },
    {
      place: 17,
      standIn: true,
      form: 'column',
      title: {en: 'Win rate per rep in the period, %', ru: 'Доля выигранных по менеджерам, %'},
      of: 'reps',
    },
  ],
  examples: [
    {given: {won: 3, lost: 1}, value: 0.75},
    {given: {won: 0, lost: 4}, value: 0},
    {given: {won: 0, lost: 0}, empty: 'no-closed-deals'},
  ],
});
