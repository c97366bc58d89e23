/** Names that users can write in their formulas, for columns of our sheets; no formula of ours needs them. */
import type {SheetPlan, SheetRole} from '../../app/workbook/plan';
import {BuildError} from '../errors';
import type {OurSheets} from '../transaction/our-sheets';
import {type SheetsByRole, sheetOf} from '../transaction/sheets-by-role';
import {Ranges} from './ranges';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface PublicName {
  readonly name: string;
  readonly role: SheetRole;
  readonly range: string;
}

export function publicNames(plans: readonly SheetPlan[]): PublicName[] {
  return plans.flatMap(({role, names}) => names.map(({name, range}) => ({name, role, range})));
}

/** @throws BuildError where the user has given one of the names to a range of their own */
export function checkNames(
  spreadsheet: Spreadsheet,
  names: readonly PublicName[],
  {registry}: OurSheets,
): void {
  const ours = new Set(registry.names.map((name) => name.toLowerCase()));
  const wanted = new Set(names.map(({name}) => name.toLowerCase()).filter((name) => !ours.has(name)));
  if (wanted.size === 0) return;
  const taken = spreadsheet
    .getNamedRanges()
    .map((range) => range.getName())
    .find((name) => wanted.has(name.toLowerCase()));
  if (taken !== undefined) throw new BuildError('nameTaken', {name: taken});
}

export type RangesByRole = Readonly<Partial<Record<SheetRole, Ranges>>>;

/** Gives the names to the sheets that are valid now, whose ranges may be at hand. */
export function setNames(
  spreadsheet: Spreadsheet,
  names: readonly PublicName[],
  sheets: SheetsByRole,
  made: RangesByRole,
): void {
  for (const role of new Set(names.map((name) => name.role))) {
    const own = names.filter((name) => name.role === role);
    const texts = own.map(({range}) => range);
    const ranges = made[role] ?? new Ranges(sheetOf(sheets, role), texts);
    for (const {name, range} of own) spreadsheet.setNamedRange(name, ranges.at(range));
  }
}

/** Takes names away that nothing bears any more; one that the user has removed is gone already. */
export function removeNames(spreadsheet: Spreadsheet, stale: readonly string[]): void {
  if (stale.length === 0) return;
  const gone = new Set(stale.map((name) => name.toLowerCase()));
  for (const range of spreadsheet.getNamedRanges())
    if (gone.has(range.getName().toLowerCase())) range.remove();
}
