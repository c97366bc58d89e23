/** The history of stages: a row for every stage that a deal has entered. */

import {all, type Column, cell, cells, column, when} from '../columns/expression';
import {
  countedColumn,
  countedOnly,
  isCounted,
  keyColumn,
  measuredColumns,
  splitColumns,
  textColumns,
} from '../columns/shared';
import type {TableMapping} from '../mapping';
import {hasOwnHeader, isNamed} from '../recognition/evidence';
import {text} from '../text';
import {dates, names} from './fields/content';
import {field} from './fields/field';
import {type ColumnOptions, defineTable} from './table-spec';

const SPLITS = ['owner', 'stage', 'pipeline'] as const;

export const FIELDS = [
  field({
    id: 'deal',
    title: text('Deal'),
    kind: 'text',
    content: names,
    headers: [
      'Deal ID',
      'Deal',
      'Opportunity ID',
      'Opportunity',
      'Opportunity Name',
      'Deal name',
      'Record ID',
      'ID сделки',
      'Номер сделки',
      'Сделка',
      'OWNER_ID',
    ],
    lesserHeaders: ['ID'],
    decisive: true,
  }),
  field({
    id: 'stage',
    title: text('Stage'),
    kind: 'text',
    content: names,
    headers: ['Stage', 'Stage Name', 'Deal stage', 'To stage', 'New stage', 'Стадия', 'Этап', 'STAGE_ID'],
    lesserHeaders: ['Status', 'New value', 'Статус'],
    decisive: true,
  }),
  field({
    id: 'entered',
    title: text('Entered on'),
    kind: 'date',
    content: dates,
    headers: [
      'Entered',
      'Entered on',
      'Entered stage',
      'Stage entered',
      'Stage entered on',
      'Changed on',
      'Stage change date',
      'Дата перехода',
      'Дата входа',
      'Вход в стадию',
    ],
    lesserHeaders: [
      'Date',
      'Last Modified',
      'Created Date',
      'Edit date',
      'Дата',
      'Дата изменения',
      'CREATED_TIME',
    ],
    decisive: true,
  }),
  field({
    id: 'exited',
    title: text('Left on', 'stage'),
    kind: 'date',
    content: dates,
    headers: ['Exited', 'Exited on', 'Left on', 'Left stage', 'Дата выхода', 'Выход из стадии'],
  }),
  field({
    id: 'owner',
    title: text('Owner'),
    kind: 'text',
    content: names,
    headers: ['Owner', 'Deal owner', 'Rep', 'Sales rep', 'Opportunity Owner', 'Ответственный', 'Менеджер'],
  }),
  field({
    id: 'pipeline',
    title: text('Pipeline'),
    kind: 'text',
    content: names,
    headers: ['Pipeline', 'Воронка', 'Направление'],
  }),
] as const;

/**
 * The day on which a stage was left (the one given, else the one on which the next was entered), and the days in it: blank
 * while the deal is in it, and where it was left before it was entered.
 */
function dayColumns(): Column[] {
  const [exited, entered, left] = [cell('exited_on'), cell('entered'), cell('left_on')];
  const isPassed = all(entered.isNumber, left.isNumber);
  return [
    column('left_on', when(isCounted, when(exited.isNumber, exited, cell('next_on')))),
    column('days', when(isPassed, when(left.atLeast(entered), left.minus(entered)))),
  ];
}

function columns(mapping: TableMapping, options: ColumnOptions): Column[] {
  const splits = SPLITS.filter((field) => mapping.columns[field]);
  return [
    cells('deal_text', 'deal', {kind: 'text'}),
    ...textColumns(SPLITS),
    cells('entered_on', 'entered'),
    cells('exited_on', 'exited'),
    countedColumn({oneFilled: ['deal_text'], allNumbers: ['entered_on']}),
    keyColumn('deal_key', 'deal_text'),
    countedOnly('entered', 'entered_on'),
    {kind: 'window', step: 'next', key: 'deal_key', day: 'entered', next: 'next_on'},
    ...dayColumns(),
    ...splitColumns(splits, options.blankLabel),
    ...measuredColumns(FIELDS, options),
  ];
}

export const STAGE_HISTORY = defineTable({
  id: 'stage-history',
  title: text('Stage history'),
  fields: FIELDS,
  nouns: {before: ['deal', 'opportunity', 'сделка'], after: ['сделки']},
  words: [],
  needs: [['deal'], ['stage'], ['entered']],
  telling: ['deal', 'stage', 'entered'],
  isConvincing: (reading) =>
    hasOwnHeader(reading, 'entered') ||
    isNamed(reading, ['history', 'истори']) ||
    (reading.found.get('deal')?.profile().distinct() ?? 1) < 1 / 2,
  splits: SPLITS,
  columns,
});
