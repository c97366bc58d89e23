/** Where things stand on the dashboard, shared by its plan, the model that reads the selectors, and the tests. */
import type {SheetBuilder} from './sheet-builder';

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
export const TABLES_ROW = CHARTS_ROW + 2 * CHART_ROWS + 2;

export type Selector = 'period' | 'comparison' | 'rep' | 'filterField' | 'filterValue' | 'splitField';

/** Column in which each selector's cell starts, and how many columns it takes. */
export const SELECTORS: Readonly<Record<Selector, {readonly column: number; readonly width: number}>> = {
  period: {column: 2, width: 3},
  comparison: {column: 7, width: 3},
  rep: {column: 12, width: 3},
  filterField: {column: 17, width: 2},
  filterValue: {column: 19, width: 2},
  splitField: {column: 17, width: 2},
};

export type DashboardRefs = Readonly<Record<Selector, string>>;

/** References of the selectors from other sheets. */
export function dashboardRefs(sheet: SheetBuilder): DashboardRefs {
  const ref = (selector: Selector): string => sheet.ref(LAYOUT_ROWS.selectors, SELECTORS[selector].column);
  return {
    period: ref('period'),
    comparison: ref('comparison'),
    rep: ref('rep'),
    filterField: ref('filterField'),
    filterValue: ref('filterValue'),
    splitField: ref('splitField'),
  };
}
