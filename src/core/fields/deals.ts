/** The fields of a deals table: what each is called, what it holds, and how CRMs head it. */

import type {Cell} from '../mapping';
import {once} from '../once';
import type {Language, Text} from '../text';
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
import type {FieldKind, TableField} from './table-field';

export type {FieldKind} from './table-field';

/** Of a field that is told by no rules of its own. */
interface OwnField {
  /** How people head it; the first of a language is the header in the sample. */
  readonly headers: Readonly<Record<Language, readonly string[]>>;
  /** Whether its numbers are in the deal's currency. */
  readonly money?: true;
  /** Its cell in a deal of the sample; `part` runs evenly from 0 to 1. */
  readonly sample?: (amount: number, part: number) => Cell;
}

interface Options {
  readonly decisive?: true;
  readonly essential?: true;
  readonly share?: true;
  readonly own?: OwnField;
}

export interface DealField<Id extends string = string> extends TableField {
  readonly id: Id;
  readonly own: OwnField | undefined;
}

function field<const Id extends string>(
  id: Id,
  title: Text,
  kind: FieldKind,
  content: ContentTest,
  options: Options = {},
): DealField<Id> {
  const {decisive = false, essential = false, share = false} = options;
  return {
    id,
    title,
    kind,
    content,
    decisive,
    essential,
    share,
    // Headers are asked for only when a table is looked for.
    get own() {
      return options.own;
    },
  };
}

const COUNTED = {decisive: true, essential: true} as const;

/**
 * In the order in which they are shown; ties between columns are settled in this order too.
 *
 * A further field that measures read as it stands is one line here:
 * `field('listPrice', …, {own: {headers: {en: ['List price'], ru: […]}, money: true}})`. Of it come the mapping, its
 * place in the sidebar, a column of the sample, and the canonical columns `list_price` and `has_list_price`, which is
 * "yes" where the field is known.
 */
const FIELDS = [
  field('status', {en: 'Status', ru: 'Статус'}, 'text', statuses, COUNTED),
  field('stage', {en: 'Stage', ru: 'Стадия'}, 'text', stages, COUNTED),
  field('isWon', {en: 'Won (yes/no)', ru: 'Выиграна (да/нет)'}, 'flag', flags, COUNTED),
  field('isClosed', {en: 'Closed (yes/no)', ru: 'Закрыта (да/нет)'}, 'flag', flags, COUNTED),
  field('amount', {en: 'Amount', ru: 'Сумма'}, 'number', amounts, COUNTED),
  field('created', {en: 'Created', ru: 'Создана'}, 'date', dates, COUNTED),
  field('closed', {en: 'Closed on', ru: 'Закрыта'}, 'date', dates, COUNTED),
  field('wonOn', {en: 'Won on', ru: 'Дата выигрыша'}, 'date', dates, COUNTED),
  field('lostOn', {en: 'Lost on', ru: 'Дата проигрыша'}, 'date', dates, COUNTED),
  field('owner', {en: 'Owner', ru: 'Ответственный'}, 'text', names, COUNTED),
  field('id', {en: 'Deal ID', ru: 'Номер сделки'}, 'text', ids, {essential: true}),
  field('name', {en: 'Deal name', ru: 'Название сделки'}, 'text', names),
  field('customer', {en: 'Customer', ru: 'Клиент'}, 'text', names),
  field('probability', {en: 'Probability', ru: 'Вероятность'}, 'number', shares, {
    decisive: true,
    share: true,
  }),
  field('currency', {en: 'Currency', ru: 'Валюта'}, 'text', currencies, {essential: true}),
  field('source', {en: 'Source', ru: 'Источник'}, 'text', names),
  field('campaign', {en: 'Campaign', ru: 'Кампания'}, 'text', names),
  field('product', {en: 'Product', ru: 'Товар'}, 'text', names),
  field('type', {en: 'Type', ru: 'Тип'}, 'text', types),
  field('pipeline', {en: 'Pipeline', ru: 'Воронка'}, 'text', names),
  field('expected', {en: 'Expected close date', ru: 'Ожидаемая дата закрытия'}, 'date', dates),
  field('cost', {en: 'Cost', ru: 'Себестоимость'}, 'number', amounts, {decisive: true}),
  field('budget', {en: 'Budget (1–5 or yes/no)', ru: 'Бюджет (1–5 или да/нет)'}, 'number', scores),
  field('authority', {en: 'Authority (1–5 or yes/no)', ru: 'Полномочия (1–5 или да/нет)'}, 'number', scores),
  field('need', {en: 'Need (1–5 or yes/no)', ru: 'Потребность (1–5 или да/нет)'}, 'number', scores),
  field('timing', {en: 'Timing (1–5 or yes/no)', ru: 'Сроки (1–5 или да/нет)'}, 'number', scores),
];

export type DealFieldId = (typeof FIELDS)[number]['id'];

export const DEAL_FIELDS: readonly DealField<DealFieldId>[] = FIELDS;

export const DEAL_FIELD_IDS: readonly DealFieldId[] = FIELDS.map(({id}) => id);

/** The fields that bring their headers. */
export const ownFields = once(() => DEAL_FIELDS.filter(({own}) => own));
