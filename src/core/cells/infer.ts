/**
 * The format of a column, found from all its cells: a cell alone cannot say whether 03/04/2026 is March or April.
 * Where the column cannot say it either, the rival formats come back and the user is asked.
 */

import type {Cell} from '../mapping';
import {type DateOrder, isDateText, possibleOrders, type WrittenOrder} from './dates';
import {type DecimalSign, isNumberText, numberOfText} from './numbers';
import type {DateFormat, NumberFormat} from './read';
import {isBlankText, readFlag} from './read';

/** What a column's cells say about their format. */
export interface FoundFormat<Format> {
  /** The likeliest format; it stands even where there are rivals. */
  readonly format: Format;
  /** Other formats that the cells allow as well and that give other values; empty where the column decides. */
  readonly rivals: readonly Format[];
  /** Up to three cells that the rivals read differently. */
  readonly examples: readonly string[];
}

/** Cells that are looked at to find candidates; all cells are then read with the candidate. */
const SAMPLE = 2000;
const EXAMPLES = 3;
/** One cell in the other order among ten in this one is a typing error, more is a doubt. */
const TYPING_ERRORS = 10;

/** Up to so many items, evenly spread. */
export function thin<Item>(items: readonly Item[], most: number = SAMPLE): readonly Item[] {
  const step = Math.ceil(items.length / most);
  return step < 2 ? items : items.filter((_, index) => index % step === 0);
}

/** The different texts of a column that mean something, each with its rows: dates and words are often repeated. */
type Texts = ReadonlyMap<string, number>;

function textsOf(cells: readonly Cell[], rows?: ArrayLike<number>): Texts {
  const texts = new Map<string, number>();
  cells.forEach((cell, at) => {
    const count = rows?.[at] ?? 1;
    if (typeof cell === 'string' && cell !== '' && count > 0) texts.set(cell, (texts.get(cell) ?? 0) + count);
  });
  for (const text of texts.keys()) if (isBlankText(text)) texts.delete(text);
  return texts;
}

/** Texts that tell, and in how many rows they stand. */
class Telling {
  readonly texts: string[] = [];
  rows = 0;

  add(text: string, rows: number): void {
    this.texts.push(text);
    this.rows += rows;
  }
}

/** Cells that only one of two readings can read, and cells that both read, to different values. */
interface Evidence {
  readonly first: Telling;
  readonly second: Telling;
  readonly either: Telling;
}

const noEvidence = (): Evidence => ({first: new Telling(), second: new Telling(), either: new Telling()});

interface Decision<Sign> {
  readonly sign: Sign;
  readonly rival?: Sign;
  readonly examples: readonly string[];
}

/** The reading with more evidence; with none, or with a share of evidence against it, the other is a rival. */
function decide<Sign>({first, second, either}: Evidence, one: Sign, other: Sign): Decision<Sign> {
  const [sign, rival] = second.rows > first.rows ? [other, one] : [one, other];
  const less = Math.min(first.rows, second.rows);
  const more = Math.max(first.rows, second.rows);
  const doubtful = more === 0 ? either.rows > 0 : less * TYPING_ERRORS >= more;
  if (!doubtful) return {sign, examples: []};
  const telling = [...first.texts.slice(0, 1), ...second.texts.slice(0, 1), ...either.texts];
  return {sign, rival, examples: [...new Set(telling)].slice(0, EXAMPLES)};
}

const NUMERIC_START = /^[\s\u00a0\u202f]*(\d{1,2})([-./])(\d{1,2})[-./]\d/;

/** Whether day or month stands first. Dots are only ever written after the day, unless that cannot be. */
function dayOrMonthFirst(texts: Texts): Decision<'dmy' | 'mdy'> {
  const evidence = noEvidence();
  const dotted = new Telling();
  for (const [text, rows] of texts) {
    const parts = NUMERIC_START.exec(text);
    if (!parts) continue;
    const [one, two] = [Number(parts[1]), Number(parts[3])];
    if (one > 12 && two <= 12) evidence.first.add(text, rows);
    else if (two > 12 && one <= 12) evidence.second.add(text, rows);
    else if (one <= 12 && one !== two) (parts[2] === '.' ? dotted : evidence.either).add(text, rows);
  }
  if (evidence.either.rows === 0 && evidence.second.rows === 0) {
    evidence.first.texts.push(...dotted.texts.slice(0, EXAMPLES));
    evidence.first.rows += dotted.rows;
  }
  return decide(evidence, 'dmy', 'mdy');
}

/** The notation that most texts have by their look; `dmy` stands for both orders of numbers. */
function commonNotation(texts: Texts): WrittenOrder | undefined {
  const counts = new Map<WrittenOrder, number>();
  for (const [text, rows] of thin([...texts])) {
    const order = possibleOrders(text).find((possible) => isDateText(text, possible));
    const notation = order === 'mdy' ? 'dmy' : order;
    if (notation) counts.set(notation, (counts.get(notation) ?? 0) + rows);
  }
  const best = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === best)?.[0];
}

/** Orders that a column of texts can have, the likeliest first. */
function orderOf(texts: Texts): Decision<DateOrder> {
  const notation = commonNotation(texts);
  if (notation === 'dmy') return dayOrMonthFirst(texts);
  return {sign: notation ?? 'none', examples: []};
}

