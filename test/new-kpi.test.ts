import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {NewKpiError, newKpi} from '../scripts/new-kpi';
import {evaluate} from '../src/core/evaluate';
import type {Kpi} from '../src/core/kpi';

const project = join(__dirname, '..');
const PATH = 'src/core/kpis/discount-rate.ts';
let copy: string;
let written: string[];

/** What a tool of the project says of the copy. */
function run(tool: string, args: readonly string[], input?: string): string {
  const program = join(project, 'node_modules', tool);
  const {stdout, stderr} = spawnSync(program, args, {cwd: project, encoding: 'utf8', input});
  return `${stdout}${stderr}`;
}

const text = (): string => readFileSync(join(copy, PATH), 'utf8');

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'sales-kpi-new-'));
  for (const path of ['src', 'docs', 'scripts/docs', 'tsconfig.base.json'])
    cpSync(join(project, path), join(copy, path), {recursive: true});
  written = await newKpi('discount-rate', copy);
}, 300_000);

afterAll(() => {
  rmSync(copy, {recursive: true, force: true});
});

test('a new KPI is one file and a line in the registry', () => {
  expect(written).toEqual([PATH, 'src/core/registry.ts']);
  expect(readFileSync(join(copy, 'src/core/registry.ts'), 'utf8')).toMatch(
    /^import discountRate from '\.\/kpis\/discount-rate';$/m,
  );
});

test('it compiles, and needs no formatting', () => {
  expect(run('typescript7/bin/tsc', ['-p', join(copy, 'src/core'), '--outDir', join(copy, 'out')])).toBe('');
  expect(run('.bin/biome', ['format', `--stdin-file-path=${PATH}`], text())).toBe(text());
}, 300_000);

test('it computes before it is filled in, and has no example that would pass unseen', async () => {
  const {default: kpi}: {default: Kpi} = await import(join(copy, PATH));
  expect(evaluate(kpi.expression, {won: 3, lost: 1})).toBe(0.75);
  expect(kpi.examples).toEqual([]);
});

test.each([
  ['', /^No name: name the KPI by words with hyphens/],
  ['../escape', /^\.\.\/escape: name the KPI/],
  ['Discount Rate', /^Discount Rate: name the KPI/],
  ['win-rate', /^src\/core\/kpis\/win-rate\.ts is there already\.$/],
])('the name "%s" is refused', async (id, message) => {
  await expect(newKpi(id, copy)).rejects.toThrow(NewKpiError);
  await expect(newKpi(id, copy)).rejects.toThrow(message);
});
