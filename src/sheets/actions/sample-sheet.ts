/** Insert sample data: tabs with every kind of table, to try the dashboard on. */
import {sampleTabs} from '../../app/sample/tabs';
import {TEXTS} from '../../app/texts';
import type {Cell, Tab} from '../../core/mapping';
import {fill, type Language, translate} from '../../core/text';
import {alertUser, failureText, userLanguage} from '../messages';
import {makeSheets} from '../transaction/journal';
import {recover} from '../transaction/recover';
import {todayIn} from '../workbook/read-all';
import {withLock} from './run';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Properties = GoogleAppsScript.Properties.Properties;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function contentOf(cell: Cell): string | number | boolean {
  if (typeof cell === 'object') return cell.serial;
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}

const namesOf = (tabs: readonly Tab[]): string => tabs.map(({name}) => `«${name}»`).join(', ');

function write(sheet: Sheet, {rows}: Tab): void {
  const [headers = []] = rows;
  const more = rows.length - sheet.getMaxRows();
  if (more > 0) sheet.insertRowsAfter(1, more);
  sheet.getRange(1, 1, rows.length, headers.length).setValues(rows.map((row) => row.map(contentOf)));
  headers.forEach((_, column) => {
    if (rows.some((row) => typeof row[column] === 'object'))
      sheet.getRange(1, column + 1, rows.length).setNumberFormat('yyyy-mm-dd');
  });
  sheet.getRange(1, 1, 1, headers.length).setFontWeight('bold');
  sheet.setFrozenRows(1);
}

/** Inserts all tabs after the user's, or none. They must not be there yet. */
export function insertTabs(spreadsheet: Spreadsheet, properties: Properties, tabs: readonly Tab[]): void {
  const at = spreadsheet.getNumSheets();
  const inserted = makeSheets(
    spreadsheet,
    properties,
    {titles: tabs.map(({name}) => name)},
    () => tabs.map(({name}, index) => spreadsheet.insertSheet(name, at + index)),
    (sheets) => {
      tabs.forEach((tab, index) => {
        const sheet = sheets[index];
        if (sheet) write(sheet, tab);
      });
    },
  );
  const [first] = inserted;
  if (first) spreadsheet.setActiveSheet(first);
}

function insert(spreadsheet: Spreadsheet, language: Language): boolean {
  const properties = PropertiesService.getDocumentProperties();
  recover(spreadsheet, properties);
  const tabs = sampleTabs(todayIn(spreadsheet.getSpreadsheetTimeZone()), language);
  const taken = tabs.filter(({name}) => spreadsheet.getSheetByName(name));
  if (taken.length > 0) {
    alertUser(fill(translate(TEXTS.sampleExists, language), {names: namesOf(taken)}), language);
    return false;
  }
  insertTabs(spreadsheet, properties, tabs);
  spreadsheet.toast(
    fill(translate(TEXTS.sampleDone, language), {names: namesOf(tabs)}),
    translate(TEXTS.product, language),
  );
  return true;
}

/**
 * Menu entry: puts the sample on tabs of its own; where one of their names is taken, nothing is inserted.
 * @returns whether the sample was inserted
 */
export function insertSampleData(): boolean {
  const language = userLanguage();
  try {
    return withLock(language, () => insert(SpreadsheetApp.getActiveSpreadsheet(), language)) ?? false;
  } catch (error) {
    alertUser(failureText('sample', error, language), language);
    return false;
  }
}
