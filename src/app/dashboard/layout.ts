/** Where things stand on the dashboard, shared by its plan, the model that reads the selectors, and the tests. */
import {area} from '../sheet-builder';

/** Months that the model and the dashboard tell, ending with the chosen period. */
export const MONTHS = 24;

/** Four tiles side by side, each four columns wide, with a narrow column between them. */
export const TILE_COLUMNS = [2, 7, 12, 17] as const;
export const TILE_WIDTH = 4;
export const LAST_COLUMN = 20;
/** Narrow columns between the tiles. */
export const GAPS = [6, 11, 16] as const;

/** Widths in pixels; with the row numbers all of it fits a screen of 1280. */
export const COLUMN_WIDTH = 71;
export const GAP_WIDTH = 18;
/** Of the tiles, and of the charts below them. */
export const GRID_WIDTH = TILE_COLUMNS.length * TILE_WIDTH * COLUMN_WIDTH + GAPS.length * GAP_WIDTH;

export const LAYOUT_ROWS = {
  title: 2,
  subtitle: 3,
  headline: 8,
  groups: 11,
  tiles: 12,
} as const;

/** Rows of one tile: name and status, value, change and trend, then a narrow row between tiles. */
export const TILE_ROWS = 4;
export const TILES_A_GROUP = 4;
/** All tiles, from the first to the last. */
export const TILES_AREA = area(
  LAYOUT_ROWS.tiles,
  TILE_COLUMNS[0],
  TILE_ROWS * TILES_A_GROUP,
  LAST_COLUMN - TILE_COLUMNS[0] + 1,
);
/** What cannot be told yet and why stands under the tiles. */
export const MISSING_ROW = LAYOUT_ROWS.tiles + TILE_ROWS * TILES_A_GROUP;
export const CHARTS_ROW = MISSING_ROW + 2;
/** So many rows that each of the names in a chart of bars gets a line. */
export const CHART_ROWS = 16;

/** A cell of the dashboard, 1-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells of a tile. */
export type TilePlace = Readonly<
  Record<'title' | 'status' | 'value' | 'trend' | 'change' | 'previous', Place>
>;

/** The tile that stands at some place of a group's column. */
export function tilePlace(group: number, index: number): TilePlace {
  const column = TILE_COLUMNS[group] ?? 2;
  const row = LAYOUT_ROWS.tiles + index * TILE_ROWS;
  return {
    title: {row, column},
    status: {row, column: column + TILE_WIDTH - 1},
    value: {row: row + 1, column},
    trend: {row: row + 1, column: column + 2},
    change: {row: row + 2, column},
    previous: {row: row + 2, column: column + 2},
  };
}

/** Three lines of a table's column heads, in pixels. */
export const HEAD_HEIGHT = 50;

/** Columns of a table over the whole width, for words and then for numbers. */
export const TABLE_SLOTS = [3, 4, 5, 7, 8, 9, 10, 12, 13, 14, 15, 17, 18, 19, 20] as const;
