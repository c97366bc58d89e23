import {defineKpi} from '../definitions/kpi';
import {counted} from '../definitions/kpi-arguments';
import {text} from '../text';

export default defineKpi({
  id: 'sales-velocity',
  group: 'pipeline',
  unit: 'money',
  better: 'higher',
  title: text('Sales velocity'),
  definition: text('Open deals × average deal × win rate ÷ sales cycle: what the pipeline earns a day.'),
  inputs: {
    opportunities: {kpi: 'open-opportunities'},
    deal: {kpi: 'average-deal'},
    rate: {kpi: 'win-rate'},
    cycle: {kpi: 'sales-cycle'},
  },
  value: ({opportunities, deal, rate, cycle}) =>
    opportunities.times(deal).times(rate).over(cycle, 'no-cycles'),
  fn: {
    name: 'SALES_VELOCITY',
    returns: text('money a day'),
    scalars: [
      counted('opportunities', text('open deals')),
      {
        name: 'avg_deal',
        input: 'deal',
        text: text('won amount per won deal'),
      },
      {
        name: 'win_rate',
        input: 'rate',
        range: {least: 0, most: 1},
        text: text('win rate: 0.25 or 25 %'),
      },
      {name: 'cycle_days', input: 'cycle', text: text('sales cycle in days')},
    ],
  },
  months: {place: 39, ifRoom: true},
  examples: [
    {given: {opportunities: 40, deal: 1000, rate: 0.25, cycle: 50}, value: 200},
    {given: {opportunities: 0, deal: 1000, rate: 0.25, cycle: 50}, value: 0},
    {given: {opportunities: 40, deal: 1000, rate: 0.25, cycle: 0}, empty: 'no-cycles'},
  ],
});
