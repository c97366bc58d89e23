/** What the user has put on a sheet of ours: found by comparing it with what the last build wrote. */
import {columnLetters} from '../../../core/formulas/formula-text';
import type {Cell} from '../../../core/mapping';
import type {PlanCell, SheetPlan} from '../plan';
import {address} from '../sheet-builder';
import {
  contentHash,
  type ExistingCells,
  type Fingerprint,
  type Kind,
  kindsOf,
  noteHash,
  type RoleTitles,
  type SheetAlignment,
  type Written,
} from './fingerprint';

/** A cell as it stands, counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface UserEdits {
  /** Cells of the user's where a build writes its own, in the order of reading. */
  readonly cells: readonly Place[];
  /** What a question names: `B7`, and `4:5` or `C:C` for inserted rows and columns. */
  readonly names: readonly string[];
  /** What the user has typed where it is asked for, by row and column of the plan. */
  readonly typed: readonly (Place & {readonly value: Cell})[];
}

interface Compared extends SheetAlignment {
  readonly fingerprint: Fingerprint;
  readonly existing: ExistingCells;
  readonly titles: RoleTitles;
}

interface Found {
  readonly value: Cell;
  readonly formula: string;
  readonly note: string;
}

const isNoted = (written: Written, {note}: Found): boolean => note !== '' && noteHash(note) !== written.note;

/** Whether a cell in the place of one of ours holds something that we have not written. */
function isEdited(written: Written, found: Found, isShifted: boolean, titles: RoleTitles): boolean {
  const {value, formula} = found;
  if (isNoted(written, found)) return true;
  const isEmpty = value === '' && formula === '';
  if (isEmpty || written.kind === 'choice') return false;
  // References of our formulas move with inserted rows: they are then known as formulas alone.
  if (isShifted && formula !== '') return written.kind !== 'formula' && written.kind !== 'input';
  return contentHash(value, formula, titles) !== written.content;
}

const isError = (value: Cell): boolean => typeof value === 'string' && value.startsWith('#');

/**
 * Whether a value can be one of the results of a formula above: results have no empty row between them, and a formula
 * whose way is barred shows an error. Row and column of the plan, from 0.
 */
function isSpilled({fingerprint, rows, columns, existing}: Compared, row: number, column: number): boolean {
  const valueAt = (planned: number, at: number): Cell =>
    existing.values[(rows.now(planned + 1) ?? 0) - 1]?.[(columns.now(at + 1) ?? 0) - 1] ?? '';
  let first = row;
  while (first > 0 && fingerprint.at(first, column).kind === 'spill') first -= 1;
  if (isError(valueAt(first, column))) return false;
  const beside = Array.from({length: fingerprint.columns}, (_, at) => at).filter(
    (at) => fingerprint.at(first + 1, at).kind === 'spill' && fingerprint.at(first, at).kind === 'formula',
  );
  for (let above = first; above < row; above++)
    if (beside.every((at) => valueAt(above, at) === '')) return false;
  return true;
}

/** Looks at every cell of our part of a sheet; what stands below or right of it is not in the way. */
function eachOfOurs(
  {rows, columns, existing}: Compared,
  act: (place: Place, planned: {row: number | undefined; column: number | undefined}, found: Found) => void,
): void {
  for (let row = 1; row <= rows.end; row++) {
    for (let column = 1; column <= columns.end; column++) {
      const [at, of] = [row - 1, column - 1];
      const found = {
        value: existing.values[at]?.[of] ?? '',
        formula: existing.formulas[at]?.[of] ?? '',
        note: existing.notes?.[at]?.[of] ?? '',
      };
      act({row, column}, {row: rows.planned(row), column: columns.planned(column)}, found);
    }
  }
}

const lineNames = ({rows, columns}: SheetAlignment): string[] => [
  ...rows.inserted.map(({first, count}) => `${first}:${first + count - 1}`),
  ...columns.inserted.map(({first, count}) => `${columnLetters(first)}:${columnLetters(first + count - 1)}`),
];

