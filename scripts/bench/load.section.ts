import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createContext, runInContext} from 'node:vm';
import type {Section} from '../bench';
import {builtBundle} from './built';

const TIMES = 40;

/** A text of its own each time, flat as one read from a file: V8 keeps what it has compiled. */
function fresh(code: string, time: number): string {
  return Buffer.from(`${code}\n//${time}`).toString('utf8');
}

/** Milliseconds of a fresh context with the script loaded, and of calls in it, one after the other. */
function measured(code: string, calls: readonly string[], files: (name: string) => string): number[] {
  const Session = {getActiveUserLocale: () => 'en'};
  const runs = Array.from({length: TIMES}, (_, time) => {
    const source = fresh(code, time);
    const times: number[] = [];
    let before = performance.now();
    const lap = (): void => {
      const now = performance.now();
      times.push(now - before);
      before = now;
    };
    const HtmlService = {
      createTemplateFromFile: (name: string) => ({
        getRawContent: () => files(name),
        evaluate: () => runInContext(fresh(files(name).replace(/^<\? | \?>$/g, ''), time), context),
      }),
    };
    const context = createContext({HtmlService, Session});
    runInContext(source, context);
    lap();
    for (const call of calls) {
      runInContext(call, context);
      lap();
    }
    return times;
  });
  return [0, ...calls].map((_, at) =>
    Math.min(...runs.map((times) => times[at] ?? Number.POSITIVE_INFINITY)),
  );
}

const TABLE = "[['Stage', 'Amount', 'Closed'], ['Won', 5, '2026-02-01'], ['Lost', 7, '2026-02-02']]";
const CALLS = ['WIN_RATE(3, 10)', "WIN_RATE([['Stage'], ['Won'], ['Lost']])", `KPI('win rate', ${TABLE})`];

export default {
  title: `A fresh context and what runs in it: the fastest of ${TIMES}, beside a script of as many bytes that is a comment`,
  heads: ['what', 'ms', '× the comment'],
  async rows() {
    const {outDir} = await builtBundle();
    const code = readFileSync(join(outDir, 'Code.js'), 'utf8');
    const files = (name: string): string => readFileSync(join(outDir, `${name}.html`), 'utf8');
    const [empty = 0] = measured(`/*${'x'.repeat(Buffer.byteLength(code) - 4)}*/`, [], files);
    const times = measured(code, CALLS, files);
    return [
      ['a comment', empty.toFixed(2), '1.0'],
      ...['the script', ...CALLS.map((call) => `then ${call}`)].map((what, at) => {
        const time = times[at] ?? Number.NaN;
        return [what, time.toFixed(2), (time / empty).toFixed(1)];
      }),
    ];
  },
} satisfies Section;
