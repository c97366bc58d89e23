import {join} from 'node:path';
import type {Browser, Frame, Locator} from 'playwright-core';
import {launch} from '../../scripts/browser/chromium';
import {EXPORTS, textRows} from '../core/recognise/exports';
import {hasKnownData} from '../known-data';
import {beyondTheEdge, type OpenSidebar, openSidebar, seriousIssues, unreachedByTab} from './sidebar-page';

let browser: Browser;
let open: OpenSidebar | undefined;

beforeAll(async () => {
  browser = await launch();
}, 300_000);

afterAll(async () => {
  await browser?.close();
});

function sidebar(): OpenSidebar {
  if (!open) throw new Error('No sidebar is open.');
  return open;
}

/** Opens one sidebar for the tests of a group, each of which goes on where the one before has stopped. */
function opening(
  ...[tabs, options]: [Parameters<typeof openSidebar>[1], Parameters<typeof openSidebar>[2]?]
) {
  beforeAll(async () => {
    open = await openSidebar(browser, tabs, options);
  }, 300_000);
  afterAll(async () => {
    await open?.close();
    open = undefined;
  });
}

const at = (place: string): Locator => sidebar().page.locator(place);
const status = (): Promise<string | null> => at('#status').textContent();
const frame = (): Promise<Frame> => sidebar().frame();
/** The click of a build ends with the build. */
const press = (name: string): Promise<void> =>
  sidebar().page.getByRole('button', {name}).click({timeout: 240_000});
const focused = async (): Promise<string> => (await frame()).evaluate(() => document.activeElement?.id ?? '');

async function says(text: string | RegExp): Promise<void> {
  await sidebar().page.locator('#status', {hasText: text}).waitFor({timeout: 120_000});
}

/** Opens every section; a formula is told what it gives when its section opens. */
async function openAll(): Promise<void> {
  await (await frame()).evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  await at('#formula-preview code').waitFor({timeout: 60_000});
}

const activeSheet = (): Promise<string> =>
  sidebar().workbench.page.evaluate(async () => {
    const {getters} = (await window.workbench).standIn.model;
    return getters.getSheetName(getters.getActiveSheetId());
  });

/** Content of a cell of the active sheet, 0-based. */
const content = (row: number, col: number): Promise<string> =>
  sidebar().workbench.page.evaluate(
    async ([r, c]) => {
      const {getters} = (await window.workbench).standIn.model;
      const sheetId = getters.getActiveSheetId();
      return getters.getCellText({sheetId, row: r, col: c}, {showFormula: true});
    },
    [row, col] as const,
  );

const withFiles = hasKnownData ? describe : describe.skip;

withFiles('the Maven file', () => {
  opening({}, {files: [join(__dirname, '../../../shared/data/maven_sales_pipeline.csv')]});

  test('is one click after the menu from its dashboard', async () => {
    expect(await status()).toBe('Everything is settled: build the dashboard.');
    await press('Build dashboard');
    await says('The dashboard is ready.');
    expect(await activeSheet()).toBe('KPI Dashboard');
    expect(sidebar().workbench.errors).toEqual([]);
  }, 300_000);
});

describe('exports beside each other', () => {
  opening(Object.fromEntries(EXPORTS.map((crm) => [crm.crm, textRows(crm)])));

  test('exports beside each other are asked about once, by the names of their tabs', async () => {
    expect(await at('fieldset').count()).toBe(1);
    const answers = await at('#ask-deals-tab- label').allTextContents();
    expect(
      answers.slice(0, -1).map((text) => EXPORTS.filter(({crm}) => text.startsWith(crm)).length),
    ).toEqual(EXPORTS.map(({crm}) => EXPORTS.filter((other) => crm.startsWith(other.crm)).length));
  });

  test.each(EXPORTS)('exports beside each other with every field right once $crm is chosen', async ({
    crm,
    fields,
  }) => {
    await at('#tab-deals').selectOption(`tab:${crm}`);
    await at('#table-deals-summary').getByText(`${crm} ·`).waitFor({timeout: 60_000});
    for (const [field, header] of Object.entries(fields))
      expect([field, await at(`#column-deals-${field}`).inputValue()]).toEqual([field, header]);
  }, 120_000);
});

const HOSTILE = [
  `<img src=x onerror="window.hacked=1">`,
  `=HYPERLINK("http://x";"y")`,
  `'); window.hacked=1//`,
];
const [IMAGE = '', LINK = '', SCRIPT = ''] = HOSTILE;

