/** KPI(kpi; data; [period]; [by]; [where]; [more_data…]): any KPI over whole tables, in a period, split by a field. */

import type {Kpi} from '../../../core/definitions/kpi';
import type {Cell} from '../../../core/mapping';
import {isNumber, type Value} from '../../../core/numbers/value';
import {type Day, dateOf, dayOf} from '../../../core/periods/day';
import {type Period, parsePeriod} from '../../../core/periods/period';
import {type Text, text, translate} from '../../../core/text';
import {argumentOf, type FunctionEnv, isLeftOut, quoted} from '../argument';
import {
  ANY_RANGE,
  type FunctionDefinition,
  type FunctionResult,
  type FunctionValue,
  type Parameter,
} from '../definition';
import {message} from '../messages';
import {kpiNamed, nearestNames} from './kpi-names';
import {BY, type ByWord, byWord, type KpiRow, type KpiRows, kpiRows} from './kpi-rows';
import {isAllTime, type PeriodDays, periodOfText} from './period-words';
import {parseWhere} from './where';
import {DATA, tabOf, wholeTables} from './whole-table';

const PARAMETERS: readonly Parameter[] = [
  {
    name: 'kpi',
    optional: false,
    type: 'string',
    text: text('name of a KPI or of a number, such as "win rate" or "won amount"; KPI_LIST shows the KPIs'),
  },
  DATA,
  {
    name: 'period',
    optional: true,
    type: 'string|number|Date',
    text: text(
      '2026, 2026-Q1, 2026-03, 2026-01-15..2026-02-10, September 2026, this month, last quarter, year to date, last 12 months, or a date for its month; without it everything',
    ),
  },
  {
    name: 'by',
    optional: true,
    type: 'string',
    text: text(
      'day, week, month, quarter, year, owner, source, campaign, product, customer, type or stage: one row each',
    ),
  },
  {
    name: 'where',
    optional: true,
    type: 'string',
    text: text(
      'which rows count: "owner=Anna; source=Web"; also how a column is read: "created=dmy"; and what stages mean: "lost=No decision, Stalled; won=Signed"; today=2026-11-24 and fiscal=April for relative periods',
    ),
  },
  {
    name: 'more_data',
    optional: true,
    repeated: true,
    type: ANY_RANGE,
    text: text('further tables that the KPI needs: costs, plan, customers, leads …'),
  },
];

const FIRST_MORE = PARAMETERS.length - 1;

/** The only cell of an argument; '' where it is left out. */
function onlyCell(name: string, value: unknown, env: FunctionEnv): Cell {
  if (isLeftOut(value)) return '';
  const {cells} = argumentOf(name, value, env);
  return cells.length === 1 ? (cells[0]?.cell ?? '') : '?';
}

/** The only cell of an argument as text. */
function textOf(name: string, value: unknown, env: FunctionEnv): string {
  const cell = onlyCell(name, value, env);
  return typeof cell === 'object' ? quoted(cell) : `${cell}`.trim();
}

/** The month of a day: in a cell that shows «March 2026» stands its first day. */
function monthOf(day: Day): Period | undefined {
  if (!Number.isFinite(day)) return undefined;
  const {year, month} = dateOf(day);
  return parsePeriod(`${year}-${`${month}`.padStart(2, '0')}`);
}

const FIRST_YEAR = 1900;

/** @throws Error for what is no period */
function periodOf(value: unknown, days: PeriodDays, env: FunctionEnv): Period | undefined {
  const cell = onlyCell('period', value, env);
  if (cell === '' || isAllTime(`${cell}`)) return undefined;
  const period = typeof cell === 'object' ? monthOf(cell.serial) : periodOfText(`${cell}`, days);
  if (period && period.start >= dayOf(FIRST_YEAR, 1, 1)) return period;
  throw new Error(message('unknownPeriod', env.language, {cell: quoted(cell)}));
}

/** @throws Error for a word by which nothing is split */
function byOf(value: unknown, env: FunctionEnv): ByWord | undefined {
  const word = textOf('by', value, env);
  if (word === '') return undefined;
  const found = byWord(word);
  if (found) return found;
  throw new Error(
    message('unknownBy', env.language, {cell: quoted(word), words: Object.keys(BY).join(', ')}),
  );
}

/** @throws Error for a name that no KPI has */
function namedKpi(value: unknown, env: FunctionEnv): Kpi {
  const name = textOf('kpi', value, env);
  const kpi = kpiNamed(name);
  if (kpi) return kpi;
  throw new Error(
    message('unknownKpi', env.language, {cell: quoted(name), names: nearestNames(name).join(', ')}),
  );
}

function shown(value: Value, env: FunctionEnv): FunctionValue {
  if (isNumber(value)) return value;
  if (value.reason === 'mixed-currencies') throw new Error(message('mixedCurrencies', env.language, {}));
  return '';
}

/** Periods in their order; names by value, the highest first, those without a value last. */
function sorted({rows, inOrder}: KpiRows): readonly KpiRow[] {
  if (inOrder) return rows;
  const rank = ({value}: KpiRow): number => (isNumber(value) ? value : Number.NEGATIVE_INFINITY);
  return [...rows].sort((one, other) => {
    const [left, right] = [rank(one), rank(other)];
    if (left !== right) return left < right ? 1 : -1;
    return one.label < other.label ? -1 : 1;
  });
}

/** Name under which a table is recognised, by its place among the tables given. */
export const argumentName = (at: number): string => (at === 0 ? DATA.name : `more_data ${at}`);

/** What a cell shows of a KPI: its number, or a table with a header row. */
export function kpiResult(kpi: Kpi, by: ByWord | undefined, told: KpiRows, env: FunctionEnv): FunctionResult {
  if (!by) return shown(told.rows[0]?.value ?? {reason: 'unmapped'}, env);
  const title: Text = BY[by];
  return [
    [translate(title, env.language), translate(kpi.title, env.language)],
    ...sorted(told).map(({label, value}) => [label, shown(value, env)]),
  ];
}

function call(args: readonly unknown[], env: FunctionEnv): FunctionResult {
  const kpi = namedKpi(args[0], env);
  const by = byOf(args[3], env);
  const more = args.slice(FIRST_MORE).filter((value) => !isLeftOut(value));
  const tabs = [args[1], ...more].map((value, at) => tabOf(argumentName(at), value, env));
  const {conditions, hints, days} = parseWhere(textOf('where', args[4], env), tabs, env);
  const period = periodOf(args[2], days, env);
  const tables = wholeTables(tabs, hints, env);
  return kpiResult(kpi, by, kpiRows({kpi, period, by, conditions, tables}, env), env);
}

export const KPI: FunctionDefinition = {
  name: 'KPI',
  title: text('Any KPI over a whole table'),
  definition: text(
    'Recognises the columns of the tables and their formats, counts the rows of the period, and gives the KPI, or a row for each period, rep, source … An unfinished period is taken as it stands.',
  ),
  returns: text('a number, or a table with a header row'),
  type: 'number|Array<Array<*>>',
  parameters: PARAMETERS,
  examples: [
    {
      args: [
        'win rate',
        [
          ['Owner', 'Stage', 'Closed date', 'Amount'],
          ['Anna', 'Won', '2026-01-10', 100],
          ['Anna', 'Lost', '2026-01-12', 200],
          ['Boris', 'Won', '2026-02-03', 300],
        ],
        2026,
        'owner',
      ],
      result: [
        ['Owner', 'Win rate'],
        ['Boris', 1],
        ['Anna', 0.5],
      ],
    },
  ],
  call,
};
