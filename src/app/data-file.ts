import type {TableName} from '../core/stored';

/** Name of the project's file that holds a table of the build; an HTML file, since a project has no others. */
export function dataFile(table: TableName): string {
  return table === 'words' ? table : `texts-${table}`;
}
