/** Looks of planned cells: one call for each property that any of them has. */
import type {CellStyle, SheetPlan} from '../../app/workbook/plan';
import {filled} from './content';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** One property of every cell as a matrix, or undefined where no cell has it. */
function matrix<Value>(
  plan: SheetPlan,
  of: (cell: CellStyle & {note?: string}) => Value | undefined,
  fallback: Value,
): Value[][] | undefined {
  const {columns} = filled(plan);
  let used = false;
  const values = plan.cells.map((row) =>
    Array.from({length: columns}, (_, index) => {
      const cell = row[index];
      const value = cell && of(cell);
      if (value !== undefined) used = true;
      return value ?? fallback;
    }),
  );
  return used ? values : undefined;
}

const SIZE = 10;
const BLACK = '#000000';

/** Size, weight and colour of every text at once; undefined where all are usual. */
function textStyles(plan: SheetPlan): TextStyle[][] | undefined {
  const {base} = plan;
  const made = new Map<string, TextStyle>();
  const styleOf = (size: number, bold: boolean, color: string): TextStyle => {
    const key = `${size} ${bold} ${color}`;
    const found =
      made.get(key) ??
      SpreadsheetApp.newTextStyle().setFontSize(size).setBold(bold).setForegroundColor(color).build();
    made.set(key, found);
    return found;
  };
  const {columns} = filled(plan);
  const styles = plan.cells.map((row) =>
    Array.from({length: columns}, (_, index) => {
      const {
        size = base.size ?? SIZE,
        bold = base.bold ?? false,
        color = base.color ?? BLACK,
      } = row[index] ?? {};
      return styleOf(size, bold, color);
    }),
  );
  return made.size > 1 || !made.has(`${SIZE} false ${BLACK}`) ? styles : undefined;
}

/** Styles the planned cells, one property after the other; those that no cell has cost nothing. */
export function writeStyles(range: Range, plan: SheetPlan): void {
  const {base} = plan;
  /** A property that no cell has for itself is set for all at once, unless new cells have it already. */
  const write = <Value>(
    pick: (style: CellStyle) => Value | undefined,
    usual: Value,
    each: (values: Value[][]) => void,
    all: (value: Value) => void,
  ): void => {
    const ground = pick(base);
    const values = matrix(plan, pick, ground ?? usual);
    if (values) each(values);
    else if (ground !== undefined && ground !== usual) all(ground);
  };
  write(
    ({format}) => format,
    'General',
    (values) => range.setNumberFormats(values),
    (value) => range.setNumberFormat(value),
  );
  // Nobody looks at a hidden sheet.
  if (plan.hidden) return;
  write<string | null>(
    ({background}) => background,
    null,
    (values) => range.setBackgrounds(values),
    (value) => range.setBackground(value),
  );
  write<'left' | 'center' | 'right' | null>(
    ({align}) => align,
    null,
    (values) => range.setHorizontalAlignments(values),
    (value) => range.setHorizontalAlignment(value),
  );
  write<'top' | 'middle' | 'bottom'>(
    ({vertical}) => vertical,
    'bottom',
    (values) => range.setVerticalAlignments(values),
    (value) => range.setVerticalAlignment(value),
  );
  write(
    ({wrap}) => wrap,
    false,
    (values) => range.setWraps(values),
    (value) => range.setWrap(value),
  );
  const texts = textStyles(plan);
  if (texts) range.setTextStyles(texts);
  const notes = matrix<string | null>(plan, ({note}) => note, null);
  if (notes) range.setNotes(notes);
}
