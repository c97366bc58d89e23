/** Asks the spreadsheet how much room it has; nothing is asked where the plan is small beside the limit. */
import type {SheetPlan} from '../app/plan';
import {cellsOf, type GridSize, MOST_CELLS, refusalForRoom} from '../app/room';
import type {Language} from '../core/text';
import {say} from './messages';

/** Below this part of the limit a plan is no reason to ask: asking takes two calls for each tab. */
const SMALL = MOST_CELLS / 5;

/** Whether our planned sheets fit beside what the spreadsheet holds; says so where they do not. */
export function hasRoom(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plans: readonly SheetPlan[],
  language: Language,
): boolean {
  if (cellsOf(plans) < SMALL) return true;
  const held = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map((sheet): GridSize => ({rows: sheet.getMaxRows(), columns: sheet.getMaxColumns()}));
  const refused = refusalForRoom(held, plans, language);
  if (refused !== undefined) say(refused, language);
  return refused === undefined;
}
