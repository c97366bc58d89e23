/** Whether a spreadsheet has room for our sheets: told before the first of them is made. */
import {fill, type Language} from '../core/text';
import {TEXTS} from './texts';

/** Cells that a spreadsheet can have, empty ones included: https://support.google.com/drive/answer/37603 */
export const MOST_CELLS = 10_000_000;

/** Rows and columns of a sheet's grid. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Cells of some grids, empty ones included. */
export function cellsOf(grids: readonly GridSize[]): number {
  return grids.reduce((sum, {rows, columns}) => sum + rows * columns, 0);
}

const millions = (cells: number, language: Language): string => {
  const text = (Math.ceil(cells / 100_000) / 10).toFixed(1);
  return language === 'ru' ? text.replace('.', ',') : text;
};

/**
 * Why a build would pass the limit, with what to do; undefined where there is room.
 * @param held every grid of the spreadsheet, those of an earlier build too: they stay until the new ones are whole
 * @param planned our sheets
 */
export function refusalForRoom(
  held: readonly GridSize[],
  planned: readonly GridSize[],
  language: Language,
): string | undefined {
  const [theirs, ours] = [cellsOf(held), cellsOf(planned)];
  if (theirs + ours <= MOST_CELLS) return undefined;
  return fill(TEXTS.noRoom[language], {
    needed: millions(ours, language),
    held: millions(theirs, language),
    most: MOST_CELLS / 1_000_000,
  });
}
