/** SpreadsheetApp.Sheet. */

import {boundedZone, parseA1} from './a1';
import {sheetCharts} from './charts';
import {SHEET_TYPE} from './enums';
import type {Modelled} from './google';
import type {Host} from './host';
import {sheetMetadata} from './metadata';
import {sheetNames} from './named-ranges';
import type {Place} from './places';
import {sheetProtection} from './protection';
import {createRangeList} from './range-list';
import {sheetRules} from './rules';
import {sheetSize} from './sheet-size';
import {followName} from './validation';
import {mapZone, positive} from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The place of a text such as `B2:B` on a sheet; the sheet's own name may stand in front. */
export function placeOfText(host: Host, sheetId: string, text: string): Place {
  const reference = parseA1(text);
  const named = reference ? undefined : host.getters.getNamedRange(text);
  if (named) {
    const {zone, unboundedZone} = named.range;
    const openRows = unboundedZone.bottom === undefined;
    const openColumns = unboundedZone.right === undefined;
    return {sheetId: named.range.sheetId, zone, openRows, openColumns};
  }
  if (!reference) throw new Error(`Range not found: ${text}`);
  const target =
    reference.sheetName === undefined ? sheetId : host.getters.getSheetIdByName(reference.sheetName);
  if (!target || !host.getters.tryGetSheet(target)) throw new Error(`Range not found: ${text}`);
  const rows = host.getters.getNumberRows(target);
  const columns = host.getters.getNumberCols(target);
  const zone = boundedZone(reference, rows, columns);
  if (zone.bottom >= rows || zone.right >= columns) throw new Error(`Range not found: ${text}`);
  return {
    sheetId: target,
    zone,
    openRows: reference.bottom === undefined,
    openColumns: reference.right === undefined,
  };
}

function placeOfNumbers(host: Host, sheetId: string, numbers: readonly unknown[]): Place {
  const [row, column, rows = 1, columns = 1] = numbers;
  const top = positive(row, 'row') - 1;
  const left = positive(column, 'column') - 1;
  const zone = {
    top,
    left,
    bottom: top + positive(rows, 'row') - 1,
    right: left + positive(columns, 'column') - 1,
  };
  const {getters} = host;
  if (zone.bottom >= getters.getNumberRows(sheetId) || zone.right >= getters.getNumberCols(sheetId)) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return {sheetId, zone, openRows: false, openColumns: false};
}

/** The last row and column that hold something, 0 where the sheet is empty. */
function extent(host: Host, sheetId: string): {rows: number; columns: number} {
  host.book.compute();
  let [rows, columns] = [0, 0];
  for (const {row, col} of host.getters.getEvaluatedCellsPositions(sheetId)) {
    if (row < rows && col < columns) continue;
    // As in Sheets, an empty text that a formula gives counts as something.
    const {type} = host.getters.getEvaluatedCell({sheetId, row, col});
    if (type === 'empty' && !host.book.stored(sheetId, row, col)?.isFormula) continue;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, col + 1);
  }
  return {rows, columns};
}

function ranges(host: Host, sheetId: string) {
  return {
    getRange: (...where: unknown[]) => {
      const [first] = where;
      const place =
        typeof first === 'string' ? placeOfText(host, sheetId, first) : placeOfNumbers(host, sheetId, where);
      return host.range(place);
    },
    getRangeList: (texts: readonly string[]) =>
      createRangeList(
        host,
        Array.from(texts, (text) => host.range(placeOfText(host, sheetId, text))),
      ),
    getDataRange: () => {
      const {rows, columns} = extent(host, sheetId);
      return host.range(placeOfNumbers(host, sheetId, [1, 1, Math.max(rows, 1), Math.max(columns, 1)]));
    },
    getSheetValues: (row: number, column: number, rows: number, columns: number): unknown[][] => {
      // -1 stands for all that hold something; where nothing does, no range can be made.
      const last = extent(host, sheetId);
      const count = (given: number, all: number, first: number): number =>
        given === -1 ? all - first + 1 : given;
      const sizes = [count(rows, last.rows, row), count(columns, last.columns, column)];
      const {zone} = placeOfNumbers(host, sheetId, [row, column, ...sizes]);
      return mapZone(zone, (r, c) => host.book.scriptValue(sheetId, r, c));
    },
    getLastRow: () => extent(host, sheetId).rows,
    getLastColumn: () => extent(host, sheetId).columns,
  } satisfies Modelled<
    Sheet,
    'getRange' | 'getRangeList' | 'getDataRange' | 'getSheetValues' | 'getLastRow' | 'getLastColumn'
  >;
}

