/** Values, formulas and notes of a range. */

import {type CellChange, NOTHING} from './book';
import {quietly} from './engine-setup';
import type {Modelled} from './google';
import type {Host} from './host';
import {ownValues} from './own-values';
import type {Place, Zone} from './places';
import {checkValidations} from './validation';
import {eachCell, mapZone, shaped} from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** In a cell of plain text the apostrophe that a script writes becomes part of the text. */
function contentIn(host: Host, sheetId: string, row: number, column: number, value: unknown): CellChange {
  const change = host.book.contentOf(value);
  const isText = typeof value === 'string' && value !== '' && !value.startsWith('=');
  return isText && host.book.format(sheetId, row, column) === '@' ? {content: `'${value}`} : change;
}

function writing(host: Host, {sheetId, zone}: Place, self: () => object) {
  const write = (of: (row: number, column: number) => unknown): object => {
    checkValidations(host, sheetId, zone, of);
    eachCell(zone, (row, column) => {
      host.book.change(sheetId, row, column, contentIn(host, sheetId, row, column, of(row, column)));
    });
    return self();
  };
  const fromMatrix = (values: unknown, member: string): object => {
    const matrix = shaped(values, zone, `SpreadsheetApp.Range.${member}`);
    return write((row, column) => matrix[row - zone.top]?.[column - zone.left]);
  };
  const formula = (text: unknown): string => {
    const written = String(text);
    return written === '' || written.startsWith('=') ? written : `=${written}`;
  };
  return {
    setValue: (value: unknown) => write(() => value),
    setValues: (values: unknown) => fromMatrix(values, 'setValues'),
    setFormula: (text: string) => write(() => formula(text)),
    setFormulas: (formulas: unknown) => {
      const matrix = shaped(formulas, zone, 'SpreadsheetApp.Range.setFormulas');
      return write((row, column) => formula(matrix[row - zone.top]?.[column - zone.left]));
    },
    clearContent: () => {
      eachCell(zone, (row, column) => host.book.change(sheetId, row, column, NOTHING));
      return self();
    },
  } satisfies Modelled<Range, 'setValue' | 'setValues' | 'setFormula' | 'setFormulas' | 'clearContent'>;
}

function reading(host: Host, {sheetId, zone}: Place) {
  const {book} = host;
  const read = <Result>(of: (row: number, column: number) => Result): Result[][] => {
    book.compute();
    return mapZone(zone, of);
  };
  const first = <Result>(of: (row: number, column: number) => Result): Result => {
    book.compute();
    return of(zone.top, zone.left);
  };
  const own = (cells: Zone): unknown[][] | undefined => {
    book.flush();
    return ownValues(book.model, sheetId, cells, (data) =>
      quietly(() => new host.options.engine.Model(data)),
    );
  };
  const value = (row: number, column: number): unknown => book.scriptValue(sheetId, row, column);
  const text = (row: number, column: number): string => book.cell(sheetId, row, column).text;
  const formula = (row: number, column: number): string => book.formula(sheetId, row, column);
  return {
    getValue: () => own({...zone, bottom: zone.top, right: zone.left})?.[0]?.[0] ?? first(value),
    getValues: () => own(zone) ?? read(value),
    getDisplayValue: () => first(text),
    getDisplayValues: () => read(text),
    getFormula: () => {
      book.flush();
      return formula(zone.top, zone.left);
    },
    getFormulas: () => {
      book.flush();
      return mapZone(zone, formula);
    },
    // A formula that gives an empty text is no blank cell.
    isBlank: () =>
      read((row, column) => value(row, column) === '' && formula(row, column) === '').every((row) =>
        row.every((blank) => blank),
      ),
  } satisfies Modelled<
    Range,
    | 'getValue'
    | 'getValues'
    | 'getDisplayValue'
    | 'getDisplayValues'
    | 'getFormula'
    | 'getFormulas'
    | 'isBlank'
  >;
}

function notes(host: Host, {sheetId, zone}: Place, self: () => object) {
  const stored = host.states.of(sheetId);
  const put = (row: number, column: number, note: unknown): void => {
    if (note === null || note === undefined || note === '') stored.notes.delete(`${row},${column}`);
    else stored.notes.set(`${row},${column}`, String(note));
  };
  const note = (row: number, column: number): string => stored.notes.get(`${row},${column}`) ?? '';
  return {
    getNote: () => note(zone.top, zone.left),
    getNotes: () => mapZone(zone, note),
    setNote: (text: string | null) => {
      eachCell(zone, (row, column) => put(row, column, text));
      return self();
    },
    setNotes: (values: unknown) => {
      const matrix = shaped(values, zone, 'SpreadsheetApp.Range.setNotes');
      eachCell(zone, (row, column) => put(row, column, matrix[row - zone.top]?.[column - zone.left]));
      return self();
    },
    clearNote: () => {
      eachCell(zone, (row, column) => put(row, column, ''));
      return self();
    },
  } satisfies Modelled<Range, 'getNote' | 'getNotes' | 'setNote' | 'setNotes' | 'clearNote'>;
}

export function rangeValues(host: Host, place: Place, self: () => object) {
  return {
    ...writing(host, place, self),
    ...reading(host, place),
    ...notes(host, place, self),
  };
}
