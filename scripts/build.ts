/** Builds what is pushed to Apps Script: dist/Code.js, the pages and tables beside it, and dist/appsscript.json. */
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {minify} from '@swc/core';
import {build, type Plugin} from 'esbuild';
import {dataFile, helpFile} from '../src/app/data-file';
import type {FunctionDefinition, Parameter} from '../src/app/functions/definition';
import {allFunctions} from '../src/app/functions/registry';
import type {TableName} from '../src/core/stored';
import {LANGUAGES} from '../src/core/text';
import {type Compacting, compactSource, readsOf, signaturesOf} from './bundle/compact';
import {helpPage} from './bundle/help';
import {pageOf} from './bundle/page';

const root = join(__dirname, '..');
/** Gives what the script exports, and makes it when it is first asked; the `_` hides it from cells and pages. */
const SCRIPT = 'SalesKpi_()';
/** What a bundle exports, inside it. */
const EXPORTED = 'exported';

/** The menu is made when the spreadsheet opens, with hardly any rights: its texts stay in the script. */
const KEEPS_TEXTS = /src\/sheets\/menu-texts\.ts$/;

/** What only sheets of ours show, or the stubs below say: the functions of cells read none of it. */
const NOT_FOR_CELLS = ['formula', 'group', 'chart', 'companions', 'tileBefore', 'why', 'returns'] as const;

/**
 * Every source by path. Files are gone through by name: the bundler asks for them in any order, and the places in the
 * tables must be the same in each build, or one build's script would read another's tables.
 */
function readSources(): ReadonlyMap<string, string> {
  const paths = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(root, 'src', path))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

function compacted(sources: ReadonlyMap<string, string>, how: Compacting): ReadonlyMap<string, string> {
  const stored = join(root, 'src/core/stored');
  return new Map(
    [...sources].map(([path, source]) => [path, compactSource(source, stored, how, KEEPS_TEXTS.test(path))]),
  );
}

function given(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'given',
    setup({onLoad}) {
      onLoad({filter: /src\/.*\.ts$/}, ({path}) => {
        const contents = sources.get(path);
        return contents === undefined ? undefined : {contents, loader: 'ts'};
      });
    },
  };
}

interface Bundle {
  readonly code: string;
  /** Bytes of each source in it, before the last pass of making it smaller. */
  readonly parts: ReadonlyMap<string, number>;
}

/**
 * What a module exports, in a script.
 * @param script gives the text of the script for that of the bundle, which puts the exports under the name EXPORTED
 */
