/** `npm test`: types, lint, drift of generated files, then jest; ends with the counts of jest's own result. */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const root = join(__dirname, '..');

/**
 * For the tests, whose workers keep both cores busy. Workbooks are made and dropped by the dozen: with room for them the
 * collector runs far less often, and helpers of its own would only take turns with the workers.
 */
const NODE = ['--max-semi-space-size=128', '--single-threaded-gc'];

const bin = (program: string): string => join(root, 'node_modules', program);

interface Outcome {
  readonly title: string;
  readonly output: string;
  readonly status: number;
}

/** Runs a check beside others: what it says is kept together. */
function check(title: string, [program = '', ...rest]: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(bin(program), rest, {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
    child.on('error', reject);
    child.on('close', (status) => resolve({title, output: said.join(''), status: status ?? 1}));
  });
}

const CHECKS: readonly (readonly [string, readonly string[]])[] = [
  // Version 7 checks several times as fast, and has no API for the scripts that read sources: those use version 6.
  ['types', ['typescript7/bin/tsc', '--build', 'tsconfig.json']],
  ['lint and format', ['.bin/biome', 'check', '.']],
  ['generated files', ['.bin/tsx', 'scripts/generate.ts', '--check']],
];

/** Whether all that is checked without a test is as it should be. */
async function areChecked(): Promise<boolean> {
  const outcomes = await Promise.all(CHECKS.map(([title, command]) => check(title, command)));
  for (const {title, output} of outcomes) console.log(`\n== ${title}\n${output}`.trimEnd());
  const failed = outcomes.filter(({status}) => status !== 0).map(({title}) => title);
  if (failed.length > 0) console.error(`\nStopped: ${failed.join(', ')} failed.`);
  return failed.length === 0;
}

interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

function runTests(): number {
  const result = join(mkdtempSync(join(tmpdir(), 'sales-kpi-')), 'jest.json');
  const options = ['--json', `--outputFile=${result}`, ...process.argv.slice(2)];
  console.log('\n== tests');
  const command = [...NODE, bin('jest/bin/jest.js'), ...options];
  const {status} = spawnSync(process.execPath, command, {cwd: root, stdio: 'inherit'});
  if (!existsSync(result)) {
    console.error('\nThe tests ended without a result: they were stopped from outside, or an option is off.');
    return 1;
  }
  const counts: Counts = JSON.parse(readFileSync(result, 'utf8'));
  const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : '';
  console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed${skipped}`);
  return status ?? 1;
}

areChecked().then(
  (isChecked) => {
    process.exitCode = isChecked ? runTests() : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
