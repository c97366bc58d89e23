/** Import of files from a disk. A page, which has no disk, imports from `./text`. */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {languageOf, type Text} from '../../src/core/text';
import type {SheetContent} from '../standin/api';
import {ImportError} from './errors';
import {importLocale} from './locales';
import {cellCount, checkCellCount, type ImportOptions, importText, withUniqueNames} from './text';

export {ImportError, type ImportErrorCode} from './errors';
export {type ImportOptions, importText} from './text';

const REASONS: ReadonlyMap<unknown, Text> = new Map<unknown, Text>([
  ['EISDIR', {en: 'it is a folder', ru: 'это папка'}],
  ['EACCES', {en: 'no permission', ru: 'нет прав'}],
  ['EPERM', {en: 'no permission', ru: 'нет прав'}],
  ['ERR_FS_FILE_TOO_LARGE', {en: 'it is larger than 2 GB', ru: 'он больше 2 ГБ'}],
]);

/** Bytes of a file, or an ImportError that says why there are none. */
function readBytes(path: string, locale: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new ImportError('not-found', languageOf(locale), {file: path});
    throw new ImportError('unreadable', languageOf(locale), {
      file: path,
      reason: REASONS.get(code) ?? error.message,
    });
  }
}

/**
 * Imports files as tabs of one spreadsheet, in their order, typed by the spreadsheet's locale as Google Sheets does.
 * @returns a tab a file, called by the file's name without the extension, each name once
 * @throws ImportError which file is wrong and what to do about it
 */
export function importFiles(paths: readonly string[], {locale}: ImportOptions): SheetContent[] {
  importLocale(locale);
  let cells = 0;
  const sheets = paths.map((path) => {
    const sheet = importText(basename(path), readBytes(path, locale), {locale});
    cells += cellCount(sheet.rows);
    checkCellCount(paths.join(', '), cells, languageOf(locale));
    return sheet;
  });
  return withUniqueNames(sheets);
}
