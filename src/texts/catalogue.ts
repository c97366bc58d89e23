/** What a language brings: a file of this folder, named after its code, gives one. */
export interface Catalogue {
  /** The language in its own words. */
  readonly name: string;
  /** Whether it has every text: `npm test` fails where one is missing, and documents are generated in it. */
  readonly complete: boolean;
  /** Sign between the whole and the fraction of a number. */
  readonly decimal: '.' | ',';
  /** By the English text, with ` @` and the context where it has one. English shows for what is missing. */
  readonly texts: Readonly<Record<string, string>>;
}
