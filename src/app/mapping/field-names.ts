/** What fields are called where the user is asked to map them. */
import {TABLES} from '../../core/tables';
import {type Language, type Text, text, translate} from '../../core/text';

/** Fields that measures need and that come from one of several columns. */
const DERIVED: Readonly<Record<string, Text>> = {
  outcome: text('Stage or status'),
  closed: text('Closed'),
  score: text('Budget, authority, need or timing'),
  qualified: text('Status of the lead'),
  customerWon: text('Which leads became customers'),
  qualifiedDay: text('Day of qualification'),
  departure: text('Left on, or whether the customer left'),
  joined: text('Customer since'),
  changed: text('Day of the last change'),
};

function nameOf(tableField: string, language: Language): string {
  const dot = tableField.indexOf('.');
  const [table, id] = [tableField.slice(0, dot), tableField.slice(dot + 1)];
  const spec = TABLES.find((candidate) => candidate.id === table);
  const title =
    translate(spec?.fields.find((field) => field.id === id)?.title ?? DERIVED[id], language) ?? id;
  return table === 'deals' || !spec ? title : `${translate(spec.title, language)} ▸ ${title}`;
}

/** Names of fields given as `table.field`, such as «Closed, Leads ▸ Status». */
export function fieldNames(fields: readonly string[], language: Language): string {
  return fields.map((field) => nameOf(field, language)).join(', ');
}
