/** No source asks for the zone of the machine: what asks none gives the same in every zone. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(__dirname, '..');
/** Where the zone of whoever opens the page is the one that is meant. */
const MEANT: ReadonlySet<string> = new Set([
  'scripts/offline/workbench/page/inputs.ts: Intl.DateTimeFormat()',
]);

const PATTERNS: readonly RegExp[] = [
  /\.(get|set)(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|TimezoneOffset|Year)\(/g,
  /\.to(Date|Time|LocaleDate|LocaleTime)String\(/g,
  /(?<!new )\bDate\(\)/g,
  /\bString\(new Date\(/g,
  /\bnew Date\([^()]*\)\.toString\(/g,
  /\bnew Date\([^()]*\)\s*\.toLocaleString\((?![^)]*timeZone)/g,
  // Parts of a date, and texts that name neither a day alone nor their zone.
  /\bnew Date\([^()'"`]+,/g,
  /\b(new Date|Date\.parse)\((['"`])(?!\d{4}(-\d\d){0,2}\2)(?![^'"`]*(Z|[+-]\d\d:\d\d|\})\2)[^'"`]*\2/g,
  /\bDate\.parse\((?!['"`])/g,
  /\bIntl\.DateTimeFormat\((?![^)]*timeZone)[^)]*\)/g,
];

const asking = (code: string): string[] =>
  PATTERNS.flatMap((pattern) => [...code.matchAll(pattern)].map(([found]) => found));

test.each([
  'new Date().getHours()',
  'new Date().getTimezoneOffset()',
  'new Date(0).setDate(3)',
  'new Date(2026, 2, 1)',
  "new Date('2026-03-01T10:00')",
  "new Date('1 March 2026')",
  "Date.parse('2026-03-01 10:00')",
  'Date()',
  'String(new Date())',
  'new Date().toDateString()',
  'new Date().toLocaleDateString()',
  "new Date().toLocaleString('ru')",
  'new Intl.DateTimeFormat()',
  "Intl.DateTimeFormat('ru', {dateStyle: 'short'})",
])('%s asks for the zone', (code) => {
  expect(asking(code)).toHaveLength(1);
});

test.each([
  'new Date().getUTCHours()',
  'new Date(0).setUTCDate(3)',
  'new Date().getTime()',
  'new Date(instant)',
  'Date.now()',
  'Date.UTC(2026, 2, 1)',
  "new Date('2026-03-01')",
  "new Date('2026-03-01T10:00:00Z')",
  "Date.parse('2026-03-01T10:00+03:00')",
  'new Date(1e12).toISOString()',
  "new Date().toLocaleString('ru', {timeZone: 'Asia/Tokyo'})",
  "new Intl.DateTimeFormat('ru', {timeZone: 'Asia/Tokyo'}).format(0)",
])('%s asks for none', (code) => {
  expect(asking(code)).toEqual([]);
});

test('sources, scripts, pages and tests ask for the zone only where that of the reader is meant', () => {
  const files = ['src', 'sidebar', 'scripts', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.[cm]?[jt]s$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  expect(files.length).toBeGreaterThan(300);
  const found = files
    .filter((file) => file !== 'test/machine-zone.test.ts')
    .flatMap((file) => asking(readFileSync(join(root, file), 'utf8')).map((text) => `${file}: ${text}`));
  expect(found.filter((each) => !MEANT.has(each))).toEqual([]);
  expect(found).toEqual(expect.arrayContaining([...MEANT]));
});