describe('a table with doubts, and with texts that look like code', () => {
  opening(
    {
      "Deals'); window.hacked=1; ('": [
        ['Deal ID', IMAGE, 'Stage', 'Amount', 'Created', 'Closed', 'Owner', 'Source', LINK],
        ['1', 'a', 'Won', '1 234,50 €', '03/04/2026 10:00', '05/06/2026 10:00', IMAGE, SCRIPT, 'b'],
        ['2', 'a', IMAGE, '2 000,00 €', '04/05/2026 10:00', '06/07/2026 10:00', LINK, 'Web', 'b'],
        ['3', 'a', LINK, '3 500,00 €', '04/06/2026 10:00', '', SCRIPT, 'Web', 'b'],
        ['4', 'a', SCRIPT, '', '05/06/2026 10:00', '', '', 'Web', 'b'],
        ['5', 'a', 'Won', '', '05/06/2026 10:00', '06/07/2026 11:00', 'Ann', 'Web', 'b'],
      ],
      Free: [['taken']],
    },
    {locale: 'de_DE'},
  );

  test('a table with doubts, and with texts that look like code shows headers, words, names and tabs as text', async () => {
    const text = await at('main').innerText();
    for (const hostile of HOSTILE) expect(text).toContain(hostile);
    const columns = await at('#column-deals-owner option').allTextContents();
    expect(columns).toEqual(expect.arrayContaining([IMAGE, LINK]));
    expect(await at('main img, main a, main script').count()).toBe(0);
  });

  test('a table with doubts, and with texts that look like code is not built before what must be known is answered; the focus goes to the question', async () => {
    await press('Build dashboard');
    expect(await status()).toBe('Answer this question first, then build.');
    expect(await focused()).toBe('ask-deals-format-created-0');
  });

  test('a table with doubts, and with texts that look like code keeps a typed text and a choice when a call fails, and says what to do', async () => {
    await (await frame()).evaluate(`
      const good = google.script.run;
      google.script.run = {withSuccessHandler: () => ({withFailureHandler: (fail) => new Proxy({}, {
        get: () => () => setTimeout(() => fail(new Error('NetworkError: 0')), 1500),
      })})};
      window.heal = () => { google.script.run = good; };
    `);
    await at('#column-deals-owner').selectOption('Source');
    await at('#progress').waitFor({state: 'visible', timeout: 5000});
    const failure = sidebar().page.getByRole('alert');
    await failure
      .filter({hasText: 'Nothing you chose is lost: choose Read again.'})
      .waitFor({timeout: 10_000});
    expect(await at('#progress').isVisible()).toBe(false);
    expect(await at('#column-deals-owner').inputValue()).toBe('Source');
    await (await frame()).evaluate('heal()');
    await press('Read again');
    await at('#column-deals-owner + ul').getByText('Web').waitFor({timeout: 10_000});
    expect(await failure.isVisible()).toBe(false);
    await at('#column-deals-owner').selectOption('Owner');
    await at('#column-deals-owner + ul').getByText(SCRIPT).waitFor({timeout: 10_000});
  }, 60_000);

  test('a table with doubts, and with texts that look like code is settled by answers, which stay until it is read again', async () => {
    await sidebar()
      .page.getByRole('radio', {name: /^3 Apr 2026/})
      .check();
    await at('#ask-deals-format-closed-0').check();
    for (const word of HOSTILE) await at('fieldset').getByLabel(word).selectOption('open');
    await says('Everything is settled');
    expect(await at('#ask-deals-format-created-0').isChecked()).toBe(true);
    await press('Read again');
    await says('Everything is settled');
    expect(await at('fieldset').count()).toBe(0);
    expect(await at('#format-deals-created').inputValue()).toBe('dmy');
  }, 60_000);

  test('a table with doubts, and with texts that look like code loses no focus when the control comes to stand in another section', async () => {
    const list = at('#column-deals-source');
    await list.focus();
    await list.selectOption('');
    await at('#rest-deals #column-deals-source').waitFor({state: 'attached', timeout: 10_000});
    expect(await focused()).toBe('column-deals-source');
    await list.selectOption('Source');
    await says('Everything is settled');
  }, 60_000);

  test('a table with doubts, and with texts that look like code takes another header row from the user, and says where that heads nothing', async () => {
    await at('#header-deals').fill('2');
    await at('#header-deals').press('Enter');
    await at('main').getByText('Row 2 heads no such table: row 1 is read.').waitFor({timeout: 10_000});
    expect(await at('#header-deals').inputValue()).toBe('1');
    await says('Everything is settled');
  }, 60_000);

  test('a table with doubts, and with texts that look like code selects the first row with a problem', async () => {
    const check = at('.check li').filter({hasText: 'won without an amount'});
    await check.getByRole('button', {name: 'Show first: row 6'}).click();
    const selected = sidebar().workbench.page.waitForFunction(async () => {
      const {getters} = (await window.workbench).standIn.model;
      return getters.getActivePosition().row === 5;
    });
    await expect(selected).resolves.toBeTruthy();
  });

  test('a table with doubts, and with texts that look like code gets a clean column right of it with one click', async () => {
    const offer = at('.check li').filter({hasText: '«Amount» holds numbers as text'});
    await offer.getByRole('button').click();
    await says(/^Added in J1/);
    expect(await content(0, 9)).toBe('Amount (as number)');
    expect(await content(1, 9)).toMatch(/^=ARRAYFORMULA/);
    expect(await content(1, 3)).toBe('1 234,50 €');
    expect(await offer.count()).toBe(0);
  }, 60_000);

  test('a table with doubts, and with texts that look like code gets a formula by the keyboard alone, into an empty cell and no other', async () => {
    const {keyboard} = sidebar().workbench.page;
    const select = (row: number): Promise<void> =>
      sidebar().workbench.page.evaluate(async (r) => {
        const {model} = (await window.workbench).standIn;
        const sheetIdTo = model.getters.getSheetIdByName('Free') ?? '';
        model.dispatch('ACTIVATE_SHEET', {sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo});
        model.selection.selectCell(0, r);
      }, row);
    await select(0);
    await at('#formula-summary').focus();
    await keyboard.press('Enter');
    await at('#formula-preview code').waitFor({timeout: 30_000});
    await keyboard.press('Tab');
    await keyboard.type('Win rate');
    await keyboard.press('Tab');
    await keyboard.type('2026-06');
    await keyboard.press('Tab');
    expect(await focused()).toBe('formula-split');
    // The meaning that the user has given to a stage goes with the formula, as text.
    const formula =
      /^=KPI\("win-rate";'Deals''\); window\.hacked=1; \('''!A1:J;"2026-06";;"created=dmy; closed=dmy; open="&CHAR\(34\)&"'\); window\.hacked=1\/\/"&CHAR\(34\)\)$/;
    await at('#formula-preview code').filter({hasText: formula}).waitFor({timeout: 30_000});
    expect(await at('#formula-preview .value').textContent()).toBe('100 %');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    const failure = sidebar().page.getByRole('alert');
    await failure.filter({hasText: 'A1 is not empty, and nothing was written.'}).waitFor({timeout: 30_000});
    expect(await content(0, 0)).toBe('taken');
    await select(2);
    await at('#formula-insert').focus();
    await keyboard.press('Enter');
    await says('Written into A3.');
    expect(await content(2, 0)).toMatch(formula);
  }, 120_000);

  test('a table with doubts, and with texts that look like code is built, and its settings are then edited on the page; what was typed stays when it cannot be read', async () => {
    await press('Build dashboard');
    await says('The dashboard is ready.');
    await openAll();
    await at('#setting-win-rate-bad').fill('10');
    await at('#setting-currency').fill('=1+1');
    await press('Save settings');
    const failure = sidebar().page.getByRole('alert');
    await failure.filter({hasText: 'begins like a formula'}).waitFor({timeout: 30_000});
    expect(await at('#setting-win-rate-bad').inputValue()).toBe('10');
    await at('#setting-currency').fill('EUR');
    await press('Save settings');
    await says('Saved on KPI Settings.');
    await at('#threshold-win-rate-summary').getByText('good ≥ 30 %, bad < 10 %').waitFor({timeout: 30_000});
  }, 300_000);

  test('a table with doubts, and with texts that look like code has every control of every section in reach of the keyboard', async () => {
    await openAll();
    const {missed, reached} = await unreachedByTab(await frame(), sidebar().workbench.page.keyboard);
    expect(missed).toEqual([]);
    expect(reached).toBeGreaterThan(150);
  }, 120_000);

  test('a table with doubts, and with texts that look like code shows axe-core nothing serious and cuts nothing off at 300 pixels, with every section open', async () => {
    await openAll();
    expect(await seriousIssues(await frame())).toEqual([]);
    expect(await beyondTheEdge(await frame())).toEqual([]);
  }, 120_000);

  test('a table with doubts, and with texts that look like code has run none of the texts', async () => {
    expect(await (await frame()).evaluate('window.hacked')).toBeUndefined();
    expect(await sidebar().workbench.page.evaluate('window.hacked')).toBeUndefined();
    expect(sidebar().workbench.errors).toEqual([]);
  });
});

