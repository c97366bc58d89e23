/** Texts name our sheets by the titles that they will have, though new ones are made under others beside the old. */
import type {PlanCell, SheetPlan} from './plan';

/** Titles by those that are to be shown in their place. */
export type Retitled = ReadonlyMap<string, string>;

const LITERAL = /("(?:[^"]|"")*")/;

function shown(text: string, titles: Retitled): string {
  let result = text;
  for (const [interim, final] of titles) result = result.split(interim).join(final);
  return result;
}

/** A formula with the final titles in its texts; its references go on naming the sheets as they stand. */
function shownFormula(formula: string, titles: Retitled): string {
  const pieces = formula.split(LITERAL);
  return pieces.map((piece, index) => (index % 2 === 1 ? shown(piece, titles) : piece)).join('');
}

/** The plan with the final titles in every text that a user reads. */
export function withShownTitles(plan: SheetPlan, titles: Retitled): SheetPlan {
  if (titles.size === 0) return plan;
  const retitled = (cell: PlanCell | undefined): PlanCell | undefined =>
    cell && {
      ...cell,
      ...(cell.text === undefined ? {} : {text: shown(cell.text, titles)}),
      ...(cell.note === undefined ? {} : {note: shown(cell.note, titles)}),
      ...(cell.formula === undefined ? {} : {formula: shownFormula(cell.formula, titles)}),
    };
  return {...plan, cells: plan.cells.map((row) => row.map(retitled))};
}
