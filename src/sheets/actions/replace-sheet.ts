/** Puts a single sheet of ours in the place of an earlier one: whole, or not at all. */
import type {SheetPlan} from '../../app/workbook/plan';
import {readOurs} from '../transaction/our-sheets';
import {recover} from '../transaction/recover';
import {interimTitle, replaceSheets} from '../transaction/sheet-transaction';
import {sheetOf} from '../transaction/sheets-by-role';
import {probe, writeSheets} from '../workbook/write-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes a plan on a new sheet, then removes the one that had its role before. No formula may refer to either.
 * @param finish is done before the new sheet stands
 */
export function putSheet(spreadsheet: Spreadsheet, plan: SheetPlan, finish: (sheet: Sheet) => void): Sheet {
  const {role, title} = plan;
  const properties = PropertiesService.getDocumentProperties();
  recover(spreadsheet, properties);
  const ours = readOurs(spreadsheet);
  const taken = new Set(ours.all.map(({name}) => name.toLowerCase()));
  const interim = taken.has(title.toLowerCase()) ? interimTitle(title, taken) : title;
  const plans = [{...plan, title: interim}];
  const replaced = replaceSheets({
    spreadsheet,
    properties,
    ours,
    plans,
    going: [role],
    titles: {[role]: title},
    registry: ours.registry,
    write: ({sheets}) => {
      const sheet = sheetOf(sheets, role);
      const ranges = writeSheets(sheets, plans, probe(sheet));
      finish(sheet);
      return ranges;
    },
    restore: () => undefined,
  });
  replaced.finish();
  return sheetOf(replaced.sheets, role);
}
