import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
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

/** A KPI that needs a column of the deals that no other reads: of two files, the second has one line more. */
const DISCOUNT = `import {defineKpi} from '../kpi';
import {wonAmount} from '../measures/deals';

const listed = {
  where: {status: 'won', has_list_price: 'yes', has_amount: 'yes'},
  needs: [...wonAmount.needs, 'listPrice'],
} as const;
const amountListed = {
  ...wonAmount,
  ...listed,
  id: 'won-amount-listed',
  title: {en: 'Won amount of deals with a list price', ru: 'Сумма выигранных с ценой по прайсу'},
} as const;
const listPrices = {
  ...wonAmount,
  ...listed,
  id: 'won-list-price',
  title: {en: 'List price of won deals', ru: 'Цена по прайсу выигранных'},
  field: 'list_price',
} as const;

export default defineKpi({
  id: 'discount-rate',
  group: 'pipeline',
  unit: 'percent',
  better: 'lower',
  title: {en: 'Discount rate', ru: 'Доля скидки'},
  definition: {en: '(List price − won amount) ÷ list price.', ru: '(Цена по прайсу − сумма) ÷ цена по прайсу.'},
  inputs: {list: listPrices, won: amountListed},
  value: ({list, won}) => list.minus(won).over(list, 'no-revenue'),
  tileBefore: 'profit-margin',
  fn: {
    name: 'DISCOUNT_RATE',
    returns: {en: 'discount as a fraction', ru: 'скидка долей единицы'},
    scalars: [
      {name: 'list', text: {en: 'list prices', ru: 'цены по прайсу'}},
      {name: 'won', text: {en: 'amounts', ru: 'суммы'}},
    ],
  },
  examples: [{given: {list: 1000, won: 900}, value: 0.1}],
});
`;
const FIELDS = 'src/core/fields/deals.ts';
const LIST_PRICE = `  field('listPrice', {en: 'List price', ru: 'Цена по прайсу'}, 'number', amounts, {
    own: {
      headers: {en: ['List price', 'Catalogue price'], ru: ['Цена по прайсу']},
      money: true,
      sample: (amount, part) => amount * (1 + part / 4),
    },
  }),
`;

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

describe('filled in, with one line more among the fields of the deals', () => {
  const load = <Module>(path: string): Promise<Module> => import(join(copy, path));

  beforeAll(() => {
    writeFileSync(join(copy, PATH), DISCOUNT);
    const fields = readFileSync(join(copy, FIELDS), 'utf8');
    writeFileSync(join(copy, FIELDS), fields.replace(/(?=^ {2}field\('budget')/m, LIST_PRICE));
    jest.resetModules();
  });

  test('it still compiles', () => {
    expect(run('typescript7/bin/tsc', ['-p', join(copy, 'src/core'), '--outDir', join(copy, 'out')])).toBe(
      '',
    );
  }, 300_000);

  test('it is a function, in cells and over whole tables', async () => {
    const {callFunction} = await load<typeof import('../src/app/functions/call')>('src/app/functions/call');
    const call = (name: string, args: unknown[]): unknown =>
      callFunction(name, args, {dayOf: () => Number.NaN, language: 'en'});
    expect(call('DISCOUNT_RATE', [1000, 900])).toBe(0.1);
    const deals = [
      ['Stage', 'Amount', 'Catalogue price', 'Closed'],
      ['Won', 900, 1000, '2026-02-03'],
      // Without a list price, without an amount, and lost: none is a part of it.
      ['Won', 500, '', '2026-02-04'],
      ['Won', '', 700, '2026-02-05'],
      ['Lost', 400, 700, '2026-02-05'],
      ['Won', 400, 500, '2026-02-06'],
    ];
    // (1000 − 900 + 500 − 400) ÷ 1500
    expect(call('KPI', ['discount rate', deals, '2026-02'])).toBeCloseTo(200 / 1500, 12);
  });

  test('it has a tile, formulas in the model, and a place in the reference and the mapping guide', async () => {
    const {planWorkbook} = await load<typeof import('../src/app/workbook-plan')>('src/app/workbook-plan');
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
    expect(dashboard).toContainEqual(expect.objectContaining({text: 'Discount rate'}));
    const names = plan.sheets.flatMap((sheet) => sheet.names).map(({name}) => name);
    expect(names).toEqual(expect.arrayContaining(['kpi_deals_list_price', 'kpi_deals_has_list_price']));
    const {functionsPage} = await load<typeof import('../scripts/docs/functions')>('scripts/docs/functions');
    expect(functionsPage('en')).toContain('### `DISCOUNT_RATE(list; won)`');
    const {mappingPage} = await load<typeof import('../scripts/docs/mapping')>('scripts/docs/mapping');
    expect(mappingPage('ru')).toContain('Catalogue price');
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
