import {defineKpi} from '../kpi';
import {newDeals} from '../measures/deals';
import {dealsWonOfCreated} from '../measures/deals-extended';

export default defineKpi({
  id: 'win-rate-cohort',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: {en: 'Win rate of new deals', ru: 'Доля выигранных из созданных'},
  definition: {
    en: 'Deals created in the period that are won by now ÷ all deals created in it. While some of them are open it still rises.',
    ru: 'Сделки, созданные в периоде и уже выигранные ÷ все созданные в нём. Пока часть из них открыта, доля ещё растёт.',
  },
  inputs: {won: dealsWonOfCreated, created: newDeals},
  value: ({won, created}) => won.over(created, 'no-created-deals'),
  short: {en: 'Win rate, cohort', ru: 'Выигрыш когорты'},
  months: {place: 44, ifRoom: true},
  examples: [
    {given: {won: 12, created: 48}, value: 0.25},
    {given: {won: 0, created: 3}, value: 0},
    {given: {won: 0, created: 0}, empty: 'no-created-deals'},
  ],
});
