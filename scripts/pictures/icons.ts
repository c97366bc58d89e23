/** The icons and the banner that a listing on the Marketplace asks for, drawn in the browser. */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';

const folder = join(__dirname, '../../docs/listing');

/** The mark: bars that grow, the last one in another colour, with the line of a threshold across them. */
const MARK = `
  <rect width="128" height="128" rx="28" fill="#1a73e8"/>
  <rect x="24" y="72" width="18" height="32" rx="4" fill="#fff" opacity=".75"/>
  <rect x="55" y="52" width="18" height="52" rx="4" fill="#fff" opacity=".9"/>
  <rect x="86" y="26" width="18" height="78" rx="4" fill="#fdd663"/>
  <path d="M18 62H110" stroke="#fff" stroke-width="4" stroke-dasharray="7 6" stroke-linecap="round"/>`;

const icon = (size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 128 128">${MARK}</svg>`;

const BANNER = `
  <svg xmlns="http://www.w3.org/2000/svg" width="220" height="140" viewBox="0 0 220 140">
    <rect width="220" height="140" fill="#e8f0fe"/>
    <g transform="translate(20 38) scale(.5)">${MARK}</g>
    <text x="98" y="68" font-family="DejaVu Sans" font-size="20" font-weight="bold" fill="#202124">Sales KPI</text>
    <text x="98" y="88" font-family="DejaVu Sans" font-size="9.5" fill="#5f6368">for Google Sheets</text>
  </svg>`;

interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

const PICTURES: readonly Picture[] = [
  ...[32, 48, 96, 128].map((size) => ({
    file: `icon-${size}.png`,
    width: size,
    height: size,
    svg: icon(size),
  })),
  {file: 'banner-220x140.png', width: 220, height: 140, svg: BANNER},
];

async function draw(page: Page, {file, width, height, svg}: Picture): Promise<void> {
  await page.setViewportSize({width, height});
  await page.setContent(`<body style="margin:0;line-height:0">${svg}</body>`);
  await page.screenshot({path: join(folder, file), omitBackground: true});
}

/** Draws every icon and the banner into docs/listing. */
export async function drawIcons(browser: Browser): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const page = await browser.newPage();
  for (const picture of PICTURES) await draw(page, picture);
}
