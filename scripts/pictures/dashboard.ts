/** The dashboard of the sample on a fixed day: the first screen, and the charts below it. */
import type {Browser} from 'playwright-core';
import {sampleTabs} from '../../src/app/sample/tabs';
import {PAGE_HEIGHT} from '../../src/app/workbook/dashboard/layout';
import {dayOf} from '../../src/core/periods/day';
import {type Language, text, translate} from '../../src/core/text';
import {openWorkbench} from '../offline/workbench/open';
import type {Keep, Scenario} from './scenario';
import {sheetsShown, windowShown} from './shown';

const TODAY = '2026-11-24';
const LOCALES = text('en_US');

/** Of the window around the grid, and of a printed page of the dashboard, in pixels. */
const TOP = 127;
const WIDTH = 1350;

async function take(browser: Browser, keep: Keep, language: Language): Promise<void> {
  const {page, close} = await openWorkbench({
    browser,
    locale: translate(LOCALES, language),
    today: TODAY,
    build: true,
    width: 1480,
    height: 1320,
  });
  // What the build took differs from run to run, and its message goes by itself.
  await page.addStyleTag({content: '.status, .toasts {visibility: hidden}'});
  await page.waitForTimeout(1500);
  keep(`dashboard-${language}`, await page.screenshot());
  await page.setViewportSize({width: WIDTH, height: TOP + 3 * PAGE_HEIGHT + 60});
  await page.waitForTimeout(4000);
  const clip = {x: 0, y: TOP + PAGE_HEIGHT, width: WIDTH, height: 2 * PAGE_HEIGHT};
  keep(`dashboard-charts-${language}`, await page.screenshot({clip}));
  await close();
}

export const dashboard = (language: Language): Scenario => ({
  name: `dashboard-${language}`,
  pictures: [`dashboard-${language}`, `dashboard-charts-${language}`],
  shows: async () => [
    await windowShown('dashboard'),
    sheetsShown({tabs: sampleTabs(dayOf(2026, 11, 24), language), language, today: TODAY}),
  ],
  take: (browser, keep) => take(browser, keep, language),
});
