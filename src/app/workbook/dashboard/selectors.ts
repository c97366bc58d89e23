/** The selectors: where each stands, shared by the dashboard's plan, the model that reads them, and the tests. */
import type {Formula} from '../../../core/formulas/formula';
import type {Cell} from '../../../core/mapping';
import type {Selector, SelectorRefs} from '../model/context';
import {cellRef, type SheetBuilder} from '../sheet-builder';
import {type Place, TILE_COLUMNS, TILE_WIDTH} from './layout';

/** Row of the selectors that say when, and of those that say of what. */
export const SELECTOR_ROWS = {when: 4, what: 6} as const;

interface SelectorPlace extends Place {
  /** Columns that the choice takes. */
  readonly width: number;
}

/** As wide as a tile, or a part of it. @param offset columns between the tile's first and the label */
function place(
  row: keyof typeof SELECTOR_ROWS,
  tile: 0 | 1 | 2 | 3,
  offset = 0,
  width = TILE_WIDTH - 1,
): SelectorPlace {
  return {row: SELECTOR_ROWS[row], column: TILE_COLUMNS[tile] + offset + 1, width};
}

/** The first cell of each choice; its label stands left of it. */
export const SELECTORS = {
  period: place('when', 0),
  /** First and last day of a period of the user's own. */
  from: place('when', 1, 0, 1),
  to: place('when', 1, 2, 1),
  comparison: place('when', 2),
  /** Of deals in several currencies; elsewhere there is none. */
  currency: place('when', 3),
  rep: place('what', 0),
  filterField: place('what', 1),
  filterValue: place('what', 2),
  splitField: place('what', 3),
} as const satisfies Readonly<Record<Selector, SelectorPlace>>;

export const SELECTOR_NAMES = Object.keys(SELECTORS) as readonly Selector[];

/** What the selectors say: texts, and days as serials. */
export type Selections = Readonly<Record<Selector, Cell>>;

/** A selector's cell in a formula of its own sheet. */
export function selectorCell(selector: Selector): Formula {
  const {row, column} = SELECTORS[selector];
  return cellRef(row, column);
}

/** References of the selectors from other sheets. */
export function dashboardRefs(sheet: SheetBuilder): SelectorRefs {
  const ref = (selector: Selector): Formula => sheet.ref(SELECTORS[selector].row, SELECTORS[selector].column);
  return {
    period: ref('period'),
    from: ref('from'),
    to: ref('to'),
    comparison: ref('comparison'),
    currency: ref('currency'),
    rep: ref('rep'),
    filterField: ref('filterField'),
    filterValue: ref('filterValue'),
    splitField: ref('splitField'),
  };
}
