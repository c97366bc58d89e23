/** Which pictures there are, what each showed when it was taken, and which are out of date. */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Scenario} from './scenario';
import {SCENARIOS} from './scenarios';

const folder = join(__dirname, '../../docs/images');
const file = join(folder, 'pictures.json');

interface Taken {
  /** Of what the picture shows. */
  readonly shows: string;
  /** Of the file, so that a picture made in another way is told. */
  readonly png: string;
}

type Manifest = Readonly<Record<string, Taken>>;

const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

const pathOf = (name: string): string => join(folder, `${name}.png`);

export function readManifest(): Manifest {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export const shownBy = async (scenario: Scenario): Promise<string> =>
  hashOf(JSON.stringify(await scenario.shows()));

/** Names of a scenario's pictures that are not there, are no file of the command's, or show what is no more. */
export async function outOfDate(scenario: Scenario): Promise<string[]> {
  const [shows, manifest] = [await shownBy(scenario), readManifest()];
  return scenario.pictures.filter((name) => {
    const taken = manifest[name];
    if (!taken || taken.shows !== shows || !existsSync(pathOf(name))) return true;
    return taken.png !== hashOf(readFileSync(pathOf(name)));
  });
}

/** Keeps what was taken; pictures that no scenario has any more are forgotten. */
export function keepPictures(shows: string, pictures: ReadonlyMap<string, Buffer>): void {
  mkdirSync(folder, {recursive: true});
  const entries: Record<string, Taken> = {...readManifest()};
  for (const [name, png] of pictures) {
    writeFileSync(pathOf(name), png);
    entries[name] = {shows, png: hashOf(png)};
  }
  const known = SCENARIOS.flatMap((scenario) => scenario.pictures);
  const kept = known.filter((name) => entries[name]).sort();
  const text = JSON.stringify(Object.fromEntries(kept.map((name) => [name, entries[name]])), undefined, 2);
  writeFileSync(file, `${text}\n`);
}
