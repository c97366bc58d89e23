/** What the cells of a column look like, from a sample. Field contents are tested against this. */
import {isBlankText, readText} from '../cells';
import {looksLikeDate, looksLikeFlag, looksLikeNumber, thin} from '../infer';
import type {Cell} from '../mapping';
import {isLeadWord, isStatusWord, outcomeOfWord} from '../vocabulary/words';

/** Shares are of the sampled cells that are not blank, 0–1; all are 0 for an empty column. */
export interface ColumnProfile {
  /** Cells that are not blank; of a long column the words that mean nothing are told from the sample. */
  readonly filled: number;
  readonly dates: number;
  /** Plain numbers that could be dates whose format was lost. */
  readonly serials: number;
  readonly numbers: number;
  /** Numbers from 0 to 100. */
  readonly hundreds: number;
  /** Whole numbers from 2 to 5; 0 and 1 are flags. */
  readonly marks: number;
  readonly flags: number;
  readonly texts: number;
  /** Texts of at most four letters or signs. */
  readonly codes: number;
  /** Different values ÷ values. */
  readonly distinct: number;
  readonly distinctCount: number;
  /** The sampled values with their rows; empty where they are too many to be words of a vocabulary. */
  readonly values: ReadonlyMap<string, number>;
  /** Words of any stage vocabulary. */
  readonly known: number;
  /** Words that tell how a deal stands. */
  readonly statuses: number;
  /** Words that say won or lost. */
  readonly decisive: number;
  readonly leads: number;
  /** How many different words are known, single letters aside. */
  readonly knownWords: number;
}

type Trait = 'dates' | 'serials' | 'numbers' | 'hundreds' | 'marks' | 'flags' | 'texts' | 'codes';
/** Longer texts are notes. */
const LONGEST_VALUE = 60;
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 80_000];
/** A text that is a mark and no flag. */
const MARK = /^\s*[2-5]\s*$/;
/** A text that is a number from 0 to 100, with a percent sign or without. */
const HUNDRED = /^\s*(?:100|\d{1,2})(?:[.,]\d+)?\s*%?\s*$/;

function traitsOf(cell: Cell): Trait[] {
  if (typeof cell === 'object') return ['dates'];
  if (typeof cell === 'boolean') return ['flags'];
  if (typeof cell === 'number') return traitsOfNumber(cell);
  if (cell.length > LONGEST_VALUE) return ['texts'];
  const traits: Trait[] = [];
  if (looksLikeFlag(cell)) traits.push('flags');
  if (looksLikeNumber(cell)) traits.push('numbers');
  if (HUNDRED.test(cell)) traits.push('hundreds');
  if (MARK.test(cell)) traits.push('marks');
  if (looksLikeDate(cell)) traits.push('dates');
  if (traits.length === 0) traits.push('texts');
  if (cell.trim().length <= 4 && !/\d/.test(cell)) traits.push('codes');
  return traits;
}

function traitsOfNumber(value: number): Trait[] {
  const traits: Trait[] = ['numbers'];
  if (value >= FIRST_SERIAL && value < LAST_SERIAL) traits.push('serials');
  if (value >= 0 && value <= 100) traits.push('hundreds');
  if (value === 0 || value === 1) traits.push('flags');
  else if (value <= 5 && value > 0 && Number.isInteger(value)) traits.push('marks');
  return traits;
}

/** No word for a blank is longer; asking only short texts makes large tables quick. */
const LONGEST_BLANK = 20;
const isFilled = (cell: Cell): boolean =>
  cell !== '' && (typeof cell !== 'string' || cell.length > LONGEST_BLANK || !isBlankText(cell));

interface WordCounts {
  known: number;
  statuses: number;
  decisive: number;
  leads: number;
  knownWords: number;
}

function countWords(values: ReadonlyMap<string, number>): WordCounts {
  const counts: WordCounts = {known: 0, statuses: 0, decisive: 0, leads: 0, knownWords: 0};
  for (const [word, rows] of values) {
    const outcome = outcomeOfWord(word);
    if (isLeadWord(word)) counts.leads += rows;
    if (outcome === 'unknown') continue;
    counts.known += rows;
    if (isStatusWord(word)) counts.statuses += rows;
    if (outcome === 'won' || outcome === 'lost') counts.decisive += rows;
    if (word.length > 1) counts.knownWords++;
  }
  return counts;
}

/** More different values than this are names, not words of a vocabulary. */
const MANY_WORDS = 200;
const NO_WORDS: WordCounts = {known: 0, statuses: 0, decisive: 0, leads: 0, knownWords: 0};

/** Looks at the data cells of a column. */
export function profileOf(cells: readonly Cell[]): ColumnProfile {
  const nonEmpty = cells.filter((cell) => cell !== '');
  const looked = thin(nonEmpty);
  const rowsOfCells = new Map<Cell, number>();
  for (const cell of looked) rowsOfCells.set(cell, (rowsOfCells.get(cell) ?? 0) + 1);
  const traits = {dates: 0, serials: 0, numbers: 0, hundreds: 0, marks: 0, flags: 0, texts: 0, codes: 0};
  const values = new Map<string, number>();
  let sampled = 0;
  for (const [cell, rows] of rowsOfCells) {
    if (!isFilled(cell)) continue;
    sampled += rows;
    for (const trait of traitsOf(cell)) traits[trait] += rows;
    const value = readText(cell);
    values.set(value, (values.get(value) ?? 0) + rows);
  }
  const words = values.size > MANY_WORDS ? NO_WORDS : countWords(values);
  const share = (count: number): number => (sampled === 0 ? 0 : count / sampled);
  return {
    filled: looked.length === 0 ? 0 : Math.round((nonEmpty.length * sampled) / looked.length),
    dates: share(traits.dates),
    serials: share(traits.serials),
    numbers: share(traits.numbers),
    hundreds: share(traits.hundreds),
    marks: share(traits.marks),
    flags: share(traits.flags),
    texts: share(traits.texts),
    codes: share(traits.codes),
    distinct: share(values.size),
    distinctCount: values.size,
    values: values.size > MANY_WORDS ? new Map() : values,
    known: share(words.known),
    statuses: share(words.statuses),
    decisive: share(words.decisive),
    leads: share(words.leads),
    knownWords: words.knownWords,
  };
}
