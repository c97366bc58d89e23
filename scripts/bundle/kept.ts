/** What is built from the sources, kept for as long as they stay the same: every test file and each page asks for it. */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {buildBundle} from '../build';

const root = join(__dirname, '../..');
const shelf = join(root, 'node_modules/.cache/built');
/** Milliseconds after which what nobody asked for is thrown away. */
const OLD = 24 * 60 * 60 * 1000;

/** Paths of files among some files and folders, in order. */
function filesOf(sources: readonly string[]): string[] {
  const found = sources.flatMap((source) => {
    if (!statSync(join(root, source)).isDirectory()) return [source];
    const entries = readdirSync(join(root, source), {recursive: true, withFileTypes: true});
    return entries
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name).slice(root.length + 1));
  });
  return found.sort();
}

function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of filesOf(sources))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex').slice(0, 20);
}

function throwOldAway(): void {
  for (const name of readdirSync(shelf)) {
    const folder = join(shelf, name);
    if (Date.now() - statSync(folder).mtimeMs > OLD) rmSync(folder, {recursive: true, force: true});
  }
}

async function made(folder: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, {recursive: true});
  await make(unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process was quicker.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, {recursive: true, force: true});
  }
  throwOldAway();
  return folder;
}

/** What is being made now: a page asks for its script and its workbook at once, and both want the same. */
const underWay = new Map<string, Promise<string>>();

/**
 * The folder with what was built from some sources; asked for twice at once, it is made once.
 * @param sources files and folders whose contents decide whether it is built anew
 * @param make fills an empty folder
 */
export function kept(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(shelf, `${name}-${fingerprint([...sources, 'package-lock.json'])}`);
  const started = underWay.get(folder);
  if (started) return started;
  const making = made(folder, make).finally(() => underWay.delete(folder));
  underWay.set(folder, making);
  return making;
}

/** The folder with what is pushed. */
export function keptBundle(): Promise<string> {
  const sources = ['src', 'sidebar', 'docs', 'scripts/build.ts', 'scripts/bundle', 'appsscript.json'];
  return kept('bundle', sources, buildBundle);
}
