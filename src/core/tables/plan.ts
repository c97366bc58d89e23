/** The sales plan: an amount for a month, of the whole team or of a rep. */

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
import {CURRENCY, PRODUCT} from './fields/shared';
import {type ColumnOptions, defineTable} from './table-spec';

const SPLITS = ['owner', 'product', 'source', 'campaign'] as const;

export const FIELDS = [
  field({
    id: 'month',
    title: text('Month'),
    kind: 'date',
    content: dates,
    headers: ['Month', 'Plan month', 'Period', 'Date', 'Месяц', 'Период', 'Дата'],
    decisive: true,
  }),
  field({
    id: 'amount',
    title: text('Plan'),
    kind: 'number',
    content: amounts,
    headers: [
      'Plan',
      'Sales plan',
      'Plan amount',
      'Target',
      'Sales target',
      'Revenue target',
      'Quota',
      'Goal',
      'План',
      'План продаж',
      'Сумма плана',
      'Цель',
      'Норма',
    ],
    lesserHeaders: ['Amount', 'Sum', 'Сумма', 'Revenue', 'Выручка'],
    decisive: true,
  }),
  field({
    id: 'owner',
    title: text('Rep'),
    kind: 'text',
    content: names,
    headers: [
      'Rep',
      'Sales rep',
      'Owner',
      'Sales agent',
      'Salesperson',
      'Менеджер',
      'Ответственный',
      'Сотрудник',
    ],
    lesserHeaders: ['Name', 'Manager', 'ФИО'],
  }),
  PRODUCT,
  field({
    id: 'source',
    title: text('Source'),
    kind: 'text',
    content: names,
    headers: ['Source', 'Channel', 'Источник', 'Канал'],
  }),
  field({
    id: 'campaign',
    title: text('Campaign'),
    kind: 'text',
    content: names,
    headers: ['Campaign', 'Кампания'],
  }),
  CURRENCY,
] as const;

function columns(mapping: TableMapping, options: ColumnOptions): Column[] {
  const splits = SPLITS.filter((field) => mapping.columns[field]);
  return [
    cells('planned_for', 'month'),
    ...currencyColumns(options),
    ...amountColumns('amount', 'amount', options),
    ...textColumns(SPLITS),
    countedColumn({allNumbers: ['planned_for', 'amount']}),
    ...monthColumns('planned_for', 'amount'),
    keyColumn('currency_key', 'currency'),
    ...splitColumns(splits, options.blankLabel),
    ...measuredColumns(FIELDS, options),
  ];
}

export const PLAN = defineTable({
  id: 'plan',
  title: text('Sales plan'),
  fields: FIELDS,
  nouns: {before: ['plan', 'план'], after: ['плана']},
  words: [],
  needs: [['month'], ['amount']],
  telling: ['month', 'amount'],
  isConvincing: (reading) =>
    hasOwnHeader(reading, 'amount') || isNamed(reading, ['plan', 'target', 'quota', 'план', 'цел']),
  splits: SPLITS,
  columns,
});
