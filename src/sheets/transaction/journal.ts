/** Sheets that an action is making: noted as a property first, so that the next run knows what a run that was cut off has left. */
import {isSigned} from '../../app/workbook/layout-fingerprint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Properties = GoogleAppsScript.Properties.Properties;

export interface Pending {
  /** Titles under which sheets are inserted. They were free. */
  readonly titles: readonly string[];
  /** Titles of all sheets before a sheet of ours is copied, which gets a title that only Sheets knows. */
  readonly before?: readonly string[];
  /** Ids of the inserted sheets, once all of them stand; nothing is written on them before. */
  readonly ids?: readonly number[];
}

/** Does something, also where it fails the first time: services fail now and then. */
export function retryOnce(act: () => void): void {
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

/** Removes the sheets that are pending. Before their ids are known a blank one is told by its title. */
export function removePending(spreadsheet: Spreadsheet, {titles, before, ids}: Pending): void {
  const isPending = (sheet: Sheet): boolean => {
    if (ids) return ids.includes(sheet.getSheetId());
    const name = sheet.getName();
    if (before) return !before.includes(name) && isCopy(sheet);
    return titles.includes(name) && isBlank(sheet);
  };
  for (const sheet of spreadsheet.getSheets().filter(isPending))
    retryOnce(() => spreadsheet.deleteSheet(sheet));
}

/** Property that stands while tabs are made that become the user's. */
export const PENDING_TABS = 'sales-kpi-begun';

/** Removes the tabs that the property lists, then the property. */
export function clearPendingTabs(spreadsheet: Spreadsheet, properties: Properties, text: string): void {
  removePending(spreadsheet, JSON.parse(text));
  retryOnce(() => properties.deleteProperty(PENDING_TABS));
}

/**
 * Makes sheets that become the user's: all of them whole, or none, and then it throws what the failed call threw.
 * @param make inserts them, and nothing more
 * @param fill writes them
 */
export function makeSheets(
  spreadsheet: Spreadsheet,
  properties: Properties,
  pending: Pending,
  make: () => readonly Sheet[],
  fill: (sheets: readonly Sheet[]) => void,
): readonly Sheet[] {
  try {
    properties.setProperty(PENDING_TABS, JSON.stringify(pending));
    const sheets = make();
    const ids = sheets.map((sheet) => sheet.getSheetId());
    properties.setProperty(PENDING_TABS, JSON.stringify({...pending, ids}));
    fill(sheets);
    SpreadsheetApp.flush();
    properties.deleteProperty(PENDING_TABS);
    return sheets;
  } catch (error) {
    try {
      const text = properties.getProperty(PENDING_TABS);
      if (text !== null) clearPendingTabs(spreadsheet, properties, text);
    } catch {
      // The failure that led here is the one to be told; the next run removes the rest.
    }
    throw error;
  }
}
