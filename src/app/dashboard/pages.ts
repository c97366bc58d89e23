/** Puts blocks one below the other so that a printed page is never cut within a block. */
import type {SheetBuilder} from '../sheet-builder';
import {PAGE_HEIGHT} from './layout';

export interface Block {
  /** Heights of its rows in pixels; the last one is space, which may shrink at the end of a page. */
  readonly heights: readonly number[];
  readonly put: (row: number) => void;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Pixels from the top of a row's page to the row. */
export function pixelsUsed(sheet: SheetBuilder, row: number): number {
  return sum(Array.from({length: row - 1}, (_, index) => sheet.heightOf(index + 1))) % PAGE_HEIGHT;
}

/** A block that would cross the end of a page goes to the next one. @returns the row after the last block */
export function stack(sheet: SheetBuilder, first: number, blocks: readonly Block[]): number {
  let row = first;
  let used = pixelsUsed(sheet, first);
  for (const {heights, put} of blocks) {
    const rows = heights.slice(0, -1);
    const height = sum(rows);
    if (used > 0 && used + height > PAGE_HEIGHT) {
      sheet.height(row, PAGE_HEIGHT - used);
      row += 1;
      used = 0;
    }
    const left = PAGE_HEIGHT - ((used + height) % PAGE_HEIGHT);
    const space = Math.min(left, heights[rows.length] ?? 0);
    [...rows, space].forEach((pixels, index) => {
      sheet.height(row + index, pixels);
    });
    put(row);
    row += heights.length;
    used = (used + height + space) % PAGE_HEIGHT;
  }
  return row;
}
