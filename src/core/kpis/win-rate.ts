import {defineKpi} from '../definitions/kpi';
import {lostDeals, wonDeals} from '../measures/deals';
import {text} from '../text';

export default defineKpi({
  id: 'win-rate',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: text('Win rate'),
  definition: text('Won ÷ (won + lost), by closed date. Open deals are no part of the base.'),
  inputs: {won: wonDeals, lost: lostDeals},
  value: ({won, lost}) => won.over(won.plus(lost), 'no-closed-deals'),
  fn: {
    name: 'WIN_RATE',
    returns: text('win rate as a fraction, 0.3 for 30 %'),
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
        text: text('number of won deals; or a range of stages, which is enough by itself'),
      },
      {
        name: 'closed',
        outcomes: ['won', 'lost'],
        fallback: 'won',
        text: text('(optional) number of won and lost deals together, or a range of stages'),
      },
    ],
  },
  cases: {fewest: 10, of: ['won', 'lost']},
  thresholds: {
    kind: 'fixed',
    bad: 15,
    good: 30,
    per: 100,
    why: text('Below 15 % most of the effort goes into deals that should have been qualified out earlier'),
  },
  short: text('Win rate', 'short'),
  tile: 3,
  months: {place: 4},
  reps: 4,
  split: 4,
  charts: [
    {
      place: 6,
      form: 'line',
      title: text('Win rate per month, %'),
      bounds: ['bad', 'good'],
    },
    {
      place: 17,
      standIn: true,
      form: 'column',
      title: text('Win rate per rep in the period, %'),
      of: 'reps',
    },
  ],
  examples: [
    {given: {won: 3, lost: 1}, value: 0.75},
    {given: {won: 0, lost: 4}, value: 0},
    {given: {won: 0, lost: 0}, empty: 'no-closed-deals'},
  ],
});
