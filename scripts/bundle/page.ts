/** The sidebar as one file: HtmlService serves a page's script and style only inside it. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

async function bundled(file: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [file],
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
  const [script, style] = await Promise.all(
    ['main.ts', 'style.css'].map((file) => bundled(join(folder, file))),
  );
  const html = readFileSync(join(folder, 'index.html'), 'utf8').replace(/^\s+/gm, '');
  return html.replace('/*style*/', () => style ?? '').replace('/*script*/', () => script ?? '');
}