function identity(host: Host, sheetId: string, self: () => object) {
  const {getters, book} = host;
  return {
    getName: () => getters.getSheetName(sheetId),
    getSheetName: () => getters.getSheetName(sheetId),
    setName: (name: string) => {
      checkName(host, name, sheetId);
      const oldName = getters.getSheetName(sheetId);
      book.command((dispatch) => dispatch('RENAME_SHEET', {sheetId, oldName, newName: name}));
      followName(host, sheetId);
      return self();
    },
    getSheetId: () => host.states.of(sheetId).gid,
    getIndex: () => getters.getSheetIds().indexOf(sheetId) + 1,
    getType: () => SHEET_TYPE.GRID,
    activate: () => {
      activateSheet(host, sheetId);
      return self();
    },
  } satisfies Modelled<
    Sheet,
    'getName' | 'getSheetName' | 'setName' | 'getSheetId' | 'getIndex' | 'getType' | 'activate'
  >;
}

/** @throws Error in Google's words, where another sheet has the name */
export function checkName(host: Host, name: string, sheetId?: string): void {
  const taken = host.getters
    .getSheetIds()
    .some((id) => id !== sheetId && host.getters.getSheetName(id).toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (name === '') throw new Error('A sheet needs a name.');
}

export function activateSheet(host: Host, sheetId: string): void {
  const {getters, book} = host;
  if (!getters.isSheetVisible(sheetId)) book.command((dispatch) => dispatch('SHOW_SHEET', {sheetId}));
  const sheetIdFrom = getters.getActiveSheetId();
  book.command((dispatch) => dispatch('ACTIVATE_SHEET', {sheetIdFrom, sheetIdTo: sheetId}));
}

/** A copy at the end of a spreadsheet, under a name of its own. */
function copying(host: Host, sheetId: string) {
  const freeName = (): string => {
    const taken = new Set(host.getters.getSheetIds().map((id) => host.getters.getSheetName(id)));
    const name = `Copy of ${host.getters.getSheetName(sheetId)}`;
    let number = 1;
    while (taken.has(number === 1 ? name : `${name} ${number}`)) number += 1;
    return number === 1 ? name : `${name} ${number}`;
  };
  return {
    copyTo: () => {
      const {book, getters} = host;
      const sheetIdTo = book.newId('sheet');
      const sheetNameTo = freeName();
      book.command((dispatch) => dispatch('DUPLICATE_SHEET', {sheetId, sheetIdTo, sheetNameTo}));
      const delta = getters.getSheetIds().length - 1 - getters.getSheetIds().indexOf(sheetIdTo);
      if (delta !== 0) book.command((dispatch) => dispatch('MOVE_SHEET', {sheetId: sheetIdTo, delta}));
      return createSheet(host, sheetIdTo);
    },
  } satisfies Modelled<Sheet, 'copyTo'>;
}

function clearing(host: Host, sheetId: string, self: () => object) {
  const whole = (): Place['zone'] => ({
    top: 0,
    left: 0,
    bottom: host.getters.getNumberRows(sheetId) - 1,
    right: host.getters.getNumberCols(sheetId) - 1,
  });
  return {
    clear: () => {
      host.book.command((dispatch) => dispatch('CLEAR_CELLS', {sheetId, target: [whole()]}));
      return self();
    },
    clearContents: () => {
      host.book.command((dispatch) => dispatch('DELETE_CONTENT', {sheetId, target: [whole()]}));
      return self();
    },
    clearFormats: () => {
      host.book.command((dispatch) => dispatch('CLEAR_FORMATTING', {sheetId, target: [whole()]}));
      return self();
    },
    clearNotes: () => {
      host.states.of(sheetId).notes.clear();
      return self();
    },
  } satisfies Modelled<Sheet, 'clear' | 'clearContents' | 'clearFormats' | 'clearNotes'>;
}

export function createSheet(host: Host, sheetId: string): object {
  const holder: {sheet?: object} = {};
  const self = (): object => holder.sheet ?? {};
  const sheet = host.object(
    'Sheet',
    {
      ...identity(host, sheetId, self),
      ...ranges(host, sheetId),
      ...sheetSize(host, sheetId, self),
      ...clearing(host, sheetId, self),
      ...copying(host, sheetId),
      ...sheetRules(host, sheetId),
      ...sheetCharts(host, sheetId),
      ...sheetMetadata(host, sheetId, self),
      ...sheetNames(host, sheetId),
      ...sheetProtection(host, sheetId),
    },
    () => {
      if (!host.getters.tryGetSheet(sheetId)) throw new Error('Sheet not found: it was deleted.');
    },
  );
  holder.sheet = sheet;
  return host.rememberSheet(sheet, sheetId);
}
