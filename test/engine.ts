/** A workbook in the offline spreadsheet engine, filled from plans: only for checking that our formulas compute. */
import {Model, registries} from '@odoo/o-spreadsheet';
import type {PlanCell, SheetPlan} from '../src/app/plan';
import {columnLetters} from '../src/core/formula-text';
import type {Cell} from '../src/core/mapping';

registries.functionRegistry.replace('ARRAYFORMULA', {
  description: 'Gives its argument; the engine computes over ranges by itself.',
  args: [{name: 'values', description: 'What to compute.', type: ['ANY', 'RANGE']}],
  compute: (values) => values ?? '',
});

interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly rowNumber: number;
  readonly colNumber: number;
  readonly cells: Record<string, string>;
}

/** Text as the engine takes it: an apostrophe keeps it from being read as a formula or number. */
const literal = (text: string): string => (text === '' ? '' : `'${text}`);

function content(cell: PlanCell): string {
  if (cell.formula !== undefined) return `=${cell.formula.replace(/;/g, ',')}`;
  if (cell.number !== undefined) return `${cell.number}`;
  return literal(cell.text ?? '');
}

export function userSheet(name: string, rows: readonly (readonly Cell[])[]): EngineSheet {
  const cells: Record<string, string> = {};
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const at = `${columnLetters(c + 1)}${r + 1}`;
      cells[at] =
        typeof cell === 'object' ? `${cell.serial}` : typeof cell === 'string' ? literal(cell) : `${cell}`;
    });
  });
  return {id: name, name, rowNumber: rows.length + 20, colNumber: (rows[0]?.length ?? 0) + 2, cells};
}

export function plannedSheet(plan: SheetPlan): EngineSheet {
  const cells: Record<string, string> = {};
  plan.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell) cells[`${columnLetters(c + 1)}${r + 1}`] = content(cell);
    });
  });
  return {id: plan.title, name: plan.title, rowNumber: plan.rows, colNumber: plan.columns, cells};
}

export interface Workbook {
  value(sheet: string, row: number, column: number): string | number | boolean | null;
}

/** Loads the sheets and computes them. Ranges without a row, such as `C:C`, reach to the sheet's end. */
export function workbook(sheets: readonly EngineSheet[], names: Readonly<Record<string, string>>): Workbook {
  const expanded = sheets.map((sheet) => ({
    ...sheet,
    cells: mapValues(sheet.cells, (text) => withNames(text, names)),
  }));
  const log = console.log;
  console.log = () => {};
  const model = new Model({sheets: expanded});
  console.log = log;
  return {
    value: (sheet, row, column) =>
      model.getters.getEvaluatedCell({sheetId: sheet, row: row - 1, col: column - 1}).value,
  };
}

function mapValues(cells: Record<string, string>, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).map(([at, text]) => [at, change(text)]));
}

/** Named ranges are put in as the ranges they stand for. */
function withNames(text: string, names: Readonly<Record<string, string>>): string {
  return text.startsWith('=') ? text.replace(/\bkpi_[a-z_]+\b/g, (name) => names[name] ?? name) : text;
}
