/** The fields of a deals table: what each is called, what it holds, and how CRMs head it. */
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
  en: string,
  ru: string,
  kind: FieldKind,
  content: ContentTest,
  decisive = false,
): DealField {
  return {
    id,
    title: {en, ru},
    kind,
    content,
    decisive,
    share: id === 'probability',
  };
}

/** In the order in which they are shown; ties between columns are settled in this order too. */
export const DEAL_FIELDS: readonly DealField[] = [
  field('status', 'Status', 'Статус', 'text', statuses, true),
  field('stage', 'Stage', 'Стадия', 'text', stages, true),
  field('isWon', 'Won (yes/no)', 'Выиграна (да/нет)', 'flag', flags, true),
  field('isClosed', 'Closed (yes/no)', 'Закрыта (да/нет)', 'flag', flags, true),
  field('amount', 'Amount', 'Сумма', 'number', amounts, true),
  field('created', 'Created', 'Создана', 'date', dates, true),
  field('closed', 'Closed on', 'Закрыта', 'date', dates, true),
  field('wonOn', 'Won on', 'Дата выигрыша', 'date', dates, true),
  field('lostOn', 'Lost on', 'Дата проигрыша', 'date', dates, true),
  field('owner', 'Owner', 'Ответственный', 'text', names, true),
  field('id', 'Deal ID', 'Номер сделки', 'text', ids),
  field('name', 'Deal name', 'Название сделки', 'text', names),
  field('customer', 'Customer', 'Клиент', 'text', names),
  field('probability', 'Probability', 'Вероятность', 'number', shares, true),
  field('currency', 'Currency', 'Валюта', 'text', currencies),
  field('source', 'Source', 'Источник', 'text', names),
  field('campaign', 'Campaign', 'Кампания', 'text', names),
  field('product', 'Product', 'Товар', 'text', names),
  field('type', 'Type', 'Тип', 'text', types),
  field('pipeline', 'Pipeline', 'Воронка', 'text', names),
  field('expected', 'Expected close date', 'Ожидаемая дата закрытия', 'date', dates),
  field('cost', 'Cost', 'Себестоимость', 'number', amounts, true),
  field('budget', 'Budget (1–5 or yes/no)', 'Бюджет (1–5 или да/нет)', 'number', scores),
  field('authority', 'Authority (1–5 or yes/no)', 'Полномочия (1–5 или да/нет)', 'number', scores),
  field('need', 'Need (1–5 or yes/no)', 'Потребность (1–5 или да/нет)', 'number', scores),
  field('timing', 'Timing (1–5 or yes/no)', 'Сроки (1–5 или да/нет)', 'number', scores),
];
