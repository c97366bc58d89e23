import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Section} from '../bench';
import {bundleFolder} from './deals';

export default {
  title: 'Bytes of what is pushed; every custom function loads the whole of Code.js',
  heads: ['file', 'bytes'],
  async rows() {
    const folder = await bundleFolder();
    return readdirSync(folder).map((name) => [
      name,
      statSync(join(folder, name)).size.toLocaleString('en-US'),
    ]);
  },
} satisfies Section;
