/** The fields of a deals table: what each is called, what it holds, and how CRMs head it. */

import type {Text} from '../text';
import {
  amounts,
  type ContentTest,
  currencies,
  dates,
  flags,
  ids,
  names,
  scores,
  shares,
  stages,
  statuses,
  types,
} from './content';
import type {DealFieldId} from './deal-field';
import type {FieldKind, TableField} from './table-field';

export type {FieldKind} from './table-field';

export interface DealField extends TableField {
  readonly id: DealFieldId;
}

function field(
  id: DealFieldId,
  title: Text,
  kind: FieldKind,
  content: ContentTest,
  decisive = false,
): DealField {
  return {
    id,
    title,
    kind,
    content,
    decisive,
    share: id === 'probability',
  };
}

/** In the order in which they are shown; ties between columns are settled in this order too. */
export const DEAL_FIELDS: readonly DealField[] = [
  field('status', {en: 'Status', ru: 'Статус'}, 'text', statuses, true),
  field('stage', {en: 'Stage', ru: 'Стадия'}, 'text', stages, true),
  field('isWon', {en: 'Won (yes/no)', ru: 'Выиграна (да/нет)'}, 'flag', flags, true),
  field('isClosed', {en: 'Closed (yes/no)', ru: 'Закрыта (да/нет)'}, 'flag', flags, true),
  field('amount', {en: 'Amount', ru: 'Сумма'}, 'number', amounts, true),
  field('created', {en: 'Created', ru: 'Создана'}, 'date', dates, true),
  field('closed', {en: 'Closed on', ru: 'Закрыта'}, 'date', dates, true),
  field('wonOn', {en: 'Won on', ru: 'Дата выигрыша'}, 'date', dates, true),
  field('lostOn', {en: 'Lost on', ru: 'Дата проигрыша'}, 'date', dates, true),
  field('owner', {en: 'Owner', ru: 'Ответственный'}, 'text', names, true),
  field('id', {en: 'Deal ID', ru: 'Номер сделки'}, 'text', ids),
  field('name', {en: 'Deal name', ru: 'Название сделки'}, 'text', names),
  field('customer', {en: 'Customer', ru: 'Клиент'}, 'text', names),
  field('probability', {en: 'Probability', ru: 'Вероятность'}, 'number', shares, true),
  field('currency', {en: 'Currency', ru: 'Валюта'}, 'text', currencies),
  field('source', {en: 'Source', ru: 'Источник'}, 'text', names),
  field('campaign', {en: 'Campaign', ru: 'Кампания'}, 'text', names),
  field('product', {en: 'Product', ru: 'Товар'}, 'text', names),
  field('type', {en: 'Type', ru: 'Тип'}, 'text', types),
  field('pipeline', {en: 'Pipeline', ru: 'Воронка'}, 'text', names),
  field('expected', {en: 'Expected close date', ru: 'Ожидаемая дата закрытия'}, 'date', dates),
  field('cost', {en: 'Cost', ru: 'Себестоимость'}, 'number', amounts, true),
  field('budget', {en: 'Budget (1–5 or yes/no)', ru: 'Бюджет (1–5 или да/нет)'}, 'number', scores),
  field('authority', {en: 'Authority (1–5 or yes/no)', ru: 'Полномочия (1–5 или да/нет)'}, 'number', scores),
  field('need', {en: 'Need (1–5 or yes/no)', ru: 'Потребность (1–5 или да/нет)'}, 'number', scores),
  field('timing', {en: 'Timing (1–5 or yes/no)', ru: 'Сроки (1–5 или да/нет)'}, 'number', scores),
];
