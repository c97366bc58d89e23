/** Pictures of the documents: each is made by a command, and shows what is. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {outOfDate} from '../scripts/pictures/manifest';
import {SCENARIOS} from '../scripts/pictures/scenarios';

const root = join(__dirname, '..');
const markdown = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
  'the pictures of %s show what is',
  async (name, scenario) => {
    const stale = await outOfDate(scenario);
    if (stale.length === 0) return;
    const files = stale.map((picture) => `docs/images/${picture}.png`).join(', ');
    throw new Error(`Out of date: ${files}. Run npm run screenshots -- ${name}, and look at what it takes.`);
  },
  60_000,
);

test('every picture that a document shows, and no other, is taken by the command', () => {
  const taken = SCENARIOS.flatMap(({pictures}) => pictures).sort();
  const files = readdirSync(join(root, 'docs/images')).filter((name) => name.endsWith('.png'));
  expect(files.map((name) => name.slice(0, -4)).sort()).toEqual(taken);
  const shown = [...markdown('.'), ...markdown('docs')].flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/images\/([\w-]+)\.png/g)].map(
      ([, name = '']) => name,
    ),
  );
  expect([...new Set(shown)].sort()).toEqual(taken);
});
