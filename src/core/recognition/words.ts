/** The words of a table's columns with their rows and classes. */
import {readText, UNREADABLE} from '../cells/read';
import type {StageWord, WordClass} from '../mapping';
import {once} from '../once';
import type {WordColumn} from '../tables/table-spec';
import {normaliseHeader} from '../vocabulary/normalise';
import {wordKey} from '../vocabulary/words';
import type {Column} from './column';
import type {RecognitionHints} from './hints';
import type {FoundWords, TableReading} from './reading';

/** 1 for the rows that hold data: not the copyright under a report, not a header repeated between pages. */
export function dataRowsOf(reading: TableReading): Uint8Array {
  const known = dataRows.get(reading) ?? findDataRows(reading);
  dataRows.set(reading, known);
  return known;
}

const dataRows = new WeakMap<TableReading, Uint8Array>();

function findDataRows({tab, headerRow, found, dataRows: count}: TableReading): Uint8Array {
  const places = [...found.values()].map(({index}) => index);
  const least = Math.min(2, places.length);
  const {rows} = tab;
  const isData = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const cells = rows[headerRow + row] ?? [];
    let filled = 0;
    for (let at = 0; at < places.length && filled < least; at++)
      if ((cells[places[at] ?? -1] ?? '') !== '') filled++;
    isData[row] = filled < least ? 0 : 1;
  }
  return isData;
}

export interface WordRows {
  /** As first spelled. */
  readonly word: string;
  rows: number;
  /** Places of its spellings among the column's values. */
  readonly codes: number[];
}

/** The different words of a column, the most frequent first; those that differ in case alone are one. */
export function countRows(column: Column, isData: Uint8Array): WordRows[] {
  const header = normaliseHeader(column.header);
  const {values, codes} = column.dictionary();
  const rows = new Int32Array(values.length);
  /** In the order in which they first stand in the data. */
  const standing: number[] = [];
  for (let row = 0; row < isData.length; row++) {
    if (isData[row] !== 1) continue;
    const code = codes[row] ?? 0;
    const before = rows[code] ?? 0;
    if (before === 0) standing.push(code);
    rows[code] = before + 1;
  }
  const found = new Map<string, WordRows>();
  for (const code of standing) {
    const word = readText(values[code] ?? '');
    if (word === '' || word === UNREADABLE || normaliseHeader(word) === header) continue;
    const key = word.toLowerCase();
    const entry = found.get(key) ?? {word, rows: 0, codes: []};
    entry.rows += rows[code] ?? 0;
    entry.codes.push(code);
    found.set(key, entry);
  }
  return [...found.values()].sort((one, other) => other.rows - one.rows);
}

/** Whether every data row of a word passes a test; the rows are looked at when a word is first asked about. */
export function allRowsOf(
  column: Column,
  isData: Uint8Array,
  test: (row: number) => boolean,
): (word: WordRows) => boolean {
  const failing = once(() => {
    const {codes} = column.dictionary();
    return new Set(codes.filter((_, row) => isData[row] === 1 && !test(row)));
  });
  return ({codes}) => !codes.some((code) => failing().has(code));
}

/** The class that the user has given to a word. */
export function hintedClass(hints: RecognitionHints, field: string, word: string): WordClass | undefined {
  const given = Object.entries(hints.words?.[field] ?? {});
  return given.find(([known]) => wordKey(known) === wordKey(word))?.[1];
}

/** Every word of the columns that have a vocabulary; unknown and doubtful ones are asked about. */
export function findWords(
  columns: readonly WordColumn[],
  reading: TableReading,
  hints: RecognitionHints,
): FoundWords {
  const isData = dataRowsOf(reading);
  const words: Record<string, readonly StageWord[]> = {};
  const unknown: Record<string, readonly string[]> = {};
  for (const {field, classOf, isDoubtful} of columns) {
    const column = reading.found.get(field);
    if (!column) continue;
    const found = countRows(column, isData).map(({word, rows}) => ({word, rows}));
    words[field] = found.map((entry) => ({
      ...entry,
      outcome: hintedClass(hints, field, entry.word) ?? classOf(entry.word),
    }));
    unknown[field] = found
      .map(({word}) => word)
      .filter((word) => hintedClass(hints, field, word) === undefined)
      .filter((word) => classOf(word) === 'unknown' || isDoubtful?.(word) === true);
  }
  return {words, unknown};
}
