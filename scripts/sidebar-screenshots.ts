/** `npm run sidebar-screenshots`: pictures of the sidebar for the documents, with something to decide in each. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {launch} from './browser/chromium';
import {openWorkbench} from './workbench/open';

const folder = join(__dirname, '../docs/images');

const FILES = {
  'sidebar-en': {
    // Where dates have dots, those with slashes stay texts, which can be read in two ways.
    locale: 'de_DE',
    rows: [
      'Deal ID,Deal name,Stage,Amount,Created,Closed,Owner,Source',
      'D-1,Acme,Closed Won,"$1,234.50",03/04/2026 10:00,05/06/2026 12:00,Ann Lee,Web',
      'D-2,Beta,Closed Lost,"$2,000.00",04/05/2026 10:00,06/07/2026 12:00,Bob Ray,Referral',
      'D-3,Gamma,Waiting for budget,"$3,500.00",04/06/2026 10:00,,Ann Lee,Web',
      'D-4,Delta,Closed Won,,05/06/2026 10:00,,Ann Lee,Web',
    ],
  },
  'sidebar-ru': {
    locale: 'ru_RU',
    rows: [
      'ID;Название сделки;Стадия сделки;Сумма;Дата создания;Дата завершения;Ответственный;Источник',
      '1;Склад;Сделка успешна;1 234,50 руб.;15.04.2026 10:00;20.05.2026;Анна Титова;Звонок',
      '2;Лицензии;Сделка провалена;45 000,00 руб.;16.04.2026 10:00;21.05.2026;Пётр Волк;Реклама',
      '3;Пилот;Ждём бюджет;9 000,00 руб.;17.04.2026 10:00;;Анна Титова;Реклама',
      '4;Внедрение;Сделка успешна;;18.04.2026 10:00;;;Реклама',
    ],
  },
} as const;

async function picture(name: keyof typeof FILES, files: string): Promise<void> {
  const {locale, rows} = FILES[name];
  const file = join(files, `${locale === 'ru_RU' ? 'Сделки' : 'Deals'}.csv`);
  writeFileSync(file, rows.join('\n'));
  const browser = await launch();
  try {
    const options = {
      browser,
      files: [file],
      locale,
      today: '2026-06-30',
      width: 1100,
      height: 1180,
      scale: 2,
    };
    const {page, close} = await openWorkbench(options);
    await page.evaluate(async () => {
      await (await window.workbench).runFunction('showSidebar');
    });
    await page.frameLocator('.sidebar iframe').locator('#table-deals').waitFor();
    await page.locator('.sidebar').screenshot({path: join(folder, `${name}.png`)});
    await close();
  } finally {
    await browser.close();
  }
}

async function pictures(): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const files = mkdtempSync(join(tmpdir(), 'sales-kpi-pictures-'));
  try {
    await picture('sidebar-en', files);
    await picture('sidebar-ru', files);
  } finally {
    rmSync(files, {recursive: true, force: true});
  }
}

pictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
