/** The tables of a spreadsheet as a dashboard reads them: recognised, settled, and without those that leave a doubt. */

import {columnOf} from '../../core/columns/canonical';
import {canonicalTable} from '../../core/columns/canonicalise';
import type {Question, Tab, TableMapping} from '../../core/mapping';
import {
  type Recognition,
  recogniseTables,
  type Tables,
  type TablesHints,
} from '../../core/recognition/recognise';
import {TABLES, tableSpec} from '../../core/tables';
import {leadStageWords} from '../../core/tables/deals';
import {ratesOf} from '../../core/tables/rates';
import type {Rates, TableId, TableSpec} from '../../core/tables/table-spec';
import {type Language, translate} from '../../core/text';
import type {Translate} from '../texts';
import {offeredClasses, type Settings, type WordList, withSettings} from '../workbook/settings';

export interface FoundTable {
  readonly spec: TableSpec;
  readonly tab: Tab;
  readonly mapping: TableMapping;
}

export interface FoundTables {
  readonly deals: Recognition;
  /** Tables that can be read without a doubt, by kind. */
  readonly tables: ReadonlyMap<TableId, FoundTable>;
  /** What is still open, of tables that are read and of those that are left out because of it. */
  readonly questions: readonly Question[];
}

/** Questions without whose answer a number could be wrong. */
const BLOCKING: ReadonlySet<Question['code']> = new Set(['ambiguous-date', 'ambiguous-number', 'two-tables']);

export function blockingQuestions({mapping, questions}: Recognition): readonly Question[] {
  return questions.filter(({code}) => !mapping || BLOCKING.has(code));
}

/** An unknown type of deals leaves two KPIs without a value, which say so themselves. */
const isWorthAsking = ({code, field}: Question): boolean => code !== 'unknown-words' || field !== 'type';

function settled(spec: TableSpec, mapping: TableMapping, settings: Settings): TableMapping {
  const words = spec.id === 'deals' ? {...mapping.words, leadStage: leadStageWords(mapping)} : mapping.words;
  return withSettings({...mapping, words}, settings);
}

export function findTables(tabs: readonly Tab[], hints: TablesHints, settings: Settings): FoundTables {
  return tablesAmong(recogniseTables(tabs, hints), tabs, settings);
}

/** The tables of tabs that are recognised already. */
export function tablesAmong(recognised: Tables, tabs: readonly Tab[], settings: Settings): FoundTables {
  const tables = new Map<TableId, FoundTable>();
  const questions: Question[] = [];
  for (const spec of TABLES) {
    const found = recognised[spec.id];
    const tab = tabs.find(({name}) => name === found.mapping?.sheetName);
    if (found.mapping && tab && blockingQuestions(found).length === 0)
      tables.set(spec.id, {spec, tab, mapping: settled(spec, found.mapping, settings)});
    if (found.mapping || spec.id === 'deals') questions.push(...found.questions.filter(isWorthAsking));
  }
  return {deals: recognised.deals, tables, questions};
}

/** The currency that most deals are in. */
function commonCurrency(tables: FoundTables['tables']): string {
  const deals = tables.get('deals');
  const column = deals?.mapping.columns.currency;
  if (!deals || !column) return '';
  const counts = new Map<string, number>();
  for (const row of deals.tab.rows.slice(deals.mapping.headerRow)) {
    const code = `${row[column.column - 1] ?? ''}`.trim();
    if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

/** The currency that amounts are converted to: what the user has said, else the one that most deals are in. */
export function mainCurrency(tables: FoundTables['tables'], settings: Settings): string {
  const said = settings.general.currency;
  const value = said && 'value' in said ? `${said.value}`.trim() : '';
  return value === '' ? commonCurrency(tables) : value;
}

/** Exchange rates, where the spreadsheet has a table of them. */
export function ratesIn(tables: FoundTables['tables'], main: string): Rates | undefined {
  const found = tables.get('rates');
  if (!found) return undefined;
  return ratesOf(canonicalTable(found.spec, found.tab.rows, found.mapping, {blankLabel: ''}), main);
}

/** Lists of words that the user may give a meaning, in the order of the tables. */
export function wordLists(tables: FoundTables['tables'], language: Language, t: Translate): WordList[] {
  return [...tables.values()].flatMap(({spec, mapping}) =>
    Object.entries(mapping.words).flatMap(([field, words]): WordList[] => {
      if (!words) return [];
      const title = translate(spec.fields.find(({id}) => id === field)?.title, language) ?? t('leadStage');
      return [
        {
          key: `${spec.id}.${field}`,
          title: `${translate(spec.title, language)} ▸ ${title}`,
          words,
          classes: offeredClasses(spec.id, field),
        },
      ];
    }),
  );
}

/** Last day with a deal, `limit` at the latest; undefined where no deal has a day. */
export function lastDealDay({tab, mapping}: FoundTable, limit: number): number | undefined {
  const table = canonicalTable(tableSpec('deals'), tab.rows, mapping, {blankLabel: ''});
  let last: number | undefined;
  for (const column of ['created', 'closed'])
    for (const day of columnOf(table, column))
      if (typeof day === 'number' && day <= limit) last = Math.max(last ?? 0, day);
  return last;
}
