/** The time that custom functions take, beside libraries that are asked the same. */
import {callFunction} from '../../src/app/functions/call';
import {byAlasql, byArquero, byFormulaJs, type Rates} from './others';
import {AMOUNT, bareLoop, CLOSED, OWNER, pipeline, type RawTable, SIZES, STAGE} from './pipeline';

const env = {dayOf: () => Number.NaN, today: 46350, language: 'en'} as const;
/** Created stands before closed. */
const CREATED = CLOSED - 1;

const column = (table: RawTable, at: number): unknown[][] => table.map((row) => [row[at]]);
const call = (name: string, ...args: readonly unknown[]): unknown => callFunction(name, args, env);

function ratesByMonth(table: RawTable): Rates {
  const result = call('KPI', 'win rate', table, '', 'month');
  const rows: unknown[] = Array.isArray(result) ? result.slice(1) : [];
  return new Map(rows.map((row) => (Array.isArray(row) ? [`${row[0]}`, Number(row[1])] : ['', Number.NaN])));
}

/** Columns are cut out beforehand, since a sheet gives them so. */
type Question = readonly [name: string, prepare: (table: RawTable) => () => unknown];

/** The win rate by month: ours is to be ahead of arquero and alasql from 10,000 rows on. */
const CONTENDERS: readonly Question[] = [
  ['KPI by month, raw table', (table) => () => ratesByMonth(table)],
  ['… arquero', (table) => () => byArquero(table)],
  ['… alasql', (table) => () => byAlasql(table)],
  ['… a bare loop', (table) => () => bareLoop(table)],
];

const QUESTIONS: readonly Question[] = [
  ['… formulajs COUNTIFS', (table) => () => byFormulaJs(table)],
  ['KPI by rep, raw table', (table) => () => call('KPI', 'win rate', table, '', 'owner')],
  ['KPI_CHECK', (table) => () => call('KPI_CHECK', table)],
  [
    'WIN_RATE',
    (table) => {
      const stages = column(table, STAGE);
      return () => call('WIN_RATE', stages);
    },
  ],
  [
    'AVG_DEAL_SIZE',
    (table) => {
      const columns = [AMOUNT, STAGE].map((at) => column(table, at));
      return () => call('AVG_DEAL_SIZE', ...columns);
    },
  ],
  [
    'SALES_CYCLE',
    (table) => {
      const columns = [CREATED, CLOSED, STAGE].map((at) => column(table, at));
      return () => call('SALES_CYCLE', ...columns);
    },
  ],
  [
    'LEADERBOARD',
    (table) => {
      const columns = [OWNER, AMOUNT, STAGE].map((at) => column(table, at));
      return () => call('LEADERBOARD', ...columns);
    },
  ],
];

/** @throws Error where the answers to the same question differ */
function checkSame(table: RawTable): void {
  const ours = ratesByMonth(table);
  for (const theirs of [byArquero(table), byAlasql(table), byFormulaJs(table)])
    for (const [month, rate] of theirs)
      if (Math.abs((ours.get(month) ?? Number.NaN) - rate) > 1e-9 || Number.isNaN(ours.get(month)))
        throw new Error(`The win rate of ${month} is ${ours.get(month)} here and ${rate} there.`);
}

/** Milliseconds that a measurement lasts at least, and after which no other is made. */
const [LEAST, ENOUGH] = [5, 3000] as const;

/** Milliseconds of the processor, which another program on the machine does not use up. */
function processorTime(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

function timeOf(run: () => unknown, times: number): number {
  const before = processorTime();
  for (let time = 0; time < times; time++) run();
  return processorTime() - before;
}

/** As many runs in turn as are long enough to be measured. */
function timesOf(run: () => unknown): number {
  let times = 1;
  while (timeOf(run, times) < LEAST) times *= 2;
  return times;
}

/**
 * Milliseconds of the fastest run of each. They take turns, since the machine may be slower at one moment than at
 * another.
 */
function fastest(runs: readonly (() => unknown)[]): readonly number[] {
  const times = runs.map(timesOf);
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  const start = processorTime();
  do {
    runs.forEach((run, at) => {
      const count = times[at] ?? 1;
      best[at] = Math.min(best[at] ?? 0, timeOf(run, count) / count);
    });
  } while (processorTime() - start < ENOUGH * runs.length);
  return best;
}

/** For each question its times by size. */
function timesOver(
  questions: readonly Question[],
  tables: readonly RawTable[],
): readonly (readonly number[])[] {
  const bySize = tables.map((table) => fastest(questions.map(([, prepare]) => prepare(table))));
  return questions.map((_, question) => bySize.map((times) => times[question] ?? 0));
}

const shown = (time: number): string => time.toFixed(time < 10 ? 2 : 0);

/** A row for each question; the first four take turns. */
export function measure(): readonly (readonly string[])[] {
  const tables = SIZES.map(pipeline);
  const [small = []] = tables;
  checkSame(small);
  const times = timesOver(CONTENDERS, tables);
  const [ours = [], ...others] = times.slice(0, 3);
  const lead = ours.map((time, at) => Math.min(...others.map((other) => other[at] ?? 0)) / time);
  return [
    ...CONTENDERS.map(([name], at) => [name, ...(times[at] ?? []).map(shown)]),
    ['… times as quick as the quicker of both', ...lead.map((times) => times.toFixed(2))],
    ...QUESTIONS.map((question) => [question[0], ...(timesOver([question], tables)[0] ?? []).map(shown)]),
  ];
}
