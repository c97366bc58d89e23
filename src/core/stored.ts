/** Texts and word lists that the build has put into files of their own; see scripts/bundle/compact.ts. */
import type {Language, Text} from './text';

/** The texts of a language, or lists of words. */
export type TableName = Language | 'words';

type Load = (table: TableName) => readonly unknown[];

let load: Load = () => {
  throw new Error('What was stored has no source.');
};
const loaded = new Map<TableName, readonly unknown[]>();

/** Says where the tables come from. Nothing is read before something of a table is asked for. */
export function setTableSource(source: Load): void {
  load = source;
}

function lookUp(table: TableName, index: number): unknown {
  const entries = loaded.get(table) ?? load(table);
  loaded.set(table, entries);
  return entries[index];
}

const textIn = (language: Language, index: number): string => `${lookUp(language, index)}`;

/** The text at a place of the tables. */
export function textAt(index: number): Text {
  return {
    get en() {
      return textIn('en', index);
    },
    get ru() {
      return textIn('ru', index);
    },
  };
}

/** The list of words at a place of its table; the sources say what it holds. */
export function wordsAt(index: number): unknown {
  return lookUp('words', index);
}
