/** What a campaign would have sold anyway: its baseline, for every period alike or month by month. */
import type {CanonicalColumn} from '../canonical';
import {countedColumn, tableParts} from '../columns/build';
import {monthColumns} from '../columns/month';
import {keyColumn} from '../columns/texts';
import {amounts, dates, names} from '../fields/content';
import {CURRENCY} from '../fields/shared';
import {namedField} from '../fields/table-field';
import type {TableMapping} from '../mapping';
import {hasOwnHeader, isNamed} from '../recognition/evidence';
import {type ColumnOptions, defineTable} from '../table-spec';

const SPLITS = ['campaign'] as const;

const FIELDS = [
  namedField('campaign', {en: 'Campaign', ru: 'Кампания'}, 'text', names, {
    headers: ['Campaign', 'Campaign name', 'utm_campaign', 'Кампания', 'Рекламная кампания', 'Акция'],
    decisive: true,
  }),
  namedField('baseline', {en: 'Baseline sales', ru: 'Базовые продажи'}, 'number', amounts, {
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
  namedField('period', {en: 'Month', ru: 'Месяц'}, 'date', dates, {
    headers: ['Month', 'Period', 'Date', 'Месяц', 'Период', 'Дата'],
  }),
  namedField('cost', {en: 'Cost', ru: 'Стоимость'}, 'number', amounts, {
    headers: ['Cost', 'Campaign cost', 'Budget', 'Spend', 'Стоимость', 'Расходы', 'Затраты', 'Бюджет'],
  }),
  CURRENCY,
] as const;

function columns(mapping: TableMapping, options: ColumnOptions): CanonicalColumn[] {
  const {mapped, texts, splits, currency, currencyKey, amount} = tableParts(mapping, options, SPLITS);
  return [
    ...texts,
    mapped('based_on', 'period'),
    ...currency,
    ...amount('baseline', 'baseline'),
    ...amount('cost', 'cost'),
    countedColumn({oneFilled: ['campaign_text'], allNumbers: ['baseline'], unrepeated: false}),
    ...monthColumns('based_on', 'baseline'),
    keyColumn('campaign_key', 'campaign_text', 'counted'),
    currencyKey,
    ...splits,
  ];
}

export const BASELINES = defineTable({
  id: 'baselines',
  title: {en: 'Campaign baselines', ru: 'Базовые продажи кампаний'},
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
