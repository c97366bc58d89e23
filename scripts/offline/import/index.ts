/** Import of files from a disk. A page, which has no disk, imports from `./text`. */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {type Language, languageOf, type Text, text} from '../../../src/core/text';
import type {SheetContent} from '../standin/api';
import {ImportError} from './errors';
import {importLocale} from './locales';
import {cellCount, checkCellCount, type ImportOptions, importText, withUniqueNames} from './text';

export {ImportError, type ImportErrorCode} from './errors';
export {type ImportOptions, importText} from './text';

const REASONS: ReadonlyMap<string, Text> = new Map<string, Text>([
  ['EISDIR', text('it is a folder')],
  ['EACCES', text('no permission')],
  ['EPERM', text('no permission')],
  ['ERR_FS_FILE_TOO_LARGE', text('it is larger than 2 GB')],
]);

/** Code of an error of the system, such as ENOENT. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/** Bytes of a file, or an ImportError that says why there are none. */
function readBytes(path: string, language: Language): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (typeof code !== 'string') throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new ImportError('not-found', language, {file: path});
    throw new ImportError('unreadable', language, {file: path, reason: REASONS.get(code) ?? code});
  }
}

/**
 * Imports files as tabs of one spreadsheet, in their order, typed by the spreadsheet's locale as Google Sheets does.
 * @returns a tab a file, called by the file's name without the extension, each name once
 * @throws ImportError which file is wrong and what to do about it
 */
export function importFiles(paths: readonly string[], {locale}: ImportOptions): SheetContent[] {
  importLocale(locale);
  const language = languageOf(locale);
  let cells = 0;
  const sheets = paths.map((path) => {
    const sheet = importText(basename(path), readBytes(path, language), {locale});
    cells += cellCount(sheet.rows);
    checkCellCount(paths.join(', '), cells, language);
    return sheet;
  });
  return withUniqueNames(sheets);
}
