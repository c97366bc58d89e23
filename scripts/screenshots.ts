/** `npm run screenshots`: pictures of the dashboard for the documents, on the sample workbook and a fixed day. */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {PAGE_HEIGHT} from '../src/app/dashboard/layout';
import {launch} from './browser/chromium';
import {openWorkbench} from './workbench/open';

const DAY = '2026-11-24';
const folder = join(__dirname, '../docs/images');

/** Of the window around the grid, and of a printed page of the dashboard, in pixels. */
const TOP = 127;
const WIDTH = 1350;

/** The first screen, and the charts below it. */
async function dashboard(locale: string, language: string): Promise<void> {
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
    await page.screenshot({path: join(folder, `dashboard-${language}.png`)});
    const charts = 2 * PAGE_HEIGHT;
    await page.setViewportSize({width: WIDTH, height: TOP + 3 * PAGE_HEIGHT + 60});
    await page.waitForTimeout(4000);
    const clip = {x: 0, y: TOP + PAGE_HEIGHT, width: WIDTH, height: charts};
    await page.screenshot({path: join(folder, `dashboard-charts-${language}.png`), clip});
    await close();
  } finally {
    await browser.close();
  }
}

async function screenshots(): Promise<void> {
  mkdirSync(folder, {recursive: true});
  await dashboard('en_US', 'en');
  await dashboard('ru_RU', 'ru');
}

screenshots().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
