/** Parts of the workbench's page, each alone on an empty page. */
import {join} from 'node:path';
import {build} from 'esbuild';
import type {Page} from 'playwright-core';

/** Loads one module of the page; its exports become the global `part`. */
export async function loadPart(page: Page, module: string): Promise<void> {
  const {outputFiles} = await build({
    entryPoints: [join(__dirname, '../../scripts/offline/workbench/page', module)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'part',
    platform: 'browser',
    target: 'es2022',
  });
  await page.addScriptTag({content: outputFiles[0]?.text ?? ''});
}
