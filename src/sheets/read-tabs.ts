/** Reads the user's tabs as plain data: every date becomes a day serial in the spreadsheet's own time zone. */
import {isSigned} from '../app/signature';
import type {Cell, Tab} from '../core/mapping';
import {type OurSheets, readOurs} from './our-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const WEEK = 7 * DAY;
const HALF_YEAR = 182.62125 * DAY;
/** Clocks change at full quarters of an hour, whatever the offset of the zone. */
const QUARTER = 900 * SECOND;
/** 1970-01-01 in days since 1899-12-30. */
const EPOCH_SERIAL = 25_569;

function isDate(value: unknown): value is Date {
  // Values may come from another realm, where instanceof is false.
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Milliseconds to add to UTC, from the local time `yyyy-MM-dd HH:mm:ss` at an instant. */
function offsetOf(instant: number, text: string): number {
  const parts = /^(\d+)-(\d+)-(\d+) (\d+):(\d+):(\d+)$/.exec(text);
  if (!parts) throw new Error(`The date ${text} could not be read.`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  const local = new Date(0);
  // Date.UTC would take the years 0 to 99 as 1900 to 1999.
  local.setUTCFullYear(year, month - 1, day);
  local.setUTCHours(hour, minute, second);
  return local.getTime() - Math.floor(instant / SECOND) * SECOND;
}

type Clock = (instant: number) => number;

/** Offsets of a zone, asked of the service. */
function serviceClock(zone: string): Clock {
  return (instant) => offsetOf(instant, Utilities.formatDate(new Date(instant), zone, 'yyyy-MM-dd HH:mm:ss'));
}

/** Offsets of a zone as the engine of the script knows them; undefined where it knows no zones, or not this one. */
function engineClock(zone: string): Clock | undefined {
  try {
    const options = {year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit'} as const;
    const format = new Intl.DateTimeFormat('en-CA', {
      ...options,
      ...{minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: zone},
    });
    return (instant) => {
      const parts = new Map(format.formatToParts(instant).map(({type, value}) => [type, value]));
      const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
      const day = `${of('year')}-${of('month')}-${of('day')}`;
      return offsetOf(instant, `${day} ${of('hour')}:${of('minute')}:${of('second')}`);
    };
  } catch {
    return undefined;
  }
}

/** Deep winter and high summer of the two years up to an instant. */
function seasons(now: number): number[] {
  const half = Math.floor(now / HALF_YEAR);
  return [half - 3, half - 2, half - 1, half].map((each) => (each + 0.04) * HALF_YEAR);
}

/**
 * Offsets of a zone with few calls: those of the script's engine, if the service confirms them. Governments change
 * the rules of their clocks, and an engine that has not heard of it is wrong about the last years.
 */
function clockOf(zone: string): Clock {
  const [service, engine] = [serviceClock(zone), engineClock(zone)];
  let chosen: Clock | undefined;
  return (instant) => {
    chosen ??= engine && seasons(Date.now()).every((at) => engine(at) === service(at)) ? engine : service;
    return chosen(instant);
  };
}

/**
 * Makes a reader of instants: milliseconds since 1970 in, days since 1899-12-30 on the zone's clock out.
 * The zone is asked once a week of data, and once a quarter of an hour in the weeks in which its clocks change.
 */
export function serialReader(zone: string): (instant: number) => number {
  const clock = clockOf(zone);
  const offsets = new Map<number, number>();
  const known = (instant: number): number => {
    const found = offsets.get(instant) ?? clock(instant);
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

/** Cells of a tab; a chart on a tab of its own has none. */
function rowsOf(sheet: Sheet, cellOf: (value: unknown) => Cell): Cell[][] {
  try {
    const rows = valuesOf(sheet).map((row) => row.map(cellOf));
    return isSigned(rows) ? [['']] : rows;
  } catch (error) {
    // The type is asked only here: nearly every tab is a grid.
    if (sheet.getType() === SpreadsheetApp.SheetType.GRID) throw error;
    return [['']];
  }
}

/** Everything on a sheet, in one call; a sheet without a value has no last row that could be asked for. */
export function valuesOf(sheet: Sheet): unknown[][] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch {
    return sheet.getLastRow() === 0 ? [['']] : sheet.getDataRange().getValues();
  }
}

/**
 * Every tab that is not ours, in the order of the tabs, one read a tab. A chart on a tab of its own and a copy of a
 * sheet of ours come as blank: they hold no deals, but their names are taken.
 */
export function readTabs(
  spreadsheet: Spreadsheet,
  ours: OurSheets = readOurs(spreadsheet),
  zone: string = spreadsheet.getSpreadsheetTimeZone(),
): Tab[] {
  const cellOf = cellReader(zone);
  const valid = new Set(Object.values(ours.sheets));
  return ours.all
    .filter(({sheet}) => !valid.has(sheet))
    .map(({sheet, name}) => ({name, rows: rowsOf(sheet, cellOf)}));
}
