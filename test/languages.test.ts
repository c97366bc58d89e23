import {spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch} from '../scripts/browser/chromium';
import {gapsOf, textsIn} from '../scripts/texts';
import {CATALOGUES, LANGUAGES} from '../src/texts';

const root = join(__dirname, '..');
const keys = textsIn(root);
const KEPT = [
  'src',
  'sidebar',
  'scripts',
  'docs',
  'test/languages',
  'test/golden',
  'CHANGELOG.md',
  'package.json',
  'appsscript.json',
];

const others = LANGUAGES.filter((language) => language !== 'en');

test.each(others)('%s has no entry that nothing asks for, and the same places as the English', (language) => {
  expect(gapsOf(CATALOGUES[language](), keys).faults).toEqual([]);
});

test.each(others.filter((language) => CATALOGUES[language]().complete))('%s lacks no text', (language) => {
  expect(gapsOf(CATALOGUES[language](), keys).lacks).toEqual([]);
});

/** A copy of the project with more languages, whose files are all that is added by hand. */
class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'sales-kpi-languages-'));

  constructor(languages: Readonly<Record<string, string>>) {
    for (const path of KEPT) cpSync(join(root, path), join(this.folder, path), {recursive: true});
    for (const name of readdirSync(root).filter((one) => one.startsWith('tsconfig')))
      cpSync(join(root, name), join(this.folder, name));
    // Its own cache: what is built of the copy is not what is built of the project.
    mkdirSync(join(this.folder, 'node_modules'));
    for (const name of readdirSync(join(root, 'node_modules')).filter((one) => !one.startsWith('.')))
      symlinkSync(join(root, 'node_modules', name), join(this.folder, 'node_modules', name));
    for (const [code, file] of Object.entries(languages))
      writeFileSync(join(this.folder, `src/texts/${code}.ts`), file);
  }

  /** Runs a tool of the project in the copy; gives what it prints. */
  run(tool: string, ...args: readonly string[]): string {
    const program = join(root, 'node_modules', tool);
    const {stdout, stderr, status} = spawnSync(process.execPath, [program, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }
}

const catalogueOf = (name: string, complete: boolean, texts: Readonly<Record<string, string>>): string =>
  `import type {Catalogue} from './catalogue';
export default (): Catalogue => (${JSON.stringify({name, complete, decimal: ',', texts})});
`;

/** A text between marks, longer by a third. */
function pseudo(key: string): string {
  const [, english = ''] = /^([\s\S]*?)(?: @\w+)?$/.exec(key) ?? [];
  return `⟦${english}${'ẋ'.repeat(Math.ceil(english.length / 3))}⟧`;
}

/** What is left of a text without what stands between marks. */
function unmarked(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? text : unmarked(rest);
}

/** Words of the sample are data; those of a language without its own are English. */
const isData = (key: string): boolean => key.endsWith(' @sample');

const PSEUDO = Object.fromEntries(
  [...keys.keys()].filter((key) => !isData(key)).map((key) => [key, pseudo(key)]),
);
const GERMAN = {'Build dashboard': 'Dashboard bauen', 'Win rate': 'Gewinnquote', Thresholds: 'Schwellen'};
const TSX = 'tsx/dist/cli.mjs';

/** What a script in the copy prints of what is shown in a language. */
interface Shown {
  readonly lines: readonly (readonly [place: string, text: string])[];
  readonly page: string;
  readonly view: unknown;
}

const shownIn = (copy: Copy, language: string, what: 'all' | 'some'): Shown =>
  JSON.parse(copy.run(TSX, 'test/languages/shown.ts', language, join(copy.folder, 'dist'), what));

/** Ids and codes, which are the same in every language; names of languages and functions; what the tabs hold. */
const SAME_IN_ALL: readonly (readonly [place: RegExp, text: RegExp])[] = [
  [/KPI Settings/, /^[a-z]+([A-Z.-][a-z]+)*$/],
  [/ 1,\d+$/, /^sales-kpi-sheet$/],
  [/\.(id|value|meaning|state|format|field|kind)$/, /^/],
  [/choices/, /^(English|Deutsch|Pseudo)$/],
  [/column/, /MRR|^ID/],
  [/^KPI_LIST$/, /^[A-Z_]+$/],
  [/^functions$/, /^\| (New|Offer|Anna|Boris|true|false) \|/],
  [/^mapping$/, /^## (HubSpot|Salesforce|Pipedrive|Zoho CRM|Close|Bitrix24|amoCRM)$/],
];

/** Lines with a word of Latin letters outside of the marks. */
const plain = (lines: Shown['lines']): string[] =>
  lines
    .filter(([, text]) => /[a-z]{2}/i.test(unmarked(text)))
    .filter(([place, text]) => !SAME_IN_ALL.some(([at, same]) => at.test(place) && same.test(unmarked(text))))
    .map(([place, text]) => `${place}: ${text}`);

describe('a language is one file', () => {
  let copy: Copy;
  let generated: string;
  let shown: Shown;
  beforeAll(() => {
    copy = new Copy({qps: catalogueOf('Pseudo', true, PSEUDO), de: catalogueOf('Deutsch', false, GERMAN)});
    generated = copy.run(TSX, 'scripts/generate.ts');
    shown = shownIn(copy, 'qps', 'all');
  }, 300_000);
  afterAll(() => copy.remove());

  test('the index is generated, and so are the documents of a complete language', () => {
    expect(generated).toContain('written: src/texts/index.ts');
    for (const page of ['functions', 'mapping', 'messages']) {
      expect(generated).toContain(`written: docs/${page}.qps.md`);
      expect(generated).not.toContain(`docs/${page}.de.md`);
    }
  });

  test('the command says how much a language lacks', () => {
    expect(generated).toContain(`src/texts/de.ts lacks ${keys.size - 3} of ${keys.size} texts.`);
    expect(generated).not.toContain('src/texts/ru.ts');
  });

  test('no type changes', () => {
    expect(copy.run('typescript7/bin/tsc', '--build', 'src/sheets', 'sidebar', 'scripts')).toBe('');
  }, 300_000);

  test('sheets, messages, menu and functions show nothing in plain English', () => {
    expect(shown.lines.filter(([, text]) => text.includes('⟦')).length).toBeGreaterThan(1000);
    expect(plain(shown.lines)).toEqual([]);
  });

  test('the sidebar shows nothing in plain English', async () => {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const told = JSON.stringify(shown.view);
      const script = `<script>google={script:{run:{withSuccessHandler:(done)=>({withFailureHandler:()=>
        ({describeMapping:()=>done(${told.replace(/</g, '\\u003c')})})})}}}</script>`;
      await page.setContent(shown.page.replace('<head>', () => `<head>${script}`));
      await page.locator('#build:not([disabled])').waitFor();
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll('body *')].flatMap((one) => [
          ...[...one.childNodes].flatMap((node) =>
            node.nodeType === 3 && one.localName !== 'script' ? (node.nodeValue ?? '') : [],
          ),
          ...['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? ''),
        ]),
      );
      expect(texts.filter((text) => text.includes('⟦')).length).toBeGreaterThan(300);
      expect(plain(texts.map((text) => ['choices of a column', text]))).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 120_000);

  test.each(['functions', 'mapping', 'messages'])('docs/%s.md shows nothing in plain English', (name) => {
    const text = copy.read(`docs/${name}.qps.md`).replace(/`[^`]*`/g, '');
    expect(text.match(/⟦/g)?.length).toBeGreaterThan(30);
    const lines = text.split('\n').map((line): [string, string] => [name, line]);
    expect(plain(lines)).toEqual([]);
  });

  test('what a language lacks is in English', () => {
    const german = shownIn(copy, 'de', 'some').lines.map(([, text]) => text);
    expect(german).toEqual(expect.arrayContaining([...Object.values(GERMAN), 'Map columns…', 'Definition']));
    expect(german).not.toEqual(expect.arrayContaining(['Build dashboard', 'Win rate']));
  }, 120_000);
});

const catalogue = (texts: Readonly<Record<string, string>>) =>
  gapsOf(
    {name: '', complete: true, decimal: '.', texts},
    new Map([
      ['Rows: {count}', 'a.ts'],
      ['Win rate @short', 'b.ts'],
    ]),
  );

test.each([
  [
    {'Rows: {count}': 'Строк: {count}', 'Win rate @short': 'Доля'},
    {lacks: [], faults: []},
  ],
  [{'Win rate @short': 'Доля'}, {lacks: ['Rows: {count}'], faults: []}],
  [
    {'Rows: {count}': 'Строк', 'Win rate @short': 'Доля'},
    {lacks: [], faults: ['The places of "Rows: {count}" differ in "Строк".']},
  ],
  [
    {'Rows: {count}': '{count}', 'Win rate @short': '', 'Win rate': 'Доля'},
    {lacks: [], faults: ['Nothing asks for "Win rate".']},
  ],
])('of the catalogue %j it is said what is missing or wrong', (texts, gaps) => {
  expect(catalogue(texts)).toEqual(gaps);
});
