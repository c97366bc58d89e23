/** The words of stage and status columns, and which of them only the user can explain. */
import {readFlag, readText, UNREADABLE} from '../cells';
import type {DealFieldId} from '../fields/deal-field';
import type {Cell, Outcome, StageWord} from '../mapping';
import {normaliseHeader} from '../normalise';
import {outcomeOfWord, wordKey} from '../vocabulary/words';
import type {Column} from './column';
import type {RecognitionHints} from './hints';
import {saysNotClosed, type TableReading} from './table';

type WordField = Extract<DealFieldId, 'status' | 'stage'>;
type WordOutcome = StageWord['outcome'];

/** Words by field, and the fields with words that decide rows and are not known. */
export interface FoundWords {
  readonly words: Readonly<Partial<Record<WordField, readonly StageWord[]>>>;
  readonly unknown: Readonly<Record<WordField, readonly string[]>>;
}

/** Rows that are deals: not the copyright under a report, not a header that is repeated between pages. */
function dataRowsOf({found, dataRows}: TableReading): boolean[] {
  const columns = [...found.values()].map((column) => column.cells());
  const least = Math.min(2, columns.length);
  const rows = new Array<boolean>(dataRows);
  for (let row = 0; row < dataRows; row++) {
    let filled = 0;
    for (const cells of columns) if ((cells[row] ?? '') !== '') filled++;
    rows[row] = filled >= least;
  }
  return rows;
}

interface WordRows {
  /** As first spelled. */
  readonly word: string;
  rows: number;
  /** Rows whose closing date says that the deal is not closed. */
  open: number;
}

function countRows(
  column: Column,
  isData: readonly boolean[],
  closed: Column | undefined,
): Map<string, WordRows> {
  const dates = closed?.cells() ?? [];
  const header = normaliseHeader(column.header);
  const found = new Map<string, WordRows>();
  column.cells().forEach((cell, row) => {
    if (!isData[row] || cell === '') return;
    const word = readText(cell);
    const key = word.toLowerCase();
    let entry = found.get(key);
    if (!entry) {
      if (word === '' || word === UNREADABLE || normaliseHeader(word) === header) return;
      entry = {word, rows: 0, open: 0};
      found.set(key, entry);
    }
    entry.rows++;
    if (saysNotClosed(dates[row])) entry.open++;
  });
  return found;
}

function hintedOutcome(hints: RecognitionHints, field: WordField, word: string): Outcome | undefined {
  const given = Object.entries(hints.words?.[field] ?? {});
  return given.find(([known]) => wordKey(known) === wordKey(word))?.[1];
}

/** A stage that neither vocabulary nor closing dates explain is unknown, and so is one that only says «closed». */
function outcomeOf({word, rows, open}: WordRows, field: WordField): WordOutcome {
  const outcome = outcomeOfWord(word);
  if (field === 'status') return outcome;
  if (outcome !== 'unknown' && outcome !== 'undecided') return outcome;
  return open === rows ? 'open' : 'unknown';
}

type RowOutcome = WordOutcome | '';

/** The outcome of each row by one column; blank where it says nothing. */
function lookup(cells: readonly Cell[], words: readonly StageWord[]): (row: number) => RowOutcome {
  const outcomes = new Map(words.map(({word, outcome}) => [word.toLowerCase(), outcome]));
  return (row) => outcomes.get(readText(cells[row] ?? '').toLowerCase()) ?? '';
}

const isDecided = (outcome: RowOutcome): boolean =>
  outcome === 'won' || outcome === 'lost' || outcome === 'open';

function decidedByFlags({found}: TableReading): (row: number) => boolean {
  const [won, closed] = [found.get('isWon')?.cells(), found.get('isClosed')?.cells()];
  return (row) => {
    const isWon = won && readFlag(won[row] ?? '');
    const isClosed = closed && readFlag(closed[row] ?? '');
    return isWon === true || isClosed === false || (isClosed === true && isWon === false);
  };
}

/** Words because of which rows have no outcome, in the order that counts: status, flags, stage. */
function wordsToAsk(
  reading: TableReading,
  isData: readonly boolean[],
  words: FoundWords['words'],
): FoundWords['unknown'] {
  const cells = (field: WordField): readonly Cell[] => reading.found.get(field)?.cells() ?? [];
  const [statusCells, stageCells] = [cells('status'), cells('stage')];
  const statusOf = lookup(statusCells, words.status ?? []);
  const stageOf = lookup(stageCells, words.stage ?? []);
  const byFlags = decidedByFlags(reading);
  const asked = {status: new Set<string>(), stage: new Set<string>()};
  isData.forEach((counted, row) => {
    const status = counted ? statusOf(row) : 'open';
    if (isDecided(status)) return;
    if (status !== 'unknown' && (byFlags(row) || isDecided(stageOf(row)))) return;
    const field = status === 'unknown' || stageOf(row) === '' ? 'status' : 'stage';
    const word = readText((field === 'status' ? statusCells : stageCells)[row] ?? '');
    if (word !== '') asked[field].add(word.toLowerCase());
  });
  const spelled = (field: WordField): string[] =>
    (words[field] ?? []).map(({word}) => word).filter((word) => asked[field].has(word.toLowerCase()));
  return {status: spelled('status'), stage: spelled('stage')};
}

/** Every word of the stage and status columns with its rows and outcome, the most frequent first. */
export function findWords(reading: TableReading, hints: RecognitionHints): FoundWords {
  const isData = dataRowsOf(reading);
  const words: Partial<Record<WordField, readonly StageWord[]>> = {};
  for (const field of ['status', 'stage'] as const) {
    const column = reading.found.get(field);
    if (!column) continue;
    const found = [...countRows(column, isData, reading.found.get('closed')).values()];
    words[field] = found
      .sort((one, other) => other.rows - one.rows)
      .map((entry) => ({
        word: entry.word,
        rows: entry.rows,
        outcome: hintedOutcome(hints, field, entry.word) ?? outcomeOf(entry, field),
      }));
  }
  return {words, unknown: wordsToAsk(reading, isData, words)};
}
