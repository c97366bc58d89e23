/** Pictures of the documents. Whether they show what is, a release asks: see scripts/screenshots.ts for the reason. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readManifest} from '../scripts/pictures/manifest';
import {SCENARIOS} from '../scripts/pictures/scenarios';

const root = join(__dirname, '..');
const markdown = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

test('every picture that a document shows, and no other, is taken by the command', () => {
  const taken = SCENARIOS.flatMap(({pictures}) => pictures).sort();
  const files = readdirSync(join(root, 'docs/images')).filter((name) => name.endsWith('.png'));
  expect(files.map((name) => name.slice(0, -4)).sort()).toEqual(taken);
  expect(Object.keys(readManifest()).sort()).toEqual(taken);
  const shown = [...markdown('.'), ...markdown('docs')].flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/images\/([\w-]+)\.png/g)].map(
      ([, name = '']) => name,
    ),
  );
  expect([...new Set(shown)].sort()).toEqual(taken);
});
