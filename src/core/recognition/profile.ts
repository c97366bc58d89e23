/** What the cells of a column look like, from a sample. Field contents are tested against this. */

import {looksLikeDate, looksLikeFlag, looksLikeNumber, thin} from '../cells/infer';
import {isBlankText, readText} from '../cells/read';
import type {Cell} from '../mapping';
import {once} from '../once';
import {isLeadWord, isStatusWord, outcomeOfWord} from '../vocabulary/words';
import type {ColumnProfile, Trait, WordShares} from './column-profile';

/** Longer texts are notes. */
const LONGEST_VALUE = 60;
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 80_000];
/** A text that is a mark and no flag. */
const MARK = /^\s*[2-5]\s*$/;
/** A text that is a number from 0 to 100, with a percent sign or without. */
const HUNDRED = /^\s*(?:100|\d{1,2})(?:[.,]\d+)?\s*%?\s*$/;

/** What a text must be for each trait; one with no other is a text. */
const TRAITS_OF_TEXT: Readonly<Record<Exclude<Trait, 'texts' | 'serials'>, (text: string) => boolean>> = {
  flags: looksLikeFlag,
  numbers: looksLikeNumber,
  hundreds: (text) => HUNDRED.test(text),
  marks: (text) => MARK.test(text),
  dates: looksLikeDate,
  codes: (text) => text.trim().length <= 4 && !/\d/.test(text),
};
/** Of these only a flag can do without a digit. */
const TELLING = ['flags', 'numbers', 'hundreds', 'marks', 'dates'] as const;
const DIGIT = /\d/;

function isPlainText(text: string): boolean {
  if (!DIGIT.test(text)) return !looksLikeFlag(text);
  return !TELLING.some((other) => TRAITS_OF_TEXT[other](text));
}

function hasTrait(cell: Cell, trait: Trait): boolean {
  if (typeof cell === 'object') return trait === 'dates';
  if (typeof cell === 'boolean') return trait === 'flags';
  if (typeof cell === 'number') return numberHasTrait(cell, trait);
  if (cell.length > LONGEST_VALUE) return trait === 'texts';
  if (trait === 'texts') return isPlainText(cell);
  return trait !== 'serials' && TRAITS_OF_TEXT[trait](cell);
}

function numberHasTrait(value: number, trait: Trait): boolean {
  switch (trait) {
    case 'numbers':
      return true;
    case 'serials':
      return value >= FIRST_SERIAL && value < LAST_SERIAL;
    case 'hundreds':
      return value >= 0 && value <= 100;
    case 'flags':
      return value === 0 || value === 1;
    case 'marks':
      return value > 1 && value <= 5 && Number.isInteger(value);
    default:
      return false;
  }
}

/** No word for a blank is longer; asking only short texts makes large tables quick. */
const LONGEST_BLANK = 20;
const isFilled = (cell: Cell): boolean =>
  cell !== '' && (typeof cell !== 'string' || cell.length > LONGEST_BLANK || !isBlankText(cell));

function wordShares(values: ReadonlyMap<string, number>, share: (rows: number) => number): WordShares {
  let [known, statuses, decisive, leads, knownWords] = [0, 0, 0, 0, 0];
  for (const [word, rows] of values) {
    const outcome = outcomeOfWord(word);
    if (isLeadWord(word)) leads += rows;
    if (outcome === 'unknown') continue;
    known += rows;
    if (isStatusWord(word)) statuses += rows;
    if (outcome === 'won' || outcome === 'lost') decisive += rows;
    if (word.length > 1) knownWords++;
  }
  return {
    known: share(known),
    statuses: share(statuses),
    decisive: share(decisive),
    leads: share(leads),
    knownWords,
  };
}

/** So many cells tell what a column looks like; of more that many are tried, evenly spread. */
const TRIED = 200;

/** More different values than this are names, not words of a vocabulary. */
const MANY_WORDS = 200;

/** Cells that mean something, each with the number of its rows. */
function rowsOfCells(cells: readonly Cell[]): Map<Cell, number> {
  const rows = new Map<Cell, number>();
  for (const cell of cells) rows.set(cell, (rows.get(cell) ?? 0) + 1);
  for (const cell of rows.keys()) if (!isFilled(cell)) rows.delete(cell);
  return rows;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

const part = (count: number, all: number): number => (all === 0 ? 0 : count / all);

/**
 * Looks at the data cells of a column.
 * @param cells those that are not empty
 * @param times how many cells of the column each of these stands for
 */
export function profileOf(cells: readonly Cell[], times: number): ColumnProfile {
  const values = once(() => {
    const found = new Map<string, number>();
    for (const [cell, rows] of rowsOfCells(cells)) {
      const value = readText(cell);
      found.set(value, (found.get(value) ?? 0) + rows);
    }
    return found;
  });
  const partOfValues = (count: number): number => part(count, sum(values().values()));
  const vocabulary = (): ReadonlyMap<string, number> =>
    values().size > MANY_WORDS ? new Map<string, number>() : values();
  const tried = thin(cells, TRIED);
  const rowsOf = rowsOfCells(tried);
  const filled = sum(rowsOf.values());
  const shares = new Map<Trait, number>();
  return {
    filled: Math.round(part(filled, tried.length) * cells.length) * times,
    share: (trait) => {
      let share = shares.get(trait);
      if (share === undefined) {
        let having = 0;
        for (const [cell, rows] of rowsOf) if (hasTrait(cell, trait)) having += rows;
        share = part(having, filled);
        shares.set(trait, share);
      }
      return share;
    },
    distinctCount: () => values().size,
    distinct: () => partOfValues(values().size),
    values: () => vocabulary().keys(),
    words: once(() => wordShares(vocabulary(), partOfValues)),
  };
}
