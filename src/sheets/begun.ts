/** Sheets that an action has begun to make: kept as a property, so that what is left of a run that was cut off is known. */
import {isSigned} from '../app/signature';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Properties = GoogleAppsScript.Properties.Properties;

export interface Begun {
  /** Titles under which sheets are inserted. They were free. */
  readonly titles: readonly string[];
  /** Titles of all sheets before a sheet of ours is copied, which gets a title that only Sheets knows. */
  readonly before?: readonly string[];
  /** Ids of the inserted sheets, once all of them stand; nothing is written on them before. */
  readonly ids?: readonly number[];
}

/** Does something, also where it fails the first time: services fail now and then. */
export function twice(act: () => void): void {
  try {
    act();
  } catch {
    act();
  }
}

const isBlank = (sheet: Sheet): boolean => sheet.getLastRow() === 0;

function isCopy(sheet: Sheet): boolean {
  const values: string[][] = sheet.getDataRange().getDisplayValues();
  return isSigned(values);
}

/** Clears away the sheets that were begun. Before their ids are known a blank one is told by its title. */
export function clearAway(spreadsheet: Spreadsheet, {titles, before, ids}: Begun): void {
  const isBegun = (sheet: Sheet): boolean => {
    if (ids) return ids.includes(sheet.getSheetId());
    const name = sheet.getName();
    if (before) return !before.includes(name) && isCopy(sheet);
    return titles.includes(name) && isBlank(sheet);
  };
  for (const sheet of spreadsheet.getSheets().filter(isBegun)) twice(() => spreadsheet.deleteSheet(sheet));
}

/** Property that stands while tabs are made that become the user's. */
export const BEGUN = 'sales-kpi-begun';

/** Clears away what the property tells of. */
export function clearBegun(spreadsheet: Spreadsheet, properties: Properties, text: string): void {
  clearAway(spreadsheet, JSON.parse(text));
  twice(() => properties.deleteProperty(BEGUN));
}

/**
 * Makes sheets that become the user's: all of them whole, or none, and then it throws what the failed call threw.
 * @param make inserts them, and nothing more
 * @param fill writes them
 */
export function makeSheets(
  spreadsheet: Spreadsheet,
  properties: Properties,
  begun: Begun,
  make: () => readonly Sheet[],
  fill: (sheets: readonly Sheet[]) => void,
): readonly Sheet[] {
  try {
    properties.setProperty(BEGUN, JSON.stringify(begun));
    const sheets = make();
    const ids = sheets.map((sheet) => sheet.getSheetId());
    properties.setProperty(BEGUN, JSON.stringify({...begun, ids}));
    fill(sheets);
    SpreadsheetApp.flush();
    properties.deleteProperty(BEGUN);
    return sheets;
  } catch (error) {
    try {
      const text = properties.getProperty(BEGUN);
      if (text !== null) clearBegun(spreadsheet, properties, text);
    } catch {
      // The failure that led here is the one to be told; the next run clears away the rest.
    }
    throw error;
  }
}
