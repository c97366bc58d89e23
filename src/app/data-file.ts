import type {TableName} from '../core/stored';
import type {Language} from '../core/text';

/** Name of the project's file that holds a table of the build; an HTML file, since a project has no others. */
export function dataFile(table: TableName): string {
  return table === 'words' ? table : `texts-${table}`;
}

/** Name of the project's file that holds the page of Help in a language. */
export function helpFile(language: Language): string {
  return `help-${language}`;
}
