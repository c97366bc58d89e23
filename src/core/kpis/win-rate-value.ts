import {defineKpi} from '../definitions/kpi';
import {lostAmount, wonAmount} from '../measures/deals';
import {text} from '../text';

export default defineKpi({
  id: 'win-rate-value',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: text('Win rate by value'),
  definition: text(
    'Won amount ÷ (won + lost amount), by closed date. Closed deals without an amount are left out.',
  ),
  inputs: {won: wonAmount, lost: lostAmount},
  value: ({won, lost}) => won.over(won.plus(lost), 'no-closed-deals'),
  short: text('Win rate by value', 'short'),
  months: {place: 38, ifRoom: true},
  examples: [
    {given: {won: 300, lost: 100}, value: 0.75},
    {given: {won: 0, lost: 100}, value: 0},
    {given: {won: 0, lost: 0}, empty: 'no-closed-deals'},
  ],
});
