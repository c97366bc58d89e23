/** Which number a cell of the dashboard shows: read from the cell's own formula, wherever the cell stands now. */

import {GRADED} from '../../../core/definitions/lookup';
import {KPIS} from '../../../core/definitions/registry';
import type {Rectangle} from '../../../core/formulas/formula';
import {type Reference, referencesIn} from '../../../core/formulas/references';
import {
  LAYOUT_ROWS,
  type Place,
  TILE_COLUMNS,
  TILE_ROWS,
  TILE_WIDTH,
  TILES_A_GROUP,
  tilePlace,
} from '../dashboard/layout';
import type {Group} from '../data/scope';
import {BLOCKS, COLUMN, ROWS, SLOTS, TOLD} from '../model/layout';

/** Begins what a table of names lists. */
const LISTS = 'HSTACK(';

export interface Target {
  /** Id of a KPI or a measure. */
  readonly id: string;
  /** Row of the model that tells it; the first of the group's where a name is given. */
  readonly row: number;
  readonly group?: Group;
  /** Name of the member of the group; where it is not given the row is the member's own. */
  readonly name?: string;
}

/** Formulas and values of the dashboard from its first cell on. */
export interface ShownCells {
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** What a formula reads of a sheet. */
function referencesTo(title: string, formula: string): Reference[] {
  return referencesIn(formula).filter(({sheet}) => sheet?.toLowerCase() === title.toLowerCase());
}

const isOneCell = ({range: {top, left, bottom, right}}: Reference): boolean =>
  top === bottom && left === right;

/** The KPI or measure that a column of the model is about. */
export function idOf(column: number): string | undefined {
  const measure = TOLD[column - COLUMN.measures];
  const kpi = KPIS[column - BLOCKS.kpis];
  const graded = GRADED[column - BLOCKS.status];
  return (measure ?? kpi ?? graded)?.id;
}

/** The group whose member a row of the model tells, if it does. */
export function groupOf(row: number): Group | undefined {
  if (row >= ROWS.split && row <= ROWS.split + SLOTS) return 'split';
  return row >= ROWS.reps && row <= ROWS.reps + SLOTS ? 'rep' : undefined;
}

/** Whether a row of the model tells numbers. */
export function isTold(row: number): boolean {
  return row >= ROWS.selected && row < ROWS.problems;
}

/** The number that a single cell shows. */
function shownBy(references: readonly Reference[]): Target | undefined {
  for (const reference of references) {
    const {top: row, left: column} = reference.range;
    const id = isOneCell(reference) && isTold(row) ? idOf(column) : undefined;
    const group = groupOf(row);
    if (id !== undefined) return {id, row, ...(group ? {group} : {})};
  }
  return undefined;
}

/** First column of the rows that a formula lists, where it is a plain range: that of its innermost HSTACK. */
function listedColumn(title: string, formula: string): Rectangle | undefined {
  const start = formula.lastIndexOf(LISTS);
  const [first] = start < 0 ? [] : referencesTo(title, formula.slice(start + LISTS.length));
  return first?.at === 0 ? first.range : undefined;
}

/** A number in a table of names: each column is listed by one formula, names too. */
function spilled(place: Place, {formulas, values}: ShownCells, title: string): Target | undefined {
  const formulaAt = (row: number, column: number): string => formulas[row - 1]?.[column - 1] ?? '';
  const listed = (row: number, column: number): Rectangle | undefined =>
    listedColumn(title, formulaAt(row, column));
  let row = place.row;
  while (row > Math.max(1, place.row - SLOTS) && formulaAt(row, place.column) === '') row -= 1;
  const own = listed(row, place.column);
  const group = own && groupOf(own.top);
  if (!own || !group) return undefined;
  const line = Array.from({length: (formulas[row - 1] ?? []).length}, (_, index) => index + 1);
  const isNames = (column: number): boolean => listed(row, column)?.left === COLUMN.label;
  // A name stands for the first number right of it.
  const numbers = own.left === COLUMN.label ? line.filter((column) => column > place.column) : [place.column];
  const id = numbers.flatMap((column) => idOf(listed(row, column)?.left ?? 0) ?? [])[0];
  const names = line.filter((column) => column <= place.column && isNames(column)).pop();
  const name = `${names === undefined ? '' : (values[place.row - 1]?.[names - 1] ?? '')}`;
  return id === undefined || name === '' ? undefined : {id, row: own.top, group, name};
}

/** The cell with the number of the tile or headline in which a cell stands; the cell itself elsewhere. */
export function numberCell(place: Place): Place {
  const {row, column} = place;
  const group = TILE_COLUMNS.findIndex((first) => column >= first && column < first + TILE_WIDTH);
  if (group < 0) return place;
  if (row === LAYOUT_ROWS.headline || row === LAYOUT_ROWS.headline + 1)
    return {row: LAYOUT_ROWS.headline + 1, column: TILE_COLUMNS[group] ?? column};
  const index = Math.floor((row - LAYOUT_ROWS.tiles) / TILE_ROWS);
  if (index < 0 || index >= TILES_A_GROUP) return place;
  const {value, previous} = tilePlace(group, index);
  return row === previous.row && column >= previous.column ? previous : value;
}

/**
 * What a cell of the dashboard shows, or undefined where it is no number of ours.
 * @param title of the model
 */
export function targetAt(place: Place, cells: ShownCells, title: string): Target | undefined {
  const formula = cells.formulas[place.row - 1]?.[place.column - 1] ?? '';
  return shownBy(referencesTo(title, formula)) ?? spilled(place, cells, title);
}
