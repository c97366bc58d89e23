/** The words of stage and status columns, and which of them only the user can explain. */
import {readFlag, readText} from '../cells/read';
import type {Cell, StageWord} from '../mapping';
import {once} from '../once';
import {outcomeOfWord} from '../vocabulary/words';
import type {Column} from './column';
import type {RecognitionHints} from './hints';
import {saysNotClosed} from './not-closed';
import type {FoundWords, TableReading} from './reading';
import {allRowsOf, countRows, dataRowsOf, hintedClass, type WordRows} from './words';

type WordField = 'status' | 'stage';
type WordOutcome = StageWord['outcome'];

/** A stage that neither vocabulary nor closing dates explain is unknown, and so is one that only says «closed». */
function outcomeOf(entry: WordRows, field: WordField, areAllOpen: (entry: WordRows) => boolean): WordOutcome {
  const outcome = outcomeOfWord(entry.word);
  if (field === 'status') return outcome;
  if (outcome !== 'unknown' && outcome !== 'undecided') return outcome;
  return areAllOpen(entry) ? 'open' : 'unknown';
}

type Found = Pick<TableReading, 'found'>;
type RowOutcome = WordOutcome | '';

/** What a column says of each row, looked at once for each of its different cells and when it is first asked. */
function byCell<Said>(
  column: Column | undefined,
  say: (cell: Cell) => Said,
  otherwise: Said,
): (row: number) => Said {
  if (!column) return () => otherwise;
  const said = once(() => {
    const {values, codes} = column.dictionary();
    return {codes, values: values.map(say)};
  });
  return (row) => {
    const {codes, values} = said();
    return values[codes[row] ?? 0] ?? otherwise;
  };
}

/** The outcome of each row by one column; blank where it says nothing. */
function lookup(column: Column | undefined, words: readonly StageWord[]): (row: number) => RowOutcome {
  const outcomes = new Map(words.map(({word, outcome}) => [word.toLowerCase(), outcome]));
  return byCell<RowOutcome>(column, (cell) => outcomes.get(readText(cell).toLowerCase()) ?? '', '');
}

const isDecided = (outcome: RowOutcome): boolean =>
  outcome === 'won' || outcome === 'lost' || outcome === 'open';

function decidedByFlags({found}: Found): (row: number) => boolean {
  const won = byCell<string | boolean | undefined>(found.get('isWon'), readFlag, undefined);
  const closed = byCell<string | boolean | undefined>(found.get('isClosed'), readFlag, undefined);
  return (row) => {
    const [isWon, isClosed] = [won(row), closed(row)];
    return isWon === true || isClosed === false || (isClosed === true && isWon === false);
  };
}

/** Words because of which rows have no outcome, in the order that counts: status, flags, stage. */
function wordsToAsk(
  {found}: Found,
  isData: Uint8Array,
  words: FoundWords['words'],
): Record<WordField, string[]> {
  const all = [...(words.status ?? []), ...(words.stage ?? [])];
  if (all.every(({outcome}) => isDecided(outcome))) return {status: [], stage: []};
  const statusOf = lookup(found.get('status'), words.status ?? []);
  const stageOf = lookup(found.get('stage'), words.stage ?? []);
  const byFlags = decidedByFlags({found});
  const asked = {status: new Set<string>(), stage: new Set<string>()};
  for (let row = 0; row < isData.length; row++) {
    const status = isData[row] === 1 ? statusOf(row) : 'open';
    if (isDecided(status)) continue;
    if (status !== 'unknown' && (byFlags(row) || isDecided(stageOf(row)))) continue;
    const field = status === 'unknown' || stageOf(row) === '' ? 'status' : 'stage';
    const word = readText(found.get(field)?.cells()[row] ?? '');
    if (word !== '') asked[field].add(word.toLowerCase());
  }
  const spelled = (field: WordField): string[] =>
    (words[field] ?? []).map(({word}) => word).filter((word) => asked[field].has(word.toLowerCase()));
  return {status: spelled('status'), stage: spelled('stage')};
}

/** Every word of the stage and status columns with its rows and outcome, the most frequent first. */
export function findOutcomes(reading: TableReading, hints: RecognitionHints): FoundWords {
  const isData = dataRowsOf(reading);
  const closed = reading.found.get('closed');
  const isOpen = byCell(closed, saysNotClosed, false);
  const words: Partial<Record<WordField, readonly StageWord[]>> = {};
  for (const field of ['status', 'stage'] as const) {
    const column = reading.found.get(field);
    if (!column) continue;
    const areAllOpen = allRowsOf(column, isData, isOpen);
    words[field] = countRows(column, isData).map((entry) => ({
      word: entry.word,
      rows: entry.rows,
      outcome: hintedClass(hints, field, entry.word) ?? outcomeOf(entry, field, areAllOpen),
    }));
  }
  return {words, unknown: wordsToAsk(reading, isData, words)};
}
