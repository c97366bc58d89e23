/** The tabs that a spreadsheet opens with, as the engine loads them. */
import type {Locale} from '@odoo/o-spreadsheet';
import {importLocale} from '../import/locales';
import {letters} from './a1';
import type {SheetCell, SheetContent, StandInOptions} from './api';

/** Content of an imported cell as the engine takes it. */
function content(cell: SheetCell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'object') return `${cell.serial}`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'string' ? `'${cell}` : `${cell}`;
}

const SPARE_ROWS = 100;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

function initialSheet(sheet: SheetContent, index: number, formatId: (format: string) => number): object {
  const cells: Record<string, string> = {};
  const formats: Record<string, number> = {};
  let width = LEAST_COLUMNS;
  sheet.rows.forEach((row, r) => {
    width = Math.max(width, row.length);
    row.forEach((cell, c) => {
      const text = content(cell);
      if (text === '') return;
      cells[`${letters(c)}${r + 1}`] = text;
      if (typeof cell === 'object' && cell !== null) formats[`${letters(c)}${r + 1}`] = formatId(cell.format);
    });
  });
  const rowNumber = Math.max(LEAST_ROWS, sheet.rows.length + SPARE_ROWS);
  return {id: `tab${index + 1}`, name: sheet.name, colNumber: width, rowNumber, cells, formats};
}

/** How the engine writes numbers and dates of a locale, so that its grid takes what the locale's users type. */
export function engineLocale(code: string): Locale {
  const {decimal, groups, dateFormat, hasHalfDays} = importLocale(code);
  return {
    name: code,
    code,
    decimalSeparator: decimal,
    thousandsSeparator: groups.at(-1) ?? ',',
    formulaArgSeparator: decimal === ',' ? ';' : ',',
    weekStart: code === 'en_US' ? 7 : 1,
    dateFormat,
    timeFormat: hasHalfDays ? 'hh:mm:ss a' : 'hh:mm:ss',
  };
}

export function initialData({sheets, locale}: StandInOptions): object {
  const formats: Record<number, string> = {};
  const known = new Map<string, number>();
  const formatId = (format: string): number => {
    const id = known.get(format) ?? known.size + 1;
    known.set(format, id);
    formats[id] = format;
    return id;
  };
  const contents = sheets.length > 0 ? sheets : [{name: 'Sheet1', rows: []}];
  return {
    version: '19.3',
    sheets: contents.map((sheet, index) => initialSheet(sheet, index, formatId)),
    formats,
    settings: {locale: engineLocale(locale)},
  };
}
