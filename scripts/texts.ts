/** The texts of the sources, and what a language's catalogue has of them. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import ts from 'typescript';
import {keyOf} from '../src/core/text';
import type {Catalogue} from '../src/texts/catalogue';

/** Folders whose texts users read. */
const FOLDERS = ['src', 'sidebar', 'scripts'];

const isLiteral = (node: ts.Node | undefined): node is ts.StringLiteralLike =>
  node !== undefined && ts.isStringLiteralLike(node);

/** Keys of the texts that a source marks with `text('…')`. @throws Error where one is no literal */
function keysOf(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const keys: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'text') {
      const [english, context] = node.arguments;
      if (!isLiteral(english) || (context && !isLiteral(context)))
        throw new Error(
          `${path}: text() takes words as they are, so that catalogues can be checked: ${node.getText()}`,
        );
      keys.push(keyOf({english: english.text, ...(context && {context: context.text})}));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return keys;
}

/** Keys of every text under some folders of the project, each with the first file that has it. */
export function textsIn(root: string, folders: readonly string[] = FOLDERS): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders)
    for (const name of readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).sort()) {
      const path = join(root, folder, name);
      if (!name.endsWith('.ts')) continue;
      const source = readFileSync(path, 'utf8');
      if (!/import[^;]*\btext\b[^;]*\/text'/.test(source)) continue;
      for (const key of keysOf(path, source)) if (!found.has(key)) found.set(key, relative(root, path));
    }
  return found;
}

const placesOf = (template: string): string => [...new Set(template.match(/\{\w+\}/g))].sort().join();

/** A catalogue against the texts of the sources. */
export interface Gaps {
  /** Keys of texts that it lacks. */
  readonly lacks: readonly string[];
  /** What is wrong, in sentences: entries that nothing asks for, or with other `{name}` places than the English. */
  readonly faults: readonly string[];
}

export function gapsOf({texts}: Catalogue, keys: ReadonlyMap<string, string>): Gaps {
  const faults = Object.entries(texts).flatMap(([key, translation]) => {
    if (!keys.has(key)) return [`Nothing asks for "${key}".`];
    return placesOf(key) === placesOf(translation)
      ? []
      : [`The places of "${key}" differ in "${translation}".`];
  });
  return {lacks: [...keys.keys()].filter((key) => !(key in texts)), faults};
}
