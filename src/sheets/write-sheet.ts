/** Writes a planned sheet in calls whose number does not grow with its rows. */
import type {CellStyle, PlanCell, RulePlan, SheetPlan, ValidationPlan} from '../app/plan';
import {insertChart} from './chart';
import {joinedMerges, runs} from './groups';
import {type SheetsByRole, sheetOf} from './sheets-by-role';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export type Separator = ';' | ',';

/** Formula as the spreadsheet's locale takes it; text literals and quoted tab names stay as they are. */
export function formulaText(formula: string, separator: Separator): string {
  if (separator === ';') return `=${formula}`;
  const pieces = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  return `=${pieces.map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/;/g, ','))).join('')}`;
}

/** Finds out on a sheet of ours which separator formulas need here; leaves the formula in A1. */
export function probeSeparator(sheet: Sheet): Separator {
  const cell = sheet.getRange(1, 1);
  cell.setFormula('=IF(TRUE;1;2)');
  return cell.getValue() === 1 ? ';' : ',';
}

/** A text gets an apostrophe in front, so that it stays a text whatever it begins with. */
function contentOf(cell: PlanCell | undefined, separator: Separator): string | number {
  if (cell?.formula !== undefined) return formulaText(cell.formula, separator);
  if (cell?.number !== undefined) return cell.number;
  return cell?.text ? `'${cell.text}` : '';
}

type Cells = readonly (readonly (PlanCell | undefined)[])[];

/** One property of every cell as a matrix, or undefined where no cell has it. */
function matrix<Value>(
  cells: Cells,
  columns: number,
  of: (cell: PlanCell | undefined) => Value | undefined,
  fallback: Value,
): Value[][] | undefined {
  let used = false;
  const filled = cells.map((row) =>
    Array.from({length: columns}, (_, index) => {
      const value = of(row[index]);
      if (value !== undefined) used = true;
      return value ?? fallback;
    }),
  );
  return used ? filled : undefined;
}

/** Styles the whole sheet, cells without content included. */
function writeBase(range: Range, base: CellStyle): void {
  if (base.background !== undefined) range.setBackground(base.background);
  if (base.color !== undefined) range.setFontColor(base.color);
  if (base.size !== undefined) range.setFontSize(base.size);
  if (base.bold !== undefined) range.setFontWeight(base.bold ? 'bold' : 'normal');
  if (base.align !== undefined) range.setHorizontalAlignment(base.align);
  if (base.vertical !== undefined) range.setVerticalAlignment(base.vertical);
  if (base.format !== undefined) range.setNumberFormat(base.format);
  if (base.wrap !== undefined) range.setWrap(base.wrap);
}

const weight = (bold: boolean | undefined): 'bold' | 'normal' | undefined =>
  bold === undefined ? undefined : bold ? 'bold' : 'normal';

/** Styles cells that have a style of their own; the sheet's base fills the gaps between them. */
function writeStyles(range: Range, cells: Cells, columns: number, base: CellStyle): void {
  const of = <Value>(pick: (cell: PlanCell | undefined) => Value | undefined, fallback: Value) =>
    matrix(cells, columns, pick, fallback);
  const backgrounds = of<string | null>((cell) => cell?.background, base.background ?? null);
  if (backgrounds) range.setBackgrounds(backgrounds);
  const colors = of<string | null>((cell) => cell?.color, base.color ?? null);
  if (colors) range.setFontColors(colors);
  const sizes = of((cell) => cell?.size, base.size ?? 10);
  if (sizes) range.setFontSizes(sizes);
  const weights = of((cell) => weight(cell?.bold), weight(base.bold) ?? 'normal');
  if (weights) range.setFontWeights(weights);
  const aligned = of<'left' | 'center' | 'right' | null>((cell) => cell?.align, base.align ?? null);
  if (aligned) range.setHorizontalAlignments(aligned);
  const vertical = of((cell) => cell?.vertical, base.vertical ?? 'bottom');
  if (vertical) range.setVerticalAlignments(vertical);
  const formats = of((cell) => cell?.format, base.format ?? 'General');
  if (formats) range.setNumberFormats(formats);
  const wraps = of((cell) => cell?.wrap, base.wrap ?? false);
  if (wraps) range.setWraps(wraps);
  const notes = of<string | null>((cell) => cell?.note, null);
  if (notes) range.setNotes(notes);
}

