/** What the sidebar shows of a workbook: tables, questions, words, and rows that some number lacks. */
import {canonicalTable} from '../../core/canonicalise';
import type {Day} from '../../core/day';
import type {Tab} from '../../core/mapping';
import {PROBLEMS, type Problem, rowsWith} from '../../core/problems';
import {recogniseTables, type Tables, type TablesHints} from '../../core/recognise';
import {tabReader} from '../../core/recognition/column';
import {TABLE_PROBLEMS} from '../../core/table-problems';
import {availableFields} from '../../core/table-spec';
import {TABLES} from '../../core/tables';
import type {Language} from '../../core/text';
import {overSettings, withoutLostTabs} from '../hints';
import {type Settings, withSettings} from '../settings';
import {TEXTS} from '../texts';
import {questionViews} from './questions';
import {changesSince, type SavedMapping} from './saved';
import {type FoundTable, foundTable, tableView} from './tables';
import {touchedBy} from './uses';
import type {ProblemView, SidebarView} from './view';

export interface DescribeInput {
  /** Every tab that is not ours. */
  readonly tabs: readonly Tab[];
  readonly settings: Settings;
  readonly saved: SavedMapping;
  /** What is settled on the page and not saved yet; absent where nothing is. */
  readonly hints?: TablesHints;
  readonly language: Language;
  readonly today: Day;
}

function problemsOf(table: FoundTable, rows: Tab['rows'], {language, today}: DescribeInput): ProblemView[] {
  const {spec, mapping} = table;
  if (!mapping) return [];
  const canonical = canonicalTable(spec, rows, mapping, {blankLabel: TEXTS.blank[language]});
  const fields = availableFields(spec, mapping);
  const all: readonly Problem[] = [...(spec.id === 'deals' ? PROBLEMS : []), ...TABLE_PROBLEMS[spec.id]];
  return all.flatMap((problem): ProblemView[] => {
    if (!problem.needs.every((field) => fields.has(field))) return [];
    const {rows: count, first} = rowsWith(problem, canonical, today);
    if (first === undefined) return [];
    return [
      {
        tab: mapping.sheetName,
        text: problem.title[language],
        rows: count,
        row: mapping.headerRow + first + 1,
        uses: touchedBy(spec, problem, language),
      },
    ];
  });
}

/** The hints that hold: those of the page, else the saved ones, without tabs that are gone. */
function hintsFor({tabs, saved, hints = saved.hints}: DescribeInput): TablesHints {
  const names = new Set(tabs.map(({name}) => name));
  return withoutLostTabs(hints, (name) => names.has(name));
}

/** What is found with what is settled. */
export function recogniseFor(input: DescribeInput): Tables {
  return recogniseTables(input.tabs, hintsFor(input));
}

export function describeWorkbook(input: DescribeInput): SidebarView {
  const {tabs, language, saved} = input;
  const hints = hintsFor(input);
  const tables = recogniseTables(tabs, hints);
  const readers = tabs.map(tabReader);
  const settings = overSettings(input.settings, hints);
  const found = TABLES.map((spec) => {
    const {mapping} = tables[spec.id];
    const settled = mapping && spec.id === 'deals' ? withSettings(mapping, settings) : mapping;
    return foundTable(spec, tables[spec.id], readers, hints[spec.id], settled);
  });
  const rowsOf = (name: string | undefined): Tab['rows'] => tabs.find((tab) => tab.name === name)?.rows ?? [];
  return {
    tabs: tabs.map(({name}) => name),
    tables: found.map((table) => tableView(table, language)),
    questions: found.flatMap((table) => questionViews(table, readers, language)),
    problems: found.flatMap((table) => problemsOf(table, rowsOf(table.mapping?.sheetName), input)),
    changes: changesSince(saved.seen, tables, language),
    hints,
  };
}
