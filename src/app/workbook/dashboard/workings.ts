/**
 * Where the dashboard's lists are worked out: on KPI Model, right of the lists that its selectors offer. Formulas there
 * refer to the model's own cells; the dashboard shows the results.
 */
import type {Formula} from '../../../core/formulas/formula';
import {LISTS} from '../model/layout';
import type {Spill} from '../plan';
import {areaRef, cellRef, type SheetBuilder} from '../sheet-builder';

/** First columns of the blocks, each with a head in its first row. */
const FIRST = LISTS.comparisons + 4;
const WIDTHS = [
  ['alerts', 18],
  ['campaigns', 24],
  ['unusual', 18],
] as const;
type Name = (typeof WIDTHS)[number][0];

/** The first column of all workings, and the first one right of them. */
export const WORKINGS_COLUMN = FIRST;
export const WORKINGS_END = WIDTHS.reduce((column, [, width]) => column + width, FIRST);

export class Workings {
  readonly #first: number;

  constructor(
    readonly sheet: SheetBuilder,
    name: Name,
  ) {
    const index = WIDTHS.findIndex(([block]) => block === name);
    this.#first = WIDTHS.slice(0, index).reduce((column, [, width]) => column + width, FIRST);
    // A list needs free columns to spill into.
    sheet.size(1, this.#first + (WIDTHS[index]?.[1] ?? 0) - 1);
  }

  /** Row and column counted from 1, below the head. */
  put(
    row: number,
    column: number,
    content: {text: string} | {formula: Formula; spill?: Spill} | {number: number},
  ): this {
    this.sheet.put(row + 1, this.#first + column - 1, content);
    return this;
  }

  head(texts: readonly string[]): void {
    texts.forEach((text, index) => {
      this.sheet.put(1, this.#first + index, {text, bold: true});
    });
  }

  /** A cell as the model's own formulas refer to it. */
  at(row: number, column: number): Formula {
    return cellRef(row + 1, this.#first + column - 1);
  }

  column(column: number, rows: number, row = 1): Formula {
    return areaRef(row + 1, this.#first + column - 1, rows, 1);
  }

  /** A cell as other sheets refer to it. */
  ref(row: number, column: number): Formula {
    return this.sheet.ref(row + 1, this.#first + column - 1);
  }

  refColumn(column: number, rows: number): Formula {
    return this.sheet.refArea(2, this.#first + column - 1, rows, 1);
  }
}
