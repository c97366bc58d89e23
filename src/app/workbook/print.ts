/** Planned sheets with their formulas as text: done once, when titles and places are known. */

import type {ColumnPiece, Formula, Piece, RangePiece} from '../../core/formulas/formula';
import {columnLetters, sheetRef} from '../../core/formulas/formula-text';
import type {NamePlan, SheetDraft, SheetPlan, SheetRole} from './plan';

/** Where everything stands that formulas refer to. */
export interface Places {
  /** Title of a sheet of ours. */
  readonly title: (role: string) => string;
  /** Sheet and column (1-based) of a canonical column. @throws Error where there is none */
  readonly column: (table: string, column: string) => {readonly role: string; readonly at: number};
}

/** Places of sheets that are planned together. */
export function placesOf(plans: readonly SheetDraft[]): Places {
  const titles = new Map<string, string>(plans.map(({role, title}) => [role, title]));
  const key = (table: string, column: string): string => `${table} ${column}`;
  const columns = new Map(
    plans.flatMap(({role, canonical = []}) =>
      canonical.map(({table, column, at}) => [key(table, column), {role, at}] as const),
    ),
  );
  return {
    title: (role) => {
      const title = titles.get(role);
      if (title === undefined) throw new Error(`There is no sheet "${role}".`);
      return title;
    },
    column: (table, column) => {
      const found = columns.get(key(table, column));
      if (!found) throw new Error(`The table "${table}" has no column "${column}".`);
      return found;
    },
  };
}

function rangeText({range: {top, left, bottom, right}, fixed}: RangePiece): string {
  const sign = fixed ? '$' : '';
  const corner = (column: number, row: number): string => `${sign}${columnLetters(column)}${sign}${row}`;
  const first = corner(left, top);
  return top === bottom && left === right ? first : `${first}:${corner(right, bottom)}`;
}

function columnText({from, to}: ColumnPiece, at: number): string {
  const letters = `$${columnLetters(at)}`;
  const row = (number: number | undefined): string => (number === undefined ? '' : `$${number}`);
  return `${letters}${row(from)}:${letters}${row(to)}`;
}

/** Prints formulas of a sheet. */
export function printer(own: SheetRole | undefined, {title, column}: Places): (formula: Formula) => string {
  const onSheet = (sheet: string | undefined, text: string): string =>
    sheet === undefined || sheet === own ? text : `${sheetRef(title(sheet))}!${text}`;
  const print = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    switch (piece.kind) {
      case 'literal':
        return piece.text;
      case 'range':
        return onSheet(piece.sheet, rangeText(piece));
      case 'column': {
        const {role, at} = column(piece.table, piece.column);
        return onSheet(role, columnText(piece, at));
      }
    }
  };
  return (formula) => formula.pieces.map(print).join('');
}

/** A formula that refers to no sheet of ours. */
export const plainText = printer(undefined, placesOf([]));

function named({column, ...plan}: NamePlan, places: Places): NamePlan {
  if (!column) return plan;
  const letters = columnLetters(places.column(column.table, column.column).at);
  return {...plan, range: `${letters}:${letters}`};
}

/** A sheet with its formulas and names as text. */
export function printedSheet({canonical, ...plan}: SheetDraft, places: Places): SheetPlan {
  const print = printer(plan.role, places);
  return {
    ...plan,
    cells: plan.cells.map((line) =>
      line.map((cell) => {
        if (!cell) return undefined;
        const {formula, ...rest} = cell;
        return formula ? {...rest, formula: print(formula)} : rest;
      }),
    ),
    rules: plan.rules.map((rule) => ({...rule, formula: print(rule.formula)})),
    names: plan.names.map((name) => named(name, places)),
  };
}

/** Sheets that are planned together, as text. */
export function printedSheets(plans: readonly SheetDraft[]): SheetPlan[] {
  const places = placesOf(plans);
  return plans.map((plan) => printedSheet(plan, places));
}
