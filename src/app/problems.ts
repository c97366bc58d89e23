/** The data check as native formulas: how many rows have a problem, and which is the first. */
import {quote} from '../core/formula-text';
import {rangeName} from '../core/measure-formula';
import type {Problem, ProblemCondition} from '../core/problems';

export interface ProblemCells {
  readonly today: string;
  /** Whether the user's table has every field the problem needs. */
  readonly mapped: ReadonlySet<string>;
}

function test(condition: ProblemCondition, today: string): string {
  const column = rangeName('deals', condition.column);
  if ('is' in condition) {
    return `(${column}=${typeof condition.is === 'number' ? condition.is : quote(condition.is)})`;
  }
  if ('isNumber' in condition) return condition.isNumber ? `ISNUMBER(${column})` : `(1-ISNUMBER(${column}))`;
  if ('isBlank' in condition) return `(${column}${condition.isBlank ? '=' : '<>'}"")`;
  return `(ISNUMBER(${column})*(${column}>${today}))`;
}

/** 1 in the rows with the problem, 0 elsewhere; the header row has none. */
function flags(problem: Problem, today: string): string {
  const alternatives = problem.any.map((conditions) => conditions.map((item) => test(item, today)).join('*'));
  const rows = `(ROW(${rangeName('deals', 'deal')})>1)`;
  return `IF(${rows}*((${alternatives.join(')+(')})>0);1;0)`;
}

export function problemCount(problem: Problem, cells: ProblemCells): string {
  if (problem.needs.some((field) => !cells.mapped.has(field))) return '0';
  return `SUM(ARRAYFORMULA(${flags(problem, cells.today)}))`;
}

/** Row of the user's tab where the problem stands first, "" where it does not. */
export function problemFirstRow(
  problem: Problem,
  cells: ProblemCells,
  headerRow: number,
  count: string,
): string {
  return `IF(${count}=0;"";MATCH(1;ARRAYFORMULA(${flags(problem, cells.today)});0)+${headerRow - 1})`;
}
