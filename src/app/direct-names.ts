/** Formulas of ours refer to cells, not to names: names are the user's to write, and may be set last and one by one. */
import {sheetRef} from '../core/formula-text';
import type {PlanCell, SheetPlan} from './plan';

/** Texts and quoted titles are left alone. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const NAME = /[A-Za-z_][\w.]*/g;

type Ranges = ReadonlyMap<string, string>;

function rangesOf(plans: readonly SheetPlan[]): Ranges {
  return new Map(
    plans.flatMap(({title, names}) =>
      names.map(({name, range}) => [
        name.toLowerCase(),
        `${sheetRef(title)}!${range.replace(/[A-Z]+|\d+/g, '$$$&')}`,
      ]),
    ),
  );
}

/** A formula with the ranges in the place of names. */
export function directFormula(formula: string, ranges: Ranges): string {
  const pieces = formula.split(QUOTED);
  return pieces
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(NAME, (word) => ranges.get(word.toLowerCase()) ?? word),
    )
    .join('');
}

/** The plans with formulas that need no names. */
export function withoutNames(plans: readonly SheetPlan[]): SheetPlan[] {
  const ranges = rangesOf(plans);
  const direct = (cell: PlanCell | undefined): PlanCell | undefined =>
    cell?.formula === undefined ? cell : {...cell, formula: directFormula(cell.formula, ranges)};
  return plans.map((plan) => ({...plan, cells: plan.cells.map((row) => row.map(direct))}));
}
