/** Bytes of a file to text: which encoding it is in, and whether it is a text at all. */
import {type Language, type Text, text} from '../../../src/core/text';
import {ImportError} from './errors';
import type {ImportLocale} from './locales';

/** Longer than this, JavaScript cannot hold the text. */
const MOST_MEGABYTES = 500;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** First bytes of files that people take for an export. */
const BINARY_STARTS: readonly (readonly [start: readonly number[], kind: Text])[] = [
  [[0x50, 0x4b, 0x03, 0x04], text('a workbook (.xlsx, .ods) or an archive')],
  [[0xd0, 0xcf, 0x11, 0xe0], text('an old Excel workbook (.xls)')],
  [[0x25, 0x50, 0x44, 0x46], text('a PDF document')],
];
const OTHER_BINARY: Text = text('binary data');

/** What a file without text is, or undefined. No text but UTF-16, told by its mark, has a zero byte. */
function binaryKind(bytes: Uint8Array): Text | undefined {
  const known = BINARY_STARTS.find(([start]) => startsWith(bytes, start));
  return known ? known[1] : bytes.includes(0) ? OTHER_BINARY : undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The text, or undefined where the bytes are not valid UTF-8. */
function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    // Told by its name: under a test runner the error's class belongs to another realm.
    if (isObject(error) && 'name' in error && error.name === 'TypeError') return undefined;
    throw error;
  }
}

/**
 * Text of a file, without its byte order mark: UTF-8 or UTF-16 by the mark, else UTF-8 where the bytes are valid in it, else
 * the old encoding of the locale.
 * @throws ImportError `binary`, `too-many-bytes`
 */
export function decode(file: string, bytes: Uint8Array, locale: ImportLocale, language: Language): string {
  if (bytes.length > MOST_MEGABYTES * 1_000_000)
    throw new ImportError('too-many-bytes', language, {file, most: `${MOST_MEGABYTES}`});
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return new TextDecoder('utf-8').decode(bytes);
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const kind = binaryKind(bytes);
  if (kind) throw new ImportError('binary', language, {file, kind});
  return utf8Text(bytes) ?? new TextDecoder(locale.oldEncoding).decode(bytes);
}
