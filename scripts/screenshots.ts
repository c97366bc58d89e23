/**
 * `npm run screenshots`: takes the pictures of the documents anew that are out of date; `-- tour dashboard-en` those
 * whose names begin so, `-- icons` the icons of the listing, `-- --all` everything. With `-- --check` it only says which
 * are out of date (exit 1): a release asks for it, a test does not, since pictures need a browser and minutes, and every
 * new KPI is seen in most of them.
 */
import {launch} from './browser/chromium';
import {drawIcons} from './pictures/icons';
import {keepPictures, outOfDate, shownBy} from './pictures/manifest';
import type {Scenario} from './pictures/scenario';
import {SCENARIOS} from './pictures/scenarios';

async function stalePictures(): Promise<string[]> {
  return (await Promise.all(SCENARIOS.map(outOfDate))).flat();
}

async function wanted(args: readonly string[]): Promise<Scenario[]> {
  if (args.includes('--all')) return [...SCENARIOS];
  if (args.length > 0) return SCENARIOS.filter(({name}) => args.some((start) => name.startsWith(start)));
  const stale = await stalePictures();
  return SCENARIOS.filter(({pictures}) => pictures.some((name) => stale.includes(name)));
}

/** In a browser of its own: one that has drawn a large workbook is slow with the next. */
async function inBrowser(
  draw: (browser: Awaited<ReturnType<typeof launch>>) => Promise<void>,
): Promise<void> {
  const browser = await launch();
  try {
    await draw(browser);
  } finally {
    await browser.close();
  }
}

async function retake(scenario: Scenario): Promise<void> {
  const pictures = new Map<string, Buffer>();
  await inBrowser((browser) => scenario.take(browser, (name, png) => pictures.set(name, png)));
  const missing = scenario.pictures.filter((name) => !pictures.has(name));
  if (missing.length > 0) throw new Error(`${scenario.name} took no ${missing.join(', ')}.`);
  keepPictures(await shownBy(scenario), pictures);
  for (const [name, png] of pictures) console.log(`docs/images/${name}.png: ${png.length} bytes`);
}

async function check(): Promise<void> {
  const stale = await stalePictures();
  for (const name of stale) console.log(`out of date: docs/images/${name}.png (npm run screenshots)`);
  if (stale.length > 0) process.exitCode = 1;
}

async function screenshots(args: readonly string[]): Promise<void> {
  if (args.includes('--check')) return check();
  const icons = args.includes('icons') || args.includes('--all');
  const scenarios = await wanted(args);
  for (const scenario of scenarios) await retake(scenario);
  if (icons) await inBrowser(drawIcons);
  if (scenarios.length === 0 && !icons) console.log('Every picture shows what is.');
}

screenshots(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
