/** The sidebar in the workbench, opened from the menu, on tabs of a test's own. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Frame, FrameLocator, Keyboard} from 'playwright-core';
import {type OpenWorkbench, openWorkbench} from '../../scripts/offline/workbench/open';

export interface OpenSidebar {
  readonly workbench: OpenWorkbench;
  readonly page: FrameLocator;
  /** The page inside the frame, for what is no click. */
  frame(): Promise<Frame>;
  close(): Promise<void>;
}

interface Options {
  readonly locale?: string;
  /** Names of files that exist, opened instead of made ones. */
  readonly files?: readonly string[];
}

const cell = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Opens tabs of text cells by name, then the sidebar by its menu entry. */
export async function openSidebar(
  browser: Browser,
  tabs: Readonly<Record<string, readonly (readonly string[])[]>>,
  {locale = 'en_US', files}: Options = {},
): Promise<OpenSidebar> {
  const folder = mkdtempSync(join(tmpdir(), 'sales-kpi-tabs-'));
  const made = Object.entries(tabs).map(([name, rows]) => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, rows.map((row) => row.map(cell).join(',')).join('\n'));
    return file;
  });
  const workbench = await openWorkbench({
    browser,
    files: files ?? made,
    locale,
    today: '2026-08-31',
    width: 1100,
  });
  const {page} = workbench;
  await page.getByRole('menuitem', {name: 'Sales KPI'}).click();
  await page.getByRole('menuitem', {name: /^(Map columns|Столбцы)…$/}).click();
  const sidebar = page.frameLocator('.sidebar iframe');
  await sidebar.locator('#build:not([disabled])').waitFor({timeout: 30_000});
  return {
    workbench,
    page: sidebar,
    frame: async () => {
      const frame = page.frames().find((one) => one !== page.mainFrame());
      if (!frame) throw new Error('The sidebar has no frame.');
      return frame;
    },
    close: async () => {
      await workbench.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds that is serious or critical, as rule and place. */
export async function seriousIssues(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(`axe.run().then(({violations}) => violations
    .filter(({impact}) => impact === 'serious' || impact === 'critical')
    .flatMap(({id, nodes}) => nodes.map(({html}) => id + ': ' + html)))`);
}

/** What stands outside of the page's width, as the beginnings of its elements; nothing scrolls sideways. */
export function beyondTheEdge(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const {clientWidth, scrollWidth} = document.documentElement;
    const beyond = [...document.querySelectorAll('main *')].filter((one) => {
      const {left, right} = one.getBoundingClientRect();
      return right > clientWidth || left < 0;
    });
    const told = beyond.map(({outerHTML}) => outerHTML.slice(0, 80));
    return scrollWidth > clientWidth ? [...told, `${scrollWidth} px wide`] : told;
  });
}

/** Goes through the page by Tab from its beginning: the controls that it never comes to, and how many it does. */
export async function unreachedByTab(
  frame: Frame,
  keyboard: Keyboard,
): Promise<{missed: string[]; reached: number}> {
  const stops = await frame.evaluate(() => {
    const reached = new Set<string>();
    document.addEventListener('focusin', ({target}) => {
      if (target instanceof HTMLElement)
        document.body.dataset.reached = [...reached.add(target.id)].join(' ');
    });
    document.body.tabIndex = -1;
    document.body.focus();
    return document.querySelectorAll('select, button, summary, input').length;
  });
  // A field for a date takes several stops.
  for (let step = 0; step < stops + 20; step++) await keyboard.press('Tab');
  return frame.evaluate(() => {
    const reached = new Set((document.body.dataset.reached ?? '').split(' '));
    const missed = [...document.querySelectorAll<HTMLElement>('select, button, summary, input')]
      // Of radio buttons with one name Tab reaches one, and arrows the others.
      .filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio') || one.id.endsWith('-0'))
      .map(({id}) => id)
      .filter((id) => !reached.has(id));
    return {missed, reached: reached.size};
  });
}