async function bundle(
  entry: string,
  sources: ReadonlyMap<string, string>,
  script: (bundled: string) => string,
): Promise<Bundle> {
  const {outputFiles, metafile} = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: EXPORTED,
    target: 'es2020',
    minify: true,
    mangleProps: /^\$private_/,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [given(sources)],
  });
  const text = outputFiles[0]?.text;
  if (text === undefined) throw new Error('esbuild gave no file.');
  const {code} = await minify(script(text), {
    compress: {passes: 3, ecma: 2020},
    mangle: true,
    format: {ascii_only: false, ecma: 2020},
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {code, parts: new Map(inputs.map(([path, {bytesInOutput}]) => [path, bytesInOutput]))};
}

/**
 * The script of cells. Loading it only declares a function: what the first call does not need is not even compiled
 * when the menu is made.
 */
const forCells = (bundled: string): string =>
  `let made;function ${SCRIPT}{"use strict";if(!made){${bundled};made=${EXPORTED}}return made}`;

/** The scriptlet that hands the commands over. */
const forPage = (bundled: string): string =>
  `(function(){"use strict";${bundled};${SCRIPT}.takeCommands(${EXPORTED}.COMMANDS)})()`;

/**
 * A list of names that a script gives. It runs without any of Google's globals, so that a service called before a
 * function is fails here: every custom function would pay for it.
 */
function namesIn(code: string, list: string): string[] {
  const listed: unknown = JSON.parse(`${runInNewContext(`${code}\nJSON.stringify(${list})`)}`);
  if (!Array.isArray(listed)) throw new Error(`${list} is no list.`);
  return listed.map((name) => `${name}`);
}

/** One block of text: what would end the comment or start a tag is written apart. */
function commentText(text: string): string {
  return text.replace(/\*\//g, '* /').replace(/\s+/g, ' ').trim();
}

/** What fits beside a cell: the first sentence. */
function firstSentence(text: string): string {
  return commentText(text).split(/(?<=\.) |; /)[0] ?? '';
}

/** Rows of cells of any kind; each kind in full would make the stubs a third longer. */
const RANGE = /Array<Array<[^>]*>>/g;

function parameterLine({name, text, optional, type}: Parameter): string {
  const said = optional && !text.en.startsWith('(optional)') ? `(optional) ${text.en}` : text.en;
  return ` * @param {${type.replace(RANGE, 'Array')}} ${name} ${commentText(said)}`;
}

/**
 * Sheets reads names and texts of the parameters from here; esbuild would drop them. It shows no text of what is
 * returned: that stands in docs/functions.md.
 */
function functionStub({name, title, definition, parameters, type}: FunctionDefinition): string {
  const names = parameters.map((parameter) => parameter.name).join(',');
  return [
    '/**',
    ` * ${commentText(title.en)}: ${firstSentence(definition.en)}`,
    ...parameters.map(parameterLine),
    ` * @return {${type.replace(RANGE, 'Array')}}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names}){return ${SCRIPT}.callFunction('${name}',arguments)}`,
  ].join('\n');
}

/** Names of the commands that a page hands over. */
function commandsIn(code: string): string[] {
  const taken = `let taken;function ${SCRIPT}{return {takeCommands:(commands)=>{taken=commands}}}`;
  return namesIn(`${taken}${code}`, 'Object.keys(taken)');
}

/** What Sheets calls by name. */
function footer(code: string, commands: readonly string[]): string {
  const triggers = namesIn(code, `${SCRIPT}.TRIGGERS`).map(
    (name) => `function ${name}(e){return ${SCRIPT}.${name}(e)}`,
  );
  const stubs = commands.map((name) => `function ${name}(e){return ${SCRIPT}.runCommand('${name}',e)}`);
  return [...triggers, ...stubs, ...allFunctions().map(functionStub)].join('\n');
}

/** The page of the commands. Only `?>` ends a scriptlet; outside of texts no code has it. */
const commandsPage = (code: string): string => `<? ${code.replace(/\?>/g, '?\\x3e')} ?>`;

export interface Built extends Pick<Bundle, 'parts'> {
  readonly outDir: string;
  /** Bytes of Code.js. */
  readonly bytes: number;
}

/**
 * Writes Code.js, the page of the commands, the tables, the page of the sidebar and appsscript.json.
 * @throws Error where the sources do not bundle, or touch one of Google's services when they are loaded
 */
export async function buildBundle(outDir: string = join(root, 'dist')): Promise<Built> {
  const tables: Readonly<Record<TableName, unknown[]>> = {en: [], ru: [], words: []};
  const sources = readSources();
  const signatures = new Map([...sources.values()].flatMap(signaturesOf));
  const {code, parts} = await bundle(
    'src/sheets/main.ts',
    compacted(sources, {tables, unread: NOT_FOR_CELLS, signatures}),
    forCells,
  );
  const commands = await bundle(
    'src/sheets/commands.ts',
    compacted(sources, {tables, unread: [], signatures}),
    forPage,
  );
  const read = readsOf(code, NOT_FOR_CELLS);
  if (read.length > 0)
    throw new Error(`Functions of cells read ${read.join(', ')}, which they are not given.`);
  const script = `/** @OnlyCurrentDoc */\n${code}\n${footer(code, commandsIn(commands.code))}\n`;
  mkdirSync(outDir, {recursive: true});
  const write = (name: string, text: string): void => writeFileSync(join(outDir, name), text);
  write('Code.js', script);
  write('commands.html', commandsPage(commands.code));
  for (const table of ['en', 'ru', 'words'] as const)
    write(`${dataFile(table)}.html`, JSON.stringify(tables[table]));
  for (const language of LANGUAGES) write(`${helpFile(language)}.html`, helpPage(language));
  write('sidebar.html', await pageOf(join(root, 'sidebar')));
  copyFileSync(join(root, 'appsscript.json'), join(outDir, 'appsscript.json'));
  return {outDir, bytes: Buffer.byteLength(script), parts};
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
