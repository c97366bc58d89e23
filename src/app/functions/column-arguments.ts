/** Arguments that are columns of one table: as many cells each, with a header or without. */
import type {Cell} from '../../core/mapping';
import {type Text, translate} from '../../core/text';
import {type Argument, argumentOf, type FunctionEnv, isLeftOut, type PlacedCell} from './argument';
import {message} from './messages';
import {daysOf, isBlank, NOT_DATA, namesOf, numbersOf, outcomesOf} from './read';

export type ColumnKind = 'number' | 'share' | 'date' | 'stage' | 'name';

export interface ColumnArgument {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly text: Text;
  readonly optional?: true;
}

/** Rows under the headers; columns that are left out are not among them. */
export interface ReadColumns {
  readonly count: number;
  readonly columns: Readonly<Partial<Record<string, readonly Cell[]>>>;
}

interface Given {
  readonly column: ColumnArgument;
  readonly argument: Argument;
}

function givenColumns(
  columns: readonly ColumnArgument[],
  args: readonly unknown[],
  env: FunctionEnv,
): Given[] {
  return columns.flatMap((column, at): Given[] => {
    const {name, optional, text} = column;
    if (optional && isLeftOut(args[at])) return [];
    if (args[at] === undefined || args[at] === null) {
      throw new Error(message('missing', env.language, {name, text: translate(text, env.language)}));
    }
    return [{column, argument: argumentOf(name, args[at], env)}];
  });
}

/** @throws Error where the cells are neither one column nor one row */
export function checkOneColumn({name, rows, columns, env}: Argument): void {
  if (rows > 1 && columns > 1) throw new Error(message('notOneColumn', env.language, {name, columns}));
}

/** @throws Error unless all are single columns (or single rows) of the same length */
function checkShapes(given: readonly Given[], env: FunctionEnv): void {
  const first = given[0]?.argument;
  for (const {argument} of given) {
    const {name, cells} = argument;
    checkOneColumn(argument);
    if (!first || cells.length === first.cells.length) continue;
    const values = {name, rows: cells.length, other: first.name, others: first.cells.length};
    throw new Error(message('unevenRows', env.language, values));
  }
}

const HEADER_TESTS = {
  number: NOT_DATA.number,
  share: NOT_DATA.number,
  date: NOT_DATA.date,
  stage: NOT_DATA.stage,
} as const;

/** Whether the first cells are headers: one at least is, and none of the others holds data. A name could be both. */
function hasHeader(given: readonly Given[]): boolean {
  const firsts = given.flatMap(({column: {kind}, argument}) =>
    kind === 'name' ? [] : [{kind, cell: argument.cells[0]?.cell ?? ''}],
  );
  const longer = given.every(({argument}) => argument.cells.length > 1);
  const headers = firsts.filter(({kind, cell}) => HEADER_TESTS[kind](cell));
  const data = firsts.filter(({kind, cell}) => !isBlank(cell) && !HEADER_TESTS[kind](cell));
  return longer && data.length === 0 && headers.some(({kind}) => kind !== 'stage');
}

function read({column: {kind}, argument}: Given, cells: readonly PlacedCell[]): readonly Cell[] {
  if (kind === 'stage') return outcomesOf(argument, cells);
  if (kind === 'date') return daysOf(argument, cells);
  return kind === 'name' ? namesOf(argument, cells) : numbersOf(argument, cells, kind === 'share');
}

/** The cells of column arguments, by name. @throws Error for an argument that cannot be read */
export function readColumns(
  columns: readonly ColumnArgument[],
  args: readonly unknown[],
  env: FunctionEnv,
): ReadColumns {
  const given = givenColumns(columns, args, env);
  checkShapes(given, env);
  const skipped = hasHeader(given) ? 1 : 0;
  const found: Record<string, readonly Cell[]> = {};
  for (const one of given) found[one.column.name] = read(one, one.argument.cells.slice(skipped));
  const count = Math.max(0, (given[0]?.argument.cells.length ?? 0) - skipped);
  return {count, columns: found};
}
