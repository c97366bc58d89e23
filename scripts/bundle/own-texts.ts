/** Of each language, a bundle holds the texts of its own sources: those of documents and commands are no part of it. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {type Plugin, transform} from 'esbuild';
import type {Catalogue} from '../../src/texts/catalogue';
import {textsIn} from '../texts';

const root = join(__dirname, '../..');

/** A language's catalogue, read anew: a server may outlive what stands in the file. */
async function catalogueIn(path: string): Promise<Catalogue> {
  const {code} = await transform(readFileSync(path, 'utf8'), {loader: 'ts', format: 'cjs'});
  const module: {exports: {default?: () => Catalogue}} = {exports: {}};
  runInNewContext(code, {module});
  if (!module.exports.default) throw new Error(`${path} gives no catalogue.`);
  return module.exports.default();
}

/** @param folders those of the sources, from the project's */
export const ownTexts = (...folders: readonly string[]): Plugin => ({
  name: 'own-texts',
  setup({onLoad}) {
    const keys = textsIn(root, folders);
    onLoad({filter: /src\/texts\/[a-z]{2,3}\.ts$/}, async ({path}) => {
      const catalogue = await catalogueIn(path);
      const texts = Object.fromEntries(Object.entries(catalogue.texts).filter(([key]) => keys.has(key)));
      return {contents: `export default () => (${JSON.stringify({...catalogue, texts}, null, 2)})`};
    });
  },
});
