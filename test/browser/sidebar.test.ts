import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {launch} from '../../scripts/browser/chromium';
import {EXPORTS, textRows} from '../core/recognise/exports';
import {hasKnownData} from '../known-data';
import {type OpenSidebar, openSidebar, seriousIssues} from './sidebar-page';

let browser: Browser;
let open: OpenSidebar | undefined;

beforeAll(async () => {
  browser = await launch();
}, 300_000);

afterEach(async () => {
  await open?.close();
  open = undefined;
});

afterAll(async () => {
  await browser?.close();
});

const status = (): Promise<string | null> => {
  if (!open) throw new Error('No sidebar is open.');
  return open.sidebar.locator('#status').textContent();
};

async function says(text: string | RegExp): Promise<void> {
  await open?.sidebar.locator('#status', {hasText: text}).waitFor({timeout: 60_000});
}

const HEADER = ['Deal ID', 'Deal name', 'Stage', 'Amount', 'Created', 'Closed', 'Owner', 'Source'];
const DOUBTFUL = [
  HEADER,
  ['1', 'Acme', 'Won', '1 234,50 €', '03/04/2026 10:00', '05/06/2026 10:00', 'Ann', 'Web'],
  ['2', 'Beta', 'Lost', '2 000,00 €', '04/05/2026 10:00', '06/07/2026 10:00', 'Bob', 'Web'],
  ['3', 'Gamma', 'Waiting', '3 500,00 €', '04/06/2026 10:00', '', 'Ann', 'Web'],
  ['4', 'Delta', 'Won', '', '05/06/2026 10:00', '', '', 'Web'],
];

const withFiles = hasKnownData ? test : test.skip;

withFiles(
  'from the sidebar to the dashboard of the Maven file it is one click after the menu',
  async () => {
    const file = join(__dirname, '../../../shared/data/maven_sales_pipeline.csv');
    open = await openSidebar(browser, {}, {files: [file]});
    expect(await status()).toBe('Everything is settled: build the dashboard.');
    await open.sidebar.getByRole('button', {name: 'Build dashboard'}).click();
    await says('The dashboard is ready.');
    const sheet = await open.workbench.page.evaluate(async () => {
      const {getters} = (await window.workbench).standIn.model;
      return getters.getSheetName(getters.getActiveSheetId());
    });
    expect(sheet).toBe('KPI Dashboard');
    expect(open.workbench.errors).toEqual([]);
  },
  120_000,
);

test.each(EXPORTS)('an export of $crm has every field right before the first click', async (crm) => {
  open = await openSidebar(browser, {Deals: textRows(crm)});
  const {sidebar} = open;
  for (const [field, header] of Object.entries(crm.fields))
    expect([field, await sidebar.locator(`#column-deals-${field}`).inputValue()]).toEqual([field, header]);
  expect(await sidebar.locator('input[type=radio]').count()).toBe(0);
  expect(open.workbench.errors).toEqual([]);
}, 300_000);

describe('questions', () => {
  beforeEach(async () => {
    open = await openSidebar(browser, {Deals: DOUBTFUL}, {locale: 'de_DE'});
  }, 300_000);

  test('stand between the user and a number that could be wrong; answered, they stay until read again', async () => {
    const sidebar = open?.sidebar;
    if (!sidebar) return;
    await sidebar.getByRole('button', {name: 'Build dashboard'}).click();
    expect(await status()).toBe('Answer this question first, then build.');
    const first = sidebar.getByRole('group', {name: /«Created»: which day is 03\/04\/2026/});
    expect(
      await first
        .getByRole('radio')
        .first()
        .evaluate((input) => input === document.activeElement),
    ).toBe(true);
    await first.getByRole('radio', {name: /^3 Apr 2026/}).check();
    await sidebar
      .getByRole('group', {name: /«Closed on»/})
      .getByRole('radio')
      .first()
      .check();
    await sidebar.locator('fieldset').getByLabel('Waiting').selectOption('open');
    await says('Everything is settled');
    expect(await first.getByRole('radio').first().isChecked()).toBe(true);
    await sidebar.getByRole('button', {name: 'Build dashboard'}).click();
    await says('The dashboard is ready.');
    await sidebar.getByRole('button', {name: 'Read again'}).click();
    await says('Everything is settled');
    expect(await sidebar.locator('fieldset').count()).toBe(0);
    expect(await sidebar.locator('#format-deals-created').inputValue()).toBe('dmy');
  }, 300_000);

  test('and every other control are reached and used by the keyboard alone', async () => {
    const frame = await open?.frame();
    if (!frame || !open) return;
    const {keyboard} = open.workbench.page;
    await open.sidebar.locator('summary').evaluateAll((all) => {
      for (const one of all) one.closest('details')?.setAttribute('open', '');
    });
    await frame.evaluate(() => document.body.focus());
    await open.sidebar.locator('body').evaluate((body) => {
      body.tabIndex = -1;
      body.focus();
    });
    const reached = new Set<string>();
    for (let step = 0; step < 400; step++) {
      await keyboard.press('Tab');
      const id = await frame.evaluate(() => document.activeElement?.id ?? '');
      if (id !== '' && reached.has(id)) break;
      reached.add(id);
      if (id === 'again') break;
    }
    const missed = await frame.evaluate(
      (ids) =>
        [...document.querySelectorAll<HTMLElement>('select, button, summary, input')]
          // Of radio buttons with one name Tab reaches one, and arrows the others.
          .filter((one) => !(one instanceof HTMLInputElement) || one.id.endsWith('-0'))
          .map(({id}) => id)
          .filter((id) => !ids.includes(id)),
      [...reached],
    );
    expect(missed).toEqual([]);
    expect(reached.size).toBeGreaterThan(30);
  }, 300_000);

  test('and all else show axe-core nothing serious, with every section open', async () => {
    const frame = await open?.frame();
    if (!frame || !open) return;
    await frame.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await seriousIssues(frame)).toEqual([]);
  });

  test('fit into 300 pixels, nothing cut off', async () => {
    const frame = await open?.frame();
    if (!frame) return;
    const wide = await frame.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
      const {clientWidth, scrollWidth} = document.documentElement;
      const beyond = [...document.querySelectorAll('main *')].filter(
        (one) => one.getBoundingClientRect().right > clientWidth || one.getBoundingClientRect().left < 0,
      );
      return {over: scrollWidth - clientWidth, beyond: beyond.map(({outerHTML}) => outerHTML.slice(0, 80))};
    });
    expect(wide).toEqual({over: 0, beyond: []});
  });

  test('a problem has a button that selects its first row', async () => {
    const check = open?.sidebar.locator('.check li', {hasText: 'won without an amount'});
    await check?.getByRole('button', {name: 'Show first: row 5'}).click();
    await open?.workbench.page.waitForFunction(async () => {
      const {getters} = (await window.workbench).standIn.model;
      return getters.getActivePosition().row === 4;
    });
  });
});

