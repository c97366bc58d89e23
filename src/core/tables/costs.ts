/** Costs of sales and marketing, by day or month. Without a category every row is taken as a cost of winning customers. */
import type {CanonicalColumn} from '../canonical';
import {countedColumn, countedOnly, rowColumn, tableParts} from '../columns/build';
import {wordColumn} from '../columns/words';
import {amounts, currencies, dates, names, wordsOf} from '../fields/content';
import {PRODUCT} from '../fields/shared';
import {namedField} from '../fields/table-field';
import type {TableMapping} from '../mapping';
import {hasOwnHeader, isNamed} from '../recognition/evidence';
import {type ColumnOptions, defineTable} from '../table-spec';
import {COST_CATEGORIES, classifier} from '../vocabulary/classes';

const categoryOf = classifier(COST_CATEGORIES);
const SPLITS = ['source', 'campaign', 'owner', 'product'] as const;

const FIELDS = [
  namedField('date', {en: 'Date or month', ru: 'Дата или месяц'}, 'date', dates, {
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
    lesser: ['Payment date', 'Дата оплаты', 'Reporting starts', 'Week'],
    decisive: true,
  }),
  namedField('amount', {en: 'Cost', ru: 'Расход'}, 'number', amounts, {
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
    lesser: ['Amount', 'Sum', 'Total', 'Сумма', 'Стоимость', 'Бюджет', 'Budget'],
    decisive: true,
  }),
  namedField(
    'category',
    {en: 'Category (marketing, sales, other)', ru: 'Категория (маркетинг, продажи, прочее)'},
    'text',
    wordsOf((word) => categoryOf(word) !== 'unknown', 0.8),
    {
      headers: [
        'Category',
        'Cost category',
        'Cost type',
        'Expense type',
        'Категория',
        'Статья',
        'Статья расходов',
      ],
      lesser: ['Type', 'Department', 'Тип', 'Вид', 'Отдел'],
      decisive: true,
    },
  ),
  namedField('campaign', {en: 'Campaign', ru: 'Кампания'}, 'text', names, {
    headers: ['Campaign', 'Campaign name', 'utm_campaign', 'Кампания', 'Рекламная кампания'],
  }),
  namedField('source', {en: 'Source', ru: 'Источник'}, 'text', names, {
    headers: ['Source', 'Channel', 'Platform', 'utm_source', 'Источник', 'Канал', 'Площадка'],
  }),
  namedField('owner', {en: 'Rep', ru: 'Менеджер'}, 'text', names, {
    headers: ['Rep', 'Sales rep', 'Owner', 'Менеджер', 'Ответственный'],
  }),
  PRODUCT,
  namedField('currency', {en: 'Currency', ru: 'Валюта'}, 'text', currencies, {
    headers: ['Currency', 'Currency code', 'Валюта'],
  }),
] as const;

/** Whether a cost was spent to win customers: of sales or marketing, or of a table without categories. */
const acquisition = (hasCategory: boolean): CanonicalColumn =>
  rowColumn(
    'acquisition',
    (column) => {
      if (!hasCategory) return `IF(${column('counted')}=1;"yes";"")`;
      const test = `(${column('cost_class')}="marketing")+(${column('cost_class')}="sales")`;
      return `IF(${column('counted')}=1;IF(${test};"yes";"no");"")`;
    },
    (row) => {
      if (row('counted') !== 1) return '';
      const name = row('cost_class');
      return !hasCategory || name === 'marketing' || name === 'sales' ? 'yes' : 'no';
    },
  );

const hasCampaign: CanonicalColumn = rowColumn(
  'has_campaign',
  (column) => `IF((${column('counted')}=1)*(${column('campaign_text')}<>"");"yes";"")`,
  (row) => (row('counted') === 1 && row('campaign_text') !== '' ? 'yes' : ''),
);

function columns(mapping: TableMapping, options: ColumnOptions): CanonicalColumn[] {
  const {mapped, texts, splits, currency, currencyKey, amount} = tableParts(mapping, options, SPLITS);
  const hasCategory = mapping.columns.category !== undefined;
  return [
    mapped('spent_on', 'date'),
    ...currency,
    ...amount('amount', 'amount'),
    mapped('category_text', 'category'),
    ...texts,
    wordColumn('cost_class', 'category_text', 'costs-category', mapping.words.category),
    countedColumn({allNumbers: ['spent_on', options.rates ? 'amount_own' : 'amount'], unrepeated: false}),
    countedOnly('spent', 'spent_on'),
    acquisition(hasCategory),
    ...(mapping.columns.campaign ? [hasCampaign] : []),
    currencyKey,
    ...splits,
  ];
}

export const COSTS = defineTable({
  id: 'costs',
  title: {en: 'Costs', ru: 'Расходы'},
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
