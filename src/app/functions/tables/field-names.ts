/** Fields of tables as people are told of them, and as they name them. */

import {TABLES, tableSpec} from '../../../core/tables';
import type {TableId} from '../../../core/tables/table-spec';
import {inEveryLanguage, type Language, type Text, text, translate} from '../../../core/text';
import {normaliseHeader} from '../../../core/vocabulary/normalise';

/** What measures need that is no column by itself. */
const DERIVED: Readonly<Record<string, Text>> = {
  outcome: text('Stage or Status'),
  score: text('Budget, Authority, Need, Timing'),
  qualified: text('Lead status'),
  qualifiedDay: text('Qualified on'),
  customerWon: text('Became a customer'),
  departure: text('Left (yes/no) or the day of leaving'),
  joined: text('Customer since'),
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
    byTable.set(table, [...(byTable.get(table) ?? []), translate(titleOf(table, field), language) ?? field]);
  }
  return [...byTable]
    .map(([table, titles]) => {
      const title = translate(TABLES.find(({id}) => id === table)?.title, language) ?? table;
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
  return fields.find(({title}) => inEveryLanguage(title).some((one) => normaliseHeader(one) === key))?.id;
}