function writeCells(sheet: Sheet, plan: SheetPlan, separator: Separator): void {
  const {cells, base} = plan;
  writeBase(sheet.getRange(1, 1, plan.rows, plan.columns), base);
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return;
  const range = sheet.getRange(1, 1, cells.length, columns);
  // In a cell that holds plain text from an earlier build, the apostrophe would become part of the text.
  if (plan.role === 'settings') range.setNumberFormat('General');
  range.setValues(
    cells.map((row) => Array.from({length: columns}, (_, index) => contentOf(row[index], separator))),
  );
  writeStyles(range, cells, columns, base);
}

function writeSizes(sheet: Sheet, plan: SheetPlan): void {
  for (const {first, count, value} of runs(plan.columnWidths.map((width, index) => [index + 1, width])))
    sheet.setColumnWidths(first, count, value);
  for (const {first, count, value} of runs([...plan.rowHeights])) sheet.setRowHeights(first, count, value);
  for (const {range, rows} of joinedMerges(plan.merges)) {
    if (rows > 1) sheet.getRange(range).mergeAcross();
    else sheet.getRange(range).merge();
  }
  if (plan.hiddenColumns) sheet.hideColumns(plan.hiddenColumns.first, plan.hiddenColumns.count);
  sheet.setHiddenGridlines(!plan.gridlines);
  sheet.setFrozenRows(plan.frozenRows);
}

function writeRules(sheet: Sheet, rules: readonly RulePlan[], separator: Separator): void {
  if (rules.length === 0) return;
  sheet.setConditionalFormatRules(
    rules.map((rule) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formulaText(rule.formula, separator))
        .setBackground(rule.background)
        .setFontColor(rule.color)
        .setRanges([sheet.getRange(rule.range)])
        .build(),
    ),
  );
}

function writeValidation(
  sheets: SheetsByRole,
  sheet: Sheet,
  {choices, help, range, typed = false}: ValidationPlan,
): void {
  const empty = SpreadsheetApp.newDataValidation();
  const builder = (() => {
    if (choices === 'day') return empty.requireDate();
    return 'role' in choices
      ? empty.requireValueInRange(sheetOf(sheets, choices.role).getRange(choices.range), true)
      : empty.requireValueInList([...choices], true);
  })();
  sheet.getRange(range).setDataValidation(builder.setAllowInvalid(typed).setHelpText(help).build());
}

/** Sheets then asks whoever changes a cell of ours by accident; nobody is kept out. */
function protect(sheet: Sheet, {open}: SheetPlan): void {
  if (!open) return;
  const protection = sheet.protect().setWarningOnly(true);
  if (open.length > 0) protection.setUnprotectedRanges(sheet.getRangeList([...open]).getRanges());
}

/**
 * Writes a plan on its staged sheet, which has the plan's size already, as the other sheets do that it refers to.
 * Named ranges in its formulas must exist. Validations come after the values, which they might refuse.
 */
export function writeSheet(sheets: SheetsByRole, plan: SheetPlan, separator: Separator): void {
  const sheet = sheetOf(sheets, plan.role);
  writeCells(sheet, plan, separator);
  writeSizes(sheet, plan);
  writeRules(sheet, plan.rules, separator);
  for (const validation of plan.validations) writeValidation(sheets, sheet, validation);
  for (const chart of plan.charts) insertChart(sheet, chart);
  protect(sheet, plan);
  if (plan.hidden) sheet.hideSheet();
}
