import type {Browser, Page} from 'playwright-core';
import {launch} from '../../scripts/browser/chromium';
import {loadPart} from './parts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
}, 300_000);

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(async () => {
  await page?.close();
});

afterAll(async () => {
  await browser?.close();
});

const MENUS = `[
  {label: 'Sales KPI', entries: [
    {label: 'Build dashboard', functionName: 'build'},
    {label: 'Samples', entries: [{label: 'Insert sample data', functionName: 'sample'}]},
    {label: 'Check data', functionName: 'check'},
  ]},
  {label: 'Other', entries: [{label: 'Only entry', functionName: 'only'}]},
]`;

async function openMenuBar(): Promise<void> {
  await page.setContent('<div id="bar" role="menubar"></div><button id="after">After</button>');
  await loadPart(page, 'menu.ts');
  await page.evaluate(
    `window.ran = []; part.showMenus(document.querySelector('#bar'), ${MENUS}, (path) => ran.push(path.join(' > ')))`,
  );
}

async function press(...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

describe('the menu bar', () => {
  beforeEach(openMenuBar);

  test.each([
    [['Tab', 'Enter'], 'Build dashboard'],
    [['Tab', 'ArrowDown'], 'Build dashboard'],
    [['Tab', 'Enter', 'ArrowDown'], 'Insert sample data'],
    [['Tab', 'Enter', 'ArrowUp'], 'Check data'],
    [['Tab', 'Enter', 'End', 'ArrowDown'], 'Build dashboard'],
    [['Tab', 'Enter', 'ArrowRight'], 'Only entry'],
    [['Tab', 'Enter', 'Escape'], 'Sales KPI'],
  ])('the keys %j lead to %s', async (keys, label) => {
    expect(await press(...keys)).toBe(label);
  });

  test('the menu bar runs the chosen entry by its labels, those of a submenu included, and closes', async () => {
    await press('Tab', 'Enter', 'ArrowDown', 'Enter');
    expect(await page.evaluate('ran')).toEqual(['Sales KPI > Samples > Insert sample data']);
    expect(await page.getByText('Build dashboard').isVisible()).toBe(false);
  });

  test('the menu bar closes when the focus goes elsewhere', async () => {
    await page.getByText('Sales KPI').click();
    expect(await page.getByText('Build dashboard').isVisible()).toBe(true);
    await page.locator('#after').click();
    expect(await page.getByText('Build dashboard').isVisible()).toBe(false);
  });
});

/** A sidebar whose script adds up numbers and fails on request. */
async function openSidebar(script: string): Promise<void> {
  await page.setContent('<aside id="pane" hidden></aside>');
  await loadPart(page, 'sidebar.ts');
  const html = `<p id="out">waiting</p><script>const out = (text) => { document.querySelector('#out').textContent = text; }; ${script}</script>`;
  await page.evaluate(
    ([content]) => {
      Object.assign(window, {shown: {title: 'Columns', html: content}});
    },
    [html],
  );
  await page.evaluate(`
    window.bar = part.createSidebar(document.querySelector('#pane'), (name, ...args) => {
      if (name !== 'add') throw new Error('No function ' + name);
      return args.reduce((a, b) => a + b, 0);
    });
    bar.show(shown);
  `);
}

describe('the sidebar', () => {
  const out = () => page.frameLocator('iframe').locator('#out');

  test.each([
    ["google.script.run.withSuccessHandler((sum) => out('sum ' + sum)).add(1, 2, 3)", 'sum 6'],
    [
      "google.script.run.withSuccessHandler((sum, unit) => out(sum + unit)).withUserObject(' €').add(4)",
      '4 €',
    ],
    ['google.script.run.withFailureHandler((error) => out(error.message)).remove()', 'No function remove'],
    ["try { parent.document; out('reached') } catch { out('kept apart') }", 'kept apart'],
  ])('%s', async (script, text) => {
    await openSidebar(script);
    await out().filter({hasText: text}).waitFor({timeout: 3000});
    expect(await out().textContent()).toBe(text);
  });

  test('the sidebar is not loaded again while the same page is open, and goes when the page closes it', async () => {
    await openSidebar("google.script.run.withSuccessHandler(() => out('ready')).add(1)");
    await out().filter({hasText: 'ready'}).waitFor({timeout: 3000});
    await page.evaluate('bar.show(shown)');
    expect(await out().textContent()).toBe('ready');
    await page.frames()[1]?.evaluate('google.script.host.close()');
    await page.locator('#pane').waitFor({state: 'hidden', timeout: 3000});
  });
});

describe('a message of the script', () => {
  test('a message of the script is shown as text, never as HTML, and goes with its button', async () => {
    await page.setContent('<main></main>');
    await loadPart(page, 'dialogs.ts');
    await page.evaluate(
      `void part.showPending([{kind: 'alert', title: 'Done', text: '<b>12</b> rows'}, {kind: 'toast', title: '', text: 'Saved'}])`,
    );
    expect(await page.locator('dialog p').textContent()).toBe('<b>12</b> rows');
    expect(await page.locator('.toasts').textContent()).toBe('Saved');
    await page.locator('dialog button').click();
    await page.locator('dialog').waitFor({state: 'detached', timeout: 3000});
  });

  test.each([
    ['OK_CANCEL', 'accept', 'OK'],
    ['OK_CANCEL', 'dismiss', 'CANCEL'],
    ['YES_NO', 'accept', 'YES'],
    ['YES_NO', 'dismiss', 'NO'],
  ] as const)('a message of the script that asks %s waits: %s answers %s', async (buttons, action, button) => {
    await loadPart(page, 'dialogs.ts');
    page.once('dialog', (dialog) => void dialog[action]());
    const answer = await page.evaluate(
      `part.answer({kind: 'alert', title: 'T', text: 'Sure?', buttons: '${buttons}'})`,
    );
    expect(answer).toEqual({button});
  });
});
