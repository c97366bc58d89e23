/**
 * Customers with what they pay a month, from when and until when. Without a day of leaving the table shows one
 * moment: who is lost is known, when is not, and the rates are told over all rows.
 */

import {all, any, type Column, cell, cells, column, when} from '../columns/expression';
import {
  amountColumns,
  countedColumn,
  currencyColumns,
  dayOr,
  ID_COLUMNS,
  isCounted,
  keyColumn,
  measuredColumns,
  NEVER,
  splitColumns,
  textColumns,
} from '../columns/shared';
import type {TableMapping} from '../mapping';
import {text} from '../text';
import {CUSTOMER_FIELDS} from './fields/customers';
import {type ColumnOptions, defineTable} from './table-spec';

const SPLITS = ['owner', 'type', 'segment', 'source', 'product'] as const;

const [flag, churned, ended] = [cell('churn_flag'), cell('churned'), cell('ended_on')];
/** Whether a customer has left, where no flag says so. */
const byDay = when(ended.isNumber, 'yes', 'no');

/** How much more a customer pays than before, or less; of those who stay, or left only after the change. */
function change(id: string, less: string, more: string): Column {
  const [from, to, changed, left] = [cell(less), cell(more), cell('changed_on'), cell('left')];
  const leftLater = all(changed.isNumber, left.isNumber, changed.isLess(left));
  const isKnown = all(any(churned.is('no'), leftLater), from.isNumber, to.isNumber);
  return column(id, when(isKnown, when(to.isMore(from), to.minus(from), 0)));
}

/** One who left on an unknown day is in no period, before or after it. */
function columns(mapping: TableMapping, options: ColumnOptions): Column[] {
  const splits = SPLITS.filter((field) => mapping.columns[field]);
  return [
    ...ID_COLUMNS,
    cells('name_text', 'name'),
    ...textColumns(SPLITS),
    cells('started_on', 'started'),
    cells('ended_on', 'ended'),
    cells('changed_on', 'changed'),
    cells('churn_flag', 'isChurned'),
    ...currencyColumns(options),
    ...amountColumns('mrr', 'mrr', options),
    ...amountColumns('previous_mrr', 'previousMrr', options),
    countedColumn({oneFilled: ['name_text', 'id'], unrepeated: true}),
    column('churned', when(isCounted, when(flag.is('true'), 'yes', when(flag.is('false'), 'no', byDay)))),
    dayOr('joined', 'started_on', 0),
    column('left', when(isCounted, when(ended.isNumber, ended, when(churned.is('no'), NEVER)))),
    change('expansion', 'previous_mrr', 'mrr'),
    change('contraction', 'mrr', 'previous_mrr'),
    keyColumn('currency_key', 'currency'),
    ...splitColumns(splits, options.blankLabel),
    ...measuredColumns(CUSTOMER_FIELDS, options),
  ];
}

const isSnapshot = ({columns: found}: TableMapping): boolean =>
  found.ended === undefined && found.isChurned !== undefined;

export const CUSTOMERS = defineTable({
  id: 'customers',
  title: text('Customers'),
  fields: CUSTOMER_FIELDS,
  nouns: {before: ['customer', 'client', 'клиент'], after: ['клиента']},
  words: [],
  needs: [
    ['id', 'name'],
    ['isChurned', 'ended', 'mrr'],
  ],
  telling: ['isChurned', 'ended'],
  isConvincing: (_, fields) =>
    fields.has('isChurned') || (fields.has('started') && (fields.has('ended') || fields.has('mrr'))),
  splits: SPLITS,
  columns,
  provides: (mapping) => [
    ...(mapping.columns.ended || mapping.columns.isChurned ? ['departure'] : []),
    ...(mapping.columns.started ? ['joined'] : []),
    ...(isSnapshot(mapping) ? ['joined', 'changed'] : []),
  ],
  isSnapshot,
});
