/** Asks the spreadsheet how much room it has; nothing is asked where the plan is small beside the limit. */
import type {SheetPlan} from '../app/plan';
import {cellsOf, type GridSize, MOST_CELLS, refusalForRoom} from '../app/room';
import type {Language} from '../core/text';

/** Below this part of the limit a plan is no reason to ask: asking takes two calls for each tab. */
const SMALL = MOST_CELLS / 5;

/** Why our planned sheets do not fit beside what the spreadsheet holds; undefined where they do. */
export function fullness(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plans: readonly SheetPlan[],
  language: Language,
): string | undefined {
  if (cellsOf(plans) < SMALL) return undefined;
  const held = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map((sheet): GridSize => ({rows: sheet.getMaxRows(), columns: sheet.getMaxColumns()}));
  return refusalForRoom(held, plans, language);
}
