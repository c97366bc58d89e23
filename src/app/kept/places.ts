/**
 * Where the rows and columns of a sheet of ours stand now, and which of its cells are ours. The user may insert rows
 * and columns and write beside ours. The hidden model remembers both: formulas that Sheets moves along tell the place
 * of every row and column, and texts tell which cells of each row were planned.
 */
import {sheetRef} from '../../core/formula-text';
import {WORKINGS_END} from '../dashboard/workings';
import type {SheetPlan, SheetRole} from '../plan';
import {address, type SheetBuilder} from '../sheet-builder';

/** Sheets on which the user may write. */
export const SHARED = ['dashboard', 'settings'] as const satisfies readonly SheetRole[];
export type SharedRole = (typeof SHARED)[number];

/** Columns that each sheet takes on the model: rows, columns, cells of ours, charts of ours, cells to type in. */
const WIDTH = 5;
const FIRST = WORKINGS_END + 1;

/** The columns of the model that tell of a sheet. */
export function placesColumn(role: SharedRole): number {
  return FIRST + SHARED.indexOf(role) * WIDTH;
}

/** The part of the model that tells of all sheets. */
export const PLACES = {column: FIRST, columns: SHARED.length * WIDTH} as const;

/** First and last row and column of `B3:D9` or `B3`. */
function corners(range: string): {top: number; left: number; bottom: number; right: number} {
  const [, left = '', top, right = left, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  return {top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right)};
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Columns of each row that a plan fills, styles or merges. */
function plannedColumns({cells, merges, rows}: SheetPlan): Set<number>[] {
  const planned = Array.from(
    {length: rows},
    (_, row) => new Set((cells[row] ?? []).flatMap((cell, column) => (cell ? [column + 1] : []))),
  );
  for (const merge of merges) {
    const {top, left, bottom, right} = corners(merge);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) planned[row - 1]?.add(column);
  }
  return planned;
}

/** Columns of each row in which the user may type a number in the place of a formula. */
function inputColumns({cells, open = [], rows}: SheetPlan): Set<number>[] {
  const inputs = Array.from({length: rows}, () => new Set<number>());
  for (const {top, left} of open.map(corners))
    if (cells[top - 1]?.[left - 1]?.formula !== undefined) inputs[top - 1]?.add(left);
  return inputs;
}

/** `2-5,7`: whole numbers in rising order as runs. */
function runsText(numbers: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => `${from}-${to}`).join(',');
}

function inRuns(text: string, number: number): boolean {
  return text.split(',').some((run) => {
    const [from, to] = run.split('-').map(Number);
    return from !== undefined && to !== undefined && from <= number && number <= to;
  });
}

/** Writes on the model where everything of a planned sheet stands. */
export function putPlaces(model: SheetBuilder, plan: SheetPlan): void {
  const role = SHARED.find((shared) => shared === plan.role);
  if (!role) throw new Error(`Nobody writes beside ours on "${plan.role}".`);
  const column = placesColumn(role);
  const sheet = sheetRef(plan.title);
  model.put(1, column, {text: `${role}: rows`, bold: true});
  const inputs = inputColumns(plan);
  plannedColumns(plan).forEach((own, index) => {
    model
      .put(index + 2, column + 4, {text: runsText(inputs[index] ?? [])})
      .put(index + 2, column, {formula: `ROW(${sheet}!${address(index + 1, 1, true)})`})
      .put(index + 2, column + 2, {text: runsText(own)});
  });
  for (let at = 1; at <= plan.columns; at++)
    model.put(at + 1, column + 1, {formula: `COLUMN(${sheet}!${address(1, at, true)})`});
  plan.charts.forEach(({id, title, row, column: left, offsetX, width, height}, index) => {
    model.put(index + 2, column + 3, {text: [row, left, offsetX, width, height, id, title].join(' ')});
  });
}

/** Rows or columns that the user has inserted: so many after one of ours, 0 for before the first. */
export interface Insertion {
  /** Infinity for those at the end, wherever that comes to be. */
  readonly after: number;
  readonly count: number;
}

/** The order of rows, or of columns, as they stand. */
export class Axis {
  /** Planned number by the number now. */
  readonly #planned: ReadonlyMap<number, number>;
  readonly #last: number;

