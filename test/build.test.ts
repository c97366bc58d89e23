import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createContext, runInContext} from 'node:vm';
import {keptBundle} from '../scripts/bundle/kept';

let outDir: string;
let code: string;

beforeAll(async () => {
  outDir = await keptBundle();
  code = readFileSync(join(outDir, 'Code.js'), 'utf8');
}, 60_000);

interface Loaded {
  readonly run: (expression: string) => unknown;
  readonly zones: () => number;
  readonly locales: () => number;
  /** Files that were read, in order. */
  readonly files: readonly string[];
}

const page = (name: string): string => readFileSync(join(outDir, `${name}.html`), 'utf8');

/** The code of a page that is one scriptlet. */
const scriptletOf = (text: string): string => /^<\? ([\s\S]*) \?>$/.exec(text)?.[1] ?? '';

/** The script with the services of Sheets that its functions may ask, counting what it asks. */
function load(): Loaded {
  let [zones, locales] = [0, 0];
  const files: string[] = [];
  const context = createContext({
    HtmlService: {
      createTemplateFromFile: (name: string) => ({
        getRawContent: () => {
          files.push(name);
          return page(name);
        },
        evaluate: () => {
          files.push(name);
          runInContext(scriptletOf(page(name)), context);
        },
      }),
    },
    Session: {
      getActiveUserLocale: () => {
        locales += 1;
        return 'ru';
      },
    },
    SpreadsheetApp: {
      getActive: () => ({
        getSpreadsheetTimeZone: () => {
          zones += 1;
          return 'Europe/Moscow';
        },
      }),
    },
    Utilities: {
      // Sweden writes instants as yyyy-MM-dd HH:mm:ss.
      formatDate: (date: Date, timeZone: string) =>
        new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short', timeStyle: 'medium'}).format(
          new Date(Number(date)),
        ),
    },
  });
  runInContext(code, context);
  return {
    run: (expression) => runInContext(expression, context),
    zones: () => zones,
    locales: () => locales,
    files,
  };
}

test('the script loads without touching any service, and so does what its first call makes', () => {
  const context = createContext({});
  runInContext(code, context);
  expect(runInContext('Object.keys(SalesKpi_())', context)).toContain('callFunction');
});

test('the functions that Sheets calls stand at the top level', () => {
  const {run} = load();
  for (const name of [
    'onOpen',
    'onInstall',
    'buildDashboard',
    'insertSampleData',
    'WIN_RATE',
    'SALES_CYCLE',
  ]) {
    expect(run(`typeof ${name}`)).toBe('function');
  }
});

test('a custom function has its parameters and says what they are right above it', () => {
  expect(code).toMatch(
    /\/\*\*\n \* Win rate: [^\n]+\n \* @param \{[^\n]+\} won [^\n]+\n \* @param \{[^\n]+\} closed \(optional\) [^\n]+\n \* @return \{number\}\n \* @customfunction\n \*\/\nfunction WIN_RATE\(won,closed\)\{/,
  );
});

test('a custom function gives its number and asks no service for it', () => {
  const {run, zones, locales, files} = load();
  expect(run('WIN_RATE(3, 10)')).toBe(0.3);
  expect(run('LTV(50, 0.05)')).toBe(1000);
  expect(files).toEqual([]);
  expect(run("WIN_RATE([['Stage'], ['Won'], ['Lost']])")).toBe(0.5);
  expect(zones() + locales()).toBe(0);
});

test('what few functions need is read from files of its own, when it is needed', () => {
  const {run, files} = load();
  const table = "[['Owner', 'Stage', 'Closed date', 'Amount'], ['Anna', 'Won', '2026-01-10', 100]]";
  expect(run("WIN_RATE([['Stage'], ['Won'], ['Lost']])")).toBe(0.5);
  expect(files).toEqual(['words']);
  expect(run(`KPI('win rate', ${table})`)).toBe(1);
  expect(files).toEqual(['words', 'table-functions']);
  expect(run(`KPI_CHECK(${table})[0][0]`)).toBe('Проблема');
  expect(files.slice(2)).toEqual(['table-functions', 'texts-ru']);
});

test('dates are days of the spreadsheet’s zone, which is asked for once', () => {
  const {run, zones} = load();
  // 21:30 in UTC is the next day in Moscow; the second instant is 1 March there too, at noon.
  const cycle = "SALES_CYCLE([[new Date('2026-02-28T21:30:00Z')]], [[new Date('2026-03-01T09:00:00Z')]])";
  expect(run(cycle)).toBe(0);
  expect(zones()).toBe(1);
});

test('an error is in the language of the user’s account', () => {
  expect(() => load().run("ARPU('x', 1)")).toThrow('Аргумент "revenue", строка 1: "x" — не число.');
});

test('every function loads the whole script, so it stays small', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(100_000);
});

test.each([
  'commands',
  'table-functions',
])('%s stand in a page of their own, in one scriptlet that nothing in it ends', (name) => {
  expect(scriptletOf(page(name))).not.toBe('');
  expect(page(name).match(/\?>/g)).toHaveLength(1);
});

test('the script has nothing of the commands', () => {
  expect(code).not.toMatch(/SpreadsheetApp\.newConditionalFormatRule|getDeveloperMetadata/);
});

test('the manifest goes with the script and asks for the narrowest scopes', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(outDir, 'appsscript.json'), 'utf8'));
  expect(manifest).toMatchObject({
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});
