/** Builds what is pushed to Apps Script: dist/Code.js, the pages beside it, and dist/appsscript.json. */
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {build} from 'esbuild';
import type {FunctionDefinition, Parameter} from '../src/app/functions/definition';
import {allFunctions} from '../src/app/functions/registry';
import {LANGUAGES, translate} from '../src/core/text';
import {helpFile} from '../src/sheets/help';
import {helpPage} from './bundle/help';
import {ownTexts} from './bundle/own-texts';
import {pageOf} from './bundle/page';

const root = join(__dirname, '..');

/** Gives what the sources export, and makes it when it is first asked; the `_` hides it from cells and pages. */
const SCRIPT = 'SalesKpi_';

/**
 * The sources in one function: loading the script makes only that, so that nothing of theirs runs before it is asked for.
 * In parentheses V8 compiles it at once; else it would go through the text twice, to skip it and when it is called.
 */
async function bundled(): Promise<string> {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: ['src/sheets/main.ts'],
    plugins: [ownTexts('src')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'exported',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
  });
  const code = outputFiles[0]?.text ?? '';
  return [
    `const make_ = (function () {\n${code}return exported;\n});`,
    `function ${SCRIPT}() { return ${SCRIPT}.made || (${SCRIPT}.made = make_()); }`,
  ].join('\n');
}

/**
 * Names of the commands. The script runs without any of Google's globals, so that a service called before a function
 * is fails here: every custom function would pay for it.
 */
function commandsIn(code: string): string[] {
  const names: unknown = JSON.parse(
    `${runInNewContext(`${code}\nJSON.stringify(Object.keys(${SCRIPT}().COMMANDS))`)}`,
  );
  if (!Array.isArray(names)) throw new Error('The script has no commands.');
  return names.map((name) => `${name}`);
}

/** One block of text: what would end the comment or start a tag is written apart. */
function commentText(text: string): string {
  return text.replace(/\*\//g, '* /').replace(/\s+/g, ' ').trim();
}

/** What fits beside a cell: the first sentence. */
function firstSentence(text: string): string {
  return commentText(text).split(/(?<=\.) |; /)[0] ?? '';
}

function parameterLine({name, text, optional, type}: Parameter): string {
  const said =
    optional && !translate(text, 'en').startsWith('(optional)')
      ? `(optional) ${translate(text, 'en')}`
      : translate(text, 'en');
  return ` * @param {${type}} ${name} ${commentText(said)}`;
}

/**
 * Sheets reads names and texts of the parameters from here; esbuild would drop them. It shows no text of what is
 * returned: that stands in docs/functions.md.
 */
function functionStub({name, title, definition, parameters, type}: FunctionDefinition): string {
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return [
    '/**',
    ` * ${commentText(translate(title, 'en'))}: ${firstSentence(translate(definition, 'en'))}`,
    ...parameters.map(parameterLine),
    ` * @return {${type}}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names}) { return ${SCRIPT}().callFunction('${name}', arguments); }`,
  ].join('\n');
}

/** What Sheets calls by name. */
function stubs(code: string): string {
  const commands = commandsIn(code).map(
    (name) => `function ${name}(argument) { return ${SCRIPT}().runCommand('${name}', argument); }`,
  );
  return [...commands, ...allFunctions().map(functionStub)].join('\n');
}

/**
 * Writes Code.js, the page of the sidebar, the pages of Help and appsscript.json.
 * @returns the folder
 * @throws Error where the sources do not bundle, or touch one of Google's services when they are loaded
 */
export async function buildBundle(outDir: string = join(root, 'dist')): Promise<string> {
  const code = await bundled();
  mkdirSync(outDir, {recursive: true});
  const write = (name: string, text: string): void => writeFileSync(join(outDir, name), text);
  write('Code.js', `/** @OnlyCurrentDoc */\n${code}\n${stubs(code)}\n`);
  for (const language of LANGUAGES) write(`${helpFile(language)}.html`, helpPage(language));
  write('sidebar.html', await pageOf(join(root, 'sidebar')));
  copyFileSync(join(root, 'appsscript.json'), join(outDir, 'appsscript.json'));
  return outDir;
}

if (require.main === module) {
  buildBundle().then(
    (outDir) => {
      const script = join(outDir, 'Code.js');
      console.log(`${script}: ${readFileSync(script).byteLength} bytes`);
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
