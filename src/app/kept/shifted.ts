/** Places and formulas of a plan as they are once the rows and columns that the user has inserted stand between ours. */
import {columnLetters, sheetRef} from '../../core/formula-text';
import type {Kept} from './keeping';
import type {Insertion} from './places';

export type Insertions = Pick<Kept, 'rows' | 'columns'>;

/** Where a planned row or column stands, 1-based. */
export const afterwards = (planned: number, insertions: readonly Insertion[]): number =>
  planned + insertions.filter(({after}) => after < planned).reduce((total, {count}) => total + count, 0);

/** How many rows or columns a sheet comes to have. */
export const grown = (planned: number, insertions: readonly Insertion[]): number =>
  insertions.reduce((total, {count}) => total + count, planned);

/** `B3:D9` or `$B$3`, moved. */
export function shiftedRange(range: string, {rows, columns}: Insertions): string {
  return range.replace(
    /(\$?)([A-Z]+)(\$?)(\d+)/g,
    (_, fixed: string, letters: string, fixedRow: string, row: string) => {
      const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
      return `${fixed}${columnLetters(afterwards(column, columns))}${fixedRow}${afterwards(Number(row), rows)}`;
    },
  );
}

const REFERENCE =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')*'|[^\s"'!;,()+\-*/^&=<>{}:]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(.])/g;

function shiftedWhere(
  formula: string,
  isMeant: (sheet: string | undefined) => boolean,
  by: Insertions,
): string {
  if (by.rows.length + by.columns.length === 0) return formula;
  return formula.replace(
    REFERENCE,
    (whole: string, text: string | undefined, sheet: string | undefined, range: string, at: number) => {
      const isWord = sheet === undefined && /[\w.]$/.test(formula.slice(0, at));
      if (text !== undefined || isWord || !isMeant(sheet)) return whole;
      return `${sheet ?? ''}${shiftedRange(range, by)}`;
    },
  );
}

/** A formula with its references to the cells of one sheet moved. */
export function shiftedTo(title: string, formula: string, by: Insertions): string {
  return shiftedWhere(formula, (sheet) => sheet === `${sheetRef(title)}!`, by);
}

/** A formula with its references to the sheet on which it stands moved. */
export function shiftedHere(formula: string, by: Insertions): string {
  return shiftedWhere(formula, (sheet) => sheet === undefined, by);
}
