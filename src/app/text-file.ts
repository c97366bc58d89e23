import type {Language} from '../core/text';

/** Name of the project's file that holds the texts of a language; an HTML file, since a project has no others. */
export function textFile(language: Language): string {
  return `texts-${language}`;
}
