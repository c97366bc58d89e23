/** What the sidebar shows of a workbook: tables, questions, words, and rows that some number lacks. */

import {canonicalTable} from '../../core/columns/canonicalise';
import type {Tab} from '../../core/mapping';
import {PROBLEMS, type Problem, rowsWith} from '../../core/problems/problems';
import {TABLE_PROBLEMS} from '../../core/problems/table-problems';
import {type TabReader, tabReader} from '../../core/recognition/column';
import {recogniseTables, type Tables} from '../../core/recognition/recognise';
import {byTable, TABLES} from '../../core/tables';
import {availableFields} from '../../core/tables/table-spec';
import {translate} from '../../core/text';
import {overSettings} from '../mapping/overrides';
import {tablesAmong} from '../mapping/tables';
import {TEXTS} from '../texts';
import {type Settings, withSettings} from '../workbook/settings';
import {type CleanPlan, cleanViews, planClean} from './clean';
import {formulaChoices} from './formula';
import {type DescribeInput, hintsFor} from './input';
import {questionViews} from './questions';
import {changesSince} from './saved';
import {settingsView} from './settings-view';
import {type FoundTable, foundTable, tableView} from './tables';
import {touchedBy} from './uses';
import type {CleanRequest, ProblemView, SidebarView} from './view';

function problemsOf(table: FoundTable, rows: Tab['rows'], {language, today}: DescribeInput): ProblemView[] {
  const {spec, mapping} = table;
  if (!mapping) return [];
  const canonical = canonicalTable(spec, rows, mapping, {blankLabel: translate(TEXTS.blank, language)});
  const fields = availableFields(spec, mapping);
  const all: readonly Problem[] = [...(spec.id === 'deals' ? PROBLEMS : []), ...TABLE_PROBLEMS[spec.id]];
  return all.flatMap((problem): ProblemView[] => {
    if (!problem.needs.every((field) => fields.has(field))) return [];
    const {rows: count, first} = rowsWith(problem, canonical, today);
    if (first === undefined) return [];
    return [
      {
        tab: mapping.sheetName,
        text: translate(problem.title, language),
        rows: count,
        row: mapping.headerRow + first + 1,
        uses: touchedBy(spec, problem, language),
      },
    ];
  });
}

/** What is found with what is settled. */
export function recogniseFor(input: DescribeInput): Tables {
  return recogniseTables(input.tabs, hintsFor(input));
}

/** The tables of the sidebar, and what they are read with. */
function foundTables(input: DescribeInput): {
  tables: Tables;
  found: FoundTable[];
  readers: TabReader[];
  settings: Settings;
} {
  const hints = hintsFor(input);
  const tables = recogniseTables(input.tabs, hints);
  const readers = input.tabs.map(tabReader);
  const settings = overSettings(input.settings, hints);
  const found = TABLES.map((spec) => {
    const {mapping} = tables[spec.id];
    const settled = mapping && spec.id === 'deals' ? withSettings(mapping, settings) : mapping;
    return foundTable(spec, tables[spec.id], readers, hints[spec.id], settled);
  });
  return {tables, found, readers, settings};
}

export function describeWorkbook(input: DescribeInput): SidebarView {
  const {tabs, language, saved, hasSettings, today} = input;
  const {tables, found, readers, settings} = foundTables(input);
  const rowsOf = (name: string | undefined): Tab['rows'] => tabs.find((tab) => tab.name === name)?.rows ?? [];
  return {
    tabs: tabs.map(({name}) => name),
    tables: found.map((table) => tableView(table, language)),
    questions: found.flatMap((table) => questionViews(table, readers, language)),
    problems: found.flatMap((table) => problemsOf(table, rowsOf(table.mapping?.sheetName), input)),
    cleans: found.flatMap((table) => cleanViews(table, language)),
    formula: formulaChoices(tablesAmong(tables, tabs, settings), today, language),
    settings: settingsView(settings, hasSettings, language),
    changes: changesSince(
      saved.seen,
      byTable(({id}) => tables[id].mapping),
      language,
    ),
    hints: hintsFor(input),
  };
}

/** The clean column that was asked for, or undefined where there is no such offer any more. */
export function cleanFor(input: DescribeInput, {table, field}: CleanRequest): CleanPlan | undefined {
  const found = foundTables(input).found.find(({spec}) => spec.id === table);
  return found && planClean(found, field, input.language);
}
