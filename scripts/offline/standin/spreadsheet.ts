/** SpreadsheetApp.Spreadsheet. */
import type {Modelled} from './google';
import type {Host} from './host';
import {spreadsheetMetadata} from './metadata';
import {namedRanges} from './named-ranges';
import {activateSheet, checkName, createSheet, placeOfText} from './sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
const SHOWN_FOR = 5;

function lookup(host: Host) {
  const {getters} = host;
  const ids = (): string[] => [...getters.getSheetIds()];
  return {
    getSheets: () => ids().map((id) => createSheet(host, id)),
    getNumSheets: () => ids().length,
    getSheetByName: (name: string) => {
      const id = ids().find((each) => getters.getSheetName(each) === name);
      return id === undefined ? null : createSheet(host, id);
    },
    getSheetById: (gid: number) => {
      const id = ids().find((each) => host.states.of(each).gid === gid);
      return id === undefined ? null : createSheet(host, id);
    },
    getActiveSheet: () => createSheet(host, getters.getActiveSheetId()),
    getCurrentCell: () => {
      const {sheetId, col, row} = getters.getActivePosition();
      const zone = {top: row, left: col, bottom: row, right: col};
      return host.range({sheetId, zone, openRows: false, openColumns: false});
    },
    getRange: (text: string) => host.range(placeOfText(host, getters.getActiveSheetId(), text)),
  } satisfies Modelled<
    Spreadsheet,
    | 'getSheets'
    | 'getNumSheets'
    | 'getSheetByName'
    | 'getSheetById'
    | 'getActiveSheet'
    | 'getCurrentCell'
    | 'getRange'
  >;
}

function freeName(host: Host): string {
  const taken = new Set(host.getters.getSheetIds().map((id) => host.getters.getSheetName(id).toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function insertSheet(host: Host, args: readonly unknown[]): object {
  const name = args.find((arg) => typeof arg === 'string') ?? freeName(host);
  const index = args.find((arg) => typeof arg === 'number');
  if (args.some((arg) => typeof arg === 'object')) {
    throw new Error('The stand-in does not model Spreadsheet.insertSheet with options.');
  }
  checkName(host, name);
  const {getters, book} = host;
  const active = getters.getSheetIds().indexOf(getters.getActiveSheetId());
  const position = index ?? active + 1;
  if (position < 0 || position > getters.getSheetIds().length) {
    throw new Error('Sheet index is out of bounds.');
  }
  const sheetId = book.newId('sheet');
  book.command((dispatch) =>
    dispatch('CREATE_SHEET', {sheetId, name, position, rows: NEW_ROWS, cols: NEW_COLUMNS}),
  );
  activateSheet(host, sheetId);
  return createSheet(host, sheetId);
}

function deleteSheet(host: Host, sheet: object): void {
  const {getters, book} = host;
  const sheetId = host.sheetIdOf(sheet);
  if (!getters.tryGetSheet(sheetId)) throw new Error('Sheet not found: it was deleted.');
  const visible = getters.getVisibleSheetIds();
  if (getters.getSheetIds().length === 1) throw new Error("You can't remove all the sheets in a document.");
  if (visible.length === 1 && visible[0] === sheetId) {
    throw new Error("You can't remove all the visible sheets in a document.");
  }
  const sheetName = getters.getSheetName(sheetId);
  // The engine refuses to delete any sheet while only one shows; a hidden one is shown for that moment.
  if (!getters.isSheetVisible(sheetId)) book.command((dispatch) => dispatch('SHOW_SHEET', {sheetId}));
  book.command((dispatch) => dispatch('DELETE_SHEET', {sheetId, sheetName}));
}

function moveActive(host: Host, position: number): void {
  const {getters, book} = host;
  const sheetId = getters.getActiveSheetId();
  const delta = position - 1 - getters.getSheetIds().indexOf(sheetId);
  if (delta !== 0) book.command((dispatch) => dispatch('MOVE_SHEET', {sheetId, delta}));
}

function changes(host: Host) {
  return {
    insertSheet: (...args: unknown[]) => insertSheet(host, args),
    deleteSheet: (sheet: object) => deleteSheet(host, sheet),
    setActiveSheet: (sheet: object) => {
      activateSheet(host, host.sheetIdOf(sheet));
      return sheet;
    },
    moveActiveSheet: (position: number) => moveActive(host, position),
    toast: (...args: unknown[]) => {
      const [text, title = '', seconds = SHOWN_FOR] = args;
      if (typeof seconds !== 'number') throw new Error('A toast is shown for a number of seconds.');
      host.screen.shown.push({kind: 'toast', title: String(title), text: String(text)});
    },
  } satisfies Modelled<
    Spreadsheet,
    'insertSheet' | 'deleteSheet' | 'setActiveSheet' | 'moveActiveSheet' | 'toast'
  >;
}

export function createSpreadsheet(host: Host): object {
  const holder: {spreadsheet?: object} = {};
  const spreadsheet = host.object('Spreadsheet', {
    ...lookup(host),
    ...changes(host),
    ...namedRanges(host),
    ...spreadsheetMetadata(host, () => holder.spreadsheet ?? {}),
    getId: () => 'stand-in',
    getName: () => 'Workbook',
    getSpreadsheetLocale: () => host.options.locale,
    getSpreadsheetTimeZone: () => host.options.timeZone,
  } satisfies Modelled<Spreadsheet, 'getId' | 'getName' | 'getSpreadsheetLocale' | 'getSpreadsheetTimeZone'>);
  holder.spreadsheet = spreadsheet;
  return spreadsheet;
}
