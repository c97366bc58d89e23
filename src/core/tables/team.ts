/** The sales team: its reps, with the days from which and until which they belong to it. */
import type {CanonicalColumn} from '../canonical';
import {countedColumn, dayOr, NEVER, tableParts} from '../columns/build';
import {keyColumn} from '../columns/texts';
import {dates, names} from '../fields/content';
import {namedField} from '../fields/table-field';
import type {TableMapping} from '../mapping';
import {hasOwnHeader, isNamed} from '../recognition/evidence';
import {type ColumnOptions, defineTable} from '../table-spec';

const SPLITS = ['owner', 'manager', 'region'] as const;
/** Each rep stands in a team list once; in deals the same names come again and again. */
const MOSTLY_ONCE = 0.9;

const FIELDS = [
  namedField('owner', {en: 'Rep', ru: 'Менеджер'}, 'text', names, {
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
    lesser: ['Agent', 'Name', 'Full name', 'Seller', 'Имя', 'Продавец', 'Ответственный'],
    decisive: true,
  }),
  namedField('manager', {en: 'Manager', ru: 'Руководитель'}, 'text', names, {
    headers: ['Manager', 'Team lead', 'Head', 'Supervisor', 'Руководитель', 'Начальник', 'РОП', 'Тимлид'],
  }),
  namedField('region', {en: 'Region', ru: 'Регион'}, 'text', names, {
    headers: ['Region', 'Regional office', 'Office', 'Territory', 'Регион', 'Офис', 'Филиал', 'Отдел'],
    lesser: ['Team', 'Department', 'City', 'Команда', 'Город'],
  }),
  namedField('started', {en: 'Started', ru: 'Дата приёма'}, 'date', dates, {
    headers: ['Started', 'Start date', 'Hire date', 'Hired', 'Дата приема', 'Дата начала', 'Принят'],
  }),
  namedField('ended', {en: 'Ended', ru: 'Дата увольнения'}, 'date', dates, {
    headers: ['Ended', 'End date', 'Left', 'Termination date', 'Дата увольнения', 'Уволен'],
  }),
] as const;

function columns(mapping: TableMapping, options: ColumnOptions): CanonicalColumn[] {
  const {mapped, texts, splits} = tableParts(mapping, options, SPLITS);
  return [
    ...texts,
    mapped('started_on', 'started'),
    mapped('ended_on', 'ended'),
    countedColumn({oneFilled: ['owner_text'], unrepeated: false}),
    dayOr('joined', 'started_on', 0),
    dayOr('left', 'ended_on', NEVER),
    keyColumn('owner_key', 'owner_text', 'counted'),
    ...splits,
  ];
}

export const TEAM = defineTable({
  id: 'team',
  title: {en: 'Sales team', ru: 'Команда продаж'},
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
