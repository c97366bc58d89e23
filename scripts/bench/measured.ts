/** The custom functions by the time that a bare loop takes, beside libraries that are asked the same. */
import {callFunction} from '../../src/app/functions/call';
import {byAlasql, byArquero, byFormulaJs, type Rates} from './others';
import {AMOUNT, bareLoop, CLOSED, OWNER, pipeline, type RawTable, SIZES, STAGE} from './pipeline';

const env = {dayOf: () => Number.NaN, language: 'en'} as const;
/** Created stands before closed. */
const CREATED = CLOSED - 1;

const column = (table: RawTable, at: number): unknown[][] => table.map((row) => [row[at]]);
const call = (name: string, ...args: readonly unknown[]): unknown => callFunction(name, args, env);

function ratesByMonth(table: RawTable): Rates {
  const result = call('KPI', 'win rate', table, '', 'month');
  const rows: unknown[] = Array.isArray(result) ? result.slice(1) : [];
  return new Map(rows.map((row) => (Array.isArray(row) ? [`${row[0]}`, Number(row[1])] : ['', Number.NaN])));
}

/** Questions with the columns cut out beforehand, since a sheet gives them so. */
const QUESTIONS: readonly (readonly [name: string, prepare: (table: RawTable) => () => unknown])[] = [
  ['KPI by month, raw table', (table) => () => ratesByMonth(table)],
  ['… arquero', (table) => () => byArquero(table)],
  ['… alasql', (table) => () => byAlasql(table)],
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
function fastest(one: () => unknown, other: () => unknown): readonly [one: number, other: number] {
  const [ofOne, ofOther] = [timesOf(one), timesOf(other)];
  const start = processorTime();
  let [best, bestOther] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  do {
    best = Math.min(best, timeOf(one, ofOne) / ofOne);
    bestOther = Math.min(bestOther, timeOf(other, ofOther) / ofOther);
  } while (processorTime() - start < ENOUGH);
  return [best, bestOther];
}

export function measure(): readonly (readonly string[])[] {
  const tables = SIZES.map(pipeline);
  const [small = []] = tables;
  checkSame(small);
  const loops = tables.map(() => Number.POSITIVE_INFINITY);
  const times = QUESTIONS.map(([, prepare]) =>
    tables.map((table, at) => {
      const [loop, time] = fastest(() => bareLoop(table), prepare(table));
      loops[at] = Math.min(loops[at] ?? loop, loop);
      return time;
    }),
  );
  const shown = (time: number, at: number): string =>
    `${(time / (loops[at] ?? 1)).toFixed(1)} (${time.toFixed(time < 10 ? 2 : 0)})`;
  return [
    ['a bare loop', ...loops.map(shown)],
    ...QUESTIONS.map(([name], question) => [name, ...(times[question] ?? []).map(shown)]),
  ];
}
