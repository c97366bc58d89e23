import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {launch} from '../../scripts/browser/chromium';
import {type OpenWorkbench, openWorkbench} from '../../scripts/offline/workbench/open';

/** Ten deals closed this quarter, two of them won: a win rate of 20 %, between alert and good. */
const DEALS = [
  'Deal ID,Owner,Stage,Amount,Created,Closed',
  ...Array.from(
    {length: 10},
    (_, index) =>
      `D-${index + 1},${index % 2 === 0 ? 'Ann' : 'Ben'},${index < 2 ? 'Won' : 'Lost'},1000,2026-10-01,2026-11-0${(index % 9) + 1}`,
  ),
].join('\n');

let folder: string;
let browser: Browser;
let open: OpenWorkbench;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sales-kpi-workbench-'));
  const file = join(folder, 'deals.csv');
  writeFileSync(file, DEALS);
  browser = await launch();
  open = await openWorkbench({browser, files: [file], today: '2026-11-20'});
}, 300_000);

afterAll(async () => {
  await open?.close();
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

interface Seen {
  readonly won: unknown;
  readonly winRate: unknown;
  readonly status: unknown;
  readonly fill: string | undefined;
  readonly model: string;
  readonly calls: number;
}

/** Tile, its status with its colour, and the model, as the grid has them now. */
function seen(): Promise<Seen> {
  return open.page.evaluate(async () => {
    const {standIn} = await window.workbench;
    const {getters} = standIn.model;
    const sheetId = getters.getSheetIdByName('KPI Dashboard') ?? '';
    return {
      won: standIn.value('KPI Dashboard', 'B9'),
      winRate: standIn.value('KPI Dashboard', 'L21'),
      status: standIn.value('KPI Dashboard', 'O20'),
      fill: getters.getCellComputedStyle({sheetId, col: 14, row: 19}).fillColor,
      model: JSON.stringify(standIn.values('KPI Model', 'A1:AH100')),
      calls: standIn.calls.total,
    };
  });
}

/** Resolves when the page has drawn what it was told. */
function drawn(): Promise<void> {
  return open.page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Types into a cell of the grid, once it is selected. Rows are 23 pixels high and columns 96 wide. */
async function type(column: number, row: number, text: string): Promise<void> {
  const position = {x: (column - 1) * 96 + 40, y: (row - 1) * 23 + 12};
  await drawn();
  await open.page.locator('.o-grid-overlay').click({position});
  const at = {col: column - 1, row: row - 1};
  await open.page.waitForFunction(async ({col, row}) => {
    const {getters} = (await window.workbench).standIn.model;
    const active = getters.getActivePosition();
    return active.col === col && active.row === row;
  }, at);
  await drawn();
  await open.page.keyboard.type(text, {delay: 20});
  await open.page.keyboard.press('Enter');
  await drawn();
}

async function show(tab: string): Promise<void> {
  await open.page.locator(`.o-sheet[title="${tab}"]`).click();
  await drawn();
}

describe('the workbench', () => {
  test('the workbench opens the file and builds the dashboard from the menu', async () => {
    await open.page.getByRole('menuitem', {name: 'Sales KPI'}).click();
    await open.page.getByRole('menuitem', {name: 'Build dashboard'}).click();
    await open.page.locator('.toasts').waitFor({timeout: 60_000});
    expect(await open.page.locator('.status').textContent()).toMatch(
      /^Build dashboard: \d+ service calls \(\d+ reads, \d+ writes\), [\d.]+ s$/,
    );
    expect(await open.page.locator('.o-sheet').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('KPI Dashboard')]),
    );
  }, 300_000);

  test('a deal that is edited in the grid changes tile, model and status colour with no script run', async () => {
    const before = await seen();
    await show('deals');
    await type(3, 2, 'Lost');
    await type(4, 3, '2500');
    const after = await seen();
    expect([before.won, before.winRate]).toEqual([2000, 0.2]);
    expect([after.won, after.winRate]).toEqual([2500, 0.1]);
    expect([before.status, after.status]).toEqual(['Watch', 'Alert']);
    expect(after.fill).not.toBe(before.fill);
    expect(after.model).not.toBe(before.model);
    expect(after.calls).toBe(before.calls);
  }, 300_000);

  test('a custom function that is typed into a cell computes', async () => {
    await show('deals');
    await type(8, 3, '=WIN_RATE(3;10)');
    const value = await open.page.evaluate(async () => (await window.workbench).standIn.value('deals', 'H3'));
    expect(value).toBe(0.3);
  });

  test('the workbench leaves no error on the console and asks nothing of the network', () => {
    expect(open.errors).toEqual([]);
    expect(open.requests.filter((url) => !url.startsWith(open.url) && !/^(data|blob):/.test(url))).toEqual(
      [],
    );
  });
});
