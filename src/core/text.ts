/** Texts that users read. English stands where it is used; src/texts holds the other languages. */
import {CATALOGUES, LANGUAGES, type Language} from '../texts';
import type {Catalogue} from '../texts/catalogue';

export {LANGUAGES, type Language} from '../texts';

type Values = Readonly<Record<string, string | number>>;

/** A text in every language: `translate` gives the words. */
export interface Text {
  readonly english: string;
  /** Tells apart what is the same in English and differs in another language. */
  readonly context?: string;
  /** What stands in the `{name}` places, where that belongs to the text. */
  readonly values?: Readonly<Record<string, string | number | Text>>;
}

/** Marks a text for translation. Both arguments are literals: catalogues are checked against the sources. */
export function text(english: string, context?: string): Text {
  return context === undefined ? {english} : {english, context};
}

/** The text with values in its `{name}` places, in whatever language it is asked for. */
export function filled({english, context}: Text, values: NonNullable<Text['values']>): Text {
  return {...text(english, context), values};
}

/** Under which a catalogue holds the text: `Won amount`, `Won amount @short`. */
export function keyOf({english, context}: Text): string {
  return context === undefined ? english : `${english} @${context}`;
}

const made = new Map<Language, Catalogue>();

/** Made when it is first asked for: functions of cells that give numbers need none. */
function catalogue(language: Language): Catalogue {
  const known = made.get(language) ?? CATALOGUES[language]();
  made.set(language, known);
  return known;
}

/** The text in a language; in English where its catalogue lacks it. */
export function translate(text: Text, language: Language): string;
export function translate(text: Text | undefined, language: Language): string | undefined;
export function translate(text: Text | undefined, language: Language): string | undefined {
  if (text === undefined) return undefined;
  const template = catalogue(language).texts[keyOf(text)] ?? text.english;
  if (text.values === undefined) return template;
  const values = Object.entries(text.values).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'object' ? translate(value, language) : value,
  ]);
  return fill(template, Object.fromEntries(values));
}

/** The text in each language, such as a word that may be typed in any. */
export function inEveryLanguage(text: Text): string[] {
  return LANGUAGES.map((language) => translate(text, language));
}

/** Puts values into `{name}` places of a template. */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : `${value}`;
  });
}

/** A number as it is written in the language. */
export function numberText(value: number | string, language: Language): string {
  return `${value}`.replace('.', catalogue(language).decimal);
}

/** What the language calls itself: `Русский`. */
export const nameOf = (language: Language): string => catalogue(language).name;

/** The language of a code such as `ru`, undefined where there is none. */
export function languageNamed(code: unknown): Language | undefined {
  return LANGUAGES.find((language) => language === code);
}

/** The language of a locale such as `ru_RU`; English where there is no other. */
export function languageOf(locale: string): Language {
  const [code = ''] = /^[a-z]+/.exec(locale.toLowerCase()) ?? [];
  return languageNamed(code) ?? 'en';
}
