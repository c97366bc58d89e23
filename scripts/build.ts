/** Builds what is pushed to Apps Script: dist/Code.js and dist/appsscript.json. */
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {build} from 'esbuild';
import {type Parameter, parametersOf} from '../src/app/functions/signature';
import type {FunctionSpec} from '../src/core/function-spec';
import type {Kpi} from '../src/core/kpi';
import {KPIS} from '../src/core/registry';

const root = join(__dirname, '..');
const GLOBAL = 'SalesKpi';

async function bundle(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'src/sheets/main.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  const text = outputFiles[0]?.text;
  if (text === undefined) throw new Error('esbuild gave no file.');
  return text;
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
function functionStub(kpi: Kpi, spec: FunctionSpec): string {
  const parameters = parametersOf(spec);
  const names = parameters.map(({name}) => name).join(', ');
  return [
    '/**',
    ` * ${commentText(`${kpi.title.en}: ${kpi.definition.en}`)}`,
    ' *',
    ...parameters.map(parameterLine),
    ` * @return {number} ${commentText(spec.returns.en)}`,
    ' * @customfunction',
    ' */',
    `function ${spec.name}(${names}) {`,
    `  return ${GLOBAL}.callFunction('${spec.name}', [].slice.call(arguments));`,
    '}',
  ].join('\n');
}

function footer(entries: readonly string[]): string {
  const stubs = KPIS.flatMap((kpi) => (kpi.fn ? [functionStub(kpi, kpi.fn)] : []));
  const calls = entries.map((name) => `function ${name}(e) {\n  return ${GLOBAL}.${name}(e);\n}`);
  return [...calls, ...stubs].join('\n\n');
}

/**
 * Writes Code.js and appsscript.json.
 * @throws Error where the sources do not bundle, or touch one of Google's services when they are loaded
 */
export async function buildBundle(
  outDir: string = join(root, 'dist'),
): Promise<{outDir: string; bytes: number}> {
  const code = await bundle();
  const script = `/** @OnlyCurrentDoc */\n${code}\n${footer(entryPoints(code))}\n`;
  mkdirSync(outDir, {recursive: true});
  writeFileSync(join(outDir, 'Code.js'), script);
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
