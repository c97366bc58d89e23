/** `npm run sidebar-screenshots`: pictures of the sidebar for the documents, with something to decide in each. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {FrameLocator, Page} from 'playwright-core';
import {launch} from './browser/chromium';
import {openWorkbench} from './workbench/open';

const folder = join(__dirname, '../docs/images');

const SIDEBARS = {
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
} as const;

type Language = keyof typeof SIDEBARS;

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

async function pictures(page: Page, language: Language): Promise<void> {
  const picture = (name: string) => page.locator('.sidebar').screenshot({path: join(folder, `${name}.png`)});
  await page.evaluate(async () => {
    await (await window.workbench).runFunction('showSidebar');
  });
  const sidebar = page.frameLocator('.sidebar iframe');
  await sidebar.locator('#table-deals').waitFor();
  await picture(`sidebar-${language}`);
  await lowerHalf(sidebar);
  await sidebar.locator('.check').evaluate((section) => section.scrollIntoView());
  await picture(`sidebar-formula-${language}`);
  await sidebar
    .locator('#threshold-win-rate')
    .evaluate((section) => section.scrollIntoView({block: 'center'}));
  await picture(`sidebar-settings-${language}`);
}

async function inLanguage(language: Language, files: string): Promise<void> {
  const {locale, tab, rows} = SIDEBARS[language];
  const file = join(files, `${tab}.csv`);
  writeFileSync(file, rows.join('\n'));
  const browser = await launch();
  try {
    const options = {
      browser,
      files: [file],
      locale,
      today: '2026-06-30',
      width: 1100,
      height: 1400,
      scale: 2,
    };
    const {page, close} = await openWorkbench(options);
    await pictures(page, language);
    await close();
  } finally {
    await browser.close();
  }
}

async function screenshots(): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const files = mkdtempSync(join(tmpdir(), 'sales-kpi-pictures-'));
  try {
    await inLanguage('en', files);
    await inLanguage('ru', files);
  } finally {
    rmSync(files, {recursive: true, force: true});
  }
}

screenshots().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
