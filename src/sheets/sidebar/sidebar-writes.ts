/** What the sidebar writes where the user asks for it: into empty cells, free columns, new tabs and our settings. */
import {entriesOf, partOf, textOf} from '../../app/mapping/overrides';
import {findTables} from '../../app/mapping/tables';
import {cleanFor} from '../../app/sidebar/describe';
import {type FormulaPlan, planFormula} from '../../app/sidebar/formula';
import {settingWrites} from '../../app/sidebar/settings-view';
import {tableTab} from '../../app/sidebar/table-tab';
import {SIDEBAR_TEXTS} from '../../app/sidebar/texts';
import type {FormulaRequest, FormulaView, WrittenAnswer} from '../../app/sidebar/view';
import {TABLES} from '../../core/tables';
import {fill, type Language, translate} from '../../core/text';
import {requireLock} from '../actions/run';
import {insertTabs} from '../actions/sample-sheet';
import {UserError} from '../errors';
import {userLanguage} from '../messages';
import {retryOnce} from '../transaction/journal';
import {findSheets, isOurs} from '../transaction/our-sheets';
import {recover} from '../transaction/recover';
import {formulaText} from '../workbook/content';
import {cellReader} from '../workbook/read-tabs';
import {answer, inputOf} from './sidebar';

type Range = GoogleAppsScript.Spreadsheet.Range;

const NO_TABLE = 'deals';

function refuse(
  key: keyof typeof SIDEBAR_TEXTS,
  language: Language,
  values: Record<string, string> = {},
): never {
  throw new UserError(fill(translate(SIDEBAR_TEXTS[key], language), values));
}

/** Writes a formula into an empty cell, with the separator that the spreadsheet's locale takes. */
function writeFormula(cell: Range, formula: string): void {
  cell.setFormula('=IF(TRUE;1;2)');
  cell.setFormula(formulaText(formula, cell.getValue() === 1 ? ';' : ','));
}

function formulaFor(asked: unknown): {plan: FormulaPlan; language: Language} {
  const input = inputOf(partOf(asked, 'hints'));
  const part = (name: string): string => textOf(partOf(partOf(asked, 'request'), name))?.trim() ?? '';
  const request: FormulaRequest = {kpi: part('kpi'), period: part('period'), by: part('by')};
  return {plan: planFormula(input, request), language: input.language};
}

/** What a formula would give: `Asked<FormulaRequest>`. */
export function previewFormula(asked: unknown): FormulaView {
  return formulaFor(asked).plan.view;
}

/** The cells that a result takes, from the selected one on. @throws Error where they are not free for it */
function targetOf({rows, columns, sources}: FormulaPlan, language: Language): Range {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cell = spreadsheet.getCurrentCell();
  if (!cell) return refuse('noCell', language);
  const sheet = cell.getSheet();
  if (isOurs(spreadsheet, sheet)) refuse('onOurSheet', language);
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const name = sheet.getName();
  const isRead = sources.some(
    (source) => source.tab === name && row + rows > source.headerRow && column <= source.columns,
  );
  if (isRead) refuse('insideTable', language, {cell: cell.getA1Notation()});
  const height = Math.min(rows, sheet.getMaxRows() - row + 1);
  const area = sheet.getRange(row, column, height, Math.min(columns, sheet.getMaxColumns() - column + 1));
  if (!area.isBlank()) refuse('notEmpty', language, {cells: area.getA1Notation()});
  return area;
}

/** Writes a formula into the selected cell: `Asked<FormulaRequest>`. */
export function insertFormula(asked: unknown): WrittenAnswer {
  const {plan, language} = formulaFor(asked);
  const area = targetOf(plan, language);
  const cell = area.getCell(1, 1);
  writeFormula(cell, plan.formula);
  if (plan.kpi.unit === 'percent')
    area.offset(0, area.getNumColumns() - 1, area.getNumRows(), 1).setNumberFormat('0.0%');
  return {place: cell.getA1Notation()};
}

