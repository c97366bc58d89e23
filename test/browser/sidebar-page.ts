/** The sidebar in the workbench, opened from the menu, on tabs of a test's own. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Frame, FrameLocator} from 'playwright-core';
import {type OpenWorkbench, openWorkbench} from '../../scripts/workbench/open';

export interface OpenSidebar {
  readonly workbench: OpenWorkbench;
  readonly sidebar: FrameLocator;
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
    sidebar,
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
