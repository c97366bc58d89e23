/** Asks the spreadsheet how much room it has; little is asked where the plan is small beside the limit. */

import {cellsOf, type GridSize, MOST_CELLS, plannedCells, type Room} from '../../app/workbook/capacity';
import type {SheetPlan} from '../../app/workbook/plan';
import type {Tab} from '../../core/mapping';
import type {OurSheets} from '../transaction/our-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Below this part of the limit there is no reason to ask: asking takes two calls for each sheet. */
const SMALL = MOST_CELLS * 0.8;
/** So few tabs are asked however small the plan is, so that a build takes the same calls for many rows as for few. */
const FEW_TABS = 4;

/** A chart on a tab of its own has no cells. */
function gridOf(sheet: Sheet): GridSize {
  try {
    return {rows: sheet.getMaxRows(), columns: sheet.getMaxColumns()};
  } catch (error) {
    if (sheet.getType() === SpreadsheetApp.SheetType.GRID) throw error;
    return {rows: 0, columns: 0};
  }
}

/**
 * The grids of a spreadsheet; undefined where planned sheets are small beside the limit.
 * @param read the tabs whose cells are known
 */
export function roomFor(
  {all, sheets: {settings, ...sheets}}: OurSheets,
  plans: readonly SheetPlan[],
  read: readonly Tab[],
): Room | undefined {
  const replaced = new Set(Object.values(sheets));
  const stays = all.map(({sheet}) => sheet).filter((sheet) => !replaced.has(sheet));
  const ask = (): GridSize[] => stays.map(gridOf);
  const asked = read.length > FEW_TABS ? undefined : ask();
  const known = asked ?? read.map(({rows}) => ({rows: rows.length, columns: rows[0]?.length ?? 0}));
  // Those of an earlier build are about as large, and stay until ours are whole.
  if (2 * plannedCells(plans) + cellsOf(known) < SMALL) return undefined;
  const earlier = [...replaced].map(gridOf);
  return {held: [...(asked ?? ask()), ...earlier], earlier};
}
