/**
 * `npm run check:long -- faults [action …] [--from N] [--every N]`: every action with a fault at every call from the first or the
 * N-th on, or at each N-th; how many points were tried, and lost.
 */
import {parseArgs} from 'node:util';
import {keptBundle} from './bundle/kept';
import {ACTIONS} from './faults/actions';
import {type Result, tryAction} from './faults/runner';
import {openSmall} from './faults/workbook';
import {aligned} from './offline/board/print';

async function faults(args: readonly string[]): Promise<void> {
  const {values, positionals: wanted} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {every: {type: 'string', default: '1'}, from: {type: 'string', default: '1'}},
  });
  const every = Math.max(1, Number(values.every) || 1);
  const first = Math.max(1, Number(values.from) || 1);
  const unknown = wanted.filter((name) => !ACTIONS.some((action) => action.name === name));
  if (unknown.length > 0) throw new Error(`No action ${unknown.join(', ')}.`);
  const bundle = await keptBundle();
  const results: Result[] = [];
  for (const action of ACTIONS) {
    if (wanted.length > 0 && !wanted.includes(action.name)) continue;
    const result = await tryAction(() => openSmall(bundle), action, {every, first});
    results.push(result);
    for (const {call, member, fault, why} of result.lost)
      console.log(`${action.name}: call ${call} (${member}) ${fault}: ${why}`);
  }
  const rows = results.map(({action, calls, points, lost}) => [
    action,
    ...[calls, points, lost.length].map(String),
  ]);
  const sum = (pick: (result: Result) => number): string =>
    String(results.reduce((total, result) => total + pick(result), 0));
  const all = ['all', '', sum(({points}) => points), sum(({lost}) => lost.length)];
  console.log(aligned([['action', 'calls', 'points tried', 'lost'], ...rows, all]));
  if (results.some(({lost}) => lost.length > 0)) process.exitCode = 1;
}

faults(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
