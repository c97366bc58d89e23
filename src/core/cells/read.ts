/** Reading cells of one column in the column's format. cell-formulas.ts says the same as native formulas. */

import type {Cell, ColumnFormat} from '../mapping';
import {dayOfText} from './dates';
import {ANY_SPACE, BLANK_WORDS, SPACE} from './notation';
import {numberOfText} from './numbers';

/** Stands in a canonical column where a cell holds something that cannot be read. */
export const UNREADABLE = '#unreadable';

export type DateFormat = Extract<ColumnFormat, {kind: 'date'}>;
export type NumberFormat = Extract<ColumnFormat, {kind: 'number'}>;

/** The day after the last one that a spreadsheet knows, 9999-12-31. */
export const LAST_DAY = 2958466;

/** What scripts are given for a cell that holds an error. */
const ERROR_CELL = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

const SPACE_SIGNS: ReadonlySet<string> = new Set(SPACE.slice(1, -1));

/** A text without the spaces around it. A pattern would look at a long row of spaces from each of them anew. */
function withoutSpaces(text: string): string {
  let [from, until] = [0, text.length];
  while (SPACE_SIGNS.has(text.charAt(from))) from++;
  while (SPACE_SIGNS.has(text.charAt(until - 1))) until--;
  return text.slice(from, until);
}

const MEANS_NOTHING: ReadonlySet<string> = new Set(['', ...BLANK_WORDS]);

const STARTS_WITH_DIGIT = /^[0-9]/;

/** Whether a text means that there is nothing: blank, a dash, «не закрыта», n/a; never what starts with a digit. */
export function isBlankText(text: string): boolean {
  if (STARTS_WITH_DIGIT.test(text)) return false;
  return MEANS_NOTHING.has(withoutSpaces(text).toLowerCase());
}

const SPACES = new RegExp(`${ANY_SPACE}+`, 'g');

/** Most texts stand as they are read, and to look is quicker than to replace; quickest of ids. */
const PLAIN = /^[!"$-~][!-~]*$/;
const UNTIDY = new RegExp(`^[ #]| $| {2}|(?! )${ANY_SPACE}`);

/** Text of a cell, trimmed, inner spaces single; UNREADABLE for a cell in error. */
export function readText(cell: Cell): string {
  if (typeof cell === 'object') return `${cell.serial}`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = `${cell}`;
  if (PLAIN.test(text) || !UNTIDY.test(text)) return text;
  if (ERROR_CELL.test(text)) return UNREADABLE;
  return text.replace(SPACES, ' ').replace(/^ | $/g, '');
}

function dayOfSerial(serial: number): number | string {
  return serial > 0 && serial < LAST_DAY ? Math.floor(serial) : UNREADABLE;
}

/** Day number, `''` for a blank, UNREADABLE for anything else. A plain number counts as a date's serial. */
export function readDay(cell: Cell, format: DateFormat): number | string {
  if (typeof cell === 'object') return dayOfSerial(cell.serial);
  if (typeof cell === 'number') return dayOfSerial(cell);
  if (typeof cell === 'boolean') return UNREADABLE;
  if (isBlankText(cell)) return '';
  return (format.order === 'none' ? undefined : dayOfText(cell, format.order)) ?? UNREADABLE;
}

/**
 * Number, `''` for a blank, UNREADABLE for anything else; shares in hundredths are brought to 1. A date counts
 * as its serial, since no formula can tell it from a number.
 */
export function readNumber(cell: Cell, format: NumberFormat): number | string {
  if (typeof cell === 'object') return cell.serial / format.scale;
  if (typeof cell === 'number') return cell / format.scale;
  if (typeof cell === 'boolean') return UNREADABLE;
  if (isBlankText(cell)) return '';
  if (format.decimal === 'none') return UNREADABLE;
  return numberOfText(cell, format.decimal, format.scale === 100) ?? UNREADABLE;
}

const TRUE_WORDS = ['true', 'yes', 'y', '1', 'да', 'истина'];
const FALSE_WORDS = ['false', 'no', 'n', '0', 'нет', 'ложь'];
const oneOf = (words: readonly string[]): string => `^${SPACE}*(?:${words.join('|')})${SPACE}*$`;

/** What lower-case texts are flags. */
export const FLAG_PATTERNS = {true: oneOf(TRUE_WORDS), false: oneOf(FALSE_WORDS)} as const;

/** true or false, `''` for a blank, UNREADABLE for anything else. */
export function readFlag(cell: Cell): boolean | string {
  const text = typeof cell === 'object' ? `${cell.serial}` : `${cell}`.toLowerCase();
  if (isBlankText(text)) return '';
  const word = withoutSpaces(text);
  if (TRUE_WORDS.includes(word)) return true;
  return FALSE_WORDS.includes(word) ? false : UNREADABLE;
}

/** What a cell holds in a format: a number, a text ("true" or "false" of a flag), `''` for a blank, UNREADABLE. */
export function readCell(cell: Cell, format: ColumnFormat): number | string {
  switch (format.kind) {
    case 'text':
      return readText(cell);
    case 'flag':
      return `${readFlag(cell)}`;
    case 'number':
      return readNumber(cell, format);
    case 'date':
      return readDay(cell, format);
  }
}
