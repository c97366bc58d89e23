/**
 * Makes the script smaller. Every custom function loads the whole of it, and few of them need a text: the texts of
 * each language go into a file of their own, which is read when the first text is asked for.
 */
import ts from 'typescript';
import {LANGUAGES, type Language} from '../../src/core/text';

export type TextTables = Readonly<Record<Language, string[]>>;

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
function place(texts: readonly string[], tables: TextTables): number {
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

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In front of the name of what was a private member, so that the bundler may shorten the name. */
export const PRIVATE = '$private_';

/** Examples of a KPI serve tests and documents; examples that are computed are cells to be shown. */
function isExamples(node: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(node) &&
    node.name.getText() === 'examples' &&
    ts.isArrayLiteralExpression(node.initializer)
  );
}

function changesOf(file: ts.SourceFile, tables: TextTables | undefined): Change[] {
  const changes: Change[] = [];
  const replace = (node: ts.Node, text: string): void => {
    changes.push({start: node.getStart(), end: node.getEnd(), text});
  };
  const visit = (node: ts.Node): void => {
    const texts = tables && textsOf(node);
    if (isExamples(node)) replace(node, 'examples: []');
    else if (ts.isPrivateIdentifier(node)) replace(node, PRIVATE + node.text.slice(1));
    else if (texts) replace(node, `textAt(${place(texts, tables)})`);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return changes;
}

/**
 * Replaces the texts of a module by their places in the tables, and private members, which an older target spells
 * at length, by plain ones.
 * @param table how the module imports `src/core/text-table`
 * @param tables get the texts; undefined for a module that keeps its own
 */
export function compactSource(source: string, table: string, tables: TextTables | undefined): string {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const changes = changesOf(file, tables);
  const changed = changes.reduceRight(
    (text, change) => text.slice(0, change.start) + change.text + text.slice(change.end),
    source,
  );
  const usesTable = changes.some(({text}) => text.startsWith('textAt('));
  return usesTable ? `import {textAt} from ${JSON.stringify(table)};\n${changed}` : changed;
}
