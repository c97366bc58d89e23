/** How the cells of a range look. Each property has one setter for the range and one for a matrix. */

import type {Style} from '@odoo/o-spreadsheet';
import type {CellChange} from './book';
import type {Modelled} from './google';
import type {Host} from './host';
import {fromEngineFormat, toEngineFormat} from './number-format';
import type {Place} from './places';
import {BLACK, colour, SIZE, styleChange} from './text-style';
import {eachCell, mapZone, shaped} from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;

const WHITE = '#ffffff';
function oneOf<Word extends string>(words: readonly Word[]): (value: unknown) => Word | undefined {
  return (value) => {
    if (value === null || value === undefined) return undefined;
    const found = words.find((word) => word === value);
    if (!found) throw new Error(`${String(value)} is none of ${words.join(', ')}.`);
    return found;
  };
}

const horizontal = oneOf(['left', 'center', 'right', 'normal']);
const vertical = oneOf(['top', 'middle', 'bottom']);
const weight = oneOf(['bold', 'normal']);

function size(value: unknown): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'number' || value <= 0) throw new Error(`${String(value)} is no font size.`);
  return value;
}

function align(value: unknown): Style['align'] {
  const word = horizontal(value);
  return word === 'normal' ? undefined : word;
}

const bold = (value: unknown): CellChange => ({style: {bold: weight(value) === 'bold' || undefined}});
const wrap = (value: unknown): CellChange => ({style: {wrapping: value === true ? 'wrap' : undefined}});
const format = (value: unknown): CellChange => ({format: toEngineFormat(String(value))});

function borders(host: Host, {sheetId, zone}: Place, self: () => object) {
  return {
    setBorder: (...sides: unknown[]) => {
      const [top, left, bottom, right, inner, across, tint] = sides;
      const drawn: readonly (readonly [unknown, 'top' | 'left' | 'bottom' | 'right' | 'v' | 'h'])[] = [
        [top, 'top'],
        [left, 'left'],
        [bottom, 'bottom'],
        [right, 'right'],
        [inner, 'v'],
        [across, 'h'],
      ];
      const color = colour(tint) ?? BLACK;
      for (const [wanted, position] of drawn) {
        if (wanted !== true) continue;
        host.book.command((dispatch) =>
          dispatch('SET_ZONE_BORDERS', {sheetId, target: [zone], border: {position, color, style: 'thin'}}),
        );
      }
      return self();
    },
  } satisfies Modelled<Range, 'setBorder'>;
}

