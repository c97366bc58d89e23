/** Remove dashboard: takes away what is ours, after saying what that does to the user's own formulas. */
import {readerOf, type Targets} from '../../app/actions/references';
import {ACTION_TEXTS} from '../../app/actions/texts';
import {TEXTS} from '../../app/texts';
import {SHEET_ROLES, type SheetRole} from '../../app/workbook/plan';
import {fill, type Language, translate} from '../../core/text';
import {alertUser, confirm} from '../messages';
import {forgetMapping} from '../sidebar/mapping';
import {readOurs, unregister} from '../transaction/our-sheets';
import {recover} from '../transaction/recover';
import type {SheetsByRole} from '../transaction/sheets-by-role';
import {runAction, withLock} from './run';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Places named in a question; of more only the number is told. */
const MOST_PLACES = 8;

const quoted = (sheets: readonly Sheet[]): string => sheets.map((sheet) => `«${sheet.getName()}»`).join(', ');

/** The sheets that show first: a removal that is cut off leaves no dashboard that shows errors. */
function inOrder(ours: SheetsByRole, roles: readonly SheetRole[]): Sheet[] {
  return [...roles].reverse().flatMap((role) => ours[role] ?? []);
}

const namesOn = (sheets: readonly Sheet[]) => sheets.flatMap((sheet) => sheet.getNamedRanges());

/** Cells of the user's whose formulas read some of our sheets: `«Report»: 3`, by tab. */
function readers(others: readonly Sheet[], targets: Targets): string {
  const reads = readerOf(targets);
  const found = others.flatMap((sheet) => {
    if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return [];
    const count = sheet.getDataRange().getFormulas().flat().filter(reads).length;
    return count > 0 ? [`«${sheet.getName()}»: ${count}`] : [];
  });
  const more = found.length - MOST_PLACES;
  return [...found.slice(0, MOST_PLACES), ...(more > 0 ? [`+${more}`] : [])].join(', ');
}

/** What is asked before some sheets go, the readers of them included. */
function question(
  spreadsheet: Spreadsheet,
  going: readonly Sheet[],
  ours: SheetsByRole,
  {ask, more}: {readonly ask: string; readonly more: string},
  language: Language,
): string {
  const ids = new Set(Object.values(ours).map((sheet) => sheet.getSheetId()));
  const others = spreadsheet.getSheets().filter((sheet) => !ids.has(sheet.getSheetId()));
  const names = namesOn(going).map((name) => name.getName());
  const places = readers(others, {titles: going.map((sheet) => sheet.getName()), names});
  const warning = places === '' ? '' : fill(translate(ACTION_TEXTS.removeFormulas, language), {places});
  return [ask, warning, more].filter((text) => text !== '').join('\n\n');
}

/** Deletes sheets with the names on them. A spreadsheet that would have no visible sheet left gets an empty one. */
function remove(spreadsheet: Spreadsheet, going: readonly Sheet[]): void {
  const ids = new Set(going.map((sheet) => sheet.getSheetId()));
  const staying = spreadsheet.getSheets().filter((sheet) => !ids.has(sheet.getSheetId()));
  const shown = staying.find((sheet) => !sheet.isSheetHidden());
  spreadsheet.setActiveSheet(shown ?? spreadsheet.insertSheet());
  const names = namesOn(going);
  const [first, ...rest] = going;
  if (first) spreadsheet.deleteSheet(first);
  for (const name of names) name.remove();
  for (const sheet of rest) spreadsheet.deleteSheet(sheet);
}

function removeFrom(spreadsheet: Spreadsheet, language: Language): void {
  const {sheets: ours, entry} = readOurs(spreadsheet);
  const {settings} = ours;
  const derived = inOrder(
    ours,
    SHEET_ROLES.filter((role) => role !== 'settings'),
  );
  if (derived.length === 0 && !settings) {
    // A removal that was cut off leaves the registry last.
    if (entry) withLock(language, () => unregister(spreadsheet, SHEET_ROLES));
    alertUser(translate(ACTION_TEXTS.noDashboard, language), language);
    return;
  }
  const names = {settings: settings?.getName() ?? ''};
  const text = (key: 'removeKeeps' | 'removeSettingsAsk'): string =>
    fill(translate(ACTION_TEXTS[key], language), names);
  const ask = fill(translate(ACTION_TEXTS.removeAsk, language), {sheets: quoted(derived)});
  const more = settings ? text('removeKeeps') : '';
  if (derived.length > 0 && !confirm(question(spreadsheet, derived, ours, {ask, more}, language), language))
    return;
  const forgets =
    settings !== undefined &&
    confirm(
      question(spreadsheet, [settings], ours, {ask: text('removeSettingsAsk'), more: ''}, language),
      language,
    );
  withLock(language, () => {
    recover(spreadsheet, PropertiesService.getDocumentProperties());
    if (forgets) forgetMapping();
    remove(spreadsheet, forgets ? [...derived, settings] : derived);
    unregister(
      spreadsheet,
      SHEET_ROLES.filter((role) => forgets || role !== 'settings'),
    );
    spreadsheet.toast(translate(ACTION_TEXTS.removed, language), translate(TEXTS.product, language));
  });
}

/** Menu entry: removes the dashboard once the user has agreed. */
export function removeDashboard(): void {
  runAction(removeFrom);
}
