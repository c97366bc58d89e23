import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createContext, runInContext} from 'node:vm';
import ts from 'typescript';
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
}

/** The script with the services of Sheets that its functions may ask, counting what it asks. */
function load(): Loaded {
  let [zones, locales] = [0, 0];
  const context = createContext({
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
  };
}

test('what is pushed is one script, its manifest, and pages that hold no code of the script', () => {
  expect(readdirSync(outDir).sort()).toEqual([
    'Code.js',
    'appsscript.json',
    'help-en.html',
    'help-ru.html',
    'sidebar.html',
  ]);
});

test('loading the script makes functions and runs none of them', () => {
  const {statements} = ts.createSourceFile('Code.js', code, ts.ScriptTarget.Latest, true);
  const made = statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? statement.declarationList.declarations : [],
  );
  const others = statements.filter(
    (statement) => !ts.isFunctionDeclaration(statement) && !ts.isVariableStatement(statement),
  );
  expect(others).toEqual([]);
  expect(
    made.map(({name, initializer}) => [
      name.getText(),
      initializer &&
        ts.isParenthesizedExpression(initializer) &&
        ts.isFunctionExpression(initializer.expression),
    ]),
  ).toEqual([['make_', true]]);
});

test('what the first call makes touches no service', () => {
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
    /\/\*\*\n \* Win rate: [^\n]+\n \* @param \{[^\n]+\} won [^\n]+\n \* @param \{[^\n]+\} closed \(optional\) [^\n]+\n \* @return \{number\}\n \* @customfunction\n \*\/\nfunction WIN_RATE\(won, closed\) \{/,
  );
});

test('a custom function gives its number and asks no service for it', () => {
  const {run, zones, locales} = load();
  expect(run('WIN_RATE(3, 10)')).toBe(0.3);
  expect(run('LTV(50, 0.05)')).toBe(1000);
  expect(run("WIN_RATE([['Stage'], ['Won'], ['Lost']])")).toBe(0.5);
  expect(zones() + locales()).toBe(0);
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

test('a stack trace names the functions of the sources', () => {
  const stack = load().run("(() => { try { ARPU('x', 1) } catch (error) { return error.stack } })()");
  // Of functions that bear one name in several files all but the first get a number.
  const names = [...`${stack}`.matchAll(/at ([a-z]\w*?)\d* /gi)].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(['numbersOf', 'inputOf', 'callScalars', 'resultOf']));
});

test('the script is at most a million bytes, since each call of a cell loads the whole of it', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1_000_000);
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
