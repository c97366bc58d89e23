/** The workbench from its first screen: files dropped in, a dashboard, the log, a download, a script built anew. */
import {mkdtempSync, readFileSync, rmSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import type {Browser, Page} from 'playwright-core';
import {launch} from '../../scripts/browser/chromium';
import {dropFiles} from '../../scripts/browser/drop';
import {type RunningServer, serveWorkbench} from '../../scripts/offline/workbench/server';

const DEALS = [
  'Deal ID;Ответственный;Стадия сделки;Сумма;Дата создания;Дата завершения',
  ...Array.from(
    {length: 10},
    (_, index) =>
      `D-${index + 1};${index % 2 === 0 ? 'Анна' : 'Пётр'};${index < 4 ? 'Сделка успешна' : 'Сделка провалена'};1 000,50;01.10.2026;0${(index % 9) + 1}.11.2026`,
  ),
].join('\n');
const PLAN = 'Месяц;План\n01.11.2026;5000';

let folder: string;
let server: RunningServer;
let browser: Browser;
let page: Page;
const errors: string[] = [];

const status = (): Promise<string | null> => page.locator('.status').textContent();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sales-kpi-landing-'));
  server = await serveWorkbench({files: [], port: 0});
  browser = await launch();
  const context = await browser.newContext({
    viewport: {width: 1280, height: 800},
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    acceptDownloads: true,
  });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(server.url);
  await page.locator('.landing .primary').waitFor();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, {recursive: true, force: true});
});

test('the first screen and the spreadsheet are in the language of the browser; a file that is no table is told and the screen stays', async () => {
  expect(await page.locator('.landing h1').textContent()).toBe('Откройте таблицу');
  expect(await page.locator('.landing select').inputValue()).toBe('ru_RU');
  await dropFiles(page, {'empty.csv': ''});
  expect(await page.locator('dialog.message').textContent()).toContain('empty.csv: файл пуст');
  await page.locator('dialog.message button').click();
  expect(await page.locator('.landing .card').isVisible()).toBe(true);
}, 60_000);

test('dropped files are the tabs of a spreadsheet, typed by the chosen locale; from them a dashboard', async () => {
  await dropFiles(page, {'Сделки.csv': DEALS, 'План.csv': PLAN});
  await page.evaluate(async () => {
    await window.workbench;
  });
  await page.evaluate(async () => (await window.workbench).runFunction('buildDashboard'));
  const seen = await page.evaluate(async () => {
    const {standIn} = await window.workbench;
    return {
      amount: standIn.value('Сделки', 'D2'),
      names: standIn.model.getters.getSheetIds().map((id) => standIn.model.getters.getSheetName(id)),
    };
  });
  expect(seen.amount).toBe(1000.5);
  expect(seen.names).toEqual(expect.arrayContaining(['Сделки', 'План', 'KPI Дашборд']));
}, 120_000);

test('the spreadsheet is in the zone of the browser, whatever that of the machine', async () => {
  const hour = (): string =>
    new Date()
      .toLocaleString('sv-SE', {timeZone: 'Europe/Moscow', dateStyle: 'short', timeStyle: 'short'})
      .slice(0, 13);
  const before = hour();
  const shown = await page.evaluate(async () => {
    const {standIn} = await window.workbench;
    standIn.type('Сделки', 'Z1', '=TEXT(NOW();"yyyy-mm-dd hh")');
    return standIn.value('Сделки', 'Z1');
  });
  // The hour may have struck in between.
  expect([before, hour()]).toContain(shown);
}, 30_000);

test('the log has a line for each action, with its calls', async () => {
  await page.locator('.show-log').click();
  const line = await page.locator('.log tbody tr').first().locator('td').allTextContents();
  expect(line[0]).toBe('Построить дашборд');
  expect(Number(line[1])).toBe(Number(line[2]) + Number(line[3]));
  expect(Number(line[1])).toBeGreaterThan(50);
}, 30_000);

test('the download is a workbook with formulas and charts', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download', {timeout: 100_000}),
    page.locator('.download').click({timeout: 100_000}),
  ]);
  const path = join(folder, 'out.xlsx');
  await download.saveAs(path);
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  expect(text('xl/workbook.xml')).toContain('name="KPI Дашборд"');
  const texts = [...text('xl/sharedStrings.xml').matchAll(/<t[^>]*>(.)/g)].map(([, first]) => first);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts).not.toContain("'");
  const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  expect(sheets.some((name) => text(name).includes('COUNTIFS('))).toBe(true);
  expect(Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThan(4);
}, 120_000);

test('a source that changes is built and loaded anew, and what was typed stays', async () => {
  await page.evaluate(async () => (await window.workbench).standIn.type('Сделки', 'D2', '7'));
  const source = join(__dirname, '../../src/sheets/menu.ts');
  const now = new Date();
  utimesSync(source, now, now);
  for (let tries = 0; tries < 200 && !(await status())?.includes('заново'); tries++)
    await page.waitForTimeout(200);
  expect(await status()).toContain('загружен заново');
  const amount = await page.evaluate(async () => (await window.workbench).standIn.value('Сделки', 'D2'));
  expect(amount).toBe(7);
  expect(errors).toEqual([]);
}, 60_000);
