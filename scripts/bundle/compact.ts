/**
 * Makes the script smaller. Every custom function loads the whole of it, and few of them need a text or a vocabulary:
 * the texts of each language, and long lists of words, go into files of their own, which are read when the first of
 * them is asked for.
 */
import ts from 'typescript';
import type {TableName} from '../../src/core/stored';
import {LANGUAGES, type Language} from '../../src/core/text';

/** What goes into the files, by the place at which the script asks for it. */
export type Tables = Readonly<Record<TableName, unknown[]>>;

function literal(object: ts.ObjectLiteralExpression, language: Language): string | undefined {
  for (const property of object.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== language) continue;
    return ts.isStringLiteralLike(property.initializer) ? property.initializer.text : undefined;
  }
  return undefined;
}

/** The texts of an object such as `{en: 'Won', ru: 'Выиграна'}`, undefined for any other expression. */
function textsOf(node: ts.Node): string[] | undefined {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== LANGUAGES.length) return undefined;
  const texts = LANGUAGES.flatMap((language) => literal(node, language) ?? []);
  return texts.length === LANGUAGES.length ? texts : undefined;
}

/** Adds the texts to the tables, each pair once, and gives the place. */
function placeTexts(texts: readonly string[], tables: Tables): number {
  const first = tables[LANGUAGES[0]];
  const known = first.findIndex((_, index) =>
    LANGUAGES.every((language, at) => tables[language][index] === texts[at]),
  );
  if (known >= 0) return known;
  LANGUAGES.forEach((language, at) => {
    tables[language].push(texts[at] ?? '');
  });
  return first.length - 1;
}

/** Shorter lists cost as much as asking for them. */
const LEAST = 36;
/** What people write begins with a capital in one word or another; lists of our own names, read at once, do not. */
const WRITTEN = /"\p{Lu}/u;

/** A list of words, or such lists by name, as it is in JSON; undefined for any other expression. */
function listOf(node: ts.Node): unknown {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return listOf(node.expression);
  if (ts.isArrayLiteralExpression(node)) {
    const words = node.elements.map((item) => (ts.isStringLiteralLike(item) ? item.text : undefined));
    return words.includes(undefined) ? undefined : words;
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const entries = node.properties.map((property): readonly [string, unknown] =>
    ts.isPropertyAssignment(property) && ts.isIdentifier(property.name)
      ? [property.name.text, listOf(property.initializer)]
      : ['', undefined],
  );
  return entries.some(([, list]) => list === undefined) ? undefined : Object.fromEntries(entries);
}

function placeWords(words: unknown, {words: table}: Tables): number {
  const text = JSON.stringify(words);
  const known = table.findIndex((each) => JSON.stringify(each) === text);
  return known >= 0 ? known : table.push(words) - 1;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In front of the name of what was a private member, so that the bundler may shorten the name. */
export const PRIVATE = '$private_';

const hasArguments = (node: ts.Expression): boolean =>
  ts.isObjectLiteralExpression(node) &&
  node.properties.some(({name}) => name && ['given', 'args'].includes(name.getText()));

const isGivenTo = (node: ts.Node, name: string): boolean =>
  ts.isCallExpression(node) && node.expression.getText() === name;

/** Examples of KPIs and functions serve tests and documents; those of a question are shown to the user. */
function isExamples(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'examples') return false;
  if (isGivenTo(node.parent.parent, 'defineKpi')) return true;
  return ts.isArrayLiteralExpression(node.initializer) && node.initializer.elements.some(hasArguments);
}

/** A property with a long list of words becomes one that reads the list: the others of its object need no file. */
function wordProperty(node: ts.Node, tables: Tables): string | undefined {
  if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name)) return undefined;
  const words = listOf(node.initializer);
  const text = JSON.stringify(words) ?? '';
  if (text.length < LEAST || !WRITTEN.test(text)) return undefined;
  return `get ${node.name.text}() { return wordsAt(${placeWords(words, tables)}); }`;
}

/** Parameters of functions, by name: `rowColumn` → id, formula, compute. */
export type Signatures = ReadonlyMap<string, readonly string[]>;

/** The functions that a module declares at its top. */
export function signaturesOf(source: string): [name: string, parameters: string[]][] {
  const {statements} = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  return statements.flatMap((node): [string, string[]][] =>
    ts.isFunctionDeclaration(node) && node.name
      ? [[node.name.text, node.parameters.map(({name}) => name.getText())]]
      : [],
  );
}

/** How a bundle's modules are to be made smaller. */
export interface Compacting {
  /** Get the texts and lists. */
  readonly tables: Tables;
  /** Properties that nothing in the bundle reads. */
  readonly unread: readonly string[];
  /** Functions whose parameters may be such properties' values. */
  readonly signatures: Signatures;
}

/** Whether a function stands where a parameter of an unread name takes it. */
function isUnreadArgument(node: ts.Node, {unread, signatures}: Compacting): boolean {
  if (!ts.isArrowFunction(node) || !ts.isCallExpression(node.parent)) return false;
  const {expression, arguments: given} = node.parent;
  const name = signatures.get(expression.getText())?.[given.indexOf(node)];
  return name !== undefined && unread.includes(name);
}

function isUnreadProperty(node: ts.Node, {unread}: Compacting): boolean {
  const isProperty = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  return isProperty && unread.includes(node.name.getText());
}

/** What stands in a node's place, undefined where it stays. */
function smaller(node: ts.Node, how: Compacting, keepsTexts: boolean): string | undefined {
  if (isExamples(node) || isUnreadProperty(node, how)) return '...{}';
  if (isUnreadArgument(node, how)) return '0';
  if (ts.isPrivateIdentifier(node)) return PRIVATE + node.text.slice(1);
  if (keepsTexts) return undefined;
  const texts = textsOf(node);
  return texts ? `/* @__PURE__ */ textAt(${placeTexts(texts, how.tables)})` : wordProperty(node, how.tables);
}

function changesOf(file: ts.SourceFile, how: Compacting, keepsTexts: boolean): Change[] {
  const changes: Change[] = [];
  const visit = (node: ts.Node): void => {
    const text = smaller(node, how, keepsTexts);
    if (text === undefined) ts.forEachChild(node, visit);
    else changes.push({start: node.getStart(), end: node.getEnd(), text});
  };
  visit(file);
  return changes;
}

/**
 * Leaves out of a module what its bundle does not read, replaces texts and long lists by their places in the tables,
 * and private members, which an older target spells at length, by plain ones.
 * @param stored how the module imports `src/core/stored`
 */
export function compactSource(source: string, stored: string, how: Compacting, keepsTexts: boolean): string {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const changes = changesOf(file, how, keepsTexts);
  if (changes.length === 0) return source;
  const changed = changes.reduceRight(
    (text, change) => text.slice(0, change.start) + change.text + text.slice(change.end),
    source,
  );
  return `import {textAt, wordsAt} from ${JSON.stringify(stored)};\n${changed}`;
}

/** Properties of some names that a script reads after all. */
export function readsOf(code: string, names: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) found.add(node.name.text);
    if (ts.isBindingElement(node)) found.add((node.propertyName ?? node.name).getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true));
  return names.filter((name) => found.has(name));
}
