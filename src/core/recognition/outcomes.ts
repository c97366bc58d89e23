/** The words of stage and status columns, and which of them only the user can explain. */
import {readFlag, readText} from '../cells';
import type {Cell, StageWord} from '../mapping';
import {outcomeOfWord} from '../vocabulary/words';
import type {RecognitionHints} from './hints';
import {saysNotClosed} from './not-closed';
import type {FoundWords, TableReading} from './reading';
import {countRows, dataRowsOf, hintedClass, type WordRows} from './words';

type WordField = 'status' | 'stage';
type WordOutcome = StageWord['outcome'];

/** A stage that neither vocabulary nor closing dates explain is unknown, and so is one that only says «closed». */
function outcomeOf({word, rows, marked}: WordRows, field: WordField): WordOutcome {
  const outcome = outcomeOfWord(word);
  if (field === 'status') return outcome;
  if (outcome !== 'unknown' && outcome !== 'undecided') return outcome;
  return marked === rows ? 'open' : 'unknown';
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
): Record<WordField, string[]> {
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
export function findOutcomes(reading: TableReading, hints: RecognitionHints): FoundWords {
  const isData = dataRowsOf(reading);
  const dates = reading.found.get('closed')?.cells() ?? [];
  const words: Partial<Record<WordField, readonly StageWord[]>> = {};
  for (const field of ['status', 'stage'] as const) {
    const column = reading.found.get(field);
    if (!column) continue;
    words[field] = countRows(column, isData, (row) => saysNotClosed(dates[row])).map((entry) => ({
      word: entry.word,
      rows: entry.rows,
      outcome: hintedClass(hints, field, entry.word) ?? outcomeOf(entry, field),
    }));
  }
  return {words, unknown: wordsToAsk(reading, isData, words)};
}
