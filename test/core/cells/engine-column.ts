/** One column in the offline spreadsheet engine beside the array formula that reads it. */
import {Model} from '@odoo/o-spreadsheet';
import type {Cell} from '../../../src/core/mapping';

const literal = (cell: Cell): string => {
  if (typeof cell === 'object') return `${cell.serial}`;
  if (typeof cell === 'string') return cell === '' ? '' : `'${cell}`;
  return typeof cell === 'boolean' ? `${cell}`.toUpperCase() : `${cell}`;
};

/** What the formula gives for each cell, computed over the open column `'Deals'!A1:A`. */
export function computedColumn(
  cells: readonly Cell[],
  formula: (ref: string) => string,
): (string | number | boolean | null)[] {
  const content: Record<string, string> = {C1: `=${formula("'Deals'!$A$1:$A").replace(/;/g, ',')}`};
  cells.forEach((cell, row) => {
    content[`A${row + 1}`] = literal(cell);
  });
  const log = console.log;
  console.log = () => {};
  const sheet = {id: 'Deals', name: 'Deals', rowNumber: cells.length + 1, colNumber: 4, cells: content};
  const model = new Model({sheets: [sheet]});
  console.log = log;
  return cells.map((_, row) => model.getters.getEvaluatedCell({sheetId: 'Deals', row, col: 2}).value);
}
