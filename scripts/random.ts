/** `npm run random`: holds formulas against numbers on many more random tables and workbooks than `npm test` does. */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

const root = join(__dirname, '..');
/** Of each of the two tests of tables, and of the one of workbooks: each KPI is told in at least five hundred. */
const RUNS = {RANDOM_TABLES: '250', RANDOM_WORKBOOKS: '500'} as const;

const {status} = spawnSync(
  join(root, 'node_modules/.bin/jest'),
  ['test/app/random-', ...process.argv.slice(2)],
  {
    cwd: root,
    env: {...process.env, ...RUNS},
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
