import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {launch} from '../../scripts/browser/chromium';
import {loadPart} from './parts';

let browser: Browser;
let page: Page;
const errors: string[] = [];
const requests: string[] = [];

const engine = dirname(require.resolve('@odoo/o-spreadsheet'));
const owl = dirname(require.resolve('@odoo/owl'));
const charts = dirname(require.resolve('chart.js'));

const CHART = `{
  sheetId: 's', figureId: 'figure', chartId: 'chart', col: 3, row: 0, offset: {x: 0, y: 0}, size: {width: 400, height: 300},
  definition: {
    type: 'bar', title: {text: 'Won amount'}, background: '#FFFFFF', legendPosition: 'none', stacked: false,
    dataSource: {type: 'range', dataSets: [{dataRange: 'B1:B2', dataSetId: '0'}], dataSetsHaveTitle: false, labelRange: 'A1:A2'},
    dataSetStyles: {},
  },
}`;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({viewport: {width: 1280, height: 700}});
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent('<!doctype html><div id="grid" style="height: 650px"></div>');
  await page.addStyleTag({path: require.resolve('bootstrap/dist/css/bootstrap.min.css', {paths: [engine]})});
  await page.addStyleTag({path: join(engine, 'o_spreadsheet.css')});
  await page.addScriptTag({path: join(charts, 'chart.umd.min.js')});
  await page.addScriptTag({path: join(owl, 'owl.iife.min.js')});
  await page.addScriptTag({path: join(engine, 'o_spreadsheet.min.iife.js')});
  await loadPart(page, 'grid.ts');
  const templates = JSON.stringify(readFileSync(join(engine, 'o_spreadsheet.xml'), 'utf8'));
  await page.evaluate(`
    Chart.defaults.animation = false;
    window.model = new o_spreadsheet.Model({sheets: [{id: 's', name: 'Deals', cells: {A1: 'May', A2: 'June', B1: '10', B2: '20'}}]});
    part.mountGrid(document.querySelector('#grid'), model, ${templates});
  `);
}, 300_000);

afterAll(async () => {
  await browser?.close();
});

/** Value of a cell of column A as the engine holds it; `row` counts from 1. */
function value(row: number): Promise<unknown> {
  return page.evaluate(`model.getters.getEvaluatedCell({sheetId: 's', col: 0, row: ${row - 1}}).value`);
}

/** Clicks a cell of column A and types. Rows are 23 pixels high and start below a heading of 26. */
async function type(row: number, text: string): Promise<void> {
  await page.locator('.o-grid-overlay').click({position: {x: 40, y: (row - 1) * 23 + 12}});
  // No faster than people: the grid opens a field with the first key.
  await page.keyboard.type(text, {delay: 20});
  await page.keyboard.press('Enter');
}

describe('the grid', () => {
  test.each([
    [10, '=SUM(1;2)', 3],
    [11, '=SUM(1,2)', 3],
    [12, '=IF(1=1;"a;b";0)', 'a;b'],
    [13, 'Июнь', 'Июнь'],
  ])('row %i: %s typed into a cell computes', async (row, text, expected) => {
    await type(row, text);
    expect(await value(row)).toBe(expected);
  });

  test('the grid draws a chart and draws it again when a cell changes', async () => {
    await page.evaluate(`model.dispatch('CREATE_CHART', ${CHART})`);
    const canvas = page.locator('.o-figure canvas');
    await canvas.waitFor();
    await page.waitForTimeout(200);
    const before = await canvas.screenshot();
    await page.evaluate(`model.dispatch('UPDATE_CELL', {sheetId: 's', col: 1, row: 0, content: '40'})`);
    await page.waitForTimeout(200);
    expect((await canvas.screenshot()).equals(before)).toBe(false);
  });

  test('the grid leaves no error on the console and asks nothing of the network', () => {
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });
});
