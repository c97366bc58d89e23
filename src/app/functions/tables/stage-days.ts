/** STAGE_DAYS(deals; stages; entered; [closed]): how long deals stay in each stage. */

import {type CanonicalCell, columnOf} from '../../../core/columns/canonical';
import {canonicalTable} from '../../../core/columns/canonicalise';
import type {Cell, ColumnMapping, TableMapping} from '../../../core/mapping';
import {median} from '../../../core/numbers/median';
import {STAGE_HISTORY} from '../../../core/tables/stage-history';
import {text, translate} from '../../../core/text';
import type {FunctionEnv} from '../argument';
import {type ColumnArgument, readColumns} from '../column-arguments';
import {ANY_RANGE, columnParameter, type FunctionDefinition, type FunctionValue} from '../definition';

const COLUMNS: readonly ColumnArgument[] = [
  {
    name: 'deals',
    kind: 'name',
    text: text('deal of each row: its number or name'),
  },
  {name: 'stages', kind: 'name', text: text('stage that it entered')},
  {name: 'entered', kind: 'date', text: text('day on which it did')},
  {
    name: 'closed',
    kind: 'date',
    optional: true,
    text: text('day on which the deal was closed; ends its last stage'),
  },
];

const HEADERS = [text('Stage'), text('Times left'), text('Mean days'), text('Median days')] as const;

const TEXT = {kind: 'text'} as const;
const DATE = {kind: 'date', order: 'none'} as const;

/** The cells are read already, so the mapping says nothing but where they stand. */
const MAPPING: TableMapping = {
  table: 'stage-history',
  sheetName: '',
  headerRow: 0,
  columns: Object.fromEntries(
    (['deal', 'stage', 'entered'] as const).map((field, at): [string, ColumnMapping] => [
      field,
      {column: at + 1, header: field, format: field === 'entered' ? DATE : TEXT},
    ]),
  ),
  words: {},
};

interface Stays {
  readonly stage: string;
  readonly days: number[];
}

/** Day on which a deal's last stage ends. */
function endOf(stage: CanonicalCell, entered: CanonicalCell, closed: Cell | undefined): number | undefined {
  if (stage === '' || typeof entered !== 'number' || typeof closed !== 'object') return undefined;
  return closed.serial >= entered ? closed.serial - entered : undefined;
}

function staysOf(rows: readonly Cell[][], closed: readonly Cell[]): Stays[] {
  const table = canonicalTable(STAGE_HISTORY, rows, MAPPING, {blankLabel: ''});
  const [stages, days, entered, next] = ['stage', 'days', 'entered', 'next_on'].map((id) =>
    columnOf(table, id),
  );
  const found = new Map<string, Stays>();
  for (let row = 0; row < table.rows; row++) {
    const stage = `${stages?.[row] ?? ''}`;
    if (stage === '') continue;
    const key = stage.toLowerCase();
    const stays = found.get(key) ?? {stage, days: []};
    found.set(key, stays);
    const isLast = next?.[row] === '';
    const own = isLast ? endOf(stage, entered?.[row] ?? '', closed[row]) : days?.[row];
    if (typeof own === 'number') stays.days.push(own);
  }
  return [...found.values()];
}

function rowOf({stage, days}: Stays): FunctionValue[] {
  const sum = days.reduce((total, own) => total + own, 0);
  return [stage, days.length, days.length > 0 ? sum / days.length : '', median(days) ?? ''];
}

/** The slowest stage first; stages that no deal has left come last. */
function compare(one: readonly FunctionValue[], other: readonly FunctionValue[]): number {
  const rank = (row: readonly FunctionValue[]): number => (typeof row[2] === 'number' ? row[2] : -1);
  return rank(other) - rank(one) || (`${one[0]}` < `${other[0]}` ? -1 : 1);
}

function call(args: readonly unknown[], env: FunctionEnv): FunctionValue[][] {
  const {columns, count} = readColumns(COLUMNS, args, env);
  const {deals = [], stages = [], entered = [], closed = []} = columns;
  const rows = Array.from({length: count}, (_, row) => [
    deals[row] ?? '',
    stages[row] ?? '',
    entered[row] ?? '',
  ]);
  return [
    HEADERS.map((header) => translate(header, env.language)),
    ...staysOf(rows, closed).map(rowOf).sort(compare),
  ];
}

export const STAGE_DAYS: FunctionDefinition = {
  name: 'STAGE_DAYS',
  title: text('Days in each stage'),
  definition: text(
    'Mean and median days that deals spend in each stage, from the day of entering it to that of entering the next, the slowest stage first. A stage that is not left yet is in neither.',
  ),
  returns: text('a table: stage, times left, mean, median'),
  type: ANY_RANGE,
  parameters: COLUMNS.map(columnParameter),
  examples: [
    {
      args: [
        [['A'], ['A'], ['B'], ['B']],
        [['New'], ['Offer'], ['New'], ['Offer']],
        [['2026-01-01'], ['2026-01-11'], ['2026-01-01'], ['2026-01-05']],
      ],
      result: [
        ['Stage', 'Times left', 'Mean days', 'Median days'],
        ['New', 2, 7, 7],
        ['Offer', 0, '', ''],
      ],
    },
  ],
  call,
};
