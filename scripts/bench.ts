/** `npm run bench [-- section …]`: what a build costs, as small tables; a section is a file of scripts/bench. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {aligned} from './offline/board/print';

/** One table of the benchmark. */
export interface Section {
  readonly title: string;
  readonly heads: readonly string[];
  rows(): Promise<readonly (readonly string[])[]>;
}

const folder = join(__dirname, 'bench');

async function bench(wanted: readonly string[]): Promise<void> {
  const names = readdirSync(folder).flatMap((name) => /^(.+)\.section\.ts$/.exec(name)?.[1] ?? []);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`No section ${unknown.join(', ')}: there are ${names.join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  for (const name of names.sort()) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const {default: section}: {default: Section} = await import(join(folder, `${name}.section`));
    console.log(`${section.title}\n`);
    console.log(`${aligned([section.heads, ...(await section.rows())])}\n`);
  }
}

bench(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
