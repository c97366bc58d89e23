/** Fields of tables as people are told of them, and as they name them. */
import {normaliseHeader} from '../../../core/normalise';
import type {TableId} from '../../../core/table-spec';
import {TABLES, tableSpec} from '../../../core/tables';
import type {Language, Text} from '../../../core/text';

/** What measures need that is no column by itself. */
const DERIVED: Readonly<Record<string, Text>> = {
  outcome: {en: 'Stage or Status', ru: 'Стадия или Статус'},
  score: {en: 'Budget, Authority, Need, Timing', ru: 'Бюджет, Полномочия, Потребность, Сроки'},
  qualified: {en: 'Lead status', ru: 'Статус лида'},
  qualifiedDay: {en: 'Qualified on', ru: 'Дата квалификации'},
  customerWon: {en: 'Became a customer', ru: 'Стал клиентом'},
  departure: {en: 'Left (yes/no) or the day of leaving', ru: 'Ушёл (да/нет) или дата ухода'},
  joined: {en: 'Customer since', ru: 'Клиент с'},
};

function titleOf(table: string, field: string): Text | undefined {
  const spec = TABLES.find(({id}) => id === table);
  return DERIVED[field] ?? spec?.fields.find(({id}) => id === field)?.title;
}

/** `Deals: Amount, Closed on; Sales plan: Month` for fields as `table.field`. */
export function fieldList(fields: readonly string[], language: Language): string {
  const byTable = new Map<string, string[]>();
  for (const path of fields) {
    const [table = '', field = ''] = path.split('.');
    byTable.set(table, [...(byTable.get(table) ?? []), titleOf(table, field)?.[language] ?? field]);
  }
  return [...byTable]
    .map(([table, titles]) => {
      const title = TABLES.find(({id}) => id === table)?.title[language] ?? table;
      return `${title}: ${titles.join(', ')}`;
    })
    .join('; ');
}

/** Id of a field that a table has, by its id or its title in a language. */
export function fieldNamed(table: TableId, name: string): string | undefined {
  const key = normaliseHeader(name);
  const {fields} = tableSpec(table);
  const byId = fields.find(({id}) => normaliseHeader(id) === key);
  if (byId) return byId.id;
  return fields.find(({title}) => [title.en, title.ru].some((one) => normaliseHeader(one) === key))?.id;
}
