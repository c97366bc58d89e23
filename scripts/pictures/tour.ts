/** The way of a first user through `npm start`: files dropped in, columns, dashboard, a formula, the download. */

import {readFileSync} from 'node:fs';
import {unzipSync} from 'fflate';
import type {Browser, Download, Page} from 'playwright-core';
import {sampleTabs} from '../../src/app/sample/tabs';
import type {Cell, Tab} from '../../src/core/mapping';
import {dayOf, isoOf} from '../../src/core/periods/day';
import {type Language, text, translate} from '../../src/core/text';
import {MENU_TEXTS} from '../../src/sheets/menu-texts';
import {dropFiles} from '../browser/drop';
import {serveWorkbench} from '../offline/workbench/server';
import type {Keep, Scenario} from './scenario';
import {type Book, sheetsShown, sidebarShown, windowShown} from './shown';

const TODAY = '2026-11-24';
const LOCALES = text('en_US');
/** Deals of the last months are enough to fill a dashboard, and quick to build from. */
const DEALS = 250;
const STEPS = ['landing', 'columns', 'dashboard', 'formula', 'download'] as const;

/** Deals and plan of the sample, as two exports. */
function exports(language: Language): Tab[] {
  const [deals, , , , plan] = sampleTabs(dayOf(2026, 11, 24), language);
  if (!deals || !plan) throw new Error('The sample has neither deals nor a plan.');
  const [headers = [], ...rows] = deals.rows;
  return [{...deals, rows: [headers, ...rows.slice(-DEALS)]}, plan];
}

const field = (cell: Cell): string =>
  typeof cell === 'object' ? isoOf(cell.serial) : `"${`${cell}`.replace(/"/g, '""')}"`;
const csvOf = ({rows}: Tab): string => rows.map((row) => row.map(field).join(',')).join('\n');

async function drop(page: Page, tabs: readonly Tab[]): Promise<void> {
  await dropFiles(page, Object.fromEntries(tabs.map((tab) => [`${tab.name}.csv`, csvOf(tab)])));
  await page.evaluate(async () => {
    await window.workbench;
  });
}

/** The engine draws charts with a movement, and cells in the next frame. */
const drawn = (page: Page): Promise<void> => page.waitForTimeout(1500);

async function choose(page: Page, language: Language, entry: keyof typeof MENU_TEXTS): Promise<void> {
  await page.getByRole('menuitem', {name: translate(MENU_TEXTS.product, language)}).click();
  await page.getByRole('menuitem', {name: translate(MENU_TEXTS[entry], language)}).click();
}

/** Columns and rows of the grid, in pixels. */
const CELL = {width: 96, height: 24};
const FORMULA = {column: 4, row: 1};
/** Of the window: the bar with the formula, and the table below it. */
const RESULT = {x: 0, y: 66, width: 1280, height: 440};

async function show(page: Page, tab: string): Promise<void> {
  await page.locator(`.o-sheet[title="${tab}"]`).click();
  await drawn(page);
}

/** Types beside the plan a formula over the deals: a table of a KPI by rep. */
async function type(page: Page, deals: Tab): Promise<void> {
  const at = (place: number, size: number): number => (place + 0.5) * size;
  const position = {x: at(FORMULA.column, CELL.width), y: at(FORMULA.row, CELL.height)};
  await page.locator('.o-grid-overlay').click({position});
  await drawn(page);
  await page.keyboard.type(`=KPI("win rate"; '${deals.name}'!A:S; "2026-Q3"; "owner")`, {delay: 20});
  await drawn(page);
}

/** What the formula gives, as per cent, with its own cell selected. */
async function result(page: Page, tab: string): Promise<void> {
  await page.keyboard.press('Enter');
  await page.evaluate(
    async ([name, column, row]) => {
      const {model} = (await window.workbench).standIn;
      const sheetId = model.getters.getSheetIdByName(name) ?? '';
      const zone = {left: column + 1, right: column + 1, top: row + 1, bottom: row + 20};
      model.dispatch('SET_FORMATTING', {sheetId, target: [zone], format: '0%'});
      model.selection.selectCell(column, row);
    },
    [tab, FORMULA.column, FORMULA.row] as const,
  );
  await drawn(page);
}

/** @throws Error where the download is no workbook with formulas and charts */
async function check(download: Download): Promise<void> {
  const parts = Object.keys(unzipSync(new Uint8Array(readFileSync(await download.path()))));
  if (!parts.some((name) => /charts\/chart\d+\.xml$/.test(name))) throw new Error('The .xlsx has no charts.');
}

async function take(browser: Browser, keep: Keep, language: Language): Promise<void> {
  const server = await serveWorkbench({files: [], port: 0});
  const locale = translate(LOCALES, language);
  const context = await browser.newContext({
    viewport: {width: 1280, height: 860},
    locale: locale.replace('_', '-'),
    timezoneId: 'Europe/Moscow',
    acceptDownloads: true,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(240_000);
    await page.clock.setFixedTime(`${TODAY}T09:00:00Z`);
    const step = async (name: (typeof STEPS)[number]): Promise<void> => {
      // What an action took differs from run to run.
      const style = name === 'download' ? '' : '.status {visibility: hidden}';
      keep(`tour-${name}-${language}`, await page.screenshot({style}));
    };
    const tabs = exports(language);
    await page.goto(server.url);
    await page.locator('.landing select').selectOption(locale);
    await step('landing');
    await drop(page, tabs);
    await choose(page, language, 'map');
    const sidebar = page.frameLocator('.sidebar iframe');
    await sidebar.locator('#build:enabled').waitFor({timeout: 60_000});
    await drawn(page);
    await step('columns');
    await sidebar.locator('#build').click();
    await page.locator('.toasts p').waitFor({timeout: 240_000});
    await page.locator('.toasts p').waitFor({state: 'detached', timeout: 60_000});
    await page.locator('.sidebar').getByLabel('Close').click();
    await drawn(page);
    await step('dashboard');
    const [deals, plan] = tabs;
    if (!deals || !plan) throw new Error('There are two exports.');
    await show(page, plan.name);
    await type(page, deals);
    await step('formula');
    await result(page, plan.name);
    keep(`formula-${language}`, await page.screenshot({clip: RESULT}));
    const [download] = await Promise.all([
      page.waitForEvent('download', {timeout: 100_000}),
      page.locator('.download').click(),
    ]);
    await check(download);
    await drawn(page);
    await step('download');
  } finally {
    await context.close();
    await server.close();
  }
}

async function shows(language: Language): Promise<unknown> {
  const book: Book = {tabs: exports(language), language, today: TODAY};
  return [await windowShown('tour'), await sidebarShown(book), sheetsShown(book)];
}

export const tour = (language: Language): Scenario => ({
  name: `tour-${language}`,
  pictures: [...STEPS.map((step) => `tour-${step}-${language}`), `formula-${language}`],
  shows: () => shows(language),
  take: (browser, keep) => take(browser, keep, language),
});
