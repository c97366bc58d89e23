/**
 * Rows that are left out of some number, or that make one doubtful. Each problem is a list of conditions on
 * canonical columns, read by both interpreters: as a count of formulas on the model, and over columns here.
 */
import {type CanonicalTable, columnOf} from './canonical';
import type {Text} from './text';

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

export const PROBLEMS: readonly Problem[] = [
  {
    code: 'unknown-stage',
    title: {
      en: 'stage not known as won, lost or open: left out of every number; say on KPI Settings what it means',
      ru: 'стадия не отнесена к выигранным, проигранным или открытым: исключены отовсюду; укажите смысл на листе KPI Настройки',
    },
    any: [[{column: 'status', is: 'unknown'}]],
    needs: ['outcome'],
  },
  {
    code: 'duplicate-id',
    title: {
      en: 'id stands in an earlier row already: counted once; remove the repeated rows',
      ru: 'ID уже есть в строке выше: учтены один раз; удалите повторы',
    },
    any: [[{column: 'status', is: 'duplicate'}]],
    needs: ['id'],
  },
  {
    code: 'no-outcome',
    title: {
      en: 'row without a stage or status (a total or footer line?): left out of every number',
      ru: 'строка без стадии и статуса (итог или подпись?): исключена отовсюду',
    },
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
    title: {
      en: 'won or lost without a closed date: in no period; fill the date in',
      ru: 'выиграна или проиграна без даты закрытия: не попадает ни в один период; укажите дату',
    },
    any: [
      [won, {column: 'closed', isNumber: false}],
      [lost, {column: 'closed', isNumber: false}],
    ],
    needs: ['outcome', 'closed'],
  },
  {
    code: 'closed-before-created',
    title: {
      en: 'won before it was created: left out of the sales cycle; check both dates',
      ru: 'выиграна раньше создания: исключена из цикла сделки; проверьте обе даты',
    },
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
    title: {
      en: 'won without an amount: counted, but in no sum and no average',
      ru: 'выиграна без суммы: посчитана, но не входит в суммы и средние',
    },
    any: [[won, {column: 'amount', isNumber: false}]],
    needs: ['outcome', 'amount'],
  },
  {
    code: 'no-owner',
    title: {
      en: 'deal without an owner: in the totals, in nobody’s row',
      ru: 'сделка без ответственного: входит в итоги, но ни в чью строку',
    },
    any: [[deal, {column: 'owner_key', isBlank: true}]],
    needs: ['outcome', 'owner'],
  },
  {
    code: 'closed-in-the-future',
    title: {
      en: 'won or lost on a day still to come: check the closed date',
      ru: 'выиграна или проиграна в будущем: проверьте дату закрытия',
    },
    any: [[deal, {column: 'closed', future: true}]],
    needs: ['outcome', 'closed'],
  },
  ...(['created_on', 'closed_on', 'amount'] as const).map(
    (column): Problem => ({
      code: `unreadable-${column.replace('_on', '')}`,
      title: {
        en: `cell in the column for «${column.replace('_on', '')}» that cannot be read: taken as blank`,
        ru: `нечитаемая ячейка в столбце «${{created_on: 'дата создания', closed_on: 'дата закрытия', amount: 'сумма'}[column]}»: принята за пустую`,
      },
      any: [[deal, {column, is: unreadable}]],
      needs: ['outcome', column.replace('_on', '')],
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
