import {defineKpi} from '../kpi';
import {lostAmount, wonAmount} from '../measures/deals';

export default defineKpi({
  id: 'win-rate-value',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Win rate by value', ru: 'Доля выигранных по сумме'},
  definition: {
    en: 'Won amount ÷ (won + lost amount), by closed date. Closed deals without an amount are left out.',
    ru: 'Сумма выигранных ÷ (сумма выигранных + проигранных), по дате закрытия. Закрытые сделки без суммы исключены.',
  },
  inputs: {won: wonAmount, lost: lostAmount},
  value: ({won, lost}) => won.over(won.plus(lost), 'no-closed-deals'),
  short: {en: 'Win rate by value', ru: 'Выигрыш по сумме'},
  months: {place: 38, ifRoom: true},
  examples: [
    {given: {won: 300, lost: 100}, value: 0.75},
    {given: {won: 0, lost: 100}, value: 0},
    {given: {won: 0, lost: 0}, empty: 'no-closed-deals'},
  ],
});
