/** Reads the user's tabs as plain data: every date becomes a day serial in the spreadsheet's own time zone. */
import {isDate} from '../../app/functions/argument';
import {isSigned} from '../../app/workbook/layout-fingerprint';
import type {Cell, Tab} from '../../core/mapping';
import {type OurSheets, readOurs} from '../transaction/our-sheets';
import {serialReader} from './zone-clock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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
