/** The sales plan: an amount for a month, of the whole team or of a rep. */
import type {CanonicalColumn} from '../canonical';
import {countedColumn, tableParts} from '../columns/build';
import {monthColumns} from '../columns/month';
import {amounts, dates, names} from '../fields/content';
import {CURRENCY, PRODUCT} from '../fields/shared';
import {namedField} from '../fields/table-field';
import type {TableMapping} from '../mapping';
import {hasOwnHeader, isNamed} from '../recognition/evidence';
import {type ColumnOptions, defineTable} from '../table-spec';

const SPLITS = ['owner', 'product', 'source', 'campaign'] as const;

const FIELDS = [
  namedField('month', {en: 'Month', ru: 'Месяц'}, 'date', dates, {
    headers: ['Month', 'Plan month', 'Period', 'Date', 'Месяц', 'Период', 'Дата'],
    decisive: true,
  }),
  namedField('amount', {en: 'Plan', ru: 'План'}, 'number', amounts, {
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
    lesser: ['Amount', 'Sum', 'Сумма', 'Revenue', 'Выручка'],
    decisive: true,
  }),
  namedField('owner', {en: 'Rep', ru: 'Менеджер'}, 'text', names, {
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
    lesser: ['Name', 'Manager', 'ФИО'],
  }),
  PRODUCT,
  namedField('source', {en: 'Source', ru: 'Источник'}, 'text', names, {
    headers: ['Source', 'Channel', 'Источник', 'Канал'],
  }),
  namedField('campaign', {en: 'Campaign', ru: 'Кампания'}, 'text', names, {
    headers: ['Campaign', 'Кампания'],
  }),
  CURRENCY,
] as const;

function columns(mapping: TableMapping, options: ColumnOptions): CanonicalColumn[] {
  const {mapped, texts, splits, currency, currencyKey, amount} = tableParts(mapping, options, SPLITS);
  return [
    mapped('planned_for', 'month'),
    ...currency,
    ...amount('amount', 'amount'),
    ...texts,
    countedColumn({allNumbers: ['planned_for', 'amount'], unrepeated: false}),
    ...monthColumns('planned_for', 'amount'),
    currencyKey,
    ...splits,
  ];
}

export const PLAN = defineTable({
  id: 'plan',
  title: {en: 'Sales plan', ru: 'План продаж'},
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
