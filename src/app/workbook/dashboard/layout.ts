/** Where things stand on the dashboard, shared by its plan, the model that reads the selectors, and the tests. */
import type {Formula} from '../../../core/formulas/formula';
import {area, areaRef} from '../sheet-builder';

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
/** The same in a formula. */
export const tilesRef = (): Formula =>
  areaRef(LAYOUT_ROWS.tiles, TILE_COLUMNS[0], TILE_ROWS * TILES_A_GROUP, LAST_COLUMN - TILE_COLUMNS[0] + 1);
/** What cannot be told yet and why stands under the tiles. */
export const MISSING_ROW = LAYOUT_ROWS.tiles + TILE_ROWS * TILES_A_GROUP;
/** Everything below the tiles. */
export const CONTENT_ROW = MISSING_ROW + 1;

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

/** Heights of rows in pixels: of a heading, of column heads with one and with three lines, of all others. */
export const ROW_HEIGHT = 21;
export const HEADING_HEIGHT = 28;
export const HEAD_HEIGHT = HEADING_HEIGHT;
export const TALL_HEAD_HEIGHT = 50;
/** Of column heads with two lines. */
export const MIDDLE_HEAD_HEIGHT = 32;
/** Between blocks. */
export const SPACE = 14;

/** Columns of a table over the whole width, for words and then for numbers. */
export const TABLE_SLOTS = [3, 4, 5, 7, 8, 9, 10, 12, 13, 14, 15, 17, 18, 19, 20] as const;

/** First columns of the two halves of the grid. */
export const HALVES = [2, 12] as const;
export type Half = (typeof HALVES)[number];
/** Rows of a table that stands in one half. */
export const HALF_ROWS = 7;

/** Statuses stand so far right of their cells, in hidden columns, for the rules, which see no other sheet. */
export const STATUS_OFFSET = LAST_COLUMN;

const INCHES = {width: 11.69 - 2 * 0.7, height: 8.27 - 2 * 0.75};
/** Pixels of the grid on a page: A4 landscape, fit to the width, between the margins that Sheets takes by itself. */
export const PAGE_HEIGHT = Math.floor(((GRID_WIDTH + 2 * GAP_WIDTH) * INCHES.height) / INCHES.width);
