/** Named ranges of our sheets: pointed at the new sheets before the formulas that use them are written. */
import type {SheetPlan} from '../app/plan';
import {BuildError} from './messages';
import {type SheetsByRole, sheetOf} from './sheets-by-role';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** Id of the sheet that a name points at; undefined for a name whose range was deleted. */
function sheetIdOf(name: NamedRange): number | undefined {
  try {
    return name.getRange().getSheet().getSheetId();
  } catch {
    // A name without a range is nobody's: the service has no other way to say so.
    return undefined;
  }
}

/**
 * Points the plans' names at the new sheets. A name that the user has given to a range of their own is not taken:
 * it throws a BuildError before anything is changed.
 * @param onStart gets, before the first change, what puts the names back
 */
export function setNames(
  spreadsheet: Spreadsheet,
  plans: readonly SheetPlan[],
  sheets: SheetsByRole,
  ours: readonly Sheet[],
  onStart: (restore: () => void) => void,
): {removeStale: () => void} {
  const ids = new Set(ours.map((sheet) => sheet.getSheetId()));
  const planned = plans.flatMap(({role, names}) => names.map((name) => ({...name, role})));
  const wanted = new Set(planned.map(({name}) => name.toLowerCase()));
  const before = spreadsheet.getNamedRanges().map((range) => ({
    range,
    name: range.getName(),
    sheetId: sheetIdOf(range),
  }));
  const taken = before.find(
    ({name, sheetId}) => wanted.has(name.toLowerCase()) && sheetId !== undefined && !ids.has(sheetId),
  );
  if (taken) throw new BuildError('nameTaken', {name: taken.name});
  const kept = before
    .filter(({sheetId}) => sheetId !== undefined && ids.has(sheetId))
    .map(({name, range}) => ({name, target: range.getRange()}));
  onStart(() => {
    restoreNames(spreadsheet, planned, kept);
  });
  for (const {name, range, role} of planned)
    spreadsheet.setNamedRange(name, sheetOf(sheets, role).getRange(range));
  const stale = kept.filter(({name}) => !wanted.has(name.toLowerCase()));
  return {removeStale: () => removeNames(spreadsheet, stale, sheets)};
}

function restoreNames(
  spreadsheet: Spreadsheet,
  planned: readonly {readonly name: string}[],
  kept: readonly {readonly name: string; readonly target: GoogleAppsScript.Spreadsheet.Range}[],
): void {
  const earlier = new Set(kept.map(({name}) => name.toLowerCase()));
  const now = new Set(spreadsheet.getNamedRanges().map((range) => range.getName().toLowerCase()));
  for (const {name, target} of kept) spreadsheet.setNamedRange(name, target);
  for (const {name} of planned) {
    if (!earlier.has(name.toLowerCase()) && now.has(name.toLowerCase())) spreadsheet.removeNamedRange(name);
  }
}

/** Removes names of sheets that are about to be deleted; those that the user gave on the settings sheet stay. */
function removeNames(
  spreadsheet: Spreadsheet,
  stale: readonly {readonly name: string; readonly target: GoogleAppsScript.Spreadsheet.Range}[],
  sheets: SheetsByRole,
): void {
  const staying = new Set(Object.values(sheets).map((sheet) => sheet.getSheetId()));
  for (const {name, target} of stale) {
    if (!staying.has(target.getSheet().getSheetId())) spreadsheet.removeNamedRange(name);
  }
}
