/** Reading cells of one column in the column's format, and finding that format. */
import {type DateOrder, dayOfText} from './dates';
import type {Cell, ColumnFormat} from './mapping';
import {normalise} from './normalise';
import {numberOfText} from './numbers';

/** Stands in a canonical column where a cell holds something that cannot be read. */
export const UNREADABLE = '#unreadable';

type DateFormat = Extract<ColumnFormat, {kind: 'date'}>;
type NumberFormat = Extract<ColumnFormat, {kind: 'number'}>;

/** Words that stand for a blank in date columns: amoCRM writes «не закрыта» into the closed date of open deals. */
const BLANK_DATES = new Set(['не закрыта', '-', '—', 'n/a', 'none', 'null']);

/** Text of a cell, trimmed, inner spaces single. */
export function readText(cell: Cell): string {
  if (typeof cell === 'object') return `${cell.serial}`;
  return `${cell}`
    .replace(/\u00a0/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Day number, `''` for a blank, UNREADABLE for anything else. */
export function readDay(cell: Cell, format: DateFormat): number | string {
  if (typeof cell === 'object') return Math.floor(cell.serial);
  if (typeof cell === 'number') return Math.floor(cell);
  const text = readText(cell);
  if (text === '' || BLANK_DATES.has(text.toLowerCase())) return '';
  return (format.order === 'none' ? undefined : dayOfText(text, format.order)) ?? UNREADABLE;
}

/** Number, `''` for a blank, UNREADABLE for anything else. */
export function readNumber(cell: Cell, format: NumberFormat): number | string {
  if (typeof cell === 'number') return cell / format.scale;
  if (typeof cell === 'object') return UNREADABLE;
  const text = readText(cell);
  if (text === '') return '';
  const value = numberOfText(text, format.decimal);
  if (value === undefined) return UNREADABLE;
  return text.includes('%') ? value : value / format.scale;
}

const TRUE_WORDS = new Set(['true', 'yes', 'y', 'да', '1', 'истина', 'истинa']);
const FALSE_WORDS = new Set(['false', 'no', 'n', 'нет', '0', 'ложь']);

/** true or false, `''` for a blank, UNREADABLE for anything else. */
export function readFlag(cell: Cell): boolean | string {
  if (typeof cell === 'boolean') return cell;
  const text = normalise(readText(cell));
  if (text === '') return '';
  if (TRUE_WORDS.has(text)) return true;
  return FALSE_WORDS.has(text) ? false : UNREADABLE;
}

export const FLAG_WORDS = {true: [...TRUE_WORDS], false: [...FALSE_WORDS]} as const;

/** A format found in a column, with what it could not read. */
export interface FoundFormat<Format extends ColumnFormat = ColumnFormat> {
  readonly format: Format;
  /** Cells that hold something in the format. */
  readonly read: number;
  readonly unreadable: number;
  /** Other formats that read the column as well, with other results; only the user can choose. */
  readonly rivals: readonly Format[];
  readonly examples: readonly string[];
}

const ORDERS: readonly Exclude<DateOrder, 'none'>[] = ['ymd', 'dmy', 'mdy', 'd-mon-y', 'mon-d-y'];

interface Score<Format> {
  readonly format: Format;
  readonly read: number;
}

function texts(cells: readonly Cell[]): string[] {
  return cells
    .filter((cell): cell is string => typeof cell === 'string')
    .map(readText)
    .filter((text) => text !== '');
}

/** The order in which a column's dates are written; ambiguous where two orders read every cell differently. */
export function inferDate(cells: readonly Cell[]): FoundFormat<DateFormat> {
  const typed = cells.filter((cell) => typeof cell === 'object').length;
  const written = texts(cells).filter((text) => !BLANK_DATES.has(text.toLowerCase()));
  const scores = ORDERS.map(
    (order): Score<DateFormat> => ({
      format: {kind: 'date', order},
      read: written.filter((text) => dayOfText(text, order) !== undefined).length,
    }),
  ).sort((a, b) => b.read - a.read);
  const best = scores[0];
  if (!best || best.read === 0) {
    return {
      format: {kind: 'date', order: 'none'},
      read: typed,
      unreadable: written.length,
      rivals: [],
      examples: [],
    };
  }
  const rivals = scores
    .slice(1)
    .filter(({read, format}) => read === best.read && differs(written, best.format, format));
  // A locale that turned some of the texts into dates read those by its own order: the typed cells are in doubt.
  return {
    format: best.format,
    read: typed + best.read,
    unreadable: written.length - best.read,
    rivals: rivals.map(({format}) => format),
    examples: written.slice(0, 3),
  };
}

function differs(written: readonly string[], one: DateFormat, other: DateFormat): boolean {
  return written.some((text) => readDay(text, one) !== readDay(text, other));
}

/** The decimal sign of a column's texts, and whether its numbers are hundredths. */
export function inferNumber(cells: readonly Cell[], percent: boolean): FoundFormat<NumberFormat> {
  const typed = cells.filter((cell): cell is number => typeof cell === 'number');
  const written = texts(cells);
  const count = (decimal: '.' | ','): number =>
    written.filter((text) => numberOfText(text, decimal) !== undefined).length;
  const [dots, commas] = [count('.'), count(',')];
  const decimal = commas > dots ? ',' : '.';
  const scale = percent && isHundredths(typed, written, decimal) ? 100 : 1;
  const format: NumberFormat = {kind: 'number', decimal, scale};
  const other: NumberFormat = {kind: 'number', decimal: decimal === '.' ? ',' : '.', scale};
  const doubtful =
    dots === commas && written.some((text) => numberOfText(text, '.') !== numberOfText(text, ','));
  return {
    format,
    read: typed.length + Math.max(dots, commas),
    unreadable: written.length - Math.max(dots, commas),
    rivals: doubtful ? [other] : [],
    examples: written.filter((text) => numberOfText(text, '.') !== numberOfText(text, ',')).slice(0, 3),
  };
}

/** A column of shares says 80 for 80 % as soon as one of its plain numbers is above 1. */
function isHundredths(typed: readonly number[], written: readonly string[], decimal: '.' | ','): boolean {
  return (
    typed.some((value) => value > 1) ||
    written.some((text) => !text.includes('%') && (numberOfText(text, decimal) ?? 0) > 1)
  );
}
