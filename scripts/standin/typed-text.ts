/** Text that is typed, or written by a script without an apostrophe, read as the locale of the spreadsheet reads it. */
import {cellReader} from '../import/cell';
import type {ImportLocale} from '../import/locales';
import type {SheetCell} from './api';

export function parser(locale: ImportLocale): (text: string) => SheetCell {
  return cellReader(locale);
}
