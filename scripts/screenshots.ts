/**
 * `npm run screenshots`: takes the pictures of the documents anew that are out of date; `-- tour dashboard-en` those
 * whose names begin so, `-- --all` every one.
 */
import {launch} from './browser/chromium';
import {keepPictures, outOfDate, shownBy} from './pictures/manifest';
import type {Scenario} from './pictures/scenario';
import {SCENARIOS} from './pictures/scenarios';

async function wanted(args: readonly string[]): Promise<Scenario[]> {
  if (args.includes('--all')) return [...SCENARIOS];
  if (args.length > 0) return SCENARIOS.filter(({name}) => args.some((start) => name.startsWith(start)));
  const stale = await Promise.all(SCENARIOS.map(outOfDate));
  return SCENARIOS.filter((_, index) => (stale[index]?.length ?? 0) > 0);
}

async function retake(scenario: Scenario): Promise<void> {
  // A browser of its own: one that has drawn a large workbook is slow with the next.
  const browser = await launch();
  const pictures = new Map<string, Buffer>();
  try {
    await scenario.take(browser, (name, png) => pictures.set(name, png));
  } finally {
    await browser.close();
  }
  const missing = scenario.pictures.filter((name) => !pictures.has(name));
  if (missing.length > 0) throw new Error(`${scenario.name} took no ${missing.join(', ')}.`);
  keepPictures(await shownBy(scenario), pictures);
  for (const [name, png] of pictures) console.log(`docs/images/${name}.png: ${png.length} bytes`);
}

async function screenshots(args: readonly string[]): Promise<void> {
  const scenarios = await wanted(args);
  for (const scenario of scenarios) await retake(scenario);
  if (scenarios.length === 0) console.log('Every picture shows what is.');
}

screenshots(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
