/** An argument of a custom function as cells with their places: a single cell is a range of one. */
import {readText, UNREADABLE} from '../../core/cells/read';
import type {Cell} from '../../core/mapping';
import {isoOf} from '../../core/periods/day';
import type {Language} from '../../core/text';
import {type MessageKey, message, part} from './messages';

export interface FunctionEnv {
  /** Day number of a Date of the spreadsheet, in the spreadsheet's own zone; NaN where it is no day. */
  readonly dayOf: (date: unknown) => number;
  /** Day on which the function computes, in the spreadsheet's zone; read only where a period is relative to it. */
  readonly today: number;
  /** Read only when something must be said. */
  readonly language: Language;
}

/** A cell with its place in the argument, both 1-based. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

export interface Argument {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Row by row, blanks included. */
  readonly cells: readonly PlacedCell[];
  readonly env: FunctionEnv;
}

/** Whether a value is a Date, also one of another realm, for which `instanceof` fails. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Whether an argument is left out: Sheets gives "" for `f(a;;b)`. */
export function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** A value of a cell as the core knows it. */
export function cellOf(value: unknown, env: FunctionEnv): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '?';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (isDate(value)) return {serial: env.dayOf(value)};
  // Whatever else a cell may hold (an image, a chip) is refused where it cannot be read.
  return '?';
}

/** Cells of an argument: a value, or the rows of a range. */
export function argumentOf(name: string, value: unknown, env: FunctionEnv): Argument {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  const cells: PlacedCell[] = [];
  let columns = 1;
  rows.forEach((row, r) => {
    const values: readonly unknown[] = Array.isArray(row) ? row : [row];
    for (let c = 0; c < values.length; c++)
      cells.push({cell: cellOf(values[c], env), row: r + 1, column: c + 1});
    columns = Math.max(columns, values.length);
  });
  if (cells.length === 0) cells.push({cell: '', row: 1, column: 1});
  return {name, rows: rows.length, columns, cells, env};
}

/** A cell as it is quoted in a message. */
export function quoted(cell: Cell): string {
  if (typeof cell === 'object') return Number.isFinite(cell.serial) ? isoOf(cell.serial) : '?';
  return typeof cell === 'string' ? `"${cell.slice(0, 40)}"` : `${cell}`;
}

/** An error that names the argument and the place of the cell in it. */
export function cellError(key: MessageKey, argument: Argument, {cell, row, column}: PlacedCell): Error {
  const {name, columns, env} = argument;
  const at = columns > 1 ? 'rowAndColumn' : 'row';
  const place = part(at, env.language, {row, column});
  return new Error(message(key, env.language, {name, place, cell: quoted(cell)}));
}

/** A text that is no sheet error such as #N/A: only such texts can be headers, names or stage words. */
export function isPlainText(cell: Cell): cell is string {
  return typeof cell === 'string' && readText(cell) !== UNREADABLE;
}
