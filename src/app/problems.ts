/** The data check as native formulas: how many rows have a problem, and which is the first. */
import {call, quote} from '../core/formula-text';
import {ANY_NUMBER, ANY_TEXT} from '../core/measure-formula';
import type {Problem, ProblemCondition} from '../core/problems';
import {rangeName} from '../core/row-sets';

export interface ProblemCells {
  readonly today: string;
  /** Fields that the user's tables have, as `table.field`. */
  readonly mapped: ReadonlySet<string>;
}

/** A criterion that any text meets, the empty one too. */
const ANY_TEXT_AT_ALL = '"*"';

/** The condition as a criterion of COUNTIFS. Canonical cells of a row hold a number or a text, never nothing. */
function criterion(condition: ProblemCondition, today: string): string {
  if ('is' in condition) return quote(condition.is === '' ? '' : `=${condition.is}`);
  if ('isNumber' in condition) return condition.isNumber ? ANY_NUMBER : ANY_TEXT_AT_ALL;
  if ('isBlank' in condition) return condition.isBlank ? quote('') : ANY_TEXT;
  return `">"&${today}`;
}

function criteria(conditions: readonly ProblemCondition[], today: string): string[] {
  return conditions.flatMap((condition) => [
    rangeName('deals', condition.column),
    criterion(condition, today),
  ]);
}

const isTold = (problem: Problem, {mapped}: ProblemCells): boolean =>
  problem.needs.every((field) => mapped.has(`deals.${field}`));

export function problemCount(problem: Problem, cells: ProblemCells): string {
  if (!isTold(problem, cells)) return '0';
  return problem.any.map((conditions) => call('COUNTIFS', ...criteria(conditions, cells.today))).join('+');
}

/** Row of the user's tab where the problem stands first, "" where it does not. */
export function problemFirstRow(problem: Problem, cells: ProblemCells, count: string): string {
  if (!isTold(problem, cells)) return quote('');
  const rows = rangeName('deals', 'row');
  const firsts = problem.any.map((conditions) => {
    const first = call('MINIFS', rows, ...criteria(conditions, cells.today));
    // MINIFS gives 0 where no row meets the criteria.
    return problem.any.length === 1 ? first : `IF(${first}=0;${LAST_ROW};${first})`;
  });
  return `IF(${count}=0;"";${firsts.length === 1 ? firsts[0] : call('MIN', ...firsts)})`;
}

/** More rows than a spreadsheet can have. */
const LAST_ROW = 10_000_000;