/** What a build that writes a plan would take from the user. */
export function userEdits(compared: Compared, plan: SheetPlan): UserEdits {
  const {rows, columns, fingerprint, titles} = compared;
  const isShifted = !rows.isUnchanged || !columns.isUnchanged;
  const next = kindsOf(plan);
  const cells: Place[] = [];
  const names: string[] = [];
  const typed: UserEdits['typed'][number][] = [];
  eachOfOurs(compared, (place, planned, found) => {
    if (planned.row === undefined || planned.column === undefined) {
      if (found.value !== '' || found.formula !== '' || found.note !== '') cells.push(place);
      return;
    }
    const [at, of] = [planned.row - 1, planned.column - 1];
    const written = fingerprint.at(at, of);
    const isValue = found.formula === '' && !isNoted(written, found);
    if (isValue && written.kind === 'spill' && isSpilled(compared, at, of)) return;
    if (isValue && written.kind === 'input' && next[at]?.[of] === 'input') {
      if (found.value !== '') typed.push({row: planned.row, column: planned.column, value: found.value});
    } else if (isEdited(written, found, isShifted, titles)) {
      cells.push(place);
      names.push(address(place.row, place.column));
    }
  });
  return {cells, names: [...lineNames(compared), ...names], typed};
}

function typedCell(cell: PlanCell | undefined, value: Cell): PlanCell {
  const {formula: _, ...rest} = cell ?? {};
  if (typeof value === 'number') return {...rest, number: value};
  return typeof value === 'object' ? {...rest, number: value.serial} : {...rest, text: `${value}`};
}

/** The plan with what the user has typed in the place of its formulas. */
export function withTyped(plan: SheetPlan, typed: UserEdits['typed']): SheetPlan {
  if (typed.length === 0) return plan;
  const cells = plan.cells.map((line) => [...line]);
  for (const {row, column, value} of typed) {
    const line = cells[row - 1];
    if (line) line[column - 1] = typedCell(line[column - 1], value);
  }
  return {...plan, cells};
}

/** Cells of the user's on a sheet whose own cells are all the user's to change, by row and column from 0. */
export interface Beside {
  readonly isKept: (row: number, column: number) => boolean;
  /** Those that stand where a new plan has something of its own. */
  readonly inTheWay: readonly string[];
  /** Whether rows or columns were inserted between ours. */
  readonly isShifted: boolean;
}

/** What the user has put beside ours on a sheet that is written where it stands. */
export function besideOurs(compared: Compared, plan: SheetPlan): Beside {
  const {rows, columns, existing, fingerprint} = compared;
  const next = kindsOf(plan);
  const isFilled = (row: number, column: number): boolean =>
    (existing.values[row]?.[column] ?? '') !== '' || (existing.formulas[row]?.[column] ?? '') !== '';
  const isUsers = (row: number, column: number): boolean =>
    fingerprint.at(row, column).kind === 'free' && isFilled(row, column);
  const isPlanned = (kind: Kind | undefined): boolean => kind !== undefined && kind !== 'free';
  const inTheWay: string[] = [];
  existing.values.forEach((line, row) => {
    line.forEach((_, column) => {
      if (isUsers(row, column) && isPlanned(next[row]?.[column])) inTheWay.push(address(row + 1, column + 1));
    });
  });
  const isShifted = !rows.isUnchanged || !columns.isUnchanged;
  return {isKept: isUsers, inTheWay, isShifted};
}

/** `B7, D12 and 3 more`: so many names at most. @param more how the rest is told, with `{count}` */
export function namesText(names: readonly string[], most: number, more: string): string {
  const text = names.slice(0, most).join(', ');
  const rest = names.length - most;
  return rest > 0 ? `${text} ${more.replace('{count}', `${rest}`)}` : text;
}
