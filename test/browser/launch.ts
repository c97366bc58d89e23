import type {Browser} from 'playwright-core';
import {launch} from '../../scripts/browser/chromium';
import forbidZone from '../outer/zone.cjs';

/** Starts the browser; once its pages are loaded, a question about the zone of the machine is an error in them. */
export async function launchWithoutZone(): Promise<Browser> {
  const browser = await launch();
  const script = `(() => {
    let isLoaded = false;
    addEventListener('DOMContentLoaded', () => { isLoaded = true; });
    (${forbidZone})(() => !isLoaded);
  })();`;
  browser.on('context', (context) => context.addInitScript(script));
  return browser;
}
