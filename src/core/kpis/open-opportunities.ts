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
  short: {en: 'Open deals', ru: 'Открытые сделки'},
  tile: 1,
  months: {place: 11},
  charts: [
    {
      place: 8,
      form: 'combo',
      title: {en: 'New and open deals; open amount (right)', ru: 'Новые и открытые сделки; сумма (справа)'},
      titleAlone: {en: 'New deals per month', ru: 'Новые сделки по месяцам'},
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
