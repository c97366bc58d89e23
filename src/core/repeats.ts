/** Finds rows whose text stands in an earlier row. Ids are as many as rows, and a Set of them is slow to fill. */
import {hashOfText, readText} from './cells';
import type {Coded} from './coded';
import type {Cell} from './mapping';

/**
 * 1 for each row that repeats an earlier row's text, 0 for the others; blanks repeat nothing.
 * @param cellAt the cells whose texts are meant
 */
export function repeatsOf(count: number, cellAt: (row: number) => Cell): Coded<0 | 1> {
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 1)) - 1;
  // Hashed beforehand: to read texts and to look places up in turn would take longer than one after the other.
  const hashes = new Int32Array(count);
  for (let row = 0; row < count; row++) hashes[row] = hashOfText(cellAt(row));
  // By the place that its hash leads to, the number of a row, from 1, and above it those bits of the hash that tell no
  // place; 0 is free.
  const rows = new Int32Array(mask + 1);
  const codes = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const hash = hashes[row] ?? 0;
    const own = (hash & ~mask) | (row + 1);
    let place = (hash ^ (hash >>> 15)) & mask;
    let other = rows[place] ?? 0;
    while (other !== 0 && !((other ^ own) <= mask && isSameText(cellAt((other & mask) - 1), cellAt(row)))) {
      place = (place + 1) & mask;
      other = rows[place] ?? 0;
    }
    if (other === 0) rows[place] = own;
    else if (readText(cellAt(row)) !== '') codes[row] = 1;
  }
  return {values: codes.includes(1) ? [0, 1] : [0], codes};
}

const isSameText = (one: Cell, other: Cell): boolean => one === other || readText(one) === readText(other);
