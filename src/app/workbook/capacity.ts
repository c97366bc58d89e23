/** Whether a spreadsheet has room for our sheets: told before the first of them is made. */
import {fill, type Language, numberText, translate} from '../../core/text';
import {TEXTS} from '../texts';
import {NEW_SHEET, type SheetPlan} from './plan';

/** Cells that a spreadsheet can have, empty ones included: https://support.google.com/drive/answer/37603 */
export const MOST_CELLS = 10_000_000;

/** Rows and columns of a sheet's grid. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** The grid that a planned sheet gets: what it has beyond its plan is taken away only where the user could see it. */
function gridOf({rows, columns, gridlines}: SheetPlan<unknown>): GridSize {
  return gridlines
    ? {rows: Math.max(rows, NEW_SHEET.rows), columns: Math.max(columns, NEW_SHEET.columns)}
    : {rows, columns};
}

/** Cells that planned sheets take, empty ones included. */
export const plannedCells = (plans: readonly SheetPlan<unknown>[]): number => cellsOf(plans.map(gridOf));

/** Cells of some grids, empty ones included. */
export function cellsOf(grids: readonly GridSize[]): number {
  return grids.reduce((sum, {rows, columns}) => sum + rows * columns, 0);
}

const millions = (cells: number, language: Language): string => {
  const text = (Math.ceil(cells / 100_000) / 10).toFixed(1);
  return numberText(text, language);
};

/** Grids that a spreadsheet has. */
export interface Room {
  /** All of them; those of an earlier build too, which stay until the new ones are whole. */
  readonly held: readonly GridSize[];
  /** Those of an earlier build that a new one takes the place of. */
  readonly earlier: readonly GridSize[];
}

/** When there is room for planned sheets: at once, or once those of the earlier build are gone. */
export function whenThereIsRoom(
  {held, earlier}: Room,
  planned: readonly SheetPlan<unknown>[],
): 'now' | 'later' | undefined {
  const all = cellsOf(held) + plannedCells(planned);
  if (all <= MOST_CELLS) return 'now';
  return all - cellsOf(earlier) <= MOST_CELLS ? 'later' : undefined;
}

/**
 * Why a build would pass the limit, with what to do; undefined where there is room.
 * @param planned our sheets
 */
export function refusalForRoom(
  room: Room,
  planned: readonly SheetPlan<unknown>[],
  language: Language,
): string | undefined {
  const when = whenThereIsRoom(room, planned);
  if (when === 'now') return undefined;
  const text = when === 'later' ? TEXTS.noRoomBeside : TEXTS.noRoom;
  return fill(translate(text, language), {
    needed: millions(plannedCells(planned), language),
    held: millions(cellsOf(room.held), language),
    most: MOST_CELLS / 1_000_000,
  });
}
