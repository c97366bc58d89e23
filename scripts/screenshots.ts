/** `npm run screenshots`: pictures of the dashboard for the documents, on the sample workbook and a fixed day. */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {launch} from './browser/chromium';
import {openWorkbench} from './workbench/open';

const DAY = '2026-11-24';
const folder = join(__dirname, '../docs/images');

async function dashboard(locale: string, file: string): Promise<void> {
  const browser = await launch();
  try {
    const {page, close} = await openWorkbench({
      browser,
      locale,
      today: DAY,
      build: true,
      width: 1480,
      height: 1320,
    });
    await page.waitForTimeout(1500);
    await page.screenshot({path: join(folder, file)});
    await close();
  } finally {
    await browser.close();
  }
}

async function screenshots(): Promise<void> {
  mkdirSync(folder, {recursive: true});
  await dashboard('en_US', 'dashboard-en.png');
  await dashboard('ru_RU', 'dashboard-ru.png');
}

screenshots().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