/**
 * Writes header and formula of a column in one call, after the format, which alone changes nothing that is seen: a run
 * that is cut off leaves a column or none. @throws what the failed call threw, with the column as it was
 */
function writeColumn(column: Range, {header, formula, format}: ReturnType<typeof cleanPlanOf>): void {
  const [first, second] = [column.getCell(1, 1), column.getCell(2, 1)];
  const formats: string[][] = column.getNumberFormats();
  try {
    column.offset(1, 0, formats.length - 1).setNumberFormat(format);
    const both = column.offset(0, 0, 2);
    both.setValues([[`'${header}`], [formulaText(formula, ';')]]);
    if (second.getValue() === '#ERROR!') second.setFormula(formulaText(formula, ','));
  } catch (error) {
    retryOnce(() => {
      first.clearContent();
      second.clearContent();
      column.setNumberFormats(formats);
    });
    throw error;
  }
}

function cleanPlanOf(asked: unknown, input: ReturnType<typeof inputOf>) {
  const request = partOf(asked, 'request');
  const table = TABLES.find(({id}) => id === partOf(request, 'table'))?.id ?? NO_TABLE;
  const plan = cleanFor(input, {table, field: textOf(partOf(request, 'field')) ?? ''});
  return plan ?? refuse('cleanGone', input.language);
}

/** Adds a column of dates or numbers right of everything on the tab: `Asked<CleanRequest>`. */
export function addCleanColumn(asked: unknown): WrittenAnswer {
  const input = inputOf(partOf(asked, 'hints'));
  return requireLock(input.language, () => {
    const plan = cleanPlanOf(asked, input);
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(plan.tab);
    if (!sheet) return refuse('cleanGone', input.language);
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const last = sheet.getLastColumn();
    const place = (): Range => sheet.getRange(plan.headerRow, last + 1, rows - plan.headerRow + 1);
    try {
      if (last === columns) sheet.insertColumnAfter(last);
      writeColumn(place(), plan);
    } catch (error) {
      retryOnce(() => {
        if (sheet.getMaxColumns() > columns) sheet.deleteColumn(last + 1);
      });
      throw error;
    }
    const head = place().getCell(1, 1);
    head.activate();
    return {place: head.getA1Notation()};
  });
}

/** Adds a tab for a table that is kept by hand, and shows it: `Asked<TableId>`. */
export function addTableTab(asked: unknown): WrittenAnswer {
  const {tabs, hints = {}, settings, today, language} = inputOf(partOf(asked, 'hints'));
  const id = TABLES.find((spec) => spec.id === partOf(asked, 'request'))?.id ?? NO_TABLE;
  const tab = tableTab(id, findTables(tabs, hints, settings).tables.get('deals'), today, language);
  if (!tab) refuse('cleanGone', language);
  return requireLock(language, () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const properties = PropertiesService.getDocumentProperties();
    recover(spreadsheet, properties);
    if (spreadsheet.getSheetByName(tab.name)) refuse('tabTaken', language, {tab: tab.name});
    insertTabs(spreadsheet, properties, [tab]);
    return {place: tab.name};
  });
}

/** Writes what was typed on the sheet of the settings: `SettingEdits`. All of it, or nothing where one cannot be read. */
export function saveSettings(edits: unknown): void {
  const language = userLanguage();
  answer('writeFailed', language, () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const {settings} = findSheets(spreadsheet);
    if (!settings) refuse('noSettings', language);
    const cellOf = cellReader(spreadsheet.getSpreadsheetTimeZone());
    const values = settings
      .getDataRange()
      .getValues()
      .map((row) => row.map(cellOf));
    for (const {row, column, value} of settingWrites(values, readEdits(edits), language))
      settings.getRange(row, column).setValue(value);
  });
}

function readEdits(edits: unknown): Record<string, string> {
  const known = entriesOf(edits).flatMap(([id, text]): [string, string][] => {
    const typed = textOf(text);
    return typed === undefined ? [] : [[id, typed.trim()]];
  });
  return Object.fromEntries(known);
}
