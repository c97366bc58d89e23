/** COHORT_RETENTION(started; ended): how many customers of each month are still there, month by month. */

import type {Cell} from '../../../core/mapping';
import {dateOf} from '../../../core/periods/day';
import {text, translate} from '../../../core/text';
import type {FunctionEnv} from '../argument';
import {type ColumnArgument, readColumns} from '../column-arguments';
import {ANY_RANGE, columnParameter, type FunctionDefinition, type FunctionValue} from '../definition';
import {message} from '../messages';

const COLUMNS: readonly ColumnArgument[] = [
  {
    name: 'started',
    kind: 'date',
    text: text('days on which the customers started'),
  },
  {
    name: 'ended',
    kind: 'date',
    text: text('days on which the same customers left; blank for those who stay'),
  },
];

const HEADERS = {
  cohort: text('Cohort'),
  customers: text('Customers'),
} as const;

/** More than this is a typing error in a date, and a table that nobody reads. */
const MOST_MONTHS = 240;

interface Stay {
  /** Number of the month, counted through the years. */
  readonly from: number;
  /** Month in which the customer left; undefined for those who stay. */
  readonly until: number | undefined;
}

function monthOf(cell: Cell): number | undefined {
  if (typeof cell !== 'object') return undefined;
  const {year, month} = dateOf(cell.serial);
  return year * 12 + month - 1;
}

/** Customers with a day of coming; who left before that day is left out. */
function staysOf(started: readonly Cell[], ended: readonly Cell[]): Stay[] {
  return started.flatMap((cell, row): Stay[] => {
    const [from, until] = [monthOf(cell), monthOf(ended[row] ?? '')];
    const left = ended[row];
    const isNegative = typeof cell === 'object' && typeof left === 'object' && left.serial < cell.serial;
    return from === undefined || isNegative ? [] : [{from, until}];
  });
}

const labelOf = (month: number): string =>
  `${`${Math.floor(month / 12)}`.padStart(4, '0')}-${`${(month % 12) + 1}`.padStart(2, '0')}`;

/** The share of a cohort that is there at the end of a month; the days after the last known one are not told. */
function rowOf(cohort: number, stays: readonly Stay[], last: number, width: number): FunctionValue[] {
  const own = stays.filter(({from}) => from === cohort);
  const shares = Array.from({length: width}, (_, after): FunctionValue => {
    const month = cohort + after;
    if (month > last) return '';
    return own.filter(({until}) => until === undefined || until > month).length / own.length;
  });
  return [labelOf(cohort), own.length, ...shares];
}

function call(args: readonly unknown[], env: FunctionEnv): FunctionValue[][] {
  const {columns} = readColumns(COLUMNS, args, env);
  const stays = staysOf(columns.started ?? [], columns.ended ?? []);
  const months = stays.flatMap(({from, until}) => (until === undefined ? [from] : [from, until]));
  const [first, last] = [
    months.reduce((least, month) => Math.min(least, month), Number.POSITIVE_INFINITY),
    months.reduce((most, month) => Math.max(most, month), Number.NEGATIVE_INFINITY),
  ];
  const width = months.length === 0 ? 0 : last - first + 1;
  if (width > MOST_MONTHS) {
    const values = {from: labelOf(first), to: labelOf(last), most: MOST_MONTHS};
    throw new Error(message('tooManyMonths', env.language, values));
  }
  const cohorts = [...new Set(stays.map(({from}) => from))].sort((one, other) => one - other);
  const header = [translate(HEADERS.cohort, env.language), translate(HEADERS.customers, env.language)];
  const numbers = Array.from({length: width}, (_, after) => after);
  return [[...header, ...numbers], ...cohorts.map((cohort) => rowOf(cohort, stays, last, width))];
}

export const COHORT_RETENTION: FunctionDefinition = {
  name: 'COHORT_RETENTION',
  title: text('Cohort retention'),
  definition: text(
    'For the customers who started in a month, the share still there at the end of that month (0) and of each month after it, up to the last month of the data.',
  ),
  returns: text('a table: month, customers, shares'),
  type: ANY_RANGE,
  parameters: COLUMNS.map(columnParameter),
  examples: [
    {
      args: [
        [['2026-01-05'], ['2026-01-20'], ['2026-02-01']],
        [[''], ['2026-02-10'], ['']],
      ],
      result: [
        ['Cohort', 'Customers', 0, 1],
        ['2026-01', 2, 1, 0.5],
        ['2026-02', 1, 1, ''],
      ],
    },
  ],
  call,
};
