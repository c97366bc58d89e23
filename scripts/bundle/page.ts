/** The sidebar as one file: HtmlService serves a page's script and style only inside it. */
import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {build} from 'esbuild';
import {ownTexts} from './own-texts';

const root = join(__dirname, '../..');

async function bundled(folder: string, file: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(folder, file)],
    plugins: [ownTexts(relative(root, folder))],
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
