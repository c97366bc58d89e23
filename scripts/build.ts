/** Builds what is pushed to Apps Script: dist/Code.js, the pages and tables beside it, and dist/appsscript.json. */
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {minify} from '@swc/core';
import {build, type Plugin} from 'esbuild';
import {dataFile} from '../src/app/data-file';
import type {FunctionDefinition, Parameter} from '../src/app/functions/definition';
import {allFunctions} from '../src/app/functions/registry';
import type {TableName} from '../src/core/stored';
import {type Compacting, compactSource, readsOf, signaturesOf} from './bundle/compact';
import {pageOf} from './bundle/page';

const root = join(__dirname, '..');
const GLOBAL = 'SalesKpi';
const COMMANDS = 'SalesKpiCommands';

/** The menu is made when the spreadsheet opens, with hardly any rights: its texts stay in the script. */
const KEEPS_TEXTS = /src\/sheets\/menu-texts\.ts$/;

/** What only sheets of ours show: the functions of cells read none of it. */
const OF_SHEETS = ['formula', 'group', 'chart', 'companions', 'why'] as const;

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

/** What a module exports, as a script that puts it under a name. */
async function bundle(entry: string, name: string, sources: ReadonlyMap<string, string>): Promise<Bundle> {
  const {outputFiles, metafile} = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: name,
    target: 'es2020',
    minify: true,
    mangleProps: /^\$private_/,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [given(sources)],
  });
  const text = outputFiles[0]?.text;
  if (text === undefined) throw new Error('esbuild gave no file.');
  const {code} = await minify(text, {
    compress: {passes: 3, ecma: 2020},
    mangle: true,
    format: {ascii_only: false, ecma: 2020},
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {code, parts: new Map(inputs.map(([path, {bytesInOutput}]) => [path, bytesInOutput]))};
}

/**
 * A list of names that a script holds. It is loaded without any of Google's globals, so that a service called at load
 * fails here: every custom function would pay for it.
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

/** Sheets reads names and texts of the parameters from here; esbuild would drop them. */
function functionStub({name, title, definition, parameters, returns, type}: FunctionDefinition): string {
  const names = parameters.map((parameter) => parameter.name).join(',');
  return [
    '/**',
    ` * ${commentText(title.en)}: ${firstSentence(definition.en)}`,
    ...parameters.map(parameterLine),
    ` * @return {${type.replace(RANGE, 'Array')}} ${commentText(returns.en)}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names}){return ${GLOBAL}.callFunction('${name}',arguments)}`,
  ].join('\n');
}

/** What Sheets calls by name. */
function footer(code: string): string {
  const triggers = namesIn(code, `${GLOBAL}.TRIGGERS`).map(
    (name) => `function ${name}(e){return ${GLOBAL}.${name}(e)}`,
  );
  const commands = namesIn(code, `${GLOBAL}.COMMANDS`).map(
    (name) => `function ${name}(e){return ${GLOBAL}.runCommand('${name}',e)}`,
  );
  return [...triggers, ...commands, ...allFunctions().map(functionStub)].join('\n');
}

/** The page whose scriptlet hands the commands over. Only `?>` ends a scriptlet; outside of texts no code has it. */
function commandsPage(code: string): string {
  const scriptlet = `${code}${GLOBAL}.takeCommands(${COMMANDS}.COMMANDS)`;
  return `<? (function(){${scriptlet.replace(/\?>/g, '?\\x3e')}})() ?>`;
}

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
  const forCells = compacted(sources, {tables, unread: OF_SHEETS, signatures});
  const forSheets = compacted(sources, {tables, unread: [], signatures});
  const {code, parts} = await bundle('src/sheets/main.ts', GLOBAL, forCells);
  const commands = await bundle('src/sheets/commands.ts', COMMANDS, forSheets);
  const read = readsOf(code, OF_SHEETS);
  if (read.length > 0)
    throw new Error(`Functions of cells read ${read.join(', ')}, which they are not given.`);
  namesIn(commands.code, `Object.keys(${COMMANDS}.COMMANDS)`);
  const script = `/** @OnlyCurrentDoc */\n${code}\n${footer(code)}\n`;
  mkdirSync(outDir, {recursive: true});
  const write = (name: string, text: string): void => writeFileSync(join(outDir, name), text);
  write('Code.js', script);
  write('commands.html', commandsPage(commands.code));
  for (const table of ['en', 'ru', 'words'] as const)
    write(`${dataFile(table)}.html`, JSON.stringify(tables[table]));
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
