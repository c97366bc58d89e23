import type {Language} from '../core/text';

/** Name of the project's file that holds the texts of a language; an HTML file, since a project has no others. */
export function textFile(language: Language): string {
  return `texts-${language}`;
}

/** Name of the project's file that holds the page of Help in a language. */
export function helpFile(language: Language): string {
  return `help-${language}`;
}
