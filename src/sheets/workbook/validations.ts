/** Choices that cells offer: all of a sheet in one call, over the rectangle around them. */
import type {SheetPlan, ValidationPlan} from '../../app/workbook/plan';
import {columnLetters} from '../../core/formulas/formula-text';
import {columnNumber} from './groups';
import type {RangesByRole} from './names';
import type {Ranges} from './ranges';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

function validationOf({choices, help, typed = false}: ValidationPlan, ranges: RangesByRole): Validation {
  const empty = SpreadsheetApp.newDataValidation();
  if (choices === 'day') return empty.requireDate().setAllowInvalid(typed).setHelpText(help).build();
  if (!('role' in choices)) {
    return empty
      .requireValueInList([...choices], true)
      .setAllowInvalid(typed)
      .setHelpText(help)
      .build();
  }
  const source = ranges[choices.role]?.at(choices.range);
  if (!source) throw new Error(`The plan has no sheet "${choices.role}".`);
  return empty.requireValueInRange(source, true).setAllowInvalid(typed).setHelpText(help).build();
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function cornersOf(range: string): readonly [Corner, Corner] {
  const corners = range.split(':').map((text): Corner => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    return {row: Number(row), column: columnNumber(letters)};
  });
  const [first = {row: 1, column: 1}, last = first] = corners;
  return [first, last];
}

/** The rectangle around the cells that offer choices; undefined where none do. */
export function validated({validations}: SheetPlan): string | undefined {
  return validations.length > 0 ? around(validations.map(({range}) => range)).text : undefined;
}

/** The smallest rectangle around some ranges. */
function around(ranges: readonly string[]): {
  text: string;
  top: number;
  left: number;
  rows: number;
  columns: number;
} {
  const corners = ranges.flatMap(cornersOf);
  const [rows, columns] = [corners.map(({row}) => row), corners.map(({column}) => column)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return {
    text: `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`,
    top,
    left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

/** Writes the choices. They come after the values, which they might refuse. */
export function writeValidations({validations}: SheetPlan, own: Ranges, ranges: RangesByRole): void {
  if (validations.length === 0) return;
  const {text, top, left, rows, columns} = around(validations.map(({range}) => range));
  const cells = Array.from({length: rows}, () => Array<Validation | null>(columns).fill(null));
  for (const plan of validations) {
    const validation = validationOf(plan, ranges);
    const [first, last] = cornersOf(plan.range);
    for (let row = first.row; row <= last.row; row++)
      cells[row - top]?.fill(validation, first.column - left, last.column - left + 1);
  }
  own.at(text).setDataValidations(cells);
}
