/** Reading the cells of one argument: as numbers, days, names or stage words. */

import {inferDate, inferNumber, looksLikeDate, looksLikeNumber} from '../../core/cells/infer';
import {isBlankText, readDay, readNumber, readText} from '../../core/cells/read';
import type {Cell, DateCell} from '../../core/mapping';
import {DEALS} from '../../core/tables/deals';
import {normalise} from '../../core/vocabulary/normalise';
import {outcomeOfWord} from '../../core/vocabulary/words';
import {type Argument, cellError, isPlainText, type PlacedCell} from './argument';

export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && isBlankText(cell);
}

/** A text that cannot be a value of the kind, so that it is a header where it stands first. */
export const NOT_DATA = {
  number: (cell: Cell): boolean => isPlainText(cell) && !isBlank(cell) && !looksLikeNumber(cell),
  date: (cell: Cell): boolean => isPlainText(cell) && !isBlank(cell) && !looksLikeDate(cell),
  stage: (cell: Cell): boolean =>
    isPlainText(cell) && !isBlank(cell) && outcomeOfWord(cell) === 'unknown' && !looksLikeNumber(cell),
} as const;

/** Whether a text is a header that exports and people use, and no stage word. */
export function isKnownHeader(cell: Cell): boolean {
  return NOT_DATA.stage(cell) && DEALS.matches(readText(cell)).length > 0;
}

/** Whether a cell holds a number, or a text that reads as one. */
export const isNumeric = (cell: Cell): boolean => typeof cell === 'number' || looksLikeNumber(cell);

/** Whether all cells that are not blank are numbers; false where all are blank. */
export function allNumbers(cells: readonly PlacedCell[]): boolean {
  const filled = cells.filter(({cell}) => !isBlank(cell));
  return filled.length > 0 && filled.every(({cell}) => isNumeric(cell));
}

/** The number of each cell, '' for blanks. @throws Error for a cell that is no number, or could be two */
export function numbersOf(argument: Argument, cells: readonly PlacedCell[], share = false): (number | '')[] {
  const raw = cells.map(({cell}) => cell);
  const {format, rivals} = inferNumber(raw, {share});
  const rival = rivals.find(({decimal}) => decimal !== format.decimal);
  const rivalScale = rivals.find(({scale}) => scale !== format.scale);
  return cells.map((placed) => {
    if (typeof placed.cell === 'object') throw cellError('notNumber', argument, placed);
    const value = readNumber(placed.cell, format);
    if (value === '') return '';
    if (typeof value !== 'number' || !Number.isFinite(value)) throw cellError('notNumber', argument, placed);
    const other = rival && typeof placed.cell === 'string' ? readNumber(placed.cell, rival) : value;
    if (other !== value) throw cellError('ambiguousNumber', argument, placed);
    if (rivalScale && readNumber(placed.cell, rivalScale) !== value) {
      throw cellError('ambiguousShare', argument, placed);
    }
    return value;
  });
}

/** Reads each of the different texts of a column once: dates and stages are often repeated. */
function readOnce<Read>(read: (placed: PlacedCell) => Read): (placed: PlacedCell) => Read {
  const known = new Map<string, Read>();
  return (placed) => {
    const {cell} = placed;
    if (typeof cell !== 'string') return read(placed);
    let found = known.get(cell);
    if (found === undefined) {
      found = read(placed);
      known.set(cell, found);
    }
    return found;
  };
}

/** The day of each cell, '' for blanks. @throws Error for a cell that is no date, or could be two */
export function daysOf(argument: Argument, cells: readonly PlacedCell[]): (DateCell | '')[] {
  const {format, rivals} = inferDate(cells.map(({cell}) => cell));
  const rival = rivals[0];
  const dayOf = (placed: PlacedCell): DateCell | '' => {
    const day = readDay(placed.cell, format);
    if (day === '') return '';
    if (typeof day !== 'number') throw cellError('notDate', argument, placed);
    if (rival && readDay(placed.cell, rival) !== day) throw cellError('ambiguousDate', argument, placed);
    return {serial: day};
  };
  return cells.map(readOnce(dayOf));
}

/** The name in each cell, '' for blanks. @throws Error for a cell that cannot be a name */
export function namesOf(argument: Argument, cells: readonly PlacedCell[]): string[] {
  return cells.map((placed) => {
    const {cell} = placed;
    if (isBlank(cell)) return '';
    if (typeof cell !== 'number' && !isPlainText(cell)) throw cellError('notName', argument, placed);
    return readText(cell);
  });
}

/** Distinct names, case and spaces aside. @throws Error for a cell that cannot be a name */
export function distinctNames(argument: Argument, cells: readonly PlacedCell[]): number {
  return new Set(
    namesOf(argument, cells)
      .filter((name) => name !== '')
      .map(normalise),
  ).size;
}

export type KnownOutcome = 'won' | 'lost' | 'open';

/** The outcome of each stage word, '' for blanks. @throws Error for a word that no vocabulary decides */
export function outcomesOf(argument: Argument, cells: readonly PlacedCell[]): (KnownOutcome | '')[] {
  const outcomeOf = (placed: PlacedCell): KnownOutcome | '' => {
    const {cell} = placed;
    if (isBlank(cell)) return '';
    const outcome = isPlainText(cell) ? outcomeOfWord(cell) : 'unknown';
    if (outcome === 'unknown' || outcome === 'undecided') throw cellError('unknownStage', argument, placed);
    return outcome;
  };
  return cells.map(readOnce(outcomeOf));
}
