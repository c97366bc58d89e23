/** Asks the spreadsheet how much room it has; nothing is asked where the plan is small beside the limit. */
import type {SheetPlan} from '../app/plan';
import {cellsOf, type GridSize, MOST_CELLS, refusalForRoom} from '../app/room';
import type {Tab} from '../core/mapping';
import type {Language} from '../core/text';

/** Below this part of the limit there is no reason to ask: asking takes two calls for each tab. */
const SMALL = MOST_CELLS * 0.8;

/**
 * Why our planned sheets do not fit beside what the spreadsheet holds; undefined where they do.
 * @param read the tabs whose cells are known
 */
export function fullness(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plans: readonly SheetPlan[],
  read: readonly Tab[],
  language: Language,
): string | undefined {
  const known = read.map(({rows}) => ({rows: rows.length, columns: rows[0]?.length ?? 0}));
  // Those of an earlier build are about as large, and stay until ours are whole.
  if (2 * cellsOf(plans) + cellsOf(known) < SMALL) return undefined;
  const held = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map((sheet): GridSize => ({rows: sheet.getMaxRows(), columns: sheet.getMaxColumns()}));
  return refusalForRoom(held, plans, language);
}
