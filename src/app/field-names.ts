/** What fields are called where the user is asked to map them. */
import {TABLES} from '../core/tables';
import type {Language, Text} from '../core/text';

/** Fields that measures need and that come from one of several columns. */
const DERIVED: Readonly<Record<string, Text>> = {
  outcome: {en: 'Stage or status', ru: 'Стадия или статус'},
  closed: {en: 'Closed', ru: 'Дата закрытия'},
  score: {en: 'Budget, authority, need or timing', ru: 'Бюджет, полномочия, потребность или сроки'},
  qualified: {en: 'Status of the lead', ru: 'Статус лида'},
  customerWon: {en: 'Which leads became customers', ru: 'Какие лиды стали клиентами'},
  qualifiedDay: {en: 'Day of qualification', ru: 'Дата квалификации'},
  departure: {en: 'Left on, or whether the customer left', ru: 'Дата ухода или признак ухода'},
  joined: {en: 'Customer since', ru: 'Клиент с'},
  changed: {en: 'Day of the last change', ru: 'Дата изменения'},
};

function nameOf(tableField: string, language: Language): string {
  const dot = tableField.indexOf('.');
  const [table, id] = [tableField.slice(0, dot), tableField.slice(dot + 1)];
  const spec = TABLES.find((candidate) => candidate.id === table);
  const title = (spec?.fields.find((field) => field.id === id)?.title ?? DERIVED[id])?.[language] ?? id;
  return table === 'deals' || !spec ? title : `${spec.title[language]} ▸ ${title}`;
}

/** Names of fields given as `table.field`, such as «Closed, Leads ▸ Status». */
export function fieldNames(fields: readonly string[], language: Language): string {
  return fields.map((field) => nameOf(field, language)).join(', ');
}
