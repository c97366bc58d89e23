/**
 * Nothing is written that nothing reads. A formula of a hidden sheet stands there because a formula of a sheet that is
 * shown, a selector's list, a public name or the drill-down leads to it; all others are dropped, and so are canonical
 * columns.
 */
import type {ColumnPiece, Formula, Piece, Rectangle} from '../../core/formulas/formula';
import {rectangleOf} from '../../core/formulas/references';
import type {DraftCell, SheetDraft} from './plan';

/** Where a formula stands. */
interface Cell {
  readonly plan: SheetDraft;
  readonly row: number;
  readonly column: number;
}

/** What code reads beside a formula that a shown sheet refers to. */
export type AlsoRead = (plan: SheetDraft, row: number, column: number) => readonly Exclude<Piece, string>[];

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** The cells that a formula fills. */
function filledBy({spill}: DraftCell, row: number, column: number): Rectangle {
  const {rows = 1, columns = 1} = spill ?? {};
  return {top: row, left: column, bottom: row + rows - 1, right: column + columns - 1};
}

interface Spilling {
  readonly filled: Rectangle;
  readonly cell: Cell;
}

function spillsOf(plan: SheetDraft): Spilling[] {
  return plan.cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (!cell?.spill) return [];
      const at = {plan, row: row + 1, column: column + 1};
      return [{filled: filledBy(cell, at.row, at.column), cell: at}];
    }),
  );
}

/** What is read of a hidden sheet. */
interface Read {
  readonly cells: Set<DraftCell>;
  /** Canonical columns, by where they stand. */
  readonly columns: Set<number>;
}

class Reach {
  readonly read = new Map<SheetDraft, Read>();
  readonly #spills = new Map<SheetDraft, readonly Spilling[]>();
  readonly #seen = new Set<string>();
  readonly #waiting: Cell[] = [];

  constructor(readonly plans: readonly SheetDraft[]) {
    for (const plan of plans.filter(({hidden}) => hidden)) {
      this.read.set(plan, {cells: new Set(), columns: new Set()});
      this.#spills.set(plan, spillsOf(plan));
    }
  }

  range(role: string, range: Rectangle): void {
    const {top, left, bottom, right} = range;
    const plan = this.plans.find((each) => each.role === role);
    const key = `${role} ${top} ${left} ${bottom} ${right}`;
    if (!plan?.hidden || this.#seen.has(key)) return;
    this.#seen.add(key);
    for (const {filled, cell} of this.#spills.get(plan) ?? []) if (overlap(filled, range)) this.#cell(cell);
    for (let row = top; row <= Math.min(bottom, plan.cells.length); row++) {
      const last = Math.min(right, plan.cells[row - 1]?.length ?? 0);
      for (let column = left; column <= last; column++) this.#cell({plan, row, column});
    }
  }

  #cell(at: Cell): void {
    const {plan, row, column} = at;
    const cell = plan.cells[row - 1]?.[column - 1];
    const read = this.read.get(plan);
    if (cell?.formula === undefined || !read || read.cells.has(cell)) return;
    read.cells.add(cell);
    if (plan.canonical) {
      const {left, right} = filledBy(cell, row, column);
      for (let filled = left; filled <= right; filled++) read.columns.add(filled);
    }
    this.#waiting.push(at);
  }

  canonical({table, column}: Pick<ColumnPiece, 'table' | 'column'>): void {
    for (const plan of this.plans) {
      const found = plan.canonical?.find((each) => each.table === table && each.column === column);
      if (!found) continue;
      this.read.get(plan)?.columns.add(found.at);
      this.range(plan.role, {top: 1, left: found.at, bottom: Number.POSITIVE_INFINITY, right: found.at});
    }
  }

  piece(piece: Piece, own: string): void {
    if (typeof piece === 'string' || piece.kind === 'literal') return;
    if (piece.kind === 'range') this.range(piece.sheet ?? own, piece.range);
    else this.canonical(piece);
  }

  formula({pieces}: Formula, own: string): void {
    for (const piece of pieces) this.piece(piece, own);
  }

  run(): void {
    for (let at = this.#waiting.pop(); at; at = this.#waiting.pop()) {
      const {plan, row, column} = at;
      const formula = plan.cells[row - 1]?.[column - 1]?.formula;
      if (formula) this.formula(formula, plan.role);
    }
  }

  /** Adds what code reads beside the formulas that are known to be read. */
  beside(alsoRead: AlsoRead): void {
    for (const {plan, row, column} of [...this.#waiting])
      for (const piece of alsoRead(plan, row, column)) this.piece(piece, plan.role);
  }
}

/** What is read of a sheet whatever the others say: all that is shown, what selectors offer, and the users' names. */
function putRoots(reach: Reach, plan: SheetDraft): void {
  if (!plan.hidden)
    for (const cell of plan.cells.flat()) if (cell?.formula) reach.formula(cell.formula, plan.role);
  for (const {choices} of plan.validations)
    if (typeof choices === 'object' && 'role' in choices)
      reach.range(choices.role, rectangleOf(choices.range));
  for (const {column} of plan.names) if (column) reach.canonical(column);
}

/** A hidden sheet with what is read of it. */
function lean(plan: SheetDraft, {cells, columns}: Read): SheetDraft {
  const {canonical} = plan;
  const dropped = new Set((canonical ?? []).flatMap(({at}) => (columns.has(at) ? [] : [at - 1])));
  const stays = (_: unknown, index: number): boolean => !dropped.has(index);
  // A line has holes, which would be passed over.
  const kept = plan.cells.map((line) =>
    Array.from(line, (cell) => cell)
      .filter(stays)
      .map((cell) => (cell?.formula === undefined || cells.has(cell) ? cell : undefined)),
  );
  if (!canonical) return {...plan, cells: kept};
  const before = (at: number): number => [...dropped].filter((index) => index < at - 1).length;
  const standing = canonical.filter(({at}) => columns.has(at));
  const isThere = ({column}: (typeof plan.names)[number]): boolean =>
    !column || standing.some((each) => each.table === column.table && each.column === column.column);
  return {
    ...plan,
    cells: kept,
    columns: plan.columns - dropped.size,
    columnWidths: plan.columnWidths.filter(stays),
    canonical: standing.map(({at, ...column}) => ({...column, at: at - before(at)})),
    names: plan.names.filter(isThere),
  };
}

/**
 * The plans without formulas and canonical columns that nothing reads.
 * @param asked cells of the model that a program reads
 */
export function withoutUnread(
  plans: readonly SheetDraft[],
  asked: readonly Rectangle[],
  alsoRead: AlsoRead = () => [],
): SheetDraft[] {
  const reach = new Reach(plans);
  for (const plan of plans) putRoots(reach, plan);
  for (const range of asked) reach.range('model', range);
  reach.beside(alsoRead);
  reach.run();
  return plans.map((plan) => {
    const read = reach.read.get(plan);
    return read ? lean(plan, read) : plan;
  });
}
