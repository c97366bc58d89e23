/** Bytes of texts as other programs save them. */
import {importText} from '../../../scripts/offline/import/text';
import type {SheetCell} from '../../../scripts/offline/standin/api';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 with its mark, as Excel saves "Unicode text". */
export function utf16(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  [0xfeff, ...Array.from({length: text.length}, (_, index) => text.charCodeAt(index))].forEach(
    (unit, index) => {
      view.setUint16(index * 2, unit, !bigEndian);
    },
  );
  return new Uint8Array(view.buffer);
}

/** Windows-1251: А to я are the bytes 192 to 255, № is 185. */
export const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => {
    const code = letter.charCodeAt(0);
    return letter === '№' ? 185 : code >= 0x410 && code <= 0x44f ? code - 0x410 + 192 : code;
  });

/** Rows of a file in UTF-8. */
export const rowsOf = (text: string, locale = 'en_US'): readonly (readonly SheetCell[])[] =>
  importText('deals.csv', utf8(text), {locale}).rows;
