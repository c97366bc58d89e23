import type {SheetRole} from '../../app/workbook/plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets of ours; a table that the spreadsheet lacks has none. */
export type SheetsByRole = Readonly<Partial<Record<SheetRole, Sheet>>>;

/** @throws Error where the plan has no such sheet: a mistake of ours */
export function sheetOf(sheets: SheetsByRole, role: SheetRole): Sheet {
  const sheet = sheets[role];
  if (!sheet) throw new Error(`The plan has no sheet "${role}".`);
  return sheet;
}
