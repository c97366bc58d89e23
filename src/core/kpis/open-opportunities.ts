import {defineKpi} from '../kpi';
import {openDeals} from '../measures/deals';

export default defineKpi({
  id: 'open-opportunities',
  group: 'pipeline',
  unit: 'count',
  better: 'higher',
  title: {en: 'Open opportunities', ru: 'Открытые сделки'},
  definition: {
    en: 'Deals that stand open at the end of the period: created before it and not closed by then. A deal without a created date counts while it is open.',
    ru: 'Сделки, открытые на конец периода: созданы раньше и к этому дню не закрыты. Сделка без даты создания считается, пока открыта.',
  },
  inputs: {open: openDeals},
  value: ({open}) => open,
  fn: {
    name: 'OPEN_OPPORTUNITIES',
    returns: {en: 'number of open deals', ru: 'число открытых сделок'},
    examples: [{args: [[['Stage'], ['Won'], ['Open'], ['Negotiation']]], result: 2}],
    scalars: [
      {
        name: 'stages',
        input: 'open',
        outcomes: ['open'],
        text: {
          en: 'range with the stage or status of each deal',
          ru: 'диапазон со стадией или статусом каждой сделки',
        },
      },
    ],
  },
  companions: ['pipeline-value', 'weighted-pipeline', 'pipeline-coverage', 'sales-velocity'],
  chart: 'columns',
  examples: [
    {given: {open: 12}, value: 12},
    {given: {open: 0}, value: 0},
    {given: {open: 1}, value: 1},
  ],
});
