/**
 * Where the rows, or columns, that we wrote on a sheet stand now: the user may have inserted some and deleted others.
 * Found as `diff` finds lines, by the alignment under which most of the content is the same (Needleman–Wunsch).
 */

/** Neighbouring rows or columns, counted from 1. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** A change that takes a sheet a step back to the rows or columns that we wrote. */
export type Step =
  | {readonly remove: Run}
  /** So many blank ones after a place; 0 is before the first. */
  | {readonly add: number; readonly after: number};

export class Alignment {
  readonly #planned: ReadonlyMap<number, number>;

  /** @param places the place now of each row or column that we wrote; undefined where it has been deleted */
  constructor(readonly places: readonly (number | undefined)[]) {
    this.#planned = new Map(places.flatMap((now, index) => (now === undefined ? [] : [[now, index + 1]])));
  }

  /** The number under which we wrote what stands at a place now; undefined where that is not ours. */
  planned(now: number): number | undefined {
    return this.#planned.get(now);
  }

  /** Where a row or column of ours stands now; undefined where it has been deleted. */
  now(planned: number): number | undefined {
    return this.places[planned - 1];
  }

  /** The place of our last row or column. */
  get end(): number {
    return Math.max(0, ...this.#planned.keys());
  }

  get isUnchanged(): boolean {
    return this.places.every((now, index) => now === index + 1);
  }

  /** Rows or columns that the user has inserted between ours, or before the first. */
  get inserted(): Run[] {
    return this.steps.flatMap((step) => ('remove' in step ? [step.remove] : [])).reverse();
  }

  /** What brings back the order that we wrote; the last places come first, so that no step moves another's. */
  get steps(): Step[] {
    const steps: Step[] = [];
    let [last, missing] = [0, 0];
    const close = (next: number): void => {
      if (missing > 0) steps.push({add: missing, after: last});
      if (next > last + 1) steps.push({remove: {first: last + 1, count: next - last - 1}});
    };
    for (const now of this.places) {
      if (now === undefined) missing += 1;
      else {
        close(now);
        [last, missing] = [now, 0];
      }
    }
    close(last + 1);
    return steps.reverse();
  }
}

/** A row that is not ours costs next to nothing; to take one of ours for deleted costs as much as two equal cells. */
const COST = {inserted: 0.002, deleted: 2};

/** What two empty cells or rows have in common: less than an inserted row costs, or results of a list would pass for one. */
export const BOTH_EMPTY = 0.001;

interface Lines {
  readonly before: number;
  readonly now: number;
  /** How much of two lines, counted from 0, is the same. */
  readonly score: (before: number, now: number) => number;
  readonly isSame: (before: number, now: number) => boolean;
}

/** The best totals from each pair of lines to the ends, row by row. What follows our last line costs nothing. */
function totals(rows: number, columns: number, score: Lines['score']): Float64Array[] {
  const best = Array.from({length: rows + 1}, () => new Float64Array(columns + 1));
  for (let row = rows - 1; row >= 0; row--) {
    const [own, below] = [best[row], best[row + 1]];
    if (!own || !below) continue;
    own[columns] = (below[columns] ?? 0) - COST.deleted;
    for (let column = columns - 1; column >= 0; column--) {
      const matched = score(row, column) + (below[column + 1] ?? 0);
      const inserted = (own[column + 1] ?? 0) - COST.inserted;
      own[column] = Math.max(matched, inserted, (below[column] ?? 0) - COST.deleted);
    }
  }
  return best;
}

/** @returns where each line of before stands now */
export function align(lines: Lines): Alignment {
  const {before, now, isSame} = lines;
  let head = 0;
  while (head < before && head < now && isSame(head, head)) head += 1;
  const [rows, columns] = [before - head, now - head];
  const score: Lines['score'] = (row, column) => lines.score(head + row, head + column);
  const best = totals(rows, columns, score);
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const places: (number | undefined)[] = Array.from({length: head}, (_, index) => index + 1);
  let [row, column] = [0, 0];
  while (row < rows) {
    const isLeft = column < columns;
    const isMatched = isLeft && at(row, column) === score(row, column) + at(row + 1, column + 1);
    const isInserted = isLeft && at(row, column) === at(row, column + 1) - COST.inserted;
    if (isMatched) places.push(head + column + 1);
    else if (!isInserted) places.push(undefined);
    if (isMatched || isInserted) column += 1;
    if (isMatched || !isInserted) row += 1;
  }
  return new Alignment(places);
}
