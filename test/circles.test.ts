/**
 * No file needs, by whatever way, one that needs it: each can be read, and moved, after those that it stands on. Imports
 * of types count too: they fail nowhere, and tangle files as much.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..');
const FOLDERS = ['src', 'sidebar', 'scripts'];

type Graph = ReadonlyMap<string, readonly string[]>;

/** The TypeScript files of some folders, each with those that it imports, as paths within the project. */
function importsWithin(folders: readonly string[]): Graph {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const resolved = (path: string): string =>
    existsSync(join(root, `${path}.ts`)) ? `${path}.ts` : join(path, 'index.ts');
  return new Map(
    files.map((file) => {
      const {importedFiles} = ts.preProcessFile(readFileSync(join(root, file), 'utf8'));
      const own = importedFiles.filter(({fileName}) => fileName.startsWith('.'));
      return [file, own.map(({fileName}) => resolved(join(file, '..', fileName)))];
    }),
  );
}

/** What is reached from a file: itself only where it is in a circle. */
function reachedFrom(file: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(graph.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(graph.get(next) ?? []));
  }
  return reached;
}

/** The files of each circle: those that reach each other. */
function circlesIn(graph: Graph): string[][] {
  const reached = new Map([...graph.keys()].map((file) => [file, reachedFrom(file, graph)]));
  const circles = [...reached]
    .filter(([file, others]) => others.has(file))
    .map(([file, others]) => [...others].filter((other) => reached.get(other)?.has(file)).sort());
  return [...new Map(circles.map((files) => [files.join(), files])).values()];
}

test('a circle is found with all of its files and no others', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
    ['e', ['a']],
  ]);
  expect(circlesIn(graph)).toEqual([['a', 'b', 'c']]);
});

test('every import leads to a file', () => {
  const missing = [...importsWithin(FOLDERS)].flatMap(([file, imports]) =>
    imports.filter((path) => !existsSync(join(root, path))).map((path) => `${file} → ${path}`),
  );
  expect(missing).toEqual([]);
});

test('no files import each other in a circle', () => {
  expect(circlesIn(importsWithin(FOLDERS))).toEqual([]);
});