  constructor(now: readonly unknown[]) {
    this.#planned = new Map(
      now.flatMap((place, index) => (typeof place === 'number' ? [[place, index + 1] as const] : [])),
    );
    this.#last = Math.max(0, ...this.#planned.keys());
  }

  planned(now: number): number | undefined {
    return this.#planned.get(now);
  }

  /** Where a planned row or column stands; undefined where the user has deleted it. */
  now(planned: number): number | undefined {
    return [...this.#planned].find(([, own]) => own === planned)?.[0];
  }

  /** The place of ours at which, or after which, one stands; 0 before the first. */
  #before(now: number): number {
    let place = now;
    while (place > 0 && !this.#planned.has(place)) place -= 1;
    return place;
  }

  /** @param total rows or columns that the sheet has now */
  insertions(total: number): Insertion[] {
    const counts = new Map<number, number>();
    for (let now = 1; now <= total; now++) {
      if (this.#planned.has(now)) continue;
      const after = now > this.#last ? Number.POSITIVE_INFINITY : (this.#planned.get(this.#before(now)) ?? 0);
      counts.set(after, (counts.get(after) ?? 0) + 1);
    }
    return [...counts].map(([after, count]) => ({after, count}));
  }

  /**
   * Where a row or column comes to stand on a new sheet, once the insertions are done there again.
   * @param size rows or columns that the new sheet is planned with
   */
  anew(now: number, insertions: readonly Insertion[], size: number): number {
    const isBeyond = now > this.#last;
    const from = isBeyond ? this.#last : this.#before(now);
    const own = isBeyond ? size : (this.#planned.get(from) ?? 0);
    const before = insertions.filter(({after}) => after < own || (isBeyond && after <= size));
    return own + before.reduce((sum, {count}) => sum + count, 0) + now - from;
  }
}

/** A chart as it was planned. */
export interface PlacedChart {
  readonly id: string;
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly width: number;
  readonly height: number;
}

/** What the model remembers of a sheet. */
export class Places {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly charts: readonly PlacedChart[];
  readonly #ours: readonly string[];
  readonly #inputs: readonly string[];

  private constructor(lines: readonly (readonly unknown[])[]) {
    this.rows = new Axis(lines.map(([row]) => row));
    this.columns = new Axis(lines.map(([, column]) => column));
    this.#ours = lines.map(([, , own]) => `${own ?? ''}`);
    this.#inputs = lines.map(([, , , , own]) => `${own ?? ''}`);
    this.charts = lines.flatMap(([, , , text]) => {
      const [, numbers = '', id = '', title = ''] = /^((?:\d+ ){5})(\S+) (.*)$/.exec(`${text ?? ''}`) ?? [];
      const [row = 0, column = 0, offsetX = 0, width = 0, height = 0] = numbers.split(' ').map(Number);
      return id === '' ? [] : [{id, title, row, column, offsetX, width, height}];
    });
  }

  /** @param block the part PLACES of the model; undefined where it does not tell of the sheet */
  static of(role: SharedRole, block: readonly (readonly unknown[])[]): Places | undefined {
    const at = placesColumn(role) - FIRST;
    if (block[0]?.[at] !== `${role}: rows`) return undefined;
    return new Places(block.slice(1).map((line) => line.slice(at, at + WIDTH)));
  }

  #has(lists: readonly string[], row: number, column: number): boolean {
    const [own, at] = [this.rows.planned(row), this.columns.planned(column)];
    return own !== undefined && at !== undefined && inRuns(lists[own - 1] ?? '', at);
  }

  /** Whether a cell as it stands was planned. */
  isOurs(row: number, column: number): boolean {
    return this.#has(this.#ours, row, column);
  }

  /** Whether a cell as it stands was planned with a formula that the user may replace by a number. */
  isInput(row: number, column: number): boolean {
    return this.#has(this.#inputs, row, column);
  }
}

type Test = (row: number, column: number) => boolean;

/** Whether a plan puts something in a cell, and whether it is one to type in; by the numbers of the plan. */
export function planner(plan: SheetPlan): {readonly plans: Test; readonly asks: Test} {
  const [planned, inputs] = [plannedColumns(plan), inputColumns(plan)];
  return {
    plans: (row, column) => planned[row - 1]?.has(column) ?? false,
    asks: (row, column) => inputs[row - 1]?.has(column) ?? false,
  };
}
