/** A tab of the user's own with what a build would write over: values where they stood, formulas as notes. */
import type {UserEdits} from '../../app/workbook/rebuild/user-edits';
import type {ExistingDashboard} from './user-edits';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a text becomes in a call of the service, so that it stays a text whatever it begins with. */
const contentOf = (value: unknown): unknown =>
  typeof value === 'string' && value !== '' ? `'${value}` : value;

/**
 * Writes the cells on a new sheet, at the addresses that they had.
 * @param size rows and columns that a new sheet has
 */
export function writeCopy(
  copy: Sheet,
  {sheet, raw, existing: {formulas, notes}}: ExistingDashboard,
  {cells}: UserEdits,
  size: {readonly rows: number; readonly columns: number},
): void {
  const [height, width] = [
    Math.max(1, ...cells.map(({row}) => row)),
    Math.max(1, ...cells.map(({column}) => column)),
  ];
  const blank = (): unknown[][] => Array.from({length: height}, () => Array<unknown>(width).fill(''));
  const own = sheet.getRange(1, 1, height, width).getNumberFormats();
  const [values, remarks] = [blank(), blank()];
  const formats = own.map((line) => line.map(() => 'General'));
  for (const {row, column} of cells) {
    const [at, of] = [row - 1, column - 1];
    const texts = [notes[at]?.[of] ?? '', formulas[at]?.[of] ?? ''].filter((text) => text !== '');
    const [line, remark, format] = [values[at], remarks[at], formats[at]];
    if (line) line[of] = contentOf(raw[at]?.[of] ?? '');
    if (remark) remark[of] = texts.join('\n');
    if (format) format[of] = own[at]?.[of] ?? 'General';
  }
  if (height > size.rows) copy.insertRowsAfter(size.rows, height - size.rows);
  if (width > size.columns) copy.insertColumnsAfter(size.columns, width - size.columns);
  copy
    .getRange(1, 1, height, width)
    .setValues(values)
    .setNumberFormats(formats)
    .setNotes(remarks.map((line) => line.map(String)));
}
