/** Builds what is pushed to Apps Script: dist/Code.js, the pages and tables beside it, and dist/appsscript.json. */
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {dataFile, helpFile} from '../src/app/data-file';
import type {FunctionDefinition, Parameter} from '../src/app/functions/definition';
import {allFunctions} from '../src/app/functions/registry';
import type {TableName} from '../src/core/stored';
import {LANGUAGES} from '../src/core/text';
import type {PAGES} from '../src/sheets/pages';
import {bundle, EXPORTED, type Split, split} from './bundle/bundles';
import {type Compacting, compactSource, readsOf, signaturesOf} from './bundle/compact';
import {helpPage} from './bundle/help';
import {pageOf} from './bundle/page';

const root = join(__dirname, '..');

type PageName = keyof typeof PAGES;
/** Gives what the script exports, and makes it when it is first asked; the `_` hides it from cells and pages. */
const SCRIPT = 'SalesKpi_()';

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

/**
 * The script of cells. Loading it only declares a function: what the first call does not need is not even compiled
 * when the menu is made.
 */
const forCells = (bundled: string): string =>
  `let made;function ${SCRIPT}{"use strict";if(!made){${bundled};made=${EXPORTED}}return made}`;

/** The scriptlet that hands a page's code over. */
const forPage =
  (page: PageName) =>
  (bundled: string): string =>
    `(function(){"use strict";${bundled};${SCRIPT}.PAGES['${page}'].take(${EXPORTED}.CODE)})()`;

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
  const page = '{take:(code)=>{taken=code}}';
  const taken = `let taken;function ${SCRIPT}{return {PAGES:{commands:${page}}}}`;
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

/** A page of code. Only `?>` ends a scriptlet; outside of texts no code has it. */
const codePage = (code: string): string => `<? ${code.replace(/\?>/g, '?\\x3e')} ?>`;

export interface Built extends Pick<Split, 'parts'> {
  readonly outDir: string;
  /** Bytes of Code.js. */
  readonly bytes: number;
}

/**
 * Writes Code.js, the pages of code, the tables, the page of the sidebar and appsscript.json.
 * @throws Error where the sources do not bundle, or touch one of Google's services when they are loaded
 */
export async function buildBundle(outDir: string = join(root, 'dist')): Promise<Built> {
  const tables: Readonly<Record<TableName, unknown[]>> = {en: [], ru: [], words: []};
  const sources = readSources();
  const signatures = new Map([...sources.values()].flatMap(signaturesOf));
  const ofCells = compacted(sources, {tables, unread: NOT_FOR_CELLS, signatures});
  const ofCommands = compacted(sources, {tables, unread: [], signatures});
  const {first, second, parts} = await split(
    ['src/sheets/main.ts', 'src/sheets/table-functions.ts'],
    ofCells,
    [forCells, forPage('table-functions')],
    SCRIPT,
  );
  const read = readsOf(`${first}\n${second}`, NOT_FOR_CELLS);
  if (read.length > 0)
    throw new Error(`Functions of cells read ${read.join(', ')}, which they are not given.`);
  const pages: Readonly<Record<PageName, string>> = {
    commands: await bundle('src/sheets/commands.ts', ofCommands, forPage('commands')),
    'table-functions': second,
  };
  const script = `/** @OnlyCurrentDoc */\n${first}\n${footer(first, commandsIn(pages.commands))}\n`;
  mkdirSync(outDir, {recursive: true});
  const write = (name: string, text: string): void => writeFileSync(join(outDir, name), text);
  write('Code.js', script);
  for (const [page, code] of Object.entries(pages)) write(`${page}.html`, codePage(code));
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
