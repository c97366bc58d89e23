/**
 * Recovers from a run that failed or was cut off: what never became valid goes, what did is finished. Every action does
 * this before anything else.
 */

import type {SheetRole} from '../../app/workbook/plan';
import {UNKNOWN_BOARD} from '../../app/workbook/rebuild/board';
import {sheetRef} from '../../core/formulas/formula-text';
import {type PublicName, type RangesByRole, removeNames, setNames} from '../workbook/names';
import {clearPendingTabs, PENDING_TABS, type Pending, removePending, retryOnce} from './journal';
import {type OurSheets, type Registry, readOurs, register} from './our-sheets';
import type {SheetsByRole} from './sheets-by-role';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Properties = GoogleAppsScript.Properties.Properties;

/** Property that stands while a build is under way, and says what is left to do once it is valid. */
export const JOURNAL = 'sales-kpi-build';

export interface Journal extends Pending {
  /** Number that the registry bears once the build is valid. */
  readonly build: number;
  /** Titles that the valid sheets get once the old ones are gone. */
  readonly final: Readonly<Partial<Record<SheetRole, string>>>;
  /** Ids of the sheets that go. */
  readonly old: readonly number[];
  readonly names: readonly PublicName[];
  readonly stale: readonly string[];
  /** Known once the new sheets stand: the registry that makes them valid. */
  readonly next?: Registry;
  /** Charts that the user had moved on the sheet that stays. */
  readonly moved?: readonly string[];
  /** A tab that becomes the user's. */
  readonly copy?: number;
}

/** Does what is left to do when new sheets are valid. Each step may be done again. */
export function finishTransaction(
  spreadsheet: Spreadsheet,
  sheets: SheetsByRole,
  old: readonly Sheet[],
  {names, stale, final}: Journal,
  ranges: RangesByRole,
): void {
  setNames(spreadsheet, names, sheets, ranges);
  removeNames(spreadsheet, stale);
  // What reads goes before what it reads, whose going would else be computed in it.
  for (const sheet of [...old].reverse()) spreadsheet.deleteSheet(sheet);
  for (const role of Object.keys(final) as SheetRole[]) {
    const [sheet, title] = [sheets[role], final[role]];
    if (sheet && title !== undefined) sheet.setName(title);
  }
}

/**
 * Removes or finishes whatever an earlier run has left.
 * @returns the document's properties afterwards
 */
export function recover(spreadsheet: Spreadsheet, properties: Properties): Readonly<Record<string, string>> {
  const entries = properties.getProperties();
  const {[JOURNAL]: journal, [PENDING_TABS]: tabs} = entries;
  if (journal === undefined && tabs === undefined) return entries;
  if (tabs !== undefined) clearPendingTabs(spreadsheet, properties, tabs);
  if (journal !== undefined) recoverTransaction(spreadsheet, properties, JSON.parse(journal));
  return properties.getProperties();
}

/** Whether the dashboard reads the new model already: it does from the moment when its content was copied over. */
function isCopied({all, sheets: {dashboard}}: OurSheets, {next, ids = []}: Journal): boolean {
  const id = next?.sheets.model;
  if (!dashboard || id === undefined || !ids.includes(id)) return false;
  const model = all.find(({sheet}) => sheet.getSheetId() === id);
  const reference = model && `${sheetRef(model.name)}!`;
  const formulas: string[][] = reference ? dashboard.getDataRange().getFormulas() : [];
  return formulas.some((row) => row.some((formula) => formula.includes(reference ?? '')));
}

/** Whether the sheets of a transaction have become the valid ones. */
export const isValid = (ours: OurSheets, journal: Journal): boolean =>
  ours.registry.build === journal.build || isCopied(ours, journal);

function recoverTransaction(spreadsheet: Spreadsheet, properties: Properties, journal: Journal): void {
  const ours = readOurs(spreadsheet);
  const {next, moved = [], ids = [], copy} = journal;
  if (next && isValid(ours, journal)) {
    // Nobody knows how far the dashboard was brought up to its content.
    register(spreadsheet, ours, {...next, board: {...UNKNOWN_BOARD, moved}});
    const {all, sheets} = readOurs(spreadsheet);
    const valid = [...Object.values(next.sheets), ...(copy === undefined ? [] : [copy])];
    const going = [...journal.old, ...ids].filter((id) => !valid.includes(id));
    const old = all.flatMap(({sheet}) => (going.includes(sheet.getSheetId()) ? [sheet] : []));
    finishTransaction(spreadsheet, sheets, old, journal, {});
  } else removePending(spreadsheet, journal);
  retryOnce(() => properties.deleteProperty(JOURNAL));
}