function setters(host: Host, {sheetId, zone}: Place, self: () => object) {
  const all = (change: CellChange): object => {
    eachCell(zone, (row, column) => host.book.change(sheetId, row, column, change));
    return self();
  };
  const each = (values: unknown, member: string, change: (value: unknown) => CellChange): object => {
    const matrix = shaped(values, zone, `SpreadsheetApp.Range.${member}`);
    const changes = new Map<unknown, CellChange>();
    eachCell(zone, (row, column) => {
      const value = matrix[row - zone.top]?.[column - zone.left];
      const made = changes.get(value) ?? change(value);
      changes.set(value, made);
      host.book.change(sheetId, row, column, made);
    });
    return self();
  };
  const fill = (value: unknown): CellChange => ({style: {fillColor: colour(value)}});
  const text = (value: unknown): CellChange => ({style: {textColor: colour(value)}});
  const sized = (value: unknown): CellChange => ({style: {fontSize: size(value)}});
  const aligned = (value: unknown): CellChange => ({style: {align: align(value)}});
  const raised = (value: unknown): CellChange => ({style: {verticalAlign: vertical(value)}});
  return {
    setBackground: (value: string | null) => all(fill(value)),
    setBackgrounds: (values: unknown) => each(values, 'setBackgrounds', fill),
    setFontColor: (value: string | null) => all(text(value)),
    setFontColors: (values: unknown) => each(values, 'setFontColors', text),
    setFontSize: (value: number) => all(sized(value)),
    setFontSizes: (values: unknown) => each(values, 'setFontSizes', sized),
    setFontWeight: (value: string | null) => all(bold(value)),
    setFontWeights: (values: unknown) => each(values, 'setFontWeights', bold),
    setHorizontalAlignment: (value: string | null) => all(aligned(value)),
    setHorizontalAlignments: (values: unknown) => each(values, 'setHorizontalAlignments', aligned),
    setVerticalAlignment: (value: string | null) => all(raised(value)),
    setVerticalAlignments: (values: unknown) => each(values, 'setVerticalAlignments', raised),
    setWrap: (value: boolean) => all(wrap(value)),
    setTextStyles: (values: unknown) => each(values, 'setTextStyles', styleChange),
    setWraps: (values: unknown) => each(values, 'setWraps', wrap),
    setNumberFormat: (value: string) => all(format(value)),
    setNumberFormats: (values: unknown) => each(values, 'setNumberFormats', format),
    clearFormat: () =>
      all({
        format: '',
        style: {
          bold: undefined,
          align: undefined,
          wrapping: undefined,
          verticalAlign: undefined,
          fillColor: undefined,
          textColor: undefined,
          fontSize: undefined,
        },
      }),
  } satisfies Modelled<
    Range,
    | 'setBackground'
    | 'setBackgrounds'
    | 'setFontColor'
    | 'setFontColors'
    | 'setFontSize'
    | 'setFontSizes'
    | 'setFontWeight'
    | 'setFontWeights'
    | 'setHorizontalAlignment'
    | 'setHorizontalAlignments'
    | 'setVerticalAlignment'
    | 'setVerticalAlignments'
    | 'setWrap'
    | 'setWraps'
    | 'setTextStyles'
    | 'setNumberFormat'
    | 'setNumberFormats'
    | 'clearFormat'
  >;
}

const BOTTOM = 'bottom';

function getters(host: Host, {sheetId, zone}: Place) {
  const {book} = host;
  const of = <Result>(pick: (style: Style) => Result) => {
    const at = (row: number, column: number): Result => pick(book.style(sheetId, row, column));
    return {
      one: (): Result => {
        book.flush();
        return at(zone.top, zone.left);
      },
      all: (): Result[][] => {
        book.flush();
        return mapZone(zone, at);
      },
    };
  };
  const fill = of((style) => style.fillColor ?? WHITE);
  const text = of((style) => style.textColor ?? BLACK);
  const sized = of((style) => style.fontSize ?? SIZE);
  const heavy = of((style) => (style.bold ? 'bold' : 'normal'));
  const aligned = of((style) => style.align ?? 'general');
  const raised = of((style) => style.verticalAlign ?? BOTTOM);
  const wrapped = of((style) => style.wrapping === 'wrap');
  const formatAt = (row: number, column: number): string =>
    fromEngineFormat(book.format(sheetId, row, column));
  return {
    getBackground: fill.one,
    getBackgrounds: fill.all,
    getFontColor: text.one,
    getFontColors: text.all,
    getFontSize: sized.one,
    getFontSizes: sized.all,
    getFontWeight: heavy.one,
    getFontWeights: heavy.all,
    getHorizontalAlignment: aligned.one,
    getHorizontalAlignments: aligned.all,
    getVerticalAlignment: raised.one,
    getVerticalAlignments: raised.all,
    getWrap: wrapped.one,
    getWraps: wrapped.all,
    getNumberFormat: () => formatAt(zone.top, zone.left),
    getNumberFormats: () => mapZone(zone, formatAt),
  } satisfies Modelled<
    Range,
    | 'getBackground'
    | 'getBackgrounds'
    | 'getFontColor'
    | 'getFontColors'
    | 'getFontSize'
    | 'getFontSizes'
    | 'getFontWeight'
    | 'getFontWeights'
    | 'getHorizontalAlignment'
    | 'getHorizontalAlignments'
    | 'getVerticalAlignment'
    | 'getVerticalAlignments'
    | 'getWrap'
    | 'getWraps'
    | 'getNumberFormat'
    | 'getNumberFormats'
  >;
}

export function rangeStyle(host: Host, place: Place, self: () => object) {
  return {...setters(host, place, self), ...getters(host, place), ...borders(host, place, self)};
}
