/** Joins neighbours that are alike, so that one call serves them all. */
import {columnLetters} from '../core/formula-text';

/** Neighbours with the same value as runs; places in any order, 1-based. */
export function runs(
  places: readonly (readonly [place: number, value: number])[],
): {first: number; count: number; value: number}[] {
  const joined: {first: number; count: number; value: number}[] = [];
  for (const [place, value] of [...places].sort(([a], [b]) => a - b)) {
    const last = joined[joined.length - 1];
    if (last && last.value === value && last.first + last.count === place) last.count += 1;
    else joined.push({first: place, count: 1, value});
  }
  return joined;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  bottom: number;
}

function boxOf(range: string): Box {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  if (bottom === '') throw new Error(`"${range}" cannot be merged.`);
  return {left: columnNumber(left), right: columnNumber(right), top: Number(top), bottom: Number(bottom)};
}

/** Merges of one row each, one below the other over the same columns, as one range to be merged row by row. */
export function joinedMerges(merges: readonly string[]): {range: string; rows: number}[] {
  const spread = ({top, bottom}: Box): number => bottom - top;
  const boxes = merges.map(boxOf).sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const joined: {box: Box; rows: number}[] = [];
  for (const box of boxes) {
    const last = joined[joined.length - 1];
    const below =
      last &&
      last.rows > 0 &&
      spread(box) === 0 &&
      last.box.left === box.left &&
      last.box.right === box.right &&
      last.box.bottom + 1 === box.top;
    if (below) {
      last.box.bottom = box.bottom;
      last.rows += 1;
    } else joined.push({box: {...box}, rows: spread(box) === 0 ? 1 : 0});
  }
  return joined.map(({box, rows}) => ({
    range: `${columnLetters(box.left)}${box.top}:${columnLetters(box.right)}${box.bottom}`,
    rows,
  }));
}
