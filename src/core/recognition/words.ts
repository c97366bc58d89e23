/** The words of a table's columns with their rows and classes. */
import {readText, UNREADABLE} from '../cells';
import type {StageWord, WordClass} from '../mapping';
import {normaliseHeader} from '../normalise';
import type {WordColumn} from '../table-spec';
import {wordKey} from '../vocabulary/words';
import type {Column} from './column';
import type {RecognitionHints} from './hints';
import type {FoundWords, TableReading} from './reading';

/** Rows that hold data: not the copyright under a report, not a header that is repeated between pages. */
export function dataRowsOf({tab, headerRow, found, dataRows}: TableReading): boolean[] {
  const places = [...found.values()].map(({index}) => index);
  const least = Math.min(2, places.length);
  return Array.from({length: dataRows}, (_, row) => {
    const cells = tab.rows[headerRow + row] ?? [];
    let filled = 0;
    for (const place of places) {
      if ((cells[place] ?? '') !== '') filled++;
      if (filled >= least) break;
    }
    return filled >= least;
  });
}

export interface WordRows {
  /** As first spelled. */
  readonly word: string;
  rows: number;
  /** Rows that also pass a test. */
  marked: number;
}

/** The different words of a column, the most frequent first; those that differ in case alone are one. */
export function countRows(
  column: Column,
  isData: readonly boolean[],
  isMarked: (row: number) => boolean = () => false,
): WordRows[] {
  const header = normaliseHeader(column.header);
  const found = new Map<string, WordRows>();
  column.cells().forEach((cell, row) => {
    if (!isData[row] || cell === '') return;
    const word = readText(cell);
    const key = word.toLowerCase();
    let entry = found.get(key);
    if (!entry) {
      if (word === '' || word === UNREADABLE || normaliseHeader(word) === header) return;
      entry = {word, rows: 0, marked: 0};
      found.set(key, entry);
    }
    entry.rows++;
    if (isMarked(row)) entry.marked++;
  });
  return [...found.values()].sort((one, other) => other.rows - one.rows);
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
