import {defineKpi} from '../definitions/kpi';
import {openDeals} from '../measures/deals';
import {text} from '../text';

export default defineKpi({
  id: 'open-opportunities',
  group: 'pipeline',
  unit: 'count',
  better: 'higher',
  title: text('Open opportunities'),
  definition: text(
    'Deals that stand open at the end of the period: created before it and not closed by then. A deal without a created date counts while it is open.',
  ),
  inputs: {open: openDeals},
  value: ({open}) => open,
  fn: {
    name: 'OPEN_OPPORTUNITIES',
    returns: text('number of open deals'),
    examples: [{args: [[['Stage'], ['Won'], ['Open'], ['Negotiation']]], result: 2}],
    scalars: [
      {
        name: 'stages',
        input: 'open',
        outcomes: ['open'],
        text: text('range with the stage or status of each deal'),
      },
    ],
  },
  short: text('Open deals'),
  tile: 1,
  months: {place: 11},
  charts: [
    {
      place: 8,
      form: 'combo',
      title: text('New and open deals; open amount (right)'),
      titleAlone: text('New deals per month'),
      columns: ['new', 'open-opportunities', 'pipeline-value', 'weighted-pipeline'],
      lines: ['open-opportunities', 'pipeline-value'],
      right: ['pipeline-value', 'weighted-pipeline'],
    },
  ],
  examples: [
    {given: {open: 12}, value: 12},
    {given: {open: 0}, value: 0},
    {given: {open: 1}, value: 1},
  ],
});
