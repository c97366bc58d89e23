/** What can be wrong with a file, with what to do next. */
import {filled, type Language, type Text, text, translate} from '../../../src/core/text';

const MESSAGES = {
  'unknown-locale': text('The locale "{locale}" is not known here. Use one of: {known}.'),
  'not-found': text('{file}: no such file. Check the name and the folder.'),
  unreadable: text('{file}: the file cannot be read ({reason}). Give a CSV file that you may open.'),
  empty: text('{file}: the file is empty. Export it once more, with the header row.'),
  binary: text(
    '{file}: this is not a text file but {kind}. Open it in a spreadsheet and save it as CSV (UTF-8).',
  ),
  quotes: text(
    '{file}: the quotation marks around row {row} do not match, so that rows would run together. Close the quoted cell, and write a mark within it twice ("").',
  ),
  'too-many-cells': text(
    '{file}: {cells} cells; a spreadsheet of Google Sheets holds at most {most}. Import fewer columns or rows.',
  ),
  'too-many-columns': text(
    '{file}: {columns} columns in a row; a sheet of Google Sheets holds at most {most}. Check the separator and the line ends, or import fewer columns.',
  ),
  'too-many-bytes': text('{file}: the file is larger than {most} MB. Import fewer columns or rows.'),
} as const satisfies Readonly<Record<string, Text>>;

export type ImportErrorCode = keyof typeof MESSAGES;

/** A file that cannot be imported. `message` is in the language asked for, `text` in every language. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  readonly text: Text;

  constructor(code: ImportErrorCode, language: Language, values: Readonly<Record<string, string | Text>>) {
    const told = filled(MESSAGES[code], values);
    super(translate(told, language));
    this.name = 'ImportError';
    this.code = code;
    this.text = told;
  }
}
