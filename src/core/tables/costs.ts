/** Costs of sales and marketing, by day or month. Without a category every row is taken as a cost of winning customers. */

import {all, type Column, cell, cells, column, when} from '../columns/expression';
import {
  amountColumns,
  countedColumn,
  countedOnly,
  currencyColumns,
  isCounted,
  keyColumn,
  measuredColumns,
  splitColumns,
  textColumns,
  wordColumn,
} from '../columns/shared';
import type {TableMapping} from '../mapping';
import {hasOwnHeader, isNamed} from '../recognition/evidence';
import {text} from '../text';
import {COST_CATEGORIES, classifier} from '../vocabulary/classes';
import {amounts, currencies, dates, names, wordsOf} from './fields/content';
import {field} from './fields/field';
import {PRODUCT} from './fields/shared';
import {type ColumnOptions, defineTable} from './table-spec';

const categoryOf = classifier(COST_CATEGORIES);
const SPLITS = ['source', 'campaign', 'owner', 'product'] as const;

export const FIELDS = [
  field({
    id: 'date',
    title: text('Date or month'),
    kind: 'date',
    content: dates,
    headers: [
      'Date',
      'Month',
      'Day',
      'Cost date',
      'Spend date',
      'Period',
      'Дата',
      'Месяц',
      'Дата расхода',
      'Период',
    ],
    lesserHeaders: ['Payment date', 'Дата оплаты', 'Reporting starts', 'Week'],
    decisive: true,
  }),
  field({
    id: 'amount',
    title: text('Cost', 'spending'),
    kind: 'number',
    content: amounts,
    headers: [
      'Cost',
      'Costs',
      'Total cost',
      'Spend',
      'Spent',
      'Amount spent',
      'Ad spend',
      'Marketing spend',
      'Expense',
      'Expenses',
      'Расход',
      'Расходы',
      'Затраты',
      'Потрачено',
      'Сумма расхода',
    ],
    lesserHeaders: ['Amount', 'Sum', 'Total', 'Сумма', 'Стоимость', 'Бюджет', 'Budget'],
    decisive: true,
  }),
  field({
    id: 'category',
    title: text('Category (marketing, sales, other)'),
    kind: 'text',
    content: wordsOf((word) => categoryOf(word) !== 'unknown', 0.8),
    headers: [
      'Category',
      'Cost category',
      'Cost type',
      'Expense type',
      'Категория',
      'Статья',
      'Статья расходов',
    ],
    lesserHeaders: ['Type', 'Department', 'Тип', 'Вид', 'Отдел'],
    decisive: true,
  }),
  field({
    id: 'campaign',
    title: text('Campaign'),
    kind: 'text',
    content: names,
    headers: ['Campaign', 'Campaign name', 'utm_campaign', 'Кампания', 'Рекламная кампания'],
  }),
  field({
    id: 'source',
    title: text('Source'),
    kind: 'text',
    content: names,
    headers: ['Source', 'Channel', 'Platform', 'utm_source', 'Источник', 'Канал', 'Площадка'],
  }),
  field({
    id: 'owner',
    title: text('Rep'),
    kind: 'text',
    content: names,
    headers: ['Rep', 'Sales rep', 'Owner', 'Менеджер', 'Ответственный'],
  }),
  PRODUCT,
  field({
    id: 'currency',
    title: text('Currency'),
    kind: 'text',
    content: currencies,
    headers: ['Currency', 'Currency code', 'Валюта'],
  }),
] as const;

function columns(mapping: TableMapping, options: ColumnOptions): Column[] {
  const splits = SPLITS.filter((field) => mapping.columns[field]);
  const category = cell('cost_class');
  const isAcquisition = mapping.columns.category ? category.isOneOf('marketing', 'sales') : all();
  return [
    cells('spent_on', 'date'),
    ...currencyColumns(options),
    ...amountColumns('amount', 'amount', options),
    cells('category_text', 'category'),
    ...textColumns(SPLITS),
    wordColumn('cost_class', 'category_text', 'costs-category', mapping.words.category),
    countedColumn({allNumbers: ['spent_on', options.rates ? 'amount_own' : 'amount']}),
    countedOnly('spent', 'spent_on'),
    // Without categories every cost was spent to win customers.
    column('acquisition', when(isCounted, when(isAcquisition, 'yes', 'no'))),
    column('has_campaign', when(all(isCounted, cell('campaign_text').isFilled), 'yes')),
    keyColumn('currency_key', 'currency'),
    ...splitColumns(splits, options.blankLabel),
    ...measuredColumns(FIELDS, options),
  ];
}

export const COSTS = defineTable({
  id: 'costs',
  title: text('Costs'),
  fields: FIELDS,
  nouns: {before: ['cost', 'marketing'], after: ['расхода', 'затрат']},
  words: [{field: 'category', classes: ['marketing', 'sales', 'other'], classOf: categoryOf}],
  needs: [['date'], ['amount']],
  telling: ['date', 'amount'],
  isConvincing: (reading) =>
    hasOwnHeader(reading, 'amount') || isNamed(reading, ['cost', 'expense', 'spend', 'расход', 'затрат']),
  splits: SPLITS,
  columns,
});
