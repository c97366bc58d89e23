/** Reads the cells of a planned and computed workbook, by addresses as its charts and formulas have them. */
import type {SheetPlan, SheetRole} from '../../src/app/workbook/plan';
import type {Workbook} from '../engine';

type Value = string | number | boolean;

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** First and last row and column of `B3:D9`. */
export function boxOf(range: string): {top: number; left: number; bottom: number; right: number} {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range);
  if (!found) throw new Error(`No range: ${range}`);
  const [, left = '', top = '', right = '', bottom = ''] = found;
  return {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
}

export class BoardCells {
  constructor(
    readonly book: Workbook,
    readonly sheets: readonly SheetPlan[],
  ) {}

  sheet(role: SheetRole): SheetPlan {
    const found = this.sheets.find((plan) => plan.role === role);
    if (!found) throw new Error(`No sheet: ${role}`);
    return found;
  }

  /** A cell, "" where it is empty. */
  value(role: SheetRole, row: number, column: number): Value {
    return this.book.value(this.sheet(role).title, row, column) ?? '';
  }

  column(role: SheetRole, row: number, column: number, rows: number): Value[] {
    return Array.from({length: rows}, (_, index) => this.value(role, row + index, column));
  }

  /** Every column of some ranges, from left to right, the header first. */
  columns(role: SheetRole, ranges: readonly string[]): Value[][] {
    return ranges.flatMap((range) => {
      const {top, left, bottom, right} = boxOf(range);
      return Array.from({length: right - left + 1}, (_, index) =>
        this.column(role, top, left + index, bottom - top + 1),
      );
    });
  }

  /** Row and column of the first cell with a text. */
  find(role: SheetRole, text: string): {row: number; column: number} {
    const {rows, columns} = this.sheet(role);
    for (let row = 1; row <= rows; row++) {
      for (let column = 1; column <= columns; column++) {
        if (this.value(role, row, column) === text) return {row, column};
      }
    }
    throw new Error(`No cell says "${text}".`);
  }
}
