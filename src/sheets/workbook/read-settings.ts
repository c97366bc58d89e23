/** The user's settings, from the sheet that holds them. */
import type {Settings} from '../../app/workbook/settings';
import {readSettingsCells} from './settings-sheet';

/** What the settings sheet says; defaults where there is none. */
export function readSettingsSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined,
  zone: string,
): Settings {
  return readSettingsCells(sheet, zone).settings;
}
