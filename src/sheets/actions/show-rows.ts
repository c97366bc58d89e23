/** Show the deals: the rows behind the selected number of the dashboard, on a tab of ours. */
import {ACTION_TEXTS} from '../../app/actions/texts';
import {DIRECTORY, Directory} from '../../app/workbook/drill-down/directory';
import {planTrace, tablesBehind} from '../../app/workbook/drill-down/drill-down-sheet';
import {type UserTable, userColumnIn} from '../../app/workbook/drill-down/rows';
import {numberCell, type Target, targetAt} from '../../app/workbook/drill-down/target';
import {modelColumn, TABLE_COLUMNS, TABLE_HEAD, TOLD} from '../../app/workbook/model/layout';
import {SHEET_ROLES} from '../../app/workbook/plan';
import {languageIn} from '../../app/workbook/settings';
import {rangeName} from '../../core/columns/range-name';
import type {TableId} from '../../core/tables/table-spec';
import {fill, type Language, translate} from '../../core/text';
import {alertUser} from '../messages';
import {type OurSheets, readOurs, titlesOf} from '../transaction/our-sheets';
import {interimTitle} from '../transaction/sheet-transaction';
import {type SheetsByRole, sheetOf} from '../transaction/sheets-by-role';
import {readDashboard, readFingerprints} from '../transaction/user-edits';
import {readSettingsSheet} from '../workbook/read-settings';
import {putSheet} from './replace-sheet';
import {runAction, withLock} from './run';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the selected cell of the dashboard shows. The tiles are where they were planned, but for inserted lines. */
function selectedTarget(spreadsheet: Spreadsheet, ours: OurSheets): Target | undefined {
  const sheet = sheetOf(ours.sheets, 'dashboard');
  const selected = spreadsheet.getCurrentCell();
  if (!selected || selected.getSheet().getSheetId() !== sheet.getSheetId()) return undefined;
  const here = {row: selected.getRow(), column: selected.getColumn()};
  const model = sheetOf(ours.sheets, 'model').getName();
  const {dashboard: fingerprint} = readFingerprints(ours.sheets);
  // Built by another version: nothing is known of the places.
  if (!fingerprint) return undefined;
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const {rows, columns, existing} = readDashboard(sheet, fingerprint, titlesOf(ours), zone);
  const own = numberCell({
    row: rows.planned(here.row) ?? here.row,
    column: columns.planned(here.column) ?? here.column,
  });
  const place = {row: rows.now(own.row) ?? own.row, column: columns.now(own.column) ?? own.column};
  return targetAt(place, existing, model) ?? targetAt(here, existing, model);
}

/** Whether the model stands as this script would have planned it. */
function isAsPlanned(model: Sheet): boolean {
  const heads = model.getRange(TABLE_HEAD, 1, 1, TABLE_COLUMNS).getValues()[0] ?? [];
  return TOLD.every(({id}) => heads[modelColumn(id) - 1] === id);
}

/** Where the columns stand, as the model lists them. */
function directoryOf(model: Sheet, ours: SheetsByRole): Directory | undefined {
  const block = model.getRange(1, DIRECTORY.column, model.getMaxRows(), DIRECTORY.columns).getValues();
  const titles = new Map(SHEET_ROLES.map((role) => [role, ours[role]?.getName()]));
  return Directory.of(block, (role) => titles.get(role));
}

/** Where a table of the user's stands now, as the hidden sheet that reads it says. */
function userTable(
  spreadsheet: Spreadsheet,
  ours: SheetsByRole,
  directory: Directory,
  id: TableId,
): UserTable | undefined {
  const place = directory.place(rangeName(id, 'row'));
  const data = place && ours[place.role];
  const found = data && userColumnIn(data.getRange(`${place.letters}1`).getFormula());
  const sheet = found && spreadsheet.getSheetByName(found.tab);
  if (!sheet) return undefined;
  const {tab, headerRow} = found;
  const rows = sheet.getMaxRows();
  const headers = sheet.getRange(headerRow, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
  const filled = headers.flatMap((header, index) => (header === '' ? [] : [index + 1]));
  const [firstColumn = 1, lastColumn = firstColumn] = [filled[0], filled[filled.length - 1]];
  const below = Math.min(headerRow + 1, rows);
  const formats =
    sheet.getRange(below, firstColumn, 1, lastColumn - firstColumn + 1).getNumberFormats()[0] ?? [];
  return {tab, headerRow, firstColumn, lastColumn, formats, rows};
}

function titleOf(spreadsheet: Spreadsheet, {trace}: SheetsByRole, language: Language): string {
  if (trace) return trace.getName();
  const title = translate(ACTION_TEXTS.sheetTrace, language);
  if (!spreadsheet.getSheetByName(title)) return title;
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase());
  return interimTitle(title, new Set(taken));
}

function show(spreadsheet: Spreadsheet, ours: SheetsByRole, target: Target, directory: Directory): void {
  const {told} = directory;
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const tables = new Map<TableId, UserTable>();
  for (const id of tablesBehind(target, told)) {
    const user = userTable(spreadsheet, ours, directory, id);
    if (user) tables.set(id, user);
  }
  // The rows are told in the language of the dashboard, whoever looks at them.
  const language = languageIn(readSettingsSheet(ours.settings, zone), 'en');
  const title = titleOf(spreadsheet, ours, language);
  const {places} = directory;
  const {sheet: plan, formats} = planTrace({title, language, target, told, tables, places});
  const sheet = putSheet(spreadsheet, plan, (made) => {
    for (const [format, ranges] of formats) made.getRangeList([...ranges]).setNumberFormat(format);
  });
  spreadsheet.setActiveSheet(sheet);
}

function showSelected(spreadsheet: Spreadsheet, language: Language): void {
  const all = readOurs(spreadsheet);
  const {sheets: ours} = all;
  const {dashboard, model} = ours;
  if (!dashboard || !model) {
    alertUser(translate(ACTION_TEXTS.noDashboard, language), language);
    return;
  }
  const directory = isAsPlanned(model) ? directoryOf(model, ours) : undefined;
  if (!directory) {
    alertUser(translate(ACTION_TEXTS.buildFirst, language), language);
    return;
  }
  const target = selectedTarget(spreadsheet, all);
  if (target) withLock(language, () => show(spreadsheet, ours, target, directory));
  else
    alertUser(
      fill(translate(ACTION_TEXTS.nothingSelected, language), {dashboard: dashboard.getName()}),
      language,
    );
}

/** Menu entry: shows the rows behind the selected number, or says what to select. */
export function showRows(): void {
  runAction(showSelected);
}
