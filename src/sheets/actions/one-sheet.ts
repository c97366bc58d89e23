/** Puts a single sheet of ours in the place of an earlier one: whole, or not at all. */
import type {SheetPlan} from '../../app/plan';
import {findSheets, freeTitle, markOf, NEW, ROLE_KEY, roleMark} from '../our-sheets';
import {probeSeparator, writeSheet} from '../write-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function resize(sheet: Sheet, {rows, columns}: SheetPlan): void {
  const [moreRows, moreColumns] = [rows - sheet.getMaxRows(), columns - sheet.getMaxColumns()];
  if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows);
  if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns);
  if (moreColumns < 0) sheet.deleteColumns(columns + 1, -moreColumns);
}

/**
 * Writes a plan on a new sheet, then removes the one that had its role before. No formula may refer to either.
 * @param finish is done before the new sheet stands
 */
export function putSheet(spreadsheet: Spreadsheet, plan: SheetPlan, finish: (sheet: Sheet) => void): Sheet {
  const before = findSheets(spreadsheet)[plan.role];
  const sheet = spreadsheet.insertSheet(freeTitle(spreadsheet, plan.title), spreadsheet.getNumSheets());
  try {
    sheet.addDeveloperMetadata(ROLE_KEY, markOf(NEW + plan.role, sheet));
    resize(sheet, plan);
    writeSheet({[plan.role]: sheet}, plan, probeSeparator(sheet));
    finish(sheet);
    SpreadsheetApp.flush();
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  if (before) spreadsheet.deleteSheet(before);
  sheet.setName(plan.title);
  roleMark(sheet)?.setValue(markOf(plan.role, sheet));
  return sheet;
}
