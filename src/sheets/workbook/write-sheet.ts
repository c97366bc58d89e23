/** Writes planned sheets in calls whose number does not grow with their rows. */
import {NEW_SHEET, type RulePlan, type SheetPlan, type SheetRole} from '../../app/workbook/plan';
import {columnLetters} from '../../core/formulas/formula-text';
import {type SheetsByRole, sheetOf} from '../transaction/sheets-by-role';
import {insertChart} from './chart';
import {contentOf, filled, formulaText, type Separator} from './content';
import {type MergeSteps, mergeSteps, strokes} from './groups';
import type {RangesByRole} from './names';
import {Ranges} from './ranges';
import {writeStyles} from './styles';
import {validated, writeValidations} from './validations';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What only a sheet of ours can tell: how formulas are written here, and how large a new sheet is. */
export interface Probe {
  readonly separator: Separator;
  readonly rows: number;
  readonly columns: number;
}

/** Asks a new sheet of ours, in its first cells, which are written afterwards. */
export function probe(sheet: Sheet): Probe {
  const cells = sheet.getRange('A1:A3');
  cells.setFormulas([['=IF(TRUE;ROWS(B:B);0)'], ['=IF(TRUE,ROWS(B:B),0)'], ['=COLUMNS(5:5)']]);
  const [[semicolon] = [], [comma] = [], [columns] = []]: unknown[][] = cells.getValues();
  const rows = typeof semicolon === 'number' ? semicolon : comma;
  if (typeof rows !== 'number' || typeof columns !== 'number')
    throw new Error(`Formulas do not compute here: ${String(semicolon)}, ${String(comma)}.`);
  return {separator: rows === semicolon ? ';' : ',', rows, columns};
}

const cellsRange = (plan: SheetPlan): string => {
  const {rows, columns} = filled(plan);
  return `A1:${columnLetters(Math.max(columns, 1))}${Math.max(rows, 1)}`;
};

/** Gives a new sheet the size of its plan. What it has beyond that disturbs only where no grid shows that it is free. */
function resize(sheet: Sheet, {rows, columns, gridlines}: SheetPlan, size: Probe): void {
  const [moreRows, moreColumns] = [rows - size.rows, columns - size.columns];
  if (moreRows > 0) sheet.insertRowsAfter(size.rows, moreRows);
  if (moreColumns > 0) sheet.insertColumnsAfter(size.columns, moreColumns);
  if (gridlines) return;
  if (moreRows < 0) sheet.deleteRows(rows + 1, -moreRows);
  if (moreColumns < 0) sheet.deleteColumns(columns + 1, -moreColumns);
}

/** @param usual sizes that the rows and columns have already */
export function writeSizes(
  sheet: Sheet,
  {columnWidths, rowHeights, hiddenColumns}: SheetPlan,
  usual: Readonly<Record<'width' | 'height', number>> | undefined,
): void {
  for (const {first, count, value} of strokes(columnWidths, usual?.width))
    sheet.setColumnWidths(first, count, value);
  const last = Math.max(0, ...rowHeights.keys());
  const heights = Array.from({length: last}, (_, index) => rowHeights.get(index + 1) ?? NEW_SHEET.height);
  for (const {first, count, value} of strokes(heights, usual?.height))
    sheet.setRowHeights(first, count, value);
  if (hiddenColumns) sheet.hideColumns(hiddenColumns.first, hiddenColumns.count);
}

function writeMerges(ranges: Ranges, {across, whole, copies}: MergeSteps): void {
  for (const range of across) ranges.at(range).mergeAcross();
  for (const [from, to] of copies) ranges.at(from).copyTo(ranges.at(to));
  for (const range of whole) ranges.at(range).merge();
}

export function writeRules(
  sheet: Sheet,
  ranges: Ranges,
  rules: readonly RulePlan[],
  separator: Separator,
): void {
  if (rules.length === 0) return;
  sheet.setConditionalFormatRules(
    rules.map((rule) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formulaText(rule.formula, separator))
        .setBackground(rule.background)
        .setFontColor(rule.color)
        .setRanges([ranges.at(rule.range)])
        .build(),
    ),
  );
}

/** Every range that the plans need on the sheet of one role. */
function rangesNeeded(plans: readonly SheetPlan[], plan: SheetPlan): string[] {
  const {rules, charts, names} = plan;
  const choices = validated(plan);
  const {across, whole, copies} = stepsOf(plan);
  const offered = plans.flatMap((other) =>
    other.validations.flatMap(({choices: from}) =>
      from !== 'day' && 'role' in from && from.role === plan.role ? [from.range] : [],
    ),
  );
  return [
    cellsRange(plan),
    ...across,
    ...whole,
    ...copies.flat(),
    ...(choices === undefined ? [] : [choices]),
    ...rules.map(({range}) => range),
    ...charts.flatMap((chart) => chart.ranges),
    ...names.map(({range}) => range),
    ...(plan.open ?? []),
    ...offered,
  ];
}

function stepsOf({merges}: SheetPlan): MergeSteps {
  return mergeSteps(merges);
}

function writeCells(cells: Range, plan: SheetPlan, separator: Separator): void {
  const {rows, columns} = filled(plan);
  cells.setValues(
    Array.from({length: Math.max(rows, 1)}, (_, row) =>
      Array.from({length: Math.max(columns, 1)}, (_, column) =>
        contentOf(plan.cells[row]?.[column], separator),
      ),
    ),
  );
}

/** Looks and choices, without the content. */
function writeLooks(sheet: Sheet, own: Ranges, plan: SheetPlan, ranges: RangesByRole): void {
  writeStyles(own.at(cellsRange(plan)), plan);
  writeValidations(plan, own, ranges);
  if (plan.hidden) return;
  writeSizes(sheet, plan, NEW_SHEET);
  if (!plan.gridlines) sheet.setHiddenGridlines(true);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
}

/** Writes looks and choices anew on a sheet that stays, and has its content. */
export function restyleSheet(sheet: Sheet, plan: SheetPlan): void {
  writeLooks(sheet, new Ranges(sheet, rangesNeeded([plan], plan)), plan, {});
}

/** Sheets then asks whoever changes a cell of ours by accident; nobody is kept out. */
export function protect(sheet: Sheet, own: Ranges, {open}: SheetPlan): void {
  if (!open) return;
  const protection = sheet.protect().setWarningOnly(true);
  if (open.length > 0) protection.setUnprotectedRanges(open.map((range) => own.at(range)));
}

/**
 * Writes the plans on new sheets. All of them exist before, since formulas and validations refer to other sheets.
 * Merges come before the values: rows that are merged alike are copied while they are empty.
 * @returns the ranges that were made
 */
export function writeSheets(sheets: SheetsByRole, plans: readonly SheetPlan[], size: Probe): RangesByRole {
  const ranges: Partial<Record<SheetRole, Ranges>> = {};
  for (const plan of plans) {
    const sheet = sheetOf(sheets, plan.role);
    resize(sheet, plan, size);
    ranges[plan.role] = new Ranges(sheet, rangesNeeded(plans, plan));
  }
  for (const plan of plans) {
    const [sheet, own] = [sheetOf(sheets, plan.role), ranges[plan.role]];
    if (!own) continue;
    writeMerges(own, stepsOf(plan));
    writeCells(own.at(cellsRange(plan)), plan, size.separator);
    writeLooks(sheet, own, plan, ranges);
    writeRules(sheet, own, plan.rules, size.separator);
    for (const chart of plan.charts) insertChart(sheet, own, chart);
    protect(sheet, own, plan);
    if (plan.hidden) sheet.hideSheet();
  }
  return ranges;
}
