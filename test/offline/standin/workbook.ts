/** A stand-in with a small script of a test's own. */
import * as engine from '@odoo/o-spreadsheet';
import {createStandIn} from '../../../scripts/offline/standin';
import type {Bundle, SheetContent, StandIn, StandInOptions} from '../../../scripts/offline/standin/api';

export interface Opened {
  readonly standIn: StandIn;
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly globals: Record<string, unknown>;
}

export const SHEETS: readonly SheetContent[] = [{name: 'Deals', rows: [['Amount'], [10], [20]]}];

function isApp(value: unknown): value is GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  return typeof value === 'object' && value !== null;
}

/** Opens a spreadsheet of one small tab. */
export function open(options: Partial<StandInOptions> = {}, script: Bundle = {}, code = ''): Opened {
  const standIn = createStandIn({
    engine,
    locale: 'en_US',
    timeZone: 'Europe/Moscow',
    scriptTimeZone: 'Etc/UTC',
    sheets: SHEETS,
    ...options,
  });
  const globals = standIn.globals();
  standIn.attach(script, code);
  const app = globals.SpreadsheetApp;
  if (!isApp(app)) throw new Error('The stand-in gave no SpreadsheetApp.');
  return {standIn, app, spreadsheet: app.getActiveSpreadsheet(), globals};
}

export function sheetOf({spreadsheet}: Opened, name = 'Deals'): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}
