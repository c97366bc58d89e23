/** `npm test`: types, lint, drift of generated files, then jest; ends with the counts of jest's own result. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const root = join(__dirname, '..');

/** Workbooks are made and dropped by the dozen: with room for them the collector runs far less often. */
const env = {
  ...process.env,
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=128`.trim(),
};

function run(title: string, [program = '', ...rest]: readonly string[]): number {
  console.log(`\n== ${title}`);
  return spawnSync(join(root, 'node_modules', program), rest, {cwd: root, env, stdio: 'inherit'}).status ?? 1;
}

const checks: readonly (readonly [string, readonly string[]])[] = [
  // Version 7 checks several times as fast, and has no API for the scripts that read sources: those use version 6.
  ['types', ['typescript7/bin/tsc', '--build', 'tsconfig.json']],
  ['lint and format', ['.bin/biome', 'check', '.']],
  ['generated files', ['.bin/tsx', 'scripts/generate.ts', '--check']],
];
for (const [title, command] of checks) {
  if (run(title, command) === 0) continue;
  console.error(`\nStopped: ${title} failed.`);
  process.exit(1);
}
const result = join(mkdtempSync(join(tmpdir(), 'sales-kpi-')), 'jest.json');
const status = run('tests', ['.bin/jest', '--json', `--outputFile=${result}`, ...process.argv.slice(2)]);
if (!existsSync(result)) {
  console.error('\nThe tests ended without a result: they were stopped from outside, or an option is off.');
  process.exit(1);
}
const counts: {numPassedTests: number; numFailedTests: number; numPendingTests: number} = JSON.parse(
  readFileSync(result, 'utf8'),
);
const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : '';
console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed${skipped}`);
process.exit(status);
