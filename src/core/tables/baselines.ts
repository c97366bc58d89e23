/** What a campaign would have sold anyway: its baseline, for every period alike or month by month. */

import {type Column, cells} from '../columns/expression';
import {
  amountColumns,
  countedColumn,
  currencyColumns,
  keyColumn,
  measuredColumns,
  monthColumns,
  splitColumns,
  textColumns,
} from '../columns/shared';
import type {TableMapping} from '../mapping';
import {hasOwnHeader, isNamed} from '../recognition/evidence';
import {text} from '../text';
import {amounts, dates, names} from './fields/content';
import {field} from './fields/field';
import {CURRENCY} from './fields/shared';
import {type ColumnOptions, defineTable} from './table-spec';

const SPLITS = ['campaign'] as const;

export const FIELDS = [
  field({
    id: 'campaign',
    title: text('Campaign'),
    kind: 'text',
    content: names,
    headers: ['Campaign', 'Campaign name', 'utm_campaign', 'Кампания', 'Рекламная кампания', 'Акция'],
    decisive: true,
  }),
  field({
    id: 'baseline',
    title: text('Baseline sales'),
    kind: 'number',
    content: amounts,
    headers: [
      'Baseline',
      'Baseline sales',
      'Base sales',
      'Baseline revenue',
      'Expected sales without campaign',
      'База',
      'Базовые продажи',
      'Продажи без кампании',
    ],
    decisive: true,
  }),
  field({
    id: 'period',
    title: text('Month'),
    kind: 'date',
    content: dates,
    headers: ['Month', 'Period', 'Date', 'Месяц', 'Период', 'Дата'],
  }),
  field({
    id: 'cost',
    title: text('Cost', 'campaign'),
    kind: 'number',
    content: amounts,
    headers: ['Cost', 'Campaign cost', 'Budget', 'Spend', 'Стоимость', 'Расходы', 'Затраты', 'Бюджет'],
  }),
  CURRENCY,
] as const;

function columns(mapping: TableMapping, options: ColumnOptions): Column[] {
  const splits = SPLITS.filter((field) => mapping.columns[field]);
  return [
    ...textColumns(SPLITS),
    cells('based_on', 'period'),
    ...currencyColumns(options),
    ...amountColumns('baseline', 'baseline', options),
    ...amountColumns('cost', 'cost', options),
    countedColumn({oneFilled: ['campaign_text'], allNumbers: ['baseline']}),
    ...monthColumns('based_on', 'baseline'),
    keyColumn('campaign_key', 'campaign_text'),
    keyColumn('currency_key', 'currency'),
    ...splitColumns(splits, options.blankLabel),
    ...measuredColumns(FIELDS, options),
  ];
}

export const BASELINES = defineTable({
  id: 'baselines',
  title: text('Campaign baselines'),
  fields: FIELDS,
  nouns: {before: ['campaign', 'кампания'], after: ['кампании']},
  words: [],
  needs: [['campaign'], ['baseline']],
  telling: ['campaign', 'baseline'],
  isConvincing: (reading) => hasOwnHeader(reading, 'baseline') || isNamed(reading, ['baseline', 'базов']),
  splits: SPLITS,
  columns,
  isSnapshot: ({columns: found}) => found.period === undefined,
});
