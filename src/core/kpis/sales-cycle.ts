import {defineKpi} from '../definitions/kpi';
import {STAGES_ELSE_WON} from '../definitions/kpi-arguments';
import {cycleDays, cycles} from '../measures/deals';
import {text} from '../text';

export default defineKpi({
  id: 'sales-cycle',
  group: 'funnel',
  unit: 'days',
  better: 'lower',
  title: text('Sales cycle'),
  definition: text(
    'Mean days from created to closed over the deals won in the period. Deals without a date or closed before they were created are left out and counted.',
  ),
  inputs: {days: cycleDays, deals: cycles},
  value: ({days, deals}) => days.over(deals, 'no-cycles'),
  fn: {
    name: 'SALES_CYCLE',
    returns: text('days'),
    assume: 'won',
    examples: [
      {
        args: [
          [['2026-01-01'], ['2026-01-01']],
          [['2026-01-31'], ['2026-01-11']],
        ],
        result: 20,
      },
      {
        args: [
          [['2026-01-01'], ['2026-01-01'], ['2026-01-01']],
          [['2026-01-31'], ['2026-01-11'], ['2026-01-02']],
          '',
          'median',
        ],
        result: 10,
      },
      {args: [[['']], [['']]], result: ''},
    ],
    columns: [
      {
        name: 'created',
        field: 'created',
        text: text('days on which the deals were created'),
      },
      {
        name: 'closed',
        field: 'closed',
        text: text('days on which the same deals were closed'),
      },
      STAGES_ELSE_WON,
    ],
    method: {
      name: 'method',
      text: text('"mean" (default) or "median"'),
      kpis: {
        mean: 'sales-cycle',
        median: 'sales-cycle-median',
        среднее: 'sales-cycle',
        медиана: 'sales-cycle-median',
      },
    },
  },
  cases: {fewest: 5, of: ['deals']},
  thresholds: {
    kind: 'trailing',
    bad: 20,
    good: 0,
    why: text('20 % above the mean of the previous six periods: deals are slowing down'),
  },
  tile: 4,
  months: {place: 6},
  reps: 5,
  split: 6,
  charts: [
    {
      place: 7,
      form: 'line',
      title: text('Sales cycle per month, days: mean and median'),
      columns: ['sales-cycle', 'sales-cycle-median'],
    },
  ],
  examples: [
    {given: {days: 90, deals: 3}, value: 30},
    {given: {days: 0, deals: 2}, value: 0},
    {given: {days: 0, deals: 0}, empty: 'no-cycles'},
  ],
});
