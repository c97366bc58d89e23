/** Joins what is alike, so that one call serves it all. */
import {columnLetters} from '../../core/formulas/formula-text';

/** A stretch of rows or columns that gets one size; 1-based. */
export interface Stroke {
  readonly first: number;
  readonly count: number;
  readonly value: number;
}

interface Run {
  readonly value: number;
  readonly first: number;
  readonly end: number;
}

function runsOf(values: readonly number[]): Run[] {
  const runs: Run[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last?.value === value) runs[runs.length - 1] = {...last, end: index + 1};
    else runs.push({value, first: index + 1, end: index + 1});
  });
  return runs;
}

/**
 * The fewest strokes that give each place its value, where a later stroke may paint over an earlier one: five widths
 * between gaps of one width are the width, then the gaps. Places that have the ground's value need none; a ground
 * that is not known is painted over.
 */
export function strokes(values: readonly number[], ground: number | undefined): Stroke[] {
  const runs = runsOf(values);
  const known = new Map<string, readonly Stroke[]>();
  const paint = (from: number, to: number, under: number | undefined): readonly Stroke[] => {
    const run = runs[from];
    if (from > to || !run) return [];
    if (run.value === under) return paint(from + 1, to, under);
    const key = `${from},${to},${under}`;
    const found = known.get(key);
    if (found) return found;
    let best: readonly Stroke[] | undefined;
    runs.slice(from, to + 1).forEach(({value, end}, offset) => {
      if (value !== run.value) return;
      const inner = paint(from + 1, from + offset - 1, value);
      const rest = paint(from + offset + 1, to, under);
      if (best && best.length <= 1 + inner.length + rest.length) return;
      best = [{first: run.first, count: end - run.first + 1, value}, ...inner, ...rest];
    });
    const made = best ?? [];
    known.set(key, made);
    return made;
  };
  return [...paint(0, runs.length - 1, ground)];
}

/** 1-based position of a column: A → 1, AB → 28. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(range: string): Box {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  if (bottom === '') throw new Error(`"${range}" cannot be merged.`);
  return {left: columnNumber(left), right: columnNumber(right), top: Number(top), bottom: Number(bottom)};
}

const textOf = ({left, right, top, bottom}: Box): string =>
  `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;

/** Neighbouring rows that are merged over the same columns. */
interface Band {
  readonly top: number;
  bottom: number;
  readonly columns: readonly Box[];
  readonly pattern: string;
}

function bandsOf(boxes: readonly Box[]): Band[] {
  const rows = new Map<number, Box[]>();
  for (const box of boxes) rows.set(box.top, [...(rows.get(box.top) ?? []), box]);
  const bands: Band[] = [];
  for (const [top, columns] of [...rows].sort(([a], [b]) => a - b)) {
    const sorted = columns.sort((a, b) => a.left - b.left);
    const pattern = sorted.map(({left, right}) => `${left}-${right}`).join();
    const last = bands[bands.length - 1];
    if (last && last.bottom === top - 1 && last.pattern === pattern) last.bottom = top;
    else bands.push({top, bottom: top, columns: sorted, pattern});
  }
  return bands;
}

export interface MergeSteps {
  /** Ranges of which each row is merged. */
  readonly across: readonly string[];
  /** Ranges that are merged into one cell. */
  readonly whole: readonly string[];
  /** Ranges whose merges are then copied to where the cell stands. */
  readonly copies: readonly (readonly [from: string, to: string])[];
}

/** Merges of a row that repeat at equal distances: those that are made, and how often and how far they are copied. */
function repeated(columns: readonly Box[]): {own: readonly Box[]; times: number; step: number} {
  for (let size = 1; size <= columns.length / 2; size++) {
    const step = (columns[size]?.left ?? 0) - (columns[0]?.left ?? 0);
    const repeats = columns.every(({left, right}, index) => {
      const before = columns[index - size];
      return !before || (before.left + step === left && before.right + step === right);
    });
    if (repeats && columns.length % size === 0)
      return {own: columns.slice(0, size), times: columns.length / size, step};
  }
  return {own: columns, times: 1, step: 0};
}

/** Makes the merges of one band: the first of those that repeat, then twice as many by each copy. */
function bandSteps({top, bottom, columns}: Band): Pick<MergeSteps, 'across' | 'copies'> {
  const {own, times, step} = repeated(columns);
  const left = own[0]?.left ?? 1;
  const width = (own[own.length - 1]?.right ?? left) - left;
  const copies: [string, string][] = [];
  for (let made = 1; made < times; ) {
    const more = Math.min(made, times - made);
    const right = left + (more - 1) * step + width;
    copies.push([textOf({left, right, top, bottom}), `${columnLetters(left + made * step)}${top}`]);
    made += more;
  }
  return {across: own.map((box) => textOf({left: box.left, right: box.right, top, bottom})), copies};
}

/** Few steps for many merges: rows that are merged alike are merged once, and the rest copied from there. */
export function mergeSteps(merges: readonly string[]): MergeSteps {
  const boxes = merges.map(boxOf);
  const steps = {
    across: [] as string[],
    whole: boxes.filter(({top, bottom}) => bottom > top).map(textOf),
    copies: [] as (readonly [string, string])[],
  };
  const made: Band[] = [];
  const tallest = [...bandsOf(boxes.filter(({top, bottom}) => bottom === top))].sort(
    (a, b) => b.bottom - b.top - (a.bottom - a.top),
  );
  for (const band of tallest) {
    const {top, bottom, columns, pattern} = band;
    const like = columns.length > 1 ? made.find((other) => other.pattern === pattern) : undefined;
    if (!like) {
      made.push(band);
      const {across, copies} = bandSteps(band);
      steps.across.push(...across);
      steps.copies.push(...copies);
      continue;
    }
    const left = Math.min(...columns.map((box) => box.left));
    const right = Math.max(...columns.map((box) => box.right));
    steps.copies.push([
      textOf({left, right, top: like.top, bottom: like.top + bottom - top}),
      `${columnLetters(left)}${top}`,
    ]);
  }
  return steps;
}
