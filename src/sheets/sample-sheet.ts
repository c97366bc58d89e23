/** Insert sample data: a tab with deals to try the dashboard on. */
import {sampleDeals} from '../app/sample/deals';
import {TEXTS} from '../app/texts';
import type {Cell} from '../core/mapping';
import {fill, type Language} from '../core/text';
import {todayIn} from './build-dashboard';
import {failureText, say, userLanguage} from './messages';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function contentOf(cell: Cell): string | number | boolean {
  if (typeof cell === 'object') return cell.serial;
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}

function write(spreadsheet: Spreadsheet, name: string, rows: readonly (readonly Cell[])[]): void {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  try {
    const columns = rows[0]?.length ?? 0;
    const range = sheet.getRange(1, 1, rows.length, columns);
    range.setValues(rows.map((row) => row.map(contentOf)));
    range.setNumberFormats(
      rows.map((row) => row.map((cell) => (typeof cell === 'object' ? 'yyyy-mm-dd' : 'General'))),
    );
    sheet.getRange(1, 1, 1, columns).setFontWeight('bold');
    sheet.setFrozenRows(1);
    SpreadsheetApp.flush();
    spreadsheet.setActiveSheet(sheet);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

function insert(spreadsheet: Spreadsheet, language: Language): void {
  const name = TEXTS.sampleSheet[language];
  if (spreadsheet.getSheetByName(name)) {
    say(fill(TEXTS.sampleExists[language], {name}), language);
    return;
  }
  write(spreadsheet, name, sampleDeals(todayIn(spreadsheet.getSpreadsheetTimeZone()), language));
  spreadsheet.toast(fill(TEXTS.sampleDone[language], {name}), TEXTS.product[language]);
}

/** Menu entry: puts sample deals on a tab of their own, once; a tab of that name is left as it is. */
export function insertSampleData(): void {
  const language = userLanguage();
  try {
    insert(SpreadsheetApp.getActiveSpreadsheet(), language);
  } catch (error) {
    say(failureText('sample', error, language), language);
  }
}
