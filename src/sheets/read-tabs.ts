/** Reads the user's tabs as plain data: every date becomes a day serial in the spreadsheet's own time zone. */
import type {Cell, Tab} from '../core/mapping';
import {findSheets, roleMark} from './our-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const WEEK = 7 * DAY;
/** Clocks change at full quarters of an hour, whatever the offset of the zone. */
const QUARTER = 900 * SECOND;
/** 1970-01-01 in days since 1899-12-30. */
const EPOCH_SERIAL = 25_569;

function isDate(value: unknown): value is Date {
  // Values may come from another realm, where instanceof is false.
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Offset of a zone at an instant, asked of the service; milliseconds to add to UTC. */
function askOffset(instant: number, zone: string): number {
  const text = Utilities.formatDate(new Date(instant), zone, 'yyyy-MM-dd HH:mm:ss');
  const parts = /^(\d+)-(\d+)-(\d+) (\d+):(\d+):(\d+)$/.exec(text);
  if (!parts) throw new Error(`The date ${text} could not be read.`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  const local = new Date(0);
  // Date.UTC would take the years 0 to 99 as 1900 to 1999.
  local.setUTCFullYear(year, month - 1, day);
  local.setUTCHours(hour, minute, second);
  return local.getTime() - Math.floor(instant / SECOND) * SECOND;
}

/**
 * Makes a reader of instants: milliseconds since 1970 in, days since 1899-12-30 on the zone's clock out.
 * The zone is asked once a week of data, and once a quarter of an hour in the weeks in which its clocks change.
 */
export function serialReader(zone: string): (instant: number) => number {
  const offsets = new Map<number, number>();
  const known = (instant: number): number => {
    const found = offsets.get(instant) ?? askOffset(instant, zone);
    offsets.set(instant, found);
    return found;
  };
  return (instant) => {
    const week = Math.floor(instant / WEEK) * WEEK;
    const start = known(week);
    const offset = start === known(week + WEEK) ? start : known(Math.floor(instant / QUARTER) * QUARTER);
    return (instant + offset) / DAY + EPOCH_SERIAL;
  };
}

/** Turns what getValues gives into a cell; what is neither text, number, flag nor date (an image) is blank. */
export function cellReader(zone: string): (value: unknown) => Cell {
  const serialOf = serialReader(zone);
  return (value) => {
    if (isDate(value)) {
      const instant = value.getTime();
      return Number.isNaN(instant) ? '' : {serial: serialOf(instant)};
    }
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return '';
  };
}

/**
 * Every tab that is not ours, in the order of the tabs, one read a tab. A chart on a tab of its own and a copy of a
 * sheet of ours come as blank: they hold no deals, but their names are taken.
 */
export function readTabs(spreadsheet: Spreadsheet): Tab[] {
  const cellOf = cellReader(spreadsheet.getSpreadsheetTimeZone());
  const ours = new Set(Object.values(findSheets(spreadsheet)).map((sheet) => sheet.getSheetId()));
  const readable = (sheet: Sheet): boolean =>
    sheet.getType() === SpreadsheetApp.SheetType.GRID && !roleMark(sheet);
  const rowsOf = (sheet: Sheet): Cell[][] =>
    sheet
      .getDataRange()
      .getValues()
      .map((row) => row.map(cellOf));
  return spreadsheet
    .getSheets()
    .filter((sheet) => !ours.has(sheet.getSheetId()))
    .map((sheet) => ({name: sheet.getName(), rows: readable(sheet) ? rowsOf(sheet) : [['']]}));
}
