/** The sidebar's page over a view full of hostile texts: each is shown as the text that it is, and none is markup. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {launch} from '../../scripts/browser/chromium';
import {keptBundle} from '../../scripts/bundle/kept';
import type {SidebarView, TableView, WordView} from '../../src/app/sidebar/view';
import {described, tab} from '../app/sidebar/workbook';
import {hostileTexts} from '../hostile';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
}, 300_000);

afterAll(async () => {
  await browser?.close();
});

const texts = hostileTexts(1600, 9).map((text) => `${text}·`);
const part = (from: number, until: number): string[] => texts.slice(from, until);

/** A real view with hostile texts in every place that shows something of the user's. */
function hostileView(): SidebarView {
  const view = described([
    tab('Deals', 'Deal ID|Stage|Amount|Created|Closed', '1|Won|1|2026-01-02|2026-02-03'),
  ]);
  const words = part(0, 400).map((word): WordView => ({word, rows: 1, meaning: '', asked: false}));
  const fields = part(400, 440).map((text, index) => ({
    id: `f${index}`,
    title: 'Field',
    column: text,
    examples: [{cell: text, read: text}],
    formats: [
      {value: 'a', title: text},
      {value: 'b', title: text},
    ],
    format: 'a',
    uses: [text],
  }));
  const tables = view.tables.map((table): TableView => {
    if (table.id !== 'deals') return table;
    const group = {field: 'stage', title: 'Stage', uses: [], meanings: [], words};
    return {
      ...table,
      tab: texts[440] ?? '',
      needs: part(440, 700),
      fields,
      columns: part(400, 440),
      words: [group],
    };
  });
  return {
    ...view,
    tabs: part(440, 480),
    tables,
    questions: part(700, 900).map((text, index) => ({
      table: 'deals',
      kind: 'column',
      field: `q${index}`,
      text,
      blocking: false,
      answers: [{value: text, title: text, detail: text}],
    })),
    problems: part(900, 1200).map((text) => ({tab: text, text, rows: 1, row: 2, uses: [text]})),
    cleans: part(1200, 1300).map((text) => ({table: 'deals', field: text, text, header: text})),
    changes: part(1300, 1600),
  };
}

test('1600 hostile texts are shown as they are, and none becomes an element, an attribute or a script', async () => {
  const page = await browser.newPage();
  const html = readFileSync(join(await keptBundle(), 'sidebar.html'), 'utf8');
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await page.addInitScript((view) => {
    const answer = (handler: (value: unknown) => void) => new Proxy({}, {get: () => () => handler(view)});
    Object.assign(window, {
      google: {
        script: {
          run: {
            withSuccessHandler: (handler: (value: unknown) => void) => ({
              withFailureHandler: () => answer(handler),
            }),
          },
        },
      },
    });
  }, hostileView());
  await page.route('http://sidebar.test/', (route) => route.fulfill({contentType: 'text/html', body: html}));
  await page.goto('http://sidebar.test/');
  await page.locator('#build:not([disabled])').waitFor({timeout: 30_000});
  const {shown, tags, handlers, hacked} = await page.evaluate(() => {
    const all = [...document.querySelectorAll('main, main *')];
    const isHandler = ({name, value}: Attr): boolean =>
      /^on|^src$|^href$|^style$/.test(name) || /javascript:/i.test(value);
    return {
      shown: document.querySelector('main')?.textContent ?? '',
      tags: [...new Set(all.map(({tagName}) => tagName))].sort(),
      handlers: all.flatMap(({attributes}) => [...attributes].filter(isHandler).map(({name}) => name)),
      hacked: Reflect.get(window, 'hacked'),
    };
  });
  expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
  expect(tags.join(' ')).toBe(
    'B BUTTON DATALIST DETAILS DIV FIELDSET H2 INPUT LABEL LEGEND LI MAIN OPTION P SECTION SELECT SPAN SUMMARY UL',
  );
  expect(handlers).toEqual([]);
  expect(hacked).toBeUndefined();
  expect(errors).toEqual([]);
  await page.close();
}, 60_000);
