import {defineKpi} from '../definitions/kpi';
import {newDeals} from '../measures/deals';
import {dealsWonOfCreated} from '../measures/deals-extended';
import {text} from '../text';

export default defineKpi({
  id: 'win-rate-cohort',
  group: 'funnel',
  unit: 'percent',
  better: 'higher',
  title: text('Win rate of new deals'),
  definition: text(
    'Deals created in the period that are won by now ÷ all deals created in it. While some of them are open it still rises.',
  ),
  inputs: {won: dealsWonOfCreated, created: newDeals},
  value: ({won, created}) => won.over(created, 'no-created-deals'),
  short: text('Win rate, cohort'),
  months: {place: 44, ifRoom: true},
  examples: [
    {given: {won: 12, created: 48}, value: 0.25},
    {given: {won: 0, created: 3}, value: 0},
    {given: {won: 0, created: 0}, empty: 'no-created-deals'},
  ],
});
