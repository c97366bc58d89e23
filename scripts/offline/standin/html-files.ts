/** The pages and texts that go to Google beside the script. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The HTML files of a dist folder, by name without the ending. */
export function htmlFiles(dist: string): Record<string, string> {
  const names = readdirSync(dist).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(
    names.map((name) => [name.replace(/\.html$/, ''), readFileSync(join(dist, name), 'utf8')]),
  );
}