describe('in Russian', () => {
  opening(
    {
      Сделки: [
        ['ID', 'Стадия сделки', 'Сумма', 'Дата создания', 'Дата завершения', 'Ответственный'],
        ['1', 'Сделка успешна', '1 234,50 руб.', '15.04.2026', '20.04.2026', 'Анна'],
        ['2', 'Ждём', '9 000,00 руб.', '16.04.2026', '', 'Анна'],
      ],
    },
    {locale: 'ru_RU'},
  );

  test('every text of the page is Russian', async () => {
    await openAll();
    const text = (await at('body').innerText())
      .replace(/=KPI\(.*\)/g, '')
      // What is typed in a formula is the same in every language, and so is the code of a message.
      .replace(/where|(?:won|lost|open)=|\[unknown-words\]/g, '')
      .replace(/ARPU|ID|KPI|MRR|CAC|LTV|BANT|ROMI|ROI|NRR|GRR/g, '');
    expect(text).toContain('Построить дашборд');
    expect(text).toContain('1 234,50 руб. → 1234,5');
    expect(text.match(/[a-z]{3,}/gi)).toBeNull();
  });

  test('axe-core finds nothing serious, and nothing is cut off', async () => {
    expect(await seriousIssues(await frame())).toEqual([]);
    expect(await beyondTheEdge(await frame())).toEqual([]);
  });
});
