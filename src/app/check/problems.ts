/** The data check as native formulas: how many rows have a problem, and which is the first. */
import {call, type Formula, f, joined, quote} from '../../core/formulas/formula';
import {ANY_NUMBER, ANY_TEXT} from '../../core/formulas/measure-formula';
import {PROBLEMS, type Problem, type ProblemCondition} from '../../core/problems/problems';
import {TABLE_PROBLEMS} from '../../core/problems/table-problems';
import {TABLES} from '../../core/tables';
import type {TableId} from '../../core/tables/table-spec';
import type {TableLayout} from '../workbook/data/table-layout';

export interface TableProblem {
  readonly table: TableId;
  readonly problem: Problem;
}

/** Problems of a table that can be told over the mapped fields. */
export function problemsOf(table: TableId, mapped: ReadonlySet<string>): Problem[] {
  const all = table === 'deals' ? [...PROBLEMS, ...TABLE_PROBLEMS.deals] : TABLE_PROBLEMS[table];
  return all.filter(({needs}) => needs.every((field) => mapped.has(`${table}.${field}`)));
}

/** Every problem, in the order of the rows of the data check. */
export const PROBLEM_ROWS: readonly TableProblem[] = [
  ...PROBLEMS.map((problem): TableProblem => ({table: 'deals', problem})),
  ...TABLES.flatMap(({id}) => TABLE_PROBLEMS[id].map((problem): TableProblem => ({table: id, problem}))),
];

export interface ProblemCells {
  readonly today: Formula;
  readonly layout: TableLayout;
}

/** The condition as a criterion of COUNTIFS. */
function criterion(condition: ProblemCondition, today: Formula): Formula {
  if ('is' in condition) return quote(condition.is === '' ? '' : `=${condition.is}`);
  if ('isNumber' in condition) return ANY_NUMBER;
  if ('isBlank' in condition) return condition.isBlank ? quote('') : ANY_TEXT;
  return f`">"&${today}`;
}

/**
 * The condition as conditions of which one holds. Canonical cells of a row hold a number, a text or the empty text, and
 * no one criterion is met by texts of both kinds in every spreadsheet.
 */
function alternatives(condition: ProblemCondition): readonly ProblemCondition[] {
  if (!('isNumber' in condition) || condition.isNumber) return [condition];
  const {column} = condition;
  return [
    {column, isBlank: true},
    {column, isBlank: false},
  ];
}

/** Lists of conditions that each have a criterion; a row meets one of them at most. */
const alternativesOf = ({any}: Problem): (readonly ProblemCondition[])[] =>
  any.flatMap((conditions) =>
    conditions.reduce<(readonly ProblemCondition[])[]>(
      (lists, condition) => lists.flatMap((list) => alternatives(condition).map((one) => [...list, one])),
      [[]],
    ),
  );

/** Only a row of the table has a number; the header, which is a text in every column, has none. */
function criteria(conditions: readonly ProblemCondition[], {today, layout}: ProblemCells): Formula[] {
  return [
    layout.ref('row'),
    ANY_NUMBER,
    ...conditions.flatMap((condition) => [layout.ref(condition.column), criterion(condition, today)]),
  ];
}

export function problemCount(problem: Problem, cells: ProblemCells): Formula {
  return joined(
    alternativesOf(problem).map((conditions) => call('COUNTIFS', ...criteria(conditions, cells))),
    '+',
  );
}

/** More rows than a spreadsheet can have. */
const LAST_ROW = 10_000_000;

/** Row of the user's tab where the problem stands first, "" where it does not. */
export function problemFirstRow(problem: Problem, cells: ProblemCells, count: Formula): Formula {
  const rows = cells.layout.ref('row');
  const lists = alternativesOf(problem);
  const firsts = lists.map((conditions) => {
    const first = call('MINIFS', rows, ...criteria(conditions, cells));
    // MINIFS gives 0 where no row meets the criteria.
    return lists.length === 1 ? first : f`IF(${first}=0;${LAST_ROW};${first})`;
  });
  const [only] = firsts;
  const first = only && firsts.length === 1 ? only : call('MIN', ...firsts);
  return f`IF(${count}=0;"";${first})`;
}
