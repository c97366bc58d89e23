/** Real cells of a column, and what each is read as. */

import {isDateText} from '../../core/cells/dates';
import {type NumberFormat, readDay, readFlag, readNumber, readText, UNREADABLE} from '../../core/cells/read';
import type {Unit} from '../../core/definitions/measure';
import {type Cell, type ColumnFormat, DATE_ORDERS} from '../../core/mapping';
import {dateOf} from '../../core/periods/day';
import type {FormatHint} from '../../core/recognition/recognise';
import {type Language, numberText, translate} from '../../core/text';
import {MONTHS, SIDEBAR_TEXTS} from './texts';
import type {ExampleView, OptionView} from './view';

const EXAMPLES = 3;
/** What is longer is cut: a note of a page must not fill the sidebar. */
const LONGEST = 80;

function showDay(day: number, language: Language): string {
  const {year, month, day: dayOfMonth} = dateOf(day);
  return `${dayOfMonth} ${translate(MONTHS[month - 1], language) ?? month} ${year}`;
}

function showNumber(value: number, language: Language): string {
  return numberText(Math.round(value * 1e6) / 1e6, language);
}

function showShare(value: number, language: Language): string {
  return `${showNumber(value * 100, language)} %`;
}

/** A result of a formula as the sidebar shows it, numbers in the KPI's unit. */
export function shownValue(value: string | number | boolean, unit: Unit, language: Language): string {
  if (typeof value !== 'number') return `${value}`;
  const [rounded, sign] = unit === 'percent' ? [Math.round(value * 1000) / 10, ' %'] : [value, ''];
  return `${showNumber(Math.round(rounded * 100) / 100, language)}${sign}`;
}

/** What a cell is read as; `share` for fields in which 80 may mean 80 %. */
export function readingOf(cell: Cell, format: ColumnFormat, share: boolean, language: Language): string {
  const failed = translate(SIDEBAR_TEXTS.unreadable, language);
  switch (format.kind) {
    case 'date': {
      const day = readDay(cell, format);
      return typeof day === 'number' ? showDay(day, language) : day === UNREADABLE ? failed : '';
    }
    case 'number': {
      const value = readNumber(cell, format);
      if (typeof value !== 'number') return value === UNREADABLE ? failed : '';
      return share ? showShare(value, language) : showNumber(value, language);
    }
    case 'flag': {
      const flag = readFlag(cell);
      if (typeof flag === 'boolean') return translate(SIDEBAR_TEXTS[flag ? 'yes' : 'no'], language);
      return flag === UNREADABLE ? failed : '';
    }
    case 'text':
      return '';
  }
}

/** The cell as the user sees it, as far as that is known. */
function shownCell(cell: Cell, language: Language): string {
  if (typeof cell === 'object') return showDay(cell.serial, language);
  const text = typeof cell === 'number' ? showNumber(cell, language) : readText(cell);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The first cells of a column that differ and hold something. */
export function firstCells(cells: readonly Cell[]): Cell[] {
  const found = new Map<string, Cell>();
  for (const cell of cells) {
    const text = readText(cell);
    if (text !== '' && !found.has(text)) found.set(text, cell);
    if (found.size === EXAMPLES) break;
  }
  return [...found.values()];
}

export function examplesOf(
  cells: readonly Cell[],
  format: ColumnFormat,
  share: boolean,
  language: Language,
): ExampleView[] {
  return firstCells(cells).map((cell) => {
    const shown = shownCell(cell, language);
    const read = readingOf(cell, format, share, language);
    return {cell: shown, read: read.toLowerCase() === shown.toLowerCase() ? '' : read};
  });
}

export function plainExamples(cells: readonly Cell[], language: Language): string {
  return firstCells(cells)
    .map((cell) => shownCell(cell, language))
    .join(' · ');
}

/** The format as it is chosen by a hint. */
export function hintOf(format: ColumnFormat, share: boolean): string {
  if (format.kind === 'date') return format.order;
  if (format.kind !== 'number') return '';
  return share ? `${format.scale}` : format.decimal;
}

export function formatOfHint(hint: string, format: ColumnFormat): ColumnFormat {
  const order = DATE_ORDERS.find((one) => one === hint);
  if (order) return {kind: 'date', order};
  if (format.kind !== 'number') return format;
  if (hint === '1' || hint === '100') return {...format, scale: hint === '1' ? 1 : 100};
  return hint === '.' || hint === ',' ? {...format, decimal: hint} : format;
}

function numberHints(cells: readonly Cell[], format: NumberFormat, share: boolean): FormatHint[] {
  if (share) return ['1', '100'];
  const texts = cells.filter((cell) => typeof cell === 'string');
  const signs = (['.', ','] as const).filter((decimal) =>
    texts.some((cell) => typeof readNumber(cell, {...format, decimal}) === 'number'),
  );
  return texts.length > 0 ? signs : [];
}

/** The formats that the first cells of a column allow, each shown by what a cell becomes. */
export function formatChoices(
  cells: readonly Cell[],
  format: ColumnFormat,
  share: boolean,
  language: Language,
): OptionView[] {
  const examples = firstCells(cells);
  const hints: readonly FormatHint[] =
    format.kind === 'date'
      ? DATE_ORDERS.filter((order) =>
          examples.some((cell) => typeof cell === 'string' && isDateText(cell, order)),
        )
      : format.kind === 'number'
        ? numberHints(examples, format, share)
        : [];
  return hints.map((value) => {
    const as = formatOfHint(value, format);
    const [example = ''] = examples.filter((cell) => {
      const read = readingOf(cell, as, share, language);
      return read !== '' && read !== translate(SIDEBAR_TEXTS.unreadable, language);
    });
    return {value, title: `${shownCell(example, language)} → ${readingOf(example, as, share, language)}`};
  });
}
