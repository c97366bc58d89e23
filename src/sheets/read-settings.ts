/** The user's settings, from the sheet that holds them. */
import {NO_SETTINGS, readSettings, type Settings} from '../app/settings';
import {cellReader} from './read-tabs';

/** What the settings sheet says; defaults where there is none. */
export function readSettingsSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined,
  zone: string,
): Settings {
  if (!sheet) return NO_SETTINGS;
  const range = sheet.getDataRange();
  const cellOf = cellReader(zone);
  const values = range.getValues().map((row) => row.map(cellOf));
  return readSettings(values, range.getFormulas());
}
