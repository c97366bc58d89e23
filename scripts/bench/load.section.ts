import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createContext, runInContext} from 'node:vm';
import {allFunctions} from '../../src/app/functions/registry';
import {KPIS} from '../../src/core/definitions/registry';
import type {Section} from '../bench';
import {keptBundle} from '../bundle/kept';
import {examplesOf} from '../docs/functions';

const TIMES = 20;

/** A call of each function as a cell makes it, with the values of its first example. */
function callsOfAll(): string[] {
  return allFunctions().map((definition) => {
    const kpi = KPIS.find(({fn}) => fn?.name === definition.name);
    const [example] = examplesOf(definition, kpi);
    const args = (example?.args ?? []).map((arg) => JSON.stringify(arg));
    return `${definition.name}(${args.join(', ')})`;
  });
}

interface Times {
  readonly load: number;
  readonly call: number;
}

/** Milliseconds in a context of its own. No text is loaded twice: V8 keeps what it has compiled. */
function timesOf(code: string, call: string, time: number): Times {
  const source = Buffer.from(`${code}\n// ${call} ${time}`).toString('utf8');
  const context = createContext({Session: {getActiveUserLocale: () => 'en'}});
  const start = performance.now();
  runInContext(source, context);
  const loaded = performance.now();
  runInContext(call, context);
  return {load: loaded - start, call: performance.now() - loaded};
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export default {
  title: `The script in a fresh context, and the first call of each function there: milliseconds, median of ${TIMES}`,
  heads: ['function', 'load', 'first call', 'both', 'fastest'],
  async rows() {
    const code = readFileSync(join(await keptBundle(), 'Code.js'), 'utf8');
    return callsOfAll().map((call) => {
      const times = Array.from({length: TIMES}, (_, time) => timesOf(code, call, time));
      const both = times.map(({load, call}) => load + call);
      return [
        call.slice(0, call.indexOf('(')),
        ...[times.map(({load}) => load), times.map(({call}) => call), both].map((each) =>
          median(each).toFixed(1),
        ),
        Math.min(...both).toFixed(1),
      ];
    });
  },
} satisfies Section;
