/**
 * What pictures show, told without a browser, so that a test can say which are out of date.
 *
 * It is data and built code, never sources: the plans that are written to the sheets (every cell, formula, rule and
 * chart, and the tabs that they read), what the sidebar is given, the pages as the build makes them small, and the
 * versions of the packages that draw. A comment, another name or a moved function changes none of it; another text,
 * colour, formula or number does. A formula of a hidden sheet counts too, since its number may show; where it does
 * not, the picture taken anew is the same. To compute the sheets as well would cost every run of the tests a build.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {transform} from 'esbuild';
import {describeWorkbook} from '../../src/app/sidebar/describe';
import type {SheetRole} from '../../src/app/workbook/plan';
import {NO_SETTINGS} from '../../src/app/workbook/settings';
import {planWorkbook} from '../../src/app/workbook/workbook-plan';
import type {Tab} from '../../src/core/mapping';
import {dayOfIso} from '../../src/core/periods/day';
import type {Language} from '../../src/core/text';
import {MENU_TEXTS} from '../../src/sheets/menu-texts';
import {pageOf} from '../bundle/page';
import type {SheetContent} from '../offline/standin/api';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Code without what cannot be seen of it. */
async function small(path: string): Promise<string> {
  const loader = path.endsWith('.css') ? 'css' : 'ts';
  const {code} = await transform(read(path), {loader, minify: true, legalComments: 'none'});
  return code;
}

function versions(names: readonly string[]): string[] {
  const {packages}: {packages: Record<string, {version: string}>} = JSON.parse(read('package-lock.json'));
  return names.map((name) => `${name} ${packages[`node_modules/${name}`]?.version}`);
}

const PAGE = 'scripts/offline/workbench/page';
const DRAWING = ['@odoo/o-spreadsheet', 'chart.js', '@sparticuz/chromium', 'dejavu-fonts-ttf'];

/** The window of the workbench, and the script that takes the pictures. */
export async function windowShown(scenario: string): Promise<unknown> {
  const code = [
    `${PAGE}/page.css`,
    `${PAGE}/texts.ts`,
    `${PAGE}/landing.ts`,
    `scripts/pictures/${scenario}.ts`,
  ];
  const page = read(`${PAGE}/index.html`).replace(/\s+/g, ' ');
  return [page, MENU_TEXTS, versions(DRAWING), await Promise.all(code.map(small))];
}

/** Tabs as the script reads them. */
const tabsOf = (sheets: readonly SheetContent[]): Tab[] =>
  sheets.map(({name, rows}) => ({
    name,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell ? {serial: cell.serial} : (cell ?? ''))),
    ),
  }));

export interface Book {
  readonly tabs: readonly Tab[];
  readonly language: Language;
  /** `2026-11-24`. */
  readonly today: string;
}

export const bookOf = (sheets: readonly SheetContent[], language: Language, today: string): Book => ({
  tabs: tabsOf(sheets),
  language,
  today,
});

function dayIn({today}: Book): number {
  const day = dayOfIso(today);
  if (day === undefined) throw new Error(`${today} is no day.`);
  return day;
}

/** The sheets that are built from tabs; the hidden ones too, whose numbers show. */
export function sheetsShown(book: Book, only?: SheetRole): unknown {
  const plan = planWorkbook({...book, today: dayIn(book), settings: NO_SETTINGS, selectors: {}});
  if (!plan.ok) return plan;
  const sheets = plan.sheets.filter(({role}) => only === undefined || role === only);
  return sheets.map((sheet) => ({...sheet, rowHeights: [...sheet.rowHeights]}));
}

/** The page of the sidebar, and what it is told of tabs. */
export async function sidebarShown(book: Book): Promise<unknown> {
  const view = describeWorkbook({
    ...book,
    today: dayIn(book),
    settings: NO_SETTINGS,
    hasSettings: false,
    saved: {hints: {}, seen: {}},
  });
  return [await pageOf(join(root, 'sidebar')), view];
}
