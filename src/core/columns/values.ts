/** The first reader of canonical columns: their cells, each column computed when it is first read. */
import type {CanonicalCell} from '../canonical';
import {dateOf, dayOf} from '../day';
import type {Column, RowCondition, RowExpression, WindowStep} from './expression';
import {idsOf} from './expression';
import {compares, computes} from './fold';

type Cells = readonly CanonicalCell[];
type CellsOf = (id: string) => Cells;

function lookUp({of, list, missing}: Extract<RowExpression, {kind: 'lookup'}>, cellsOf: CellsOf): CellAt {
  const text = cellOf(of, cellsOf);
  const known = new Map<CanonicalCell, CanonicalCell>();
  return (row) => {
    const cell = text(row);
    let found = known.get(cell);
    if (found === undefined) {
      found = list.entries.get(`${cell}`.toLowerCase()) ?? missing;
      known.set(cell, found);
    }
    return found;
  };
}

function month(day: CanonicalCell, later: number): CanonicalCell {
  if (typeof day !== 'number') return '';
  const {year, month: of} = dateOf(day);
  return dayOf(year, of + later, 1);
}

/** What an expression gives in a row. */
type CellAt = (row: number) => CanonicalCell;
type Holds = (row: number) => boolean;

function holds(condition: RowCondition, cellsOf: CellsOf): Holds {
  switch (condition.kind) {
    case 'all': {
      const tests = condition.of.map((one) => holds(one, cellsOf));
      return (row) => tests.every((test) => test(row));
    }
    case 'any': {
      const tests = condition.of.map((one) => holds(one, cellsOf));
      return (row) => tests.some((test) => test(row));
    }
    case 'filled': {
      const cell = cellOf(condition.of, cellsOf);
      return (row) => cell(row) !== '';
    }
    case 'is-number': {
      const cell = cellOf(condition.of, cellsOf);
      return (row) => typeof cell(row) === 'number';
    }
    case 'compare': {
      const {test} = condition;
      const [left, right] = [cellOf(condition.left, cellsOf), cellOf(condition.right, cellsOf)];
      return test === '='
        ? (row) => left(row) === right(row)
        : (row) => compares(test, left(row), right(row));
    }
  }
}

function cellOf(expression: RowExpression, cellsOf: CellsOf): CellAt {
  switch (expression.kind) {
    case 'column': {
      const cells = cellsOf(expression.id);
      return (row) => cells[row] ?? '';
    }
    case 'constant':
    case 'setting': {
      const {value} = expression;
      return () => value;
    }
    case 'lower': {
      const text = cellOf(expression.of, cellsOf);
      return (row) => `${text(row)}`.toLowerCase();
    }
    case 'month': {
      const day = cellOf(expression.of, cellsOf);
      return (row) => month(day(row), expression.later);
    }
    case 'how-many': {
      const tests = expression.of.map((one) => holds(one, cellsOf));
      return (row) => tests.filter((test) => test(row)).length;
    }
    case 'lookup':
      return lookUp(expression, cellsOf);
    case 'when': {
      const test = holds(expression.condition, cellsOf);
      const [yes, no] = [cellOf(expression.whenTrue, cellsOf), cellOf(expression.whenFalse, cellsOf)];
      return (row) => (test(row) ? yes(row) : no(row));
    }
    default: {
      const {kind} = expression;
      const [left, right] = [cellOf(expression.left, cellsOf), cellOf(expression.right, cellsOf)];
      return (row) => computes(kind, left(row), right(row));
    }
  }
}

/** Whether texts stand in their order, as the ids of most exports do: then none repeats. */
function ascend(texts: Cells): boolean {
  for (let row = 1; row < texts.length; row++) if ((texts[row - 1] ?? '') >= (texts[row] ?? '')) return false;
  return true;
}

function repeats(texts: Cells): CanonicalCell[] {
  const found = new Array<CanonicalCell>(texts.length).fill(0);
  if (ascend(texts)) return found;
  const known = new Set<CanonicalCell>();
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row] ?? '';
    const before = known.size;
    if (text !== '' && known.add(text).size === before) found[row] = 1;
  }
  return found;
}

/** Rows of every key in the order of their days; rows without a key or a day are left out. */
function rowsByKey(
  keys: Cells,
  days: Cells,
): Iterable<readonly {readonly row: number; readonly day: number}[]> {
  const found = new Map<CanonicalCell, {row: number; day: number}[]>();
  keys.forEach((key, row) => {
    const day = days[row];
    if (key === '' || typeof day !== 'number') return;
    const rows = found.get(key);
    if (rows) rows.push({row, day});
    else found.set(key, [{row, day}]);
  });
  for (const rows of found.values()) rows.sort((one, other) => one.day - other.day || one.row - other.row);
  return found.values();
}

function highest(by: Cells): number[] {
  const number = (row: number): number => Number(by[row] ?? 0);
  return by.map((_, row) => row).sort((one, other) => number(other) - number(one) || one - other);
}

/** The columns of a window step, in the order of their ids. */
function windowOf(step: WindowStep, rows: number, cellsOf: CellsOf): Cells[] {
  const blank = (): CanonicalCell[] => new Array<CanonicalCell>(rows).fill('');
  switch (step.step) {
    case 'repeat':
      return [repeats(cellsOf(step.of))];
    case 'first': {
      const [since, first] = [blank(), blank()];
      for (const group of rowsByKey(cellsOf(step.key), cellsOf(step.day))) {
        const [earliest] = group;
        if (!earliest) continue;
        for (const {row} of group) since[row] = earliest.day;
        first[earliest.row] = earliest.day;
      }
      return [since, first];
    }
    case 'next': {
      const next = blank();
      for (const group of rowsByKey(cellsOf(step.key), cellsOf(step.day)))
        group.forEach(({row}, place) => {
          next[row] = group[place + 1]?.day ?? '';
        });
      return [next];
    }
    case 'highest': {
      const order = highest(cellsOf(step.by));
      return step.columns.map(({of}) => {
        const cells = cellsOf(of);
        return order.map((row) => cells[row] ?? '');
      });
    }
  }
}

/**
 * The cells of columns by id, computed when they are first asked for; none of a column that there is not.
 * @param rows how many there are
 * @param read gives the cells of a field of the user's, read in its format
 */
export function columnValues(
  columns: readonly Column[],
  rows: number,
  read: (column: Extract<Column, {kind: 'cells'}>) => Cells,
): CellsOf {
  const definitions = new Map(columns.flatMap((column) => idsOf(column).map((id) => [id, column] as const)));
  const known = new Map<string, Cells>();
  const compute = (column: Column): readonly Cells[] => {
    if (column.kind === 'cells') return [read(column)];
    if (column.kind === 'window') return windowOf(column, rows, cellsOf);
    const {value} = column;
    if (value.kind === 'column') return [cellsOf(value.id)];
    const cellAt = cellOf(value, cellsOf);
    const cells = new Array<CanonicalCell>(rows);
    for (let row = 0; row < rows; row++) cells[row] = cellAt(row);
    return [cells];
  };
  const cellsOf: CellsOf = (id) => {
    const definition = definitions.get(id);
    const found = known.get(id);
    if (found || !definition) return found ?? [];
    const made = compute(definition);
    idsOf(definition).forEach((own, place) => {
      known.set(own, made[place] ?? []);
    });
    return known.get(id) ?? [];
  };
  return cellsOf;
}
