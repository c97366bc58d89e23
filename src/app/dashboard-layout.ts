/** Where things stand on the dashboard, shared by its plan, the model that reads the selectors, and the tests. */
import type {SheetBuilder} from './sheet-builder';

/** Months that the model and the dashboard tell, ending with the chosen period. */
export const MONTHS = 24;

/** Four tiles side by side, each four columns wide, with a narrow column between them. */
export const TILE_COLUMNS = [2, 7, 12, 17] as const;
export const TILE_WIDTH = 4;
export const LAST_COLUMN = 20;

export const LAYOUT_ROWS = {
  title: 2,
  subtitle: 3,
  selectorLabels: 5,
  selectors: 6,
  groups: 8,
  tiles: 9,
} as const;

/** Rows of one tile: name and status, value, change, then a narrow row between tiles. */
export const TILE_ROWS = 4;
export const TILES_A_COLUMN = 4;

export const CHARTS_ROW = LAYOUT_ROWS.tiles + TILE_ROWS * TILES_A_COLUMN + 1;
export const CHART_ROWS = 14;
/** Heading of the table of months; its column heads follow, then one row a month. */
export const MONTHS_ROW = CHARTS_ROW + 2 * CHART_ROWS + 2;
/** Heading of the tables of reps and of the chosen field, which stand side by side. */
export const NAMES_ROW = MONTHS_ROW + 2 + MONTHS + 2;

export type Selector = 'period' | 'comparison' | 'rep' | 'filterField' | 'filterValue' | 'splitField';

/** The first cell of each selector, and how many columns it takes. */
export const SELECTORS: Readonly<
  Record<Selector, {readonly row: number; readonly column: number; readonly width: number}>
> = {
  period: {row: LAYOUT_ROWS.selectors, column: 2, width: 4},
  comparison: {row: LAYOUT_ROWS.selectors, column: 7, width: 4},
  rep: {row: LAYOUT_ROWS.selectors, column: 12, width: 4},
  filterField: {row: LAYOUT_ROWS.selectors, column: 17, width: 2},
  filterValue: {row: LAYOUT_ROWS.selectors, column: 19, width: 2},
  splitField: {row: NAMES_ROW, column: 15, width: 3},
};

export type DashboardRefs = Readonly<Record<Selector, string>>;

/** References of the selectors from other sheets. */
export function dashboardRefs(sheet: SheetBuilder): DashboardRefs {
  const ref = (selector: Selector): string => sheet.ref(SELECTORS[selector].row, SELECTORS[selector].column);
  return {
    period: ref('period'),
    comparison: ref('comparison'),
    rep: ref('rep'),
    filterField: ref('filterField'),
    filterValue: ref('filterValue'),
    splitField: ref('splitField'),
  };
}
