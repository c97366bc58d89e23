import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Section} from '../bench';
import {builtBundle} from './built';

const shown = (bytes: number): string => bytes.toLocaleString('en-US');

export default {
  title:
    'Bytes of what is pushed, and of the folders in Code.js before its last passes; every custom function loads the whole of Code.js',
  heads: ['file or folder', 'bytes'],
  async rows() {
    const {outDir, parts} = await builtBundle();
    const files = readdirSync(outDir).map((name) => [name, shown(statSync(join(outDir, name)).size)]);
    const folders = new Map<string, number>();
    for (const [path, bytes] of parts) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      folders.set(folder, (folders.get(folder) ?? 0) + bytes);
    }
    const largest = [...folders].sort(([, one], [, other]) => other - one);
    return [...files, ...largest.map(([folder, bytes]) => [folder, shown(bytes)])];
  },
} satisfies Section;
