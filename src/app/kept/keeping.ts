/** What of the user's on a sheet of ours is carried to the sheet that takes its place. */
import type {SheetPlan} from '../plan';
import {address} from '../sheet-builder';
import {type Insertion, type Places, planner} from './places';

/** A rectangle of the user's cells, all of them formulas or none; rows and columns as they stand. */
export interface KeptRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Texts of the formulas. */
  readonly formulas?: readonly (readonly string[])[];
}

export interface Kept {
  readonly rows: readonly Insertion[];
  readonly columns: readonly Insertion[];
  readonly ranges: readonly KeptRange[];
  /** Ranges of the user's that stand where the new plan has something of its own. */
  readonly inTheWay: readonly KeptRange[];
}

/** A sheet as it stands, from its first cell on. */
export interface StandingCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  /** Rows and columns that the sheet has. */
  readonly rows: number;
  readonly columns: number;
}

type Kind = 'none' | 'value' | 'formula';

/** Neighbours of one kind as ranges of one row, then those below each other joined. */
function rangesOf(kinds: readonly (readonly Kind[])[], formulas: StandingCells['formulas']): KeptRange[] {
  const open = new Map<string, {row: number; column: number; rows: number; columns: number; kind: Kind}>();
  const found: {row: number; column: number; rows: number; columns: number; kind: Kind}[] = [];
  kinds.forEach((line, index) => {
    let column = 0;
    while (column < line.length) {
      const kind = line[column] ?? 'none';
      let end = column + 1;
      while (end < line.length && line[end] === kind) end += 1;
      if (kind !== 'none') {
        const key = `${kind} ${column} ${end}`;
        const above = open.get(key);
        if (above && above.row + above.rows === index + 1) above.rows += 1;
        else {
          const range = {row: index + 1, column: column + 1, rows: 1, columns: end - column, kind};
          open.set(key, range);
          found.push(range);
        }
      }
      column = end;
    }
  });
  return found.map(({kind, ...range}) => {
    if (kind !== 'formula') return range;
    const {row, column, rows, columns} = range;
    const texts = formulas
      .slice(row - 1, row - 1 + rows)
      .map((line) => line.slice(column - 1, column - 1 + columns));
    return {...range, formulas: texts};
  });
}

/** What the user has put on a sheet of ours, and what of it a new plan leaves no room for. */
export function keptOn(cells: StandingCells, places: Places, plan: SheetPlan): Kept {
  const {values, formulas, notes, rows, columns} = cells;
  const {plans, asks} = planner(plan);
  const isTyped = (row: number, column: number): boolean =>
    places.isInput(row, column) && (formulas[row - 1]?.[column - 1] ?? '') === '';
  const kindAt = (row: number, column: number): Kind => {
    const [at, of] = [row - 1, column - 1];
    if (isTyped(row, column)) return (values[at]?.[of] ?? '') === '' ? 'none' : 'value';
    if (places.isOurs(row, column)) return 'none';
    if ((formulas[at]?.[of] ?? '') !== '') return 'formula';
    return (values[at]?.[of] ?? '') !== '' || (notes[at]?.[of] ?? '') !== '' ? 'value' : 'none';
  };
  const isInTheWay = (row: number, column: number): boolean => {
    const [own, at] = [places.rows.planned(row), places.columns.planned(column)];
    if (own === undefined || at === undefined) return false;
    // A number that was typed stays where it is asked for.
    return plans(own, at) && !(isTyped(row, column) && asks(own, at));
  };
  const select = (wanted: boolean): KeptRange[] =>
    rangesOf(
      values.map((line, row) =>
        line.map(
          (_, column): Kind =>
            isInTheWay(row + 1, column + 1) === wanted ? kindAt(row + 1, column + 1) : 'none',
        ),
      ),
      formulas,
    );
  return {
    rows: places.rows.insertions(rows),
    columns: places.columns.insertions(columns),
    ranges: select(false),
    inTheWay: select(true),
  };
}

/** `B3:C4, F9`: ranges for a question, so many at most. */
export function rangeNames(ranges: readonly KeptRange[], most: number): string {
  const names = ranges.slice(0, most).map(({row, column, rows, columns}) => {
    const first = address(row, column);
    return rows * columns === 1 ? first : `${first}:${address(row + rows - 1, column + columns - 1)}`;
  });
  return ranges.length > most ? `${names.join(', ')} …` : names.join(', ');
}
