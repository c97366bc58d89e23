/** The sidebar as one file: HtmlService serves a page's script and style only inside it. */
import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {runInNewContext} from 'node:vm';
import {build, type Plugin, transform} from 'esbuild';
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

/** Of each language a page holds the texts of its own sources. */
const ownTexts = (folder: string): Plugin => ({
  name: 'own-texts',
  setup({onLoad}) {
    const keys = textsIn(root, [relative(root, folder)]);
    onLoad({filter: /src\/texts\/[a-z]{2,3}\.ts$/}, async ({path}) => {
      const catalogue = await catalogueIn(path);
      const texts = Object.fromEntries(Object.entries(catalogue.texts).filter(([key]) => keys.has(key)));
      return {contents: `export default () => (${JSON.stringify({...catalogue, texts})})`};
    });
  },
});

async function bundled(folder: string, file: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(folder, file)],
    plugins: [ownTexts(folder)],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  // What would end the element that holds the script or the style is written apart.
  return (outputFiles[0]?.text ?? '').trim().replace(/<\/(?=script|style)/gi, '<\\/');
}

/** The page of a folder: its index.html with script and style in their places. */
export async function pageOf(folder: string): Promise<string> {
  const [script, style] = await Promise.all(['main.ts', 'style.css'].map((file) => bundled(folder, file)));
  const html = readFileSync(join(folder, 'index.html'), 'utf8').replace(/^\s+/gm, '');
  return html.replace('/*style*/', () => style ?? '').replace('/*script*/', () => script ?? '');
}