test('a failed call says what to do, and what was chosen is sent again with the next', async () => {
  open = await openSidebar(browser, {Deals: DOUBTFUL}, {locale: 'de_DE'});
  const frame = await open.frame();
  await frame.evaluate(`
    const good = google.script.run;
    window.sent = [];
    google.script.run = {withSuccessHandler: () => ({withFailureHandler: (fail) => new Proxy({}, {
      get: (_, name) => (...args) => { sent.push([name, ...args]); setTimeout(() => fail(new Error('NetworkError: 0')), 2500); },
    })})};
    window.heal = () => { google.script.run = good; };
  `);
  await open.sidebar.locator('#column-deals-owner').selectOption('Source');
  await open.sidebar.locator('#progress').waitFor({state: 'visible', timeout: 5000});
  const failure = open.sidebar.getByRole('alert');
  await failure.filter({hasText: 'Nothing you chose is lost: choose Read again.'}).waitFor({timeout: 10_000});
  expect(await open.sidebar.locator('#progress').isVisible()).toBe(false);
  expect(await open.sidebar.locator('#column-deals-owner').inputValue()).toBe('Source');
  await frame.evaluate('heal()');
  await open.sidebar.getByRole('button', {name: 'Read again'}).click();
  await open.sidebar.locator('#column-deals-owner + ul', {hasText: 'Web'}).waitFor({timeout: 5000});
  expect(await failure.isVisible()).toBe(false);
}, 300_000);

const HOSTILE = [
  `<img src=x onerror="window.hacked=1">`,
  `=HYPERLINK("http://x";"y")`,
  `'); window.hacked=1//`,
];

test('headers, words, names and tabs that look like code are shown as text', async () => {
  const [image = '', link = '', script = ''] = HOSTILE;
  const header = ['Deal ID', 'Stage', 'Amount', `Created`, image, link, 'Owner', 'Source'];
  open = await openSidebar(
    browser,
    {
      "Deals'); window.hacked=1; ('": [
        header,
        ['1', 'Won', '10', '03/04/2026 10:00', 'a', 'b', image, script],
        ['2', image, '20', '04/05/2026 10:00', 'a', 'b', link, script],
        ['3', link, '30', '04/05/2026 10:00', 'a', 'b', script, script],
        ['4', script, '40', '04/05/2026 10:00', 'a', 'b', script, script],
      ],
    },
    {locale: 'de_DE'},
  );
  const {sidebar} = open;
  const text = await sidebar.locator('main').innerText();
  for (const hostile of HOSTILE) expect(text).toContain(hostile);
  expect(await sidebar.locator('#column-deals-owner option').allTextContents()).toEqual(
    expect.arrayContaining([image, link]),
  );
  expect(await sidebar.locator('main img, main a, main script').count()).toBe(0);
  const frame = await open.frame();
  expect(await frame.evaluate(`window.hacked`)).toBeUndefined();
  expect(await open.workbench.page.evaluate(`window.hacked`)).toBeUndefined();
}, 300_000);

test('in Russian every text of the page is Russian', async () => {
  const rows = [
    ['ID', 'Стадия сделки', 'Сумма', 'Дата создания', 'Дата завершения', 'Ответственный'],
    ['1', 'Сделка успешна', '1 234,50 руб.', '15.04.2026', '20.04.2026', 'Анна'],
    ['2', 'Ждём', '9 000,00 руб.', '16.04.2026', '', 'Анна'],
  ];
  open = await openSidebar(browser, {Сделки: rows}, {locale: 'ru_RU'});
  const text = (await open.sidebar.locator('body').innerText()).replace(
    /ARPU|ID|KPI|MRR|CAC|LTV|BANT|ROMI|ROI|NRR|GRR/g,
    '',
  );
  expect(text).toContain('Построить дашборд');
  expect(text).toContain('1 234,50 руб. → 1234,5');
  expect(text.match(/[a-z]{3,}/gi)).toBeNull();
  const frame = await open.frame();
  expect(await seriousIssues(frame)).toEqual([]);
}, 300_000);

test('an answer changes no focus: who goes by keyboard stays where they were', async () => {
  open = await openSidebar(browser, {Deals: DOUBTFUL}, {locale: 'de_DE'});
  const list = open.sidebar.locator('#column-deals-source');
  await list.focus();
  await list.selectOption('');
  await open.sidebar.locator('#rest-deals #column-deals-source').waitFor({state: 'attached', timeout: 5000});
  await says(/Left to settle/);
  const frame = await open.frame();
  expect(await frame.evaluate(() => document.activeElement?.id)).not.toBe('');
}, 300_000);
