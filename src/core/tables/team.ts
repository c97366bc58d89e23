/** The sales team: its reps, with the days from which and until which they belong to it. */

import {type Column, cells} from '../columns/expression';
import {
  countedColumn,
  dayOr,
  keyColumn,
  measuredColumns,
  NEVER,
  splitColumns,
  textColumns,
} from '../columns/shared';
import type {TableMapping} from '../mapping';
import {hasOwnHeader, isNamed} from '../recognition/evidence';
import {text} from '../text';
import {dates, names} from './fields/content';
import {field} from './fields/field';
import {type ColumnOptions, defineTable} from './table-spec';

const SPLITS = ['owner', 'manager', 'region'] as const;
/** Each rep stands in a team list once; in deals the same names come again and again. */
const MOSTLY_ONCE = 0.9;

export const FIELDS = [
  field({
    id: 'owner',
    title: text('Rep'),
    kind: 'text',
    content: names,
    headers: [
      'Sales agent',
      'Rep',
      'Sales rep',
      'Salesperson',
      'Owner',
      'Employee',
      'Team member',
      'Менеджер',
      'Сотрудник',
      'Менеджер по продажам',
      'ФИО',
    ],
    lesserHeaders: ['Agent', 'Name', 'Full name', 'Seller', 'Имя', 'Продавец', 'Ответственный'],
    decisive: true,
  }),
  field({
    id: 'manager',
    title: text('Manager'),
    kind: 'text',
    content: names,
    headers: ['Manager', 'Team lead', 'Head', 'Supervisor', 'Руководитель', 'Начальник', 'РОП', 'Тимлид'],
  }),
  field({
    id: 'region',
    title: text('Region'),
    kind: 'text',
    content: names,
    headers: ['Region', 'Regional office', 'Office', 'Territory', 'Регион', 'Офис', 'Филиал', 'Отдел'],
    lesserHeaders: ['Team', 'Department', 'City', 'Команда', 'Город'],
  }),
  field({
    id: 'started',
    title: text('Started'),
    kind: 'date',
    content: dates,
    headers: ['Started', 'Start date', 'Hire date', 'Hired', 'Дата приема', 'Дата начала', 'Принят'],
  }),
  field({
    id: 'ended',
    title: text('Ended'),
    kind: 'date',
    content: dates,
    headers: ['Ended', 'End date', 'Left', 'Termination date', 'Дата увольнения', 'Уволен'],
  }),
] as const;

function columns(mapping: TableMapping, options: ColumnOptions): Column[] {
  const splits = SPLITS.filter((field) => mapping.columns[field]);
  return [
    ...textColumns(SPLITS),
    cells('started_on', 'started'),
    cells('ended_on', 'ended'),
    countedColumn({oneFilled: ['owner_text']}),
    dayOr('joined', 'started_on', 0),
    dayOr('left', 'ended_on', NEVER),
    keyColumn('owner_key', 'owner_text'),
    ...splitColumns(splits, options.blankLabel),
    ...measuredColumns(FIELDS, options),
  ];
}

export const TEAM = defineTable({
  id: 'team',
  title: text('Sales team'),
  fields: FIELDS,
  nouns: {before: ['rep'], after: ['менеджера']},
  words: [],
  needs: [['owner'], ['manager', 'region', 'started', 'ended']],
  telling: ['owner', 'manager'],
  isConvincing: (reading) =>
    (reading.found.get('owner')?.profile().distinct() ?? 0) >= MOSTLY_ONCE &&
    (hasOwnHeader(reading, 'owner') ||
      isNamed(reading, ['team', 'rep', 'staff', 'команд', 'сотрудник', 'менеджер'])),
  splits: SPLITS,
  columns,
});
