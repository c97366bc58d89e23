/** Sheets that an action has begun to make: kept as a property, so that what is left of a run that was cut off is known. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Begun {
  /** Titles under which sheets are inserted. They were free. */
  readonly titles: readonly string[];
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

/** Clears away the sheets that were begun. Before their ids are known a blank one is told by its title. */
export function clearAway(spreadsheet: Spreadsheet, {titles, ids}: Begun): void {
  const isBegun = (sheet: Sheet): boolean =>
    ids ? ids.includes(sheet.getSheetId()) : titles.includes(sheet.getName()) && isBlank(sheet);
  for (const sheet of spreadsheet.getSheets().filter(isBegun)) twice(() => spreadsheet.deleteSheet(sheet));
}
