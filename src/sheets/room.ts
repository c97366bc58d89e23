/** Asks the spreadsheet how much room it has; nothing is asked where the plan is small beside the limit. */
import type {SheetPlan} from '../app/plan';
import {cellsOf, MOST_CELLS, plannedCells, type Room} from '../app/room';
import type {Tab} from '../core/mapping';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Below this part of the limit there is no reason to ask: asking takes two calls for each tab. */
const SMALL = MOST_CELLS * 0.8;

/**
 * The grids of a spreadsheet; undefined where planned sheets are small beside the limit.
 * @param read the tabs whose cells are known
 * @param ours sheets of an earlier build that new ones take the place of
 */
export function roomFor(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plans: readonly SheetPlan[],
  read: readonly Tab[],
  ours: readonly Sheet[],
): Room | undefined {
  const known = read.map(({rows}) => ({rows: rows.length, columns: rows[0]?.length ?? 0}));
  // Those of an earlier build are about as large, and stay until ours are whole.
  if (2 * plannedCells(plans) + cellsOf(known) < SMALL) return undefined;
  const old = new Set(ours.map((sheet) => sheet.getSheetId()));
  const grids = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map((sheet) => ({
      isOld: old.has(sheet.getSheetId()),
      rows: sheet.getMaxRows(),
      columns: sheet.getMaxColumns(),
    }));
  return {held: grids, earlier: grids.filter(({isOld}) => isOld)};
}
