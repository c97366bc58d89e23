/** Builds what is pushed to Apps Script: dist/Code.js and dist/appsscript.json. */
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {minify} from '@swc/core';
import {build, type Plugin} from 'esbuild';
import type {FunctionDefinition, Parameter} from '../src/app/functions/definition';
import {allFunctions} from '../src/app/functions/registry';
import {helpFile, textFile} from '../src/app/text-file';
import {LANGUAGES} from '../src/core/text';
import {compactSource, type TextTables} from './bundle/compact';
import {helpPage} from './bundle/help';
import {pageOf} from './bundle/page';

const root = join(__dirname, '..');
const GLOBAL = 'SalesKpi';

/** Modules whose texts stay in the script: menus are made and messages given where no file should be read. */
const KEEP_TEXTS = /src\/(?:sheets\/menu-texts|app\/functions\/messages)\.ts$/;

/**
 * The sources made smaller, by path. Files are gone through by name: the bundler asks for them in any order, and the
 * places of the texts must be the same in each build, or one build's script would read another's texts.
 */
function compactSources(texts: TextTables): Map<string, string> {
  const paths = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(root, 'src', path))
    .sort();
  return new Map(
    paths.map((path) => {
      const tables = KEEP_TEXTS.test(path) ? undefined : texts;
      return [path, compactSource(readFileSync(path, 'utf8'), join(root, 'src/core/text-table'), tables)];
    }),
  );
}

function compact(texts: TextTables): Plugin {
  const sources = compactSources(texts);
  return {
    name: 'compact',
    setup({onLoad}) {
      onLoad({filter: /src\/.*\.ts$/}, ({path}) => {
        const contents = sources.get(path);
        return contents === undefined ? undefined : {contents, loader: 'ts'};
      });
    },
  };
}

interface Bundled {
  readonly code: string;
  readonly texts: TextTables;
}

async function bundle(): Promise<Bundled> {
  const texts: TextTables = {en: [], ru: []};
  const {outputFiles} = await build({
    entryPoints: [join(root, 'src/sheets/main.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2019',
    minify: true,
    mangleProps: /^\$private_/,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [compact(texts)],
  });
  const text = outputFiles[0]?.text;
  if (text === undefined) throw new Error('esbuild gave no file.');
  const {code} = await minify(text, {compress: {passes: 3}, mangle: true, format: {ascii_only: false}});
  return {code, texts};
}

/**
 * Names of the top-level functions that Sheets calls, as the bundle itself lists them. It is loaded without any of
 * Google's globals, so that a service called at load fails here: every custom function would pay for it.
 */
function entryPoints(code: string): string[] {
  const found: unknown = runInNewContext(
    `${code}\nJSON.stringify(${GLOBAL}.ENTRY_POINTS.filter((name) => typeof ${GLOBAL}[name] === 'function'))`,
  );
  const listed: unknown = JSON.parse(`${runInNewContext(`${code}\nJSON.stringify(${GLOBAL}.ENTRY_POINTS)`)}`);
  if (JSON.stringify(listed) !== found || !Array.isArray(listed)) {
    throw new Error('src/sheets/main.ts does not export every function that ENTRY_POINTS names.');
  }
  return listed.map((name) => `${name}`);
}

/** One block of text: what would end the comment or start a tag is written apart. */
function commentText(text: string): string {
  return text.replace(/\*\//g, '* /').replace(/\s+/g, ' ').trim();
}

function parameterLine({name, text, optional, type}: Parameter): string {
  const said = optional && !text.en.startsWith('(optional)') ? `(optional) ${text.en}` : text.en;
  return ` * @param {${type}} ${name} ${commentText(said)}`;
}

/** Sheets reads names and texts of the parameters from here; esbuild would drop them. */
function functionStub({name, title, definition, parameters, returns, type}: FunctionDefinition): string {
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return [
    '/**',
    ` * ${commentText(`${title.en}: ${definition.en}`)}`,
    ' *',
    ...parameters.map(parameterLine),
    ` * @return {${type}} ${commentText(returns.en)}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names}) {`,
    `  return ${GLOBAL}.callFunction('${name}', arguments);`,
    '}',
  ].join('\n');
}

function footer(entries: readonly string[]): string {
  const stubs = allFunctions().map(functionStub);
  const calls = entries.map((name) => `function ${name}(e) {\n  return ${GLOBAL}.${name}(e);\n}`);
  return [...calls, ...stubs].join('\n\n');
}

/**
 * Writes Code.js, the files of its texts, the page of the sidebar and appsscript.json.
 * @throws Error where the sources do not bundle, or touch one of Google's services when they are loaded
 */
export async function buildBundle(
  outDir: string = join(root, 'dist'),
): Promise<{outDir: string; bytes: number}> {
  const {code, texts} = await bundle();
  const script = `/** @OnlyCurrentDoc */\n${code}\n${footer(entryPoints(code))}\n`;
  mkdirSync(outDir, {recursive: true});
  writeFileSync(join(outDir, 'Code.js'), script);
  for (const language of LANGUAGES) {
    writeFileSync(join(outDir, `${textFile(language)}.html`), JSON.stringify(texts[language]));
    writeFileSync(join(outDir, `${helpFile(language)}.html`), helpPage(language));
  }
  writeFileSync(join(outDir, 'sidebar.html'), await pageOf(join(root, 'sidebar')));
  copyFileSync(join(root, 'appsscript.json'), join(outDir, 'appsscript.json'));
  return {outDir, bytes: Buffer.byteLength(script)};
}

if (require.main === module) {
  buildBundle().then(
    ({outDir, bytes}) => console.log(`${join(outDir, 'Code.js')}: ${bytes} bytes`),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
