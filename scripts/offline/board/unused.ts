/** Tabs of which nothing was made: whoever exports a file for the dashboard must learn that it was not read. */
import type {QuestionView, SidebarView, TableView} from '../../../src/app/sidebar/view';
import {TABLES, tableSpec} from '../../../src/core/tables';
import {fill, type Language, type Text, text, translate} from '../../../src/core/text';

export interface Unused {
  readonly sheet: string;
  readonly why: string;
}

const WHY = {
  nothing: text('No table was found on it. Looked for: {tables}.'),
  lacks: text('It may be “{table}”, but these columns were not found: {columns}.'),
  asks: text('It may be “{table}”, but a question is open: {question}'),
} as const satisfies Readonly<Record<string, Text>>;

/** A kind of table with the columns without which it is none: `Leads (Created, Stage / Status)`. */
function lookedFor(language: Language): string {
  return TABLES.map(({title, fields, needs}) => {
    const titleOf = (id: string): string =>
      translate(fields.find((field) => field.id === id)?.title, language) ?? id;
    const groups = needs.map((group) => group.map(titleOf).join(' / '));
    return `${translate(title, language)} (${groups.join(', ')})`;
  }).join('; ');
}

/** What keeps a table from being read; undefined where nothing does. */
function obstacle(
  table: TableView,
  questions: readonly QuestionView[],
  language: Language,
): string | undefined {
  const title = translate(tableSpec(table.id).title, language);
  const open = questions.find((question) => question.table === table.id && question.blocking);
  if (open) return fill(translate(WHY.asks, language), {table: title, question: open.text});
  if (table.state === 'found') return undefined;
  return fill(translate(WHY.lacks, language), {table: title, columns: table.needs.join(', ')});
}

/** @param filled names of the tabs that hold something */
export function unusedTabs(
  {tables, questions}: SidebarView,
  filled: readonly string[],
  language: Language,
): Unused[] {
  return filled.flatMap((sheet): Unused[] => {
    const here = tables.filter(({tab, state}) => tab === sheet && state !== 'absent');
    const obstacles = here.map((table) => obstacle(table, questions, language));
    if (obstacles.includes(undefined)) return [];
    const nothing = fill(translate(WHY.nothing, language), {tables: lookedFor(language)});
    return [{sheet, why: obstacles.length > 0 ? obstacles.join(' ') : nothing}];
  });
}
