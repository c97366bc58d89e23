/** Opens the workbench in a browser without a window: for tests and screenshots. */
import type {Browser, Page} from 'playwright-core';
import {launch} from '../../browser/chromium';
import {serveWorkbench} from './server';

export type {Workbench} from './page/workbench';

export interface OpenOptions {
  readonly files?: readonly string[];
  /** Locale of the spreadsheet, `en_US` where absent. */
  readonly locale?: string;
  /** `2026-11-24`: what TODAY() gives. */
  readonly today?: string;
  readonly width?: number;
  readonly height?: number;
  /** Pixels drawn per pixel of layout. */
  readonly scale?: number;
  /** Build the dashboard before the page counts as open. */
  readonly build?: boolean;
  /** Use a browser that runs already; it is left running. */
  readonly browser?: Browser;
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly url: string;
  /** Errors of the page and lines of its console marked as errors, in order. */
  readonly errors: readonly string[];
  /** Addresses that the page asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

function address(url: string, {locale, today, build}: OpenOptions): string {
  const asked = new URLSearchParams({
    ...(locale === undefined ? {} : {locale}),
    ...(today === undefined ? {} : {today}),
    ...(build === true ? {autobuild: '1'} : {}),
    timeZone: 'Europe/Moscow',
  });
  return `${url}?${asked}`;
}

/** Resolves when the workbook is drawn; rejects with the page's own error when it cannot be opened. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  const {files = [], width = 1280, height = 800, scale = 1} = options;
  const server = await serveWorkbench({files, port: 0});
  const browser = options.browser ?? (await launch());
  const context = await browser.newContext({viewport: {width, height}, deviceScaleFactor: scale});
  const close = async () => {
    await context.close();
    if (!options.browser) await browser.close();
    await server.close();
  };
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address(server.url, options));
    await page.evaluate(async () => {
      await window.workbench;
    });
    return {page, url: server.url, errors, requests, close};
  } catch (error) {
    await close();
    throw error;
  }
}
