/** Whole columns beside the stages of their rows: of lost and open deals neither money nor names count. */
import type {ScalarParameter} from '../../core/definitions/function-spec';
import type {Cell} from '../../core/mapping';
import {text} from '../../core/text';
import {normalise} from '../../core/vocabulary/normalise';
import {type FunctionEnv, isLeftOut} from './argument';
import {type ColumnArgument, readColumns} from './column-arguments';

/** The argument after the others of a function whose rows have stages. */
export const STAGES: ColumnArgument = {
  name: 'stages',
  kind: 'stage',
  optional: true,
  text: text(
    'stages of the same deals, where the ranges hold lost and open ones too; only what was won counts',
  ),
};

/** Outcomes of the rows that count in an argument, by its name. */
export type RowOutcomes = Readonly<Record<string, readonly ('won' | 'lost' | 'open')[]>>;

/** What an argument stands for over the rows that count: how many different names, or a sum, unknown where no row has one. */
function totalOf(cells: readonly Cell[], isCounted: boolean): number | undefined {
  const filled = cells.filter((cell) => cell !== '');
  if (isCounted) return new Set(filled.map((cell) => normalise(`${cell}`))).size;
  const numbers = filled.filter((cell) => typeof cell === 'number');
  return cells.length > 0 && numbers.length === 0
    ? undefined
    : numbers.reduce((total, value) => total + value, 0);
}

/**
 * What arguments stand for, by their names; one that is a single cell is left to be read as it is.
 * @param isCounted whether the cells of an argument are names that are counted
 * @throws Error where the columns are not of the same rows, or a cell cannot be read
 */
export function stagedTotals(
  parameters: readonly ScalarParameter[],
  outcomes: RowOutcomes,
  args: readonly unknown[],
  isCounted: (parameter: ScalarParameter) => boolean,
  env: FunctionEnv,
): ReadonlyMap<string, number | undefined> {
  const stages = args[parameters.length];
  if (isLeftOut(stages)) return new Map();
  // A number of customers or reps may stand beside columns; a single sum of money may not, since it has no rows.
  const given = parameters.flatMap((parameter, at) =>
    outcomes[parameter.name] && (Array.isArray(args[at]) || !isCounted(parameter))
      ? [{parameter, value: args[at]}]
      : [],
  );
  const columns = given.map(
    ({parameter: {name, text: what}, parameter}): ColumnArgument => ({
      name,
      text: what,
      kind: isCounted(parameter) ? 'name' : 'number',
    }),
  );
  const values = [...given.map(({value}) => value), stages];
  const read = readColumns([...columns, STAGES], values, env).columns;
  return new Map(
    columns.map(({name, kind}) => {
      const rows = (read[name] ?? []).filter((_, row) =>
        outcomes[name]?.some((outcome) => outcome === read[STAGES.name]?.[row]),
      );
      return [name, totalOf(rows, kind === 'name')];
    }),
  );
}
