/**
 * Nothing is written that nothing reads. A formula of a hidden sheet stands there because a formula of a sheet that is
 * shown, a selector's list, a public name or the drill-down leads to it; all others are dropped.
 */
import {type Rectangle, type Reference, rectangleOf, referencesIn} from '../core/formulas/references';
import type {PlanCell, SheetPlan} from './plan';

/** Where a formula stands. */
interface Cell {
  readonly plan: SheetPlan;
  readonly row: number;
  readonly column: number;
}

/** Cells of a sheet. */
export interface Area {
  readonly title: string;
  readonly range: Rectangle;
}

/** What code reads beside a formula that a shown sheet refers to. */
export type AlsoRead = (plan: SheetPlan, row: number, column: number) => readonly Reference[];

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** The cells that a formula fills. */
function filledBy({spill}: PlanCell, row: number, column: number): Rectangle {
  const {rows = 1, columns = 1} = spill ?? {};
  return {top: row, left: column, bottom: row + rows - 1, right: column + columns - 1};
}

class Reach {
  readonly reached = new Map<SheetPlan, Set<PlanCell>>();
  readonly #byTitle: ReadonlyMap<string, SheetPlan>;
  readonly #names: ReadonlyMap<string, Area>;
  readonly #spills = new Map<SheetPlan, {readonly filled: Rectangle; readonly cell: Cell}[]>();
  readonly #seen = new Set<string>();
  readonly #waiting: Cell[] = [];

  constructor(readonly plans: readonly SheetPlan[]) {
    this.#byTitle = new Map(plans.map((plan) => [plan.title.toLowerCase(), plan]));
    this.#names = new Map(
      plans.flatMap(({title, names}) =>
        names.map(({name, range}) => [name.toLowerCase(), {title, range: rectangleOf(range)}]),
      ),
    );
    for (const plan of plans.filter(({hidden}) => hidden)) {
      this.reached.set(plan, new Set());
      this.#spills.set(plan, this.#spillsOf(plan));
    }
  }

  #spillsOf(plan: SheetPlan): {readonly filled: Rectangle; readonly cell: Cell}[] {
    return plan.cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell?.spill
          ? [
              {
                filled: filledBy(cell, row + 1, column + 1),
                cell: {plan, row: row + 1, column: column + 1},
              },
            ]
          : [],
      ),
    );
  }

  area({title, range}: Area): void {
    const key = `${title}!${range.top},${range.left},${range.bottom},${range.right}`;
    const plan = this.#byTitle.get(title.toLowerCase());
    if (!plan?.hidden || this.#seen.has(key)) return;
    this.#seen.add(key);
    for (const {filled, cell} of this.#spills.get(plan) ?? []) if (overlap(filled, range)) this.#cell(cell);
    const bottom = Math.min(range.bottom, plan.cells.length);
    for (let row = range.top; row <= bottom; row++) {
      const right = Math.min(range.right, plan.cells[row - 1]?.length ?? 0);
      for (let column = range.left; column <= right; column++) this.#cell({plan, row, column});
    }
  }

  #cell(at: Cell): void {
    const {plan, row, column} = at;
    const cell = plan.cells[row - 1]?.[column - 1];
    const reached = this.reached.get(plan);
    if (cell?.formula === undefined || !reached || reached.has(cell)) return;
    reached.add(cell);
    this.#waiting.push(at);
  }

  #follow(reference: Reference, own: string): void {
    if (reference.kind === 'range') this.area({title: reference.sheet ?? own, range: reference.range});
    else {
      const named = this.#names.get(reference.name.toLowerCase());
      if (named) this.area(named);
    }
  }

  formula(formula: string, own: string): void {
    for (const reference of referencesIn(formula)) this.#follow(reference, own);
  }

  run(): void {
    for (let at = this.#waiting.pop(); at; at = this.#waiting.pop()) {
      const {plan, row, column} = at;
      this.formula(plan.cells[row - 1]?.[column - 1]?.formula ?? '', plan.title);
    }
  }

  /** Adds what code reads beside the formulas that are known to be read. */
  beside(alsoRead: AlsoRead): void {
    for (const {plan, row, column} of [...this.#waiting])
      for (const reference of alsoRead(plan, row, column)) this.#follow(reference, plan.title);
  }
}

/** What is read of a sheet whatever the others say: all that is shown, what selectors offer, and the users' names. */
function putRoots(reach: Reach, plan: SheetPlan): void {
  const {plans} = reach;
  if (!plan.hidden)
    for (const cell of plan.cells.flat())
      if (cell?.formula !== undefined) reach.formula(cell.formula, plan.title);
  for (const {choices} of plan.validations) {
    if (typeof choices !== 'object' || !('role' in choices)) continue;
    const offered = plans.find(({role}) => role === choices.role);
    if (offered) reach.area({title: offered.title, range: rectangleOf(choices.range)});
  }
  for (const {range, inner} of plan.names)
    if (!inner) reach.area({title: plan.title, range: rectangleOf(range)});
}

/** Formulas of the hidden sheets that something reads, by sheet. */
export function reachedFormulas(
  plans: readonly SheetPlan[],
  asked: readonly Area[],
  alsoRead: AlsoRead = () => [],
): ReadonlyMap<SheetPlan, ReadonlySet<PlanCell>> {
  const reach = new Reach(plans);
  for (const plan of plans) putRoots(reach, plan);
  reach.beside(alsoRead);
  for (const area of asked) reach.area(area);
  reach.run();
  return reach.reached;
}

/** The plans without formulas that nothing reads. */
export function withoutUnread(
  plans: readonly SheetPlan[],
  asked: readonly Area[],
  alsoRead?: AlsoRead,
): SheetPlan[] {
  const reached = reachedFormulas(plans, asked, alsoRead);
  return plans.map((plan) => {
    const read = reached.get(plan);
    if (!read) return plan;
    const cells = plan.cells.map((line) =>
      line.map((cell) => (cell?.formula === undefined || read.has(cell) ? cell : undefined)),
    );
    return {...plan, cells};
  });
}
