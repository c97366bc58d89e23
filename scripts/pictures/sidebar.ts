/** The sidebar with something to decide: its questions, a formula with its value, and the settings. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, FrameLocator, Page} from 'playwright-core';
import {sampleTabs} from '../../src/app/sample/tabs';
import {dayOf} from '../../src/core/periods/day';
import type {Language} from '../../src/core/text';
import {importText} from '../offline/import/text';
import {openWorkbench} from '../offline/workbench/open';
import type {Keep, Scenario} from './scenario';
import {bookOf, sheetsShown, sidebarShown, windowShown} from './shown';

interface Shown {
  readonly locale: string;
  readonly tab: string;
  readonly rows: readonly string[];
}

const TODAY = '2026-06-30';

/** The export that a picture shows; the English one where a language has none of its own. */
const SIDEBARS: {readonly en: Shown} & Readonly<Partial<Record<Language, Shown>>> = {
  en: {
    // Where dates have dots, those with slashes stay texts, which can be read in two ways.
    locale: 'de_DE',
    tab: 'Deals',
    rows: [
      'Deal ID,Deal name,Stage,Amount,Created,Closed,Owner,Source',
      'D-1,Acme,Closed Won,"$1,234.50",03/04/2026 10:00,05/06/2026 12:00,Ann Lee,Web',
      'D-2,Beta,Closed Lost,"$2,000.00",04/05/2026 10:00,06/07/2026 12:00,Bob Ray,Referral',
      'D-3,Gamma,Waiting for budget,"$3,500.00",04/06/2026 10:00,,Ann Lee,Web',
      'D-4,Delta,Closed Won,,05/06/2026 10:00,,Ann Lee,Web',
    ],
  },
  ru: {
    locale: 'ru_RU',
    tab: 'Сделки',
    rows: [
      'ID;Название сделки;Стадия сделки;Сумма;Дата создания;Дата завершения;Ответственный;Источник',
      '1;Склад;Сделка успешна;1 234,50 руб.;15.04.2026 10:00;20.05.2026;Анна Титова;Звонок',
      '2;Лицензии;Сделка провалена;45 000,00 руб.;16.04.2026 10:00;21.05.2026;Пётр Волк;Реклама',
      '3;Пилот;Ждём бюджет;9 000,00 руб.;17.04.2026 10:00;;Анна Титова;Реклама',
      '4;Внедрение;Сделка успешна;;18.04.2026 10:00;;;Реклама',
    ],
  },
};

/** What stands below the tables: the data check, a formula split by rep, and the settings of a built dashboard. */
async function lowerHalf(sidebar: FrameLocator): Promise<void> {
  for (const question of await sidebar.locator('fieldset').all()) {
    if ((await question.getByRole('radio').count()) > 0) await question.getByRole('radio').first().check();
    else await question.locator('select').first().selectOption('open');
  }
  await sidebar.locator('#build').click({timeout: 240_000});
  await sidebar.locator('#save-settings').waitFor({state: 'attached', timeout: 240_000});
  await sidebar.locator('#again').click();
  await sidebar.locator('fieldset').first().waitFor({state: 'detached'});
  await sidebar.locator('#table-deals-summary').click();
  await sidebar.locator('#formula-summary').click();
  await sidebar.locator('#formula-kpi').selectOption('win-rate');
  await sidebar.locator('#formula-split').selectOption('owner');
  await sidebar.locator('#formula-preview table').waitFor();
  for (const id of ['settings', 'thresholds', 'threshold-win-rate'])
    await sidebar.locator(`#${id}-summary`).click();
}

async function pictures(page: Page, keep: Keep, language: Language): Promise<void> {
  const picture = async (name: string): Promise<void> =>
    keep(`${name}-${language}`, await page.locator('.sidebar').screenshot());
  await page.evaluate(async () => {
    await (await window.workbench).runFunction('showSidebar');
  });
  const sidebar = page.frameLocator('.sidebar iframe');
  await sidebar.locator('#table-deals').waitFor();
  await picture('sidebar');
  await lowerHalf(sidebar);
  await sidebar.locator('.check').evaluate((section) => section.scrollIntoView());
  await picture('sidebar-formula');
  await sidebar
    .locator('#threshold-win-rate')
    .evaluate((section) => section.scrollIntoView({block: 'center'}));
  await picture('sidebar-settings');
}

async function take(browser: Browser, keep: Keep, language: Language): Promise<void> {
  const {locale, tab, rows} = SIDEBARS[language] ?? SIDEBARS.en;
  const folder = mkdtempSync(join(tmpdir(), 'sales-kpi-pictures-'));
  const file = join(folder, `${tab}.csv`);
  writeFileSync(file, rows.join('\n'));
  try {
    const options = {browser, files: [file], locale, today: TODAY, width: 1100, height: 1400, scale: 2};
    const {page, close} = await openWorkbench(options);
    await pictures(page, keep, language);
    await close();
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function shows(language: Language): Promise<unknown> {
  const {locale, tab, rows} = SIDEBARS[language] ?? SIDEBARS.en;
  const sheet = importText(`${tab}.csv`, new TextEncoder().encode(rows.join('\n')), {locale});
  // Settings are the same in every workbook.
  const book = {tabs: sampleTabs(dayOf(2026, 6, 30), language), language, today: TODAY};
  const settings = sheetsShown(book, 'settings');
  return [await windowShown('sidebar'), await sidebarShown(bookOf([sheet], language, TODAY)), settings];
}

export const sidebar = (language: Language): Scenario => ({
  name: `sidebar-${language}`,
  pictures: ['sidebar', 'sidebar-formula', 'sidebar-settings'].map((name) => `${name}-${language}`),
  shows: () => shows(language),
  take: (browser, keep) => take(browser, keep, language),
});
