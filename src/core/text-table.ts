/** Texts that the build has put into files of their own; see scripts/bundle/hoist-texts.ts. */
import type {Language, Text} from './text';

type Load = (language: Language) => readonly string[];

let load: Load = () => {
  throw new Error('The texts have no source.');
};
const loaded = new Map<Language, readonly string[]>();

/** Says where the texts come from. Nothing is read before the first text is asked for. */
export function setTextSource(source: Load): void {
  load = source;
}

function lookUp(language: Language, index: number): string {
  const texts = loaded.get(language) ?? load(language);
  loaded.set(language, texts);
  return texts[index] ?? '';
}

/** The text at a place of the tables. */
export function textAt(index: number): Text {
  return {
    get en() {
      return lookUp('en', index);
    },
    get ru() {
      return lookUp('ru', index);
    },
  };
}
