/** A file's bytes to a tab of a spreadsheet. Runs in Node and in a page. */
import Papa from 'papaparse';
import {type Language, languageOf} from '../../../src/core/text';
import type {SheetCell, SheetContent} from '../standin/api';
import {cellReader} from './cell';
import {decode} from './decode';
import {ImportError} from './errors';
import {importLocale} from './locales';
import {separatorOf} from './separator';

export interface ImportOptions {
  /** Locale of the spreadsheet: en_US, ru_RU … It decides what is read as a number or a date. */
  readonly locale: string;
}

/** Google's limits: cells of a spreadsheet, columns of a sheet (A to ZZZ), characters of a tab's name. */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;
const LONGEST_TAB_NAME = 100;

/** Cells of a tab's rectangle, which is what Google counts. */
export function cellCount(rows: readonly (readonly unknown[])[]): number {
  return rows.length * rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

const grouped = (value: number): string => `${value}`.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');

function checkColumnCount(file: string, columns: number, language: Language): void {
  if (columns <= MOST_COLUMNS) return;
  const values = {file, columns: grouped(columns), most: grouped(MOST_COLUMNS)};
  throw new ImportError('too-many-columns', language, values);
}

/** @throws ImportError `too-many-cells` */
export function checkCellCount(file: string, cells: number, language: Language): void {
  if (cells <= MOST_CELLS) return;
  throw new ImportError('too-many-cells', language, {file, cells: grouped(cells), most: grouped(MOST_CELLS)});
}

/** Rows of texts; the line breaks at the end of a file make no rows. */
function parse(file: string, text: string, language: Language): string[][] {
  const {data, errors} = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    newline: '\n',
    skipEmptyLines: false,
  });
  const broken = errors.find(({type}) => type === 'Quotes');
  if (broken) throw new ImportError('quotes', language, {file, row: `${(broken.row ?? 0) + 1}`});
  const isBlank = (row: string[]): boolean => row.every((cell) => cell === '');
  let length = data.length;
  while (length > 0 && isBlank(data[length - 1] ?? [])) length--;
  return data.slice(0, length);
}

/** Cuts a tab's name to a length without leaving half a character. */
function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** The file's name without its extension, at most 100 characters. */
function tabName(file: string): string {
  const bare = file.replace(/\.[^.]*$/, '').trim();
  return cut(bare === '' ? file : bare, LONGEST_TAB_NAME);
}

/** Tells tabs of the same name apart by a number; like Google, capitals do not. */
export function withUniqueNames(sheets: readonly SheetContent[]): SheetContent[] {
  const taken = new Set<string>();
  return sheets.map(({name, rows}) => {
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) {
      const suffix = ` (${number})`;
      unique = cut(name, LONGEST_TAB_NAME - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return {name: unique, rows};
  });
}

/**
 * Imports one file as Google Sheets does with "Convert text to numbers, dates and formulas" on.
 * @param name name of the file, without its folder; the tab is called by it
 * @returns a tab whose rows are all as long as the longest; cells that a row lacks are null
 * @throws ImportError what is wrong with the file and what to do about it
 */
export function importText(name: string, bytes: Uint8Array, {locale}: ImportOptions): SheetContent {
  const language = languageOf(locale);
  const notation = importLocale(locale);
  const text = decode(name, bytes, notation, language).replace(/\r\n?/g, '\n');
  const parsed = parse(name, text, language);
  if (parsed.every((row) => row.every((cell) => cell.trim() === '')))
    throw new ImportError('empty', language, {file: name});
  const cells = cellCount(parsed);
  checkCellCount(name, cells, language);
  const width = cells / parsed.length;
  checkColumnCount(name, width, language);
  const read = cellReader(notation);
  const rows = parsed.map((row): SheetCell[] =>
    Array.from({length: width}, (_, column) => read(row[column] ?? '')),
  );
  return {name: tabName(name), rows};
}
