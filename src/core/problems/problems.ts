/**
 * Rows that are left out of some number, or that make one doubtful. Each problem is a list of conditions on
 * canonical columns, read by both interpreters: as a count of formulas on the model, and over columns here.
 */
import {type CanonicalTable, columnOf} from '../columns/canonical';
import {filled, type Text, text} from '../text';

export type ProblemCondition =
  | {readonly column: string; readonly is: string | number}
  | {readonly column: string; readonly isNumber: boolean}
  /** Of a column of texts. */
  | {readonly column: string; readonly isBlank: boolean}
  /** Later than today. */
  | {readonly column: string; readonly future: true};

export interface Problem {
  readonly code: string;
  readonly title: Text;
  /** A row has the problem where each condition of one of these lists holds; no row meets two of the lists. */
  readonly any: readonly (readonly ProblemCondition[])[];
  /** Fields without which the problem cannot be told. */
  readonly needs: readonly string[];
}

const won = {column: 'status', is: 'won'} as const;
const lost = {column: 'status', is: 'lost'} as const;
const deal = {column: 'deal', is: 1} as const;
const unreadable = '#unreadable';

const UNREADABLE_COLUMNS = [
  ['created', 'created_on', text('created', 'column')],
  ['closed', 'closed_on', text('closed', 'column')],
  ['amount', 'amount', text('amount', 'column')],
] as const;

export const PROBLEMS: readonly Problem[] = [
  {
    code: 'unknown-stage',
    title: text(
      'stage not known as won, lost or open: left out of every number; say on KPI Settings what it means',
    ),
    any: [[{column: 'status', is: 'unknown'}]],
    needs: ['outcome'],
  },
  {
    code: 'duplicate-id',
    title: text('id stands in an earlier row already: counted once; remove the repeated rows'),
    any: [[{column: 'status', is: 'duplicate'}]],
    needs: ['id'],
  },
  {
    code: 'no-outcome',
    title: text('row without a stage or status (a total or footer line?): left out of every number'),
    any: [
      [
        {column: 'status', is: ''},
        {column: 'filled', is: 1},
      ],
    ],
    needs: ['outcome'],
  },
  {
    code: 'closed-without-date',
    title: text('won or lost without a closed date: in no period; fill the date in'),
    any: [
      [won, {column: 'closed', isNumber: false}],
      [lost, {column: 'closed', isNumber: false}],
    ],
    needs: ['outcome', 'closed'],
  },
  {
    code: 'closed-before-created',
    title: text('won before it was created: left out of the sales cycle; check both dates'),
    any: [
      [
        won,
        {column: 'created', isNumber: true},
        {column: 'closed', isNumber: true},
        {column: 'cycle', isBlank: true},
      ],
    ],
    needs: ['outcome', 'created', 'closed'],
  },
  {
    code: 'won-without-amount',
    title: text('won without an amount: counted, but in no sum and no average'),
    any: [[won, {column: 'amount', isNumber: false}]],
    needs: ['outcome', 'amount'],
  },
  {
    code: 'no-owner',
    title: text('deal without an owner: in the totals, in nobody’s row'),
    any: [[deal, {column: 'owner_key', isBlank: true}]],
    needs: ['outcome', 'owner'],
  },
  {
    code: 'closed-in-the-future',
    title: text('won or lost on a day still to come: check the closed date'),
    any: [[deal, {column: 'closed', future: true}]],
    needs: ['outcome', 'closed'],
  },
  ...UNREADABLE_COLUMNS.map(
    ([field, column, title]): Problem => ({
      code: `unreadable-${field}`,
      title: filled(text('cell in the column for «{column}» that cannot be read: taken as blank'), {
        column: title,
      }),
      any: [[deal, {column, is: unreadable}]],
      needs: ['outcome', field],
    }),
  ),
];

/** Number of rows with the problem, and the first of them, 0-based under the header. */
export function rowsWith(
  problem: Problem,
  table: CanonicalTable,
  today: number,
): {rows: number; first?: number} {
  const testOf = (condition: ProblemCondition): ((row: number) => boolean) => {
    const cells = columnOf(table, condition.column);
    if ('is' in condition) return (row) => (cells[row] ?? '') === condition.is;
    if ('isNumber' in condition) return (row) => (typeof cells[row] === 'number') === condition.isNumber;
    if ('isBlank' in condition) return (row) => ((cells[row] ?? '') === '') === condition.isBlank;
    return (row) => {
      const cell = cells[row];
      return typeof cell === 'number' && cell > today;
    };
  };
  const any = problem.any.map((conditions) => conditions.map(testOf));
  let rows = 0;
  let first: number | undefined;
  for (let row = 0; row < table.rows; row++) {
    if (!any.some((tests) => tests.every((test) => test(row)))) continue;
    rows += 1;
    first ??= row;
  }
  return first === undefined ? {rows} : {rows, first};
}