/**
 * The date format of a column. Cells that are dates already need none (`order: 'none'`).
 * @param cells the data cells of one column, without its header
 * @param rows in how many rows each of them stands, where each is given once
 */
export function inferDate(cells: readonly Cell[], rows?: ArrayLike<number>): FoundFormat<DateFormat> {
  const {sign: order, rival, examples} = orderOf(textsOf(cells, rows));
  return {
    format: {kind: 'date', order},
    rivals: rival ? [{kind: 'date', order: rival}] : [],
    examples,
  };
}

const DECIMAL_SIGNS: readonly [DecimalSign, DecimalSign] = ['.', ','];
/** A text with one of the signs that could part decimals; all other numbers read alike. */
const SIGNED = /\d[.,]/;
/** No group of thousands begins with a zero, and nobody parts groups by a space and by a comma at once. */
const UNNATURAL: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /(?:^|[^\d.,])0,\d{3}(?!\d)|\d[ \u00a0\u202f\u2009'’]\d{3},/,
  ',': /(?:^|[^\d.,])0\.\d{3}(?!\d)|\d[ \u00a0\u202f\u2009'’]\d{3}\./,
};

function naturalNumber(text: string, decimal: DecimalSign): number | undefined {
  return UNNATURAL[decimal].test(text) ? undefined : numberOfText(text, decimal);
}

/** Which sign parts the decimals. Plain digits decide nothing; then it is the dot, without a question. */
function decimalOf(texts: Texts): Decision<DecimalSign> {
  const evidence = noEvidence();
  let groupedByDot = 0;
  for (const [text, rows] of texts) {
    if (!SIGNED.test(text)) continue;
    const [dot, comma] = [naturalNumber(text, '.'), naturalNumber(text, ',')];
    if (dot !== undefined && comma === undefined) evidence.first.add(text, rows);
    else if (comma !== undefined && dot === undefined) evidence.second.add(text, rows);
    else if (dot !== comma) evidence.either.add(text, rows);
    if (dot !== undefined && comma !== undefined && Math.abs(comma) > Math.abs(dot)) groupedByDot += rows;
  }
  // Without evidence three digits after a sign are likelier a group of thousands than decimals.
  return groupedByDot * 2 > evidence.either.rows
    ? decide({...evidence, first: evidence.second, second: evidence.first}, ',', '.')
    : decide(evidence, ...DECIMAL_SIGNS);
}

interface Scale {
  readonly scale: 1 | 100;
  readonly rival?: 1 | 100;
  readonly examples: readonly string[];
}

/** Whether 80 or 0.8 means 80 %. Texts with a percent sign say it themselves. */
function scaleOf(cells: readonly Cell[], decimal: DecimalSign): Scale {
  const above: string[] = [];
  const between: string[] = [];
  for (const cell of thin(cells.filter((one) => one !== ''))) {
    const value =
      typeof cell === 'number'
        ? cell
        : typeof cell === 'string' && !cell.includes('%') && numberOfText(cell, decimal);
    if (typeof value !== 'number') continue;
    if (value > 1) above.push(`${cell}`);
    else if (value > 0 && value < 1) between.push(`${cell}`);
  }
  const scale = above.length > between.length ? 100 : 1;
  const doubtful =
    Math.min(above.length, between.length) * TYPING_ERRORS >= Math.max(above.length, between.length);
  if (!doubtful || above.length === 0) return {scale, examples: []};
  return {
    scale,
    rival: scale === 1 ? 100 : 1,
    examples: [...between.slice(0, 1), ...above.slice(0, EXAMPLES - 1)],
  };
}

/**
 * The number format of a column. Cells that are numbers already need no decimal sign (`decimal: 'none'`).
 * @param cells the data cells of one column, without its header
 * @param share whether the column holds shares, as probabilities are; `scale` then tells whether 80 means 80 %
 */
export function inferNumber(
  cells: readonly Cell[],
  {share = false}: {readonly share?: boolean} = {},
): FoundFormat<NumberFormat> {
  const texts = textsOf(cells);
  const found = decimalOf(texts);
  const scale: Scale = share ? scaleOf(cells, found.sign) : {scale: 1, examples: []};
  const decimal = texts.size > 0 ? found.sign : 'none';
  const format: NumberFormat = {kind: 'number', decimal, scale: scale.scale};
  const rivals: NumberFormat[] = [];
  if (found.rival) rivals.push({...format, decimal: found.rival});
  if (scale.rival) rivals.push({...format, scale: scale.rival});
  return {format, rivals, examples: [...found.examples, ...scale.examples].slice(0, EXAMPLES)};
}

const HAS_DIGIT = /\d/;

/** Whether a cell is a date or a text that is one in some order. */
export function looksLikeDate(cell: Cell): boolean {
  if (typeof cell === 'object') return true;
  if (typeof cell !== 'string' || !HAS_DIGIT.test(cell)) return false;
  return possibleOrders(cell).some((order) => isDateText(cell, order));
}

/** Whether a cell is a number or a text that is one with some decimal sign. */
export function looksLikeNumber(cell: Cell): boolean {
  if (typeof cell === 'number') return true;
  if (typeof cell !== 'string' || !HAS_DIGIT.test(cell)) return false;
  return isNumberText(cell);
}

/** Whether a cell says yes or no. */
export function looksLikeFlag(cell: Cell): boolean {
  return typeof cell !== 'object' && typeof readFlag(cell) === 'boolean';
}
