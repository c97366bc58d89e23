/** Bundles of the sources: one of its own, or two that share what both need. */
import {join} from 'node:path';
import {minify} from '@swc/core';
import {type BuildOptions, build, type Metafile, type Plugin} from 'esbuild';

const root = join(__dirname, '../..');

/** Names that may be shortened. */
const MANGLED = /^\$private_/;
/** What a bundle exports, inside it. */
export const EXPORTED = 'exported';
/** The export of a script under which another finds what both need. */
const SHARED = 'shared';

/** Texts of modules by path. */
export type Sources = ReadonlyMap<string, string>;
/** Gives the text of a script for that of a bundle, which puts its exports under the name EXPORTED. */
export type Script = (bundled: string) => string;

const ALIKE = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
} as const satisfies BuildOptions;

function given(sources: Sources): Plugin {
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

const textOf = (files: readonly {readonly text: string}[] = []): string => {
  const [file] = files;
  if (!file) throw new Error('esbuild gave no file.');
  return file.text;
};

async function minified(code: string): Promise<string> {
  const options = {
    compress: {passes: 3, ecma: 2020},
    mangle: true,
    format: {ascii_only: false, ecma: 2020},
  } as const;
  return (await minify(code, options)).code;
}

/** The script of what a module exports. */
export async function bundle(entry: string, sources: Sources, script: Script): Promise<string> {
  const {outputFiles} = await build({
    ...ALIKE,
    entryPoints: [join(root, entry)],
    format: 'iife',
    globalName: EXPORTED,
    minify: true,
    mangleProps: MANGLED,
    plugins: [given(sources)],
  });
  return minified(script(textOf(outputFiles)));
}

/** The script of modules that esbuild has put together before, by name. */
async function joined(contents: string, modules: Sources, script: Script): Promise<string> {
  const plugin: Plugin = {
    name: 'joined',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^\.\//}, ({path}) => ({path, namespace: 'joined'}));
      onLoad({filter: /.*/, namespace: 'joined'}, ({path}) => {
        const contents = modules.get(path);
        return contents === undefined ? undefined : {contents};
      });
    },
  };
  const {outputFiles} = await build({
    ...ALIKE,
    stdin: {contents, resolveDir: root},
    format: 'iife',
    globalName: EXPORTED,
    minify: true,
    plugins: [plugin],
  });
  return minified(script(textOf(outputFiles)));
}

export interface Split {
  /** Loaded by every call. */
  readonly first: string;
  /** Loaded where it is needed, beside the first. */
  readonly second: string;
  /** Bytes of each source in the first, before the last passes of making it smaller. */
  readonly parts: ReadonlyMap<string, number>;
}

/** The name of a module that esbuild has put out. */
const moduleName = (path: string): string => `./${path.split('/').at(-1)}`;

/** Bytes of the sources in some modules. */
function partsOf(outputs: readonly Metafile['outputs'][string][]): Map<string, number> {
  return new Map(
    outputs.flatMap(({inputs}) =>
      Object.entries(inputs).map(([path, {bytesInOutput}]): [string, number] => [path, bytesInOutput]),
    ),
  );
}

/**
 * Two scripts of what two modules export: what both need stands in the first alone, and is the same for both.
 * @param exported how the second comes by what the first exports
 */
export async function split(
  entries: readonly [first: string, second: string],
  sources: Sources,
  scripts: readonly [first: Script, second: Script],
  exported: string,
): Promise<Split> {
  const {outputFiles, metafile} = await build({
    ...ALIKE,
    entryPoints: entries.map((entry) => join(root, entry)),
    outdir: 'split',
    splitting: true,
    // Short names for what is shared; all else stays, since a second pass has still to see what may be left out.
    minifyIdentifiers: true,
    metafile: true,
    format: 'esm',
    mangleProps: MANGLED,
    plugins: [given(sources)],
  });
  const modules = new Map(outputFiles.map(({path, text}) => [moduleName(path), text]));
  const outputs = Object.entries(metafile.outputs);
  const [first, second] = entries.map((entry) => outputs.find(([, {entryPoint}]) => entryPoint === entry));
  const common = outputs.filter(([, {entryPoint}]) => entryPoint === undefined);
  const [chunk] = common;
  if (!first || !second || !chunk || common.length > 1)
    throw new Error(`esbuild gave ${outputs.map(([path]) => path).join(', ')}.`);
  const names = chunk[1].exports.join(',');
  const name = moduleName(chunk[0]);
  const whole = `import {${names}} from '${name}';export * from '${moduleName(first[0])}';export const ${SHARED}={${names}}`;
  const asked = `const {${names}}=${exported}.${SHARED};export {${names}}`;
  return {
    first: await joined(whole, modules, scripts[0]),
    second: await joined(
      `export * from '${moduleName(second[0])}'`,
      new Map([...modules, [name, asked]]),
      scripts[1],
    ),
    parts: partsOf([first[1], chunk[1]]),
  };
}
