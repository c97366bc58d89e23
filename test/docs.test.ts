/** Documents: links lead somewhere, commands exist, both languages say the same, figures are those of the code. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {callFunction} from '../src/app/functions/call';
import {allFunctions} from '../src/app/functions/registry';
import {hasKnownData, knownRows} from './known-data';

const root = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const markdown = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const PAGES = [...markdown('.'), ...markdown('docs')];
const scripts: {scripts: Record<string, string>} = JSON.parse(read('package.json'));

/** Anchors of a page as GitHub makes them of its headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );
}

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  test('has links that lead somewhere', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = links.filter((target) => {
      if (/^https?:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchorsOf(read(file)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('names scripts of the package alone', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts.scripts))).toEqual([]);
  });

  test('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:src|scripts|sidebar|test|docs)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names functions that exist', () => {
    const known = new Set(allFunctions().map(({name}) => name));
    const built = new Set(['SUMIFS', 'COUNTIFS', 'NOW', 'TODAY', 'RAND', 'FILTER']);
    const named = [...text.matchAll(/`=([A-Z][A-Z_]+)\(/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !known.has(name) && !built.has(name))).toEqual([]);
  });
});

test('a document of users is there in both languages, with as many headings, rows and steps', () => {
  const shape = (text: string): Record<string, number> => ({
    headings: text.match(/^#+ /gm)?.length ?? 0,
    rows: text.match(/^\|/gm)?.length ?? 0,
    steps: text.match(/^(?:\d+\.|-) /gm)?.length ?? 0,
  });
  const english = PAGES.filter(
    (page) => !page.endsWith('.ru.md') && !/^(CHANGELOG|CONTRIBUTING)\.md$/.test(page),
  );
  expect(english.length).toBeGreaterThan(8);
  for (const page of english) {
    const twin = page.replace(/\.md$/, '.ru.md');
    expect([page, existsSync(join(root, twin))]).toEqual([page, true]);
    expect([page, shape(read(twin))]).toEqual([page, shape(read(page))]);
  }
});

test('the commands of clasp that the documents name are clasp’s', () => {
  const clasp = join(root, 'node_modules/.bin/clasp');
  const {stdout} = spawnSync(clasp, ['--help'], {encoding: 'utf8'});
  const known = [...stdout.matchAll(/^ {2}([\w-]+)/gm)].map(([, name]) => name);
  const named = PAGES.flatMap((page) =>
    [...read(page).matchAll(/clasp ([a-z]+-?[a-z]+)(?= |`|$)/gm)].map(([, name]) => name),
  ).filter((name) => /-|login|push/.test(name ?? ''));
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
}, 60_000);

test('the options of clasp that the documents name are those of its commands', () => {
  const clasp = join(root, 'node_modules/.bin/clasp');
  const named = PAGES.flatMap((page) => [
    ...read(page).matchAll(/clasp ([a-z]+-?[a-z]+)((?: (?:--\w+|[\w"][\w" ]*?)(?=[ `]))+)/g),
  ]).map(([, command = '', rest = '']) => ({command, options: rest.match(/--\w+/g) ?? []}));
  const asked = named.filter(({options}) => options.length > 0);
  expect(asked.map(({command}) => command)).toEqual(['create-script', 'create-script']);
  const {stdout} = spawnSync(clasp, ['create-script', '--help'], {encoding: 'utf8'});
  const known: readonly string[] = stdout.match(/--\w+/g) ?? [];
  for (const {options} of asked) expect(options.filter((option) => !known.includes(option))).toEqual([]);
}, 60_000);

/** Value of a formula of numbers and functions of ours alone, `;` between the arguments. */
function computed(formula: string): unknown {
  const call = /^([A-Z_]+)\((.*)\)$/.exec(formula);
  if (!call) return formula.endsWith('%') ? Number(formula.slice(0, -1)) / 100 : Number(formula);
  const parts: string[] = [];
  let depth = 0;
  for (const piece of (call[2] ?? '').split(/([();])/)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (depth === 0 && piece === ';') parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  const args = parts.map((part) => computed(part.trim()));
  return callFunction(call[1] ?? '', args, {dayOf: () => Number.NaN, today: 46350, language: 'en'});
}

test('a formula that stands in a README with its result gives this result', () => {
  const shown = ['README.md', 'README.ru.md'].flatMap((page) =>
    [...read(page).matchAll(/^ {4}=(.+?) {2,}([\d.,]+)$/gm)].map(([, formula = '', result = '']) => ({
      formula,
      result: Number(result.replace(',', '.')),
    })),
  );
  expect(shown).toHaveLength(2);
  for (const {formula, result} of shown) expect([formula, computed(formula)]).toEqual([formula, result]);
});

/** Counted in the file itself, by no code of the project. */
const maven = hasKnownData ? test : test.skip;
maven('the three win rates of one data set are those of its file', () => {
  const [header = [], ...rows] = knownRows('maven_sales_pipeline.csv');
  const column = (name: string): number => header.indexOf(name);
  const year = (cell: unknown): number =>
    typeof cell === 'object' && cell !== null && 'serial' in cell
      ? new Date((Number(cell.serial) - 25_569) * 86_400_000).getUTCFullYear()
      : 0;
  const deals = rows.map((row) => ({
    stage: row[column('deal_stage')],
    value: Number(row[column('close_value')] ?? 0) || 0,
    created: year(row[column('engage_date')]),
    closed: year(row[column('close_date')]),
  }));
  const sum = (list: typeof deals): number => list.reduce((total, {value}) => total + value, 0);
  const closed = deals.filter((deal) => deal.closed === 2017 && /Won|Lost/.test(`${deal.stage}`));
  const won = closed.filter(({stage}) => stage === 'Won');
  const created = deals.filter((deal) => deal.created === 2017);
  const rates = [
    won.length / closed.length,
    created.filter(({stage}) => stage === 'Won').length / created.length,
    sum(won) / sum(closed),
  ].map((rate) => (rate * 100).toFixed(1));
  const figures = (page: string): string[] =>
    [...read(page).matchAll(/^\|.*\| ([\d.,]+) % \|$/gm)].map(([, figure = '']) => figure.replace(',', '.'));
  expect(figures('docs/which-number.md')).toEqual(rates);
  expect(figures('docs/which-number.ru.md')).toEqual(rates);
});
