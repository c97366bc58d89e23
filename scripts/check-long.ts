/**
 * `npm run check:long`: what takes too long for every change. `-- random` holds formulas against numbers on many more
 * random tables and workbooks than `npm test` does, `-- faults` lets every service call of every action fail in turn,
 * `-- mutation` breaks the readers, periods and cells in one place at a time; without a name, all three. What follows a
 * name goes to its command: `-- faults build --every 5`.
 */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

const root = join(__dirname, '..');

interface Check {
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const CHECKS: Readonly<Record<string, Check>> = {
  random: {
    command: ['jest', 'test/app/random-'],
    // Of each of the two tests of tables, and of the one of workbooks: each KPI is computed in at least five hundred.
    env: {RANDOM_TABLES: '250', RANDOM_WORKBOOKS: '500'},
  },
  faults: {command: ['tsx', 'scripts/faults.ts']},
  mutation: {command: ['stryker', 'run', 'test/mutation/stryker.config.json']},
};

function run({command: [program = '', ...args], env}: Check, rest: readonly string[]): boolean {
  const path = join(root, 'node_modules/.bin', program);
  const options = {cwd: root, env: {...process.env, ...env}, stdio: 'inherit'} as const;
  return spawnSync(path, [...args, ...rest], options).status === 0;
}

function checkLong([name, ...rest]: readonly string[]): void {
  const names = name === undefined ? Object.keys(CHECKS) : [name];
  const checks = names.map((one) => CHECKS[one]).filter((check) => check !== undefined);
  if (checks.length < names.length) {
    console.error(`No check ${name}: there are ${Object.keys(CHECKS).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const results = checks.map((check) => run(check, rest));
  if (results.includes(false)) process.exitCode = 1;
}

checkLong(process.argv.slice(2));
