/** A KPI as CONTRIBUTING says how to make one, in a copy of the sources and under names that nobody gives to his own. */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {NewKpiError, newKpi} from '../scripts/new-kpi';
import {gapsOf, textsIn} from '../scripts/texts';
import type {Kpi} from '../src/core/definitions/kpi';
import {evaluate} from '../src/core/numbers/evaluate';
import {CATALOGUES} from '../src/texts';

const project = join(__dirname, '..');
const ID = 'tried-in-a-test';
const PATH = `src/core/kpis/${ID}.ts`;
const FIELDS = 'src/core/tables/fields/deals.ts';
let copy: string;
let written: string[];

/** Names of the example, which whoever follows it has taken, and those that stand for them here. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/discount-rate/g, ID],
  [/DISCOUNT_RATE/g, 'TRIED_IN_A_TEST'],
  [/Discount rate/g, 'Tried in a test'],
  [/listPrice(?!s)/g, 'triedPrice'],
  [/list_price/g, 'tried_price'],
  [/(?:List|Catalogue) price(?=['"])/g, '$&, tried'],
  [/won-amount-listed|won-list-price/g, '$&-tried'],
  [/(tile: 3|place: 47|place: 20)\b/g, '$1.25'],
  [/\.25\.5/g, '.25'],
];

/** The blocks of code in the guide: the KPI's file, the field of the deals, and the Russian. */
function blocksOfGuide(): string[] {
  const guide = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8');
  const blocks = [...guide.matchAll(/^ {3}```ts\n([\s\S]*?)^ {3}```$/gm)].map(([, block = '']) =>
    block.replace(/^ {3}/gm, ''),
  );
  return blocks.map((block) => NAMES.reduce((text, [name, other]) => text.replace(name, other), block));
}

/** What a tool of the project says of the copy. */
function run(tool: string, args: readonly string[], input?: string): string {
  const program = join(project, 'node_modules', tool);
  const {stdout, stderr} = spawnSync(program, args, {cwd: project, encoding: 'utf8', input});
  return `${stdout}${stderr}`;
}

const compile = (): string => run('typescript7/bin/tsc', ['--build', join(copy, 'src/core')]);
const formatted = (text: string): string => run('.bin/biome', ['format', `--stdin-file-path=${PATH}`], text);
const text = (path: string): string => readFileSync(join(copy, path), 'utf8');

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'sales-kpi-new-'));
  for (const path of ['src', 'docs', 'scripts/docs', 'test/golden', 'CHANGELOG.md', 'tsconfig.base.json'])
    cpSync(join(project, path), join(copy, path), {recursive: true});
  written = await newKpi(ID, copy);
}, 300_000);

afterAll(() => {
  rmSync(copy, {recursive: true, force: true});
});

test('a new KPI is one file and a line in the registry', () => {
  expect(written).toEqual([PATH, 'src/core/definitions/registry.ts']);
  expect(text('src/core/definitions/registry.ts')).toMatch(
    /^import triedInATest from '\.\.\/kpis\/tried-in-a-test';$/m,
  );
});

test('a new KPI compiles, and needs no formatting', () => {
  expect(compile()).toBe('');
  expect(formatted(text(PATH))).toBe(text(PATH));
}, 300_000);

test('a new KPI computes before it is filled in, and has no example that would pass unseen', async () => {
  const {default: kpi}: {default: Kpi} = await import(join(copy, PATH));
  expect(evaluate(kpi.expression, {won: 3, lost: 1})).toBe(0.75);
  expect(kpi.examples).toEqual([]);
});

describe('filled in as the guide shows, with one line more among the fields of the deals', () => {
  const load = <Module>(path: string): Promise<Module> => import(join(copy, path));

  beforeAll(() => {
    const [kpi = '', field = ''] = blocksOfGuide();
    writeFileSync(join(copy, PATH), kpi);
    const lines = field.replace(/^(?=.)/gm, '  ');
    writeFileSync(
      join(copy, FIELDS),
      text(FIELDS).replace(/(?=^ {2}field\(\{\n {4}id: 'budget')/m, () => lines),
    );
    jest.resetModules();
  });

  test('it compiles and needs no formatting', () => {
    expect(compile()).toBe('');
    expect(formatted(text(PATH))).toBe(text(PATH));
  }, 300_000);

  test('Russian lacks the texts that the guide gives in Russian, and no other', () => {
    const [, , russian = ''] = blocksOfGuide();
    const given = [...russian.matchAll(/^'([^']+)':/gm)].map(([, key = '']) => key);
    expect([...gapsOf(CATALOGUES.ru(), textsIn(copy, ['src'])).lacks].sort()).toEqual(given.sort());
  });

  test('it gives its own examples, with its own reason', async () => {
    const {default: kpi} = await load<{default: Kpi}>(PATH);
    const told = kpi.examples.map(({given}) => evaluate(kpi.expression, given));
    expect(told).toEqual([0.1, 0, {reason: expect.objectContaining({code: 'no-list-price'})}]);
  });

  test('it is a function, in cells and over whole tables', async () => {
    const {callFunction} = await load<typeof import('../src/app/functions/call')>('src/app/functions/call');
    const call = (name: string, args: unknown[]): unknown =>
      callFunction(name, args, {dayOf: () => Number.NaN, today: 46350, language: 'en'});
    expect(call('TRIED_IN_A_TEST', [1000, 900])).toBe(0.1);
    const deals = [
      ['Stage', 'Amount', 'Catalogue price, tried', 'Closed'],
      ['Won', 900, 1000, '2026-02-03'],
      // Without a list price, without an amount, and lost: none is a part of it.
      ['Won', 500, '', '2026-02-04'],
      ['Won', '', 700, '2026-02-05'],
      ['Lost', 400, 700, '2026-02-05'],
      ['Won', 400, 500, '2026-02-06'],
    ];
    // (1000 − 900 + 500 − 400) ÷ 1500
    expect(call('KPI', ['tried in a test', deals, '2026-02'])).toBeCloseTo(200 / 1500, 12);
  });

  test('it has a tile, a place in the model, and one in the reference and the mapping guide', async () => {
    const {planWorkbook} = await load<typeof import('../src/app/workbook/workbook-plan')>(
      'src/app/workbook/workbook-plan',
    );
    const {sampleTabs} = await load<typeof import('../src/app/sample/tabs')>('src/app/sample/tabs');
    const plan = planWorkbook({
      tabs: sampleTabs(46_000, 'en'),
      settings: {general: {}, thresholds: {}, words: {}},
      selectors: {},
      language: 'en',
      today: 46_000,
    });
    if (!plan.ok) throw new Error(plan.message);
    const dashboard = plan.sheets.find(({role}) => role === 'dashboard')?.cells.flat();
    expect(dashboard).toContainEqual(expect.objectContaining({text: 'Tried in a test'}));
    const model = plan.sheets.find(({role}) => role === 'model')?.cells.flat();
    expect(model).toContainEqual(expect.objectContaining({text: 'tried-in-a-test'}));
    const {functionsPage} = await load<typeof import('../scripts/docs/functions')>('scripts/docs/functions');
    expect(functionsPage('en')).toContain('### `TRIED_IN_A_TEST(list; won)`');
    expect(functionsPage('en')).toContain('no won deals with amount and list price in the period');
    const {mappingPage} = await load<typeof import('../scripts/docs/mapping')>('scripts/docs/mapping');
    expect(mappingPage('ru')).toContain('Catalogue price, tried');
  }, 60_000);
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
