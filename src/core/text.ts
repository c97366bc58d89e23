/** Languages that everything a user reads exists in. */
export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language; a missing language does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** Puts values into `{name}` places of a text. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : `${value}`;
  });
}

/** The language of a locale such as `ru_RU`; English where there is no other. */
export function languageOf(locale: string): Language {
  return /^ru\b|^ru_/i.test(locale) ? 'ru' : 'en';
}
