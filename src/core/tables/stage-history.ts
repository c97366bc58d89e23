/** The history of stages: a row for every stage that a deal has entered. */
import type {CanonicalColumn} from '../canonical';
import {countedColumn, countedOnly, rowColumn, tableParts} from '../columns/build';
import {nextColumns} from '../columns/order';
import {keyColumn} from '../columns/texts';
import {dates, names} from '../fields/content';
import {namedField} from '../fields/table-field';
import type {TableMapping} from '../mapping';
import {hasOwnHeader, isNamed} from '../recognition/evidence';
import {type ColumnOptions, defineTable} from '../table-spec';

const SPLITS = ['owner', 'stage', 'pipeline'] as const;

const FIELDS = [
  namedField('deal', {en: 'Deal', ru: 'Сделка'}, 'text', names, {
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
    lesser: ['ID'],
    decisive: true,
  }),
  namedField('stage', {en: 'Stage', ru: 'Стадия'}, 'text', names, {
    headers: ['Stage', 'Stage Name', 'Deal stage', 'To stage', 'New stage', 'Стадия', 'Этап', 'STAGE_ID'],
    lesser: ['Status', 'New value', 'Статус'],
    decisive: true,
  }),
  namedField('entered', {en: 'Entered on', ru: 'Дата перехода'}, 'date', dates, {
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
    lesser: ['Date', 'Last Modified', 'Created Date', 'Edit date', 'Дата', 'Дата изменения', 'CREATED_TIME'],
    decisive: true,
  }),
  namedField('exited', {en: 'Left on', ru: 'Дата выхода'}, 'date', dates, {
    headers: ['Exited', 'Exited on', 'Left on', 'Left stage', 'Дата выхода', 'Выход из стадии'],
  }),
  namedField('owner', {en: 'Owner', ru: 'Ответственный'}, 'text', names, {
    headers: ['Owner', 'Deal owner', 'Rep', 'Sales rep', 'Opportunity Owner', 'Ответственный', 'Менеджер'],
  }),
  namedField('pipeline', {en: 'Pipeline', ru: 'Воронка'}, 'text', names, {
    headers: ['Pipeline', 'Воронка', 'Направление'],
  }),
] as const;

/** The day on which the stage was left: the one told, else the one on which the next was entered. */
const leftOn: CanonicalColumn = rowColumn(
  'left_on',
  (column) =>
    `IF(${column('counted')}=1;IF(ISNUMBER(${column('exited_on')});${column('exited_on')};${column('next_on')});"")`,
  (row) => {
    if (row('counted') !== 1) return '';
    return typeof row('exited_on') === 'number' ? row('exited_on') : row('next_on');
  },
);

/** Days in the stage; blank while the deal is in it, and where it was left before it was entered. */
const days: CanonicalColumn = rowColumn(
  'days',
  (column) => {
    const [from, to] = [column('entered'), column('left_on')];
    return `IF(ISNUMBER(${from})*ISNUMBER(${to});IF(${to}>=${from};${to}-${from};"");"")`;
  },
  (row) => {
    const [from, to] = [row('entered'), row('left_on')];
    return typeof from === 'number' && typeof to === 'number' && to >= from ? to - from : '';
  },
);

function columns(mapping: TableMapping, options: ColumnOptions): CanonicalColumn[] {
  const {mapped, texts, splits} = tableParts(mapping, options, SPLITS);
  return [
    mapped('deal_text', 'deal', {kind: 'text'}),
    ...texts,
    mapped('entered_on', 'entered'),
    mapped('exited_on', 'exited'),
    countedColumn({oneFilled: ['deal_text'], allNumbers: ['entered_on'], unrepeated: false}),
    keyColumn('deal_key', 'deal_text', 'counted'),
    countedOnly('entered', 'entered_on'),
    ...nextColumns('stage', 'deal_key', 'entered', 'next_on'),
    leftOn,
    days,
    ...splits,
  ];
}

export const STAGE_HISTORY = defineTable({
  id: 'stage-history',
  title: {en: 'Stage history', ru: 'История стадий'},
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
