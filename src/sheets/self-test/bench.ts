/** Two tabs for trying things out, which are gone afterwards; one that an earlier run left behind goes first. */
import {formulaText, type Separator} from '../workbook/content';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'sales-kpi-self-test';
export const NAMES = ['sales_kpi_test_column', 'sales_kpi_test_open'] as const;
export const PROPERTY = 'sales-kpi-self-test';
const ROWS = 30;

export interface Bench {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly other: Sheet;
  readonly zone: string;
  /** What parts the arguments of a formula here. */
  separator: Separator;
}

/** Writes a formula, with `;` in it, and gives what it computes. */
export function computed(bench: Bench, a1: string, formula: string): unknown {
  const cell = bench.sheet.getRange(a1);
  cell.setFormula(formulaText(formula, bench.separator));
  SpreadsheetApp.flush();
  return cell.getValue();
}

function isOurs(sheet: Sheet): boolean {
  return sheet
    .getDeveloperMetadata()
    .some((entry) => entry.getKey() === KEY && entry.getValue() === `${sheet.getSheetId()}`);
}

function insert(spreadsheet: Spreadsheet, title: string): Sheet {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  let name = title;
  for (let number = 2; taken.has(name); number++) name = `${title} (${number})`;
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  try {
    sheet.addDeveloperMetadata(KEY, `${sheet.getSheetId()}`);
  } catch (error) {
    // Without its mark nobody would know that the tab is ours.
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return sheet;
}

/** Takes away what a test has made: its tabs, names and property. */
export function clear(spreadsheet: Spreadsheet): void {
  for (const named of spreadsheet.getNamedRanges())
    if (NAMES.some((name) => name === named.getName())) named.remove();
  for (const sheet of spreadsheet.getSheets()) if (isOurs(sheet)) spreadsheet.deleteSheet(sheet);
  PropertiesService.getDocumentProperties().deleteProperty(PROPERTY);
}

/** Lets `use` work on a bench, and clears it away whatever happens. */
export function withBench<Result>(
  spreadsheet: Spreadsheet,
  title: string,
  use: (bench: Bench) => Result,
): Result {
  const active = spreadsheet.getActiveSheet();
  clear(spreadsheet);
  try {
    const sheet = insert(spreadsheet, title);
    const other = insert(spreadsheet, title);
    other.hideSheet();
    for (const each of [sheet, other]) {
      const more = each.getMaxRows() - ROWS;
      if (more > 0) each.deleteRows(ROWS + 1, more);
    }
    return use({spreadsheet, sheet, other, zone: spreadsheet.getSpreadsheetTimeZone(), separator: ';'});
  } finally {
    clear(spreadsheet);
    spreadsheet.setActiveSheet(active);
  }
}
