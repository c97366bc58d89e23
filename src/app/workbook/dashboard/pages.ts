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

const contentOf = ({heights}: Block): number => sum(heights.slice(0, -1));

/** Where the next block goes. */
class Pages {
  #used: number;

  constructor(
    readonly sheet: SheetBuilder,
    public row: number,
  ) {
    this.#used = pixelsUsed(sheet, row);
  }

  hasRoomFor(block: Block): boolean {
    return this.#used === 0 || this.#used + contentOf(block) <= PAGE_HEIGHT;
  }

  put(block: Block): void {
    if (!this.hasRoomFor(block)) {
      this.sheet.height(this.row, PAGE_HEIGHT - this.#used);
      this.row += 1;
      this.#used = 0;
    }
    const end = (this.#used + contentOf(block)) % PAGE_HEIGHT;
    const space = Math.min(PAGE_HEIGHT - end, block.heights[block.heights.length - 1] ?? 0);
    [...block.heights.slice(0, -1), space].forEach((pixels, index) => {
      this.sheet.height(this.row + index, pixels);
    });
    block.put(this.row);
    this.row += block.heights.length;
    this.#used = (end + space) % PAGE_HEIGHT;
  }
}

/**
 * A block that would cross the end of a page goes to the next one; of the movable blocks a later one that fits takes
 * the place that is left.
 * @returns the row after the last block
 */
export function stack(
  sheet: SheetBuilder,
  first: number,
  blocks: Readonly<Record<'fixed' | 'movable' | 'last', readonly Block[]>>,
): number {
  const pages = new Pages(sheet, first);
  for (const block of blocks.fixed) pages.put(block);
  const waiting = [...blocks.movable];
  while (waiting.length > 0) {
    const fitting = waiting.findIndex((block) => pages.hasRoomFor(block));
    for (const block of waiting.splice(Math.max(0, fitting), 1)) pages.put(block);
  }
  for (const block of blocks.last) pages.put(block);
  return pages.row;
}
