/** Snapshot: a dated copy of the dashboard that holds values alone, for history and for people outside. */
import {ACTION_TEXTS} from '../../app/actions/texts';
import {TEXTS} from '../../app/texts';
import {fill, type Language, translate} from '../../core/text';
import {alertUser} from '../messages';
import {makeSheets} from '../transaction/journal';
import {findSheets} from '../transaction/our-sheets';
import {recover} from '../transaction/recover';
import {runAction, withLock} from './run';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** «KPI 2026-11-25», or «KPI 2026-11-25 (2)» where that is taken. */
function titleOf(spreadsheet: Spreadsheet): string {
  const day = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  const title = `KPI ${day}`;
  let number = 1;
  const numbered = (): string => (number === 1 ? title : `${title} (${number})`);
  while (spreadsheet.getSheetByName(numbered())) number += 1;
  return numbered();
}

/** What a snapshot must not have: metadata, choices from our lists, names and protections. */
function strip(copy: Sheet): void {
  for (const entry of copy.getDeveloperMetadata()) entry.remove();
  for (const name of copy.getNamedRanges()) name.remove();
  for (const type of [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE])
    for (const protection of copy.getProtections(type)) protection.remove();
}

/** Lets charts that were copied with their ranges elsewhere read the copy's own cells. */
function ownCharts(copy: Sheet): void {
  const id = copy.getSheetId();
  const charts = copy.getCharts();
  const [range] = charts[0]?.getRanges() ?? [];
  // All charts of the dashboard read its own cells, and all are copied alike.
  if (!range || range.getSheet().getSheetId() === id) return;
  for (const chart of charts) {
    const builder = chart.modify().clearRanges();
    for (const own of chart.getRanges()) builder.addRange(copy.getRange(own.getA1Notation()));
    copy.updateChart(builder.build());
  }
}

/** @param dashboard whose values the copy gets: its own formulas need not be computed for that */
function freeze(copy: Sheet, dashboard: Sheet): void {
  const [rows, columns] = [dashboard.getMaxRows(), dashboard.getMaxColumns()];
  const target = copy.getRange(1, 1, rows, columns);
  target.clearDataValidations();
  dashboard.getRange(1, 1, rows, columns).copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
}

function take(spreadsheet: Spreadsheet, dashboard: Sheet, language: Language): void {
  const properties = PropertiesService.getDocumentProperties();
  recover(spreadsheet, properties);
  const title = titleOf(spreadsheet);
  const before = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const [copy] = makeSheets(
    spreadsheet,
    properties,
    {titles: [], before},
    () => [dashboard.copyTo(spreadsheet)],
    ([made]) => {
      if (!made) return;
      strip(made);
      freeze(made, dashboard);
      ownCharts(made);
      made.setName(title);
    },
  );
  if (copy) spreadsheet.setActiveSheet(copy);
  spreadsheet.toast(
    fill(translate(ACTION_TEXTS.snapshotTaken, language), {title}),
    translate(TEXTS.product, language),
  );
}

/** Menu entry: takes a snapshot of the dashboard as it stands. */
export function takeSnapshot(): void {
  runAction((spreadsheet, language) => {
    const {dashboard} = findSheets(spreadsheet);
    if (dashboard) withLock(language, () => take(spreadsheet, dashboard, language));
    else alertUser(translate(ACTION_TEXTS.noDashboard, language), language);
  });
}
