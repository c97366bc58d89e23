/** What a planned cell becomes in a call of the service. */
import type {PlanCell, SheetPlan} from '../../app/workbook/plan';

export type Separator = ';' | ',';

/** Formula as the spreadsheet's locale takes it; text literals and quoted tab names stay as they are. */
export function formulaText(formula: string, separator: Separator): string {
  if (separator === ';') return `=${formula}`;
  const pieces = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  return `=${pieces.map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/;/g, ','))).join('')}`;
}

/** A text gets an apostrophe in front, so that it stays a text whatever it begins with. */
export function contentOf(cell: PlanCell | undefined, separator: Separator): string | number {
  if (cell?.formula !== undefined) return formulaText(cell.formula, separator);
  if (cell?.number !== undefined) return cell.number;
  return cell?.text ? `'${cell.text}` : '';
}

/** Size of the rectangle that holds the planned cells. */
export function filled({cells}: SheetPlan): {rows: number; columns: number} {
  return {rows: cells.length, columns: cells.reduce((most, row) => Math.max(most, row.length), 0)};
}
