/**
 * Which sheets are ours, and how new ones take the place of old ones. A sheet of ours carries its role and its own id
 * as metadata: a title proves nothing, and a copy of a sheet of ours is no sheet of ours.
 */
import {SHEET_ROLES, type SheetPlan, type SheetRole} from '../app/plan';
import {setNames} from './names';
import {type SheetsByRole, sheetOf} from './sheets-by-role';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export const ROLE_KEY = 'sales-kpi-role';
/** On an old sheet that was set aside: the title it had. */
const TITLE_KEY = 'sales-kpi-title';
export const NEW = 'new-';

function metadata(sheet: Sheet, key: string): Metadata | undefined {
  return sheet.getDeveloperMetadata().find((entry) => entry.getKey() === key);
}

/** The mark of a sheet that this add-on has made, or of a copy of one; undefined on a sheet of the user's. */
export function roleMark(sheet: Sheet): Metadata | undefined {
  return metadata(sheet, ROLE_KEY);
}

/** What the mark of a sheet says; while it is being made, another than when it stands. */
export function markOf(role: string, sheet: Sheet): string {
  return `${role}:${sheet.getSheetId()}`;
}

/** Our sheets by role, without copies and without sheets that are still being made. */
export function findSheets(spreadsheet: Spreadsheet): SheetsByRole {
  const found: Partial<Record<SheetRole, Sheet>> = {};
  for (const sheet of spreadsheet.getSheets()) {
    const mark = roleMark(sheet)?.getValue();
    const [own, id] = (mark ?? '').split(':');
    const role = SHEET_ROLES.find((candidate) => candidate === own);
    if (role && !found[role] && id === `${sheet.getSheetId()}`) found[role] = sheet;
  }
  return found;
}

/** Clears up after a build that the platform has cut off: half-made sheets go, old ones get their titles back. */
export function recover(spreadsheet: Spreadsheet): void {
  const marked = spreadsheet.getSheets().map((sheet) => ({sheet, mark: roleMark(sheet)?.getValue() ?? ''}));
  for (const {sheet, mark} of marked) {
    if (mark.startsWith(NEW) && mark.endsWith(markOf('', sheet))) spreadsheet.deleteSheet(sheet);
  }
  const left = marked.filter(({sheet, mark}) => SHEET_ROLES.some((role) => mark === markOf(role, sheet)));
  for (const {sheet, mark} of left) {
    const title = metadata(sheet, TITLE_KEY);
    if (!title) continue;
    const role = mark.split(':')[0];
    const replaced = left.some((other) => other.sheet !== sheet && other.mark.split(':')[0] === role);
    if (replaced) spreadsheet.deleteSheet(sheet);
    else restoreTitle(sheet, title);
  }
}

function restoreTitle(sheet: Sheet, title: Metadata): void {
  const earlier = title.getValue();
  if (earlier !== null && earlier !== sheet.getName()) sheet.setName(earlier);
  title.remove();
}

/** A title that no sheet has. */
export function freeTitle(spreadsheet: Spreadsheet, title: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
  let number = 1;
  while (taken.has(`${title} (${number})`)) number += 1;
  return `${title} (${number})`;
}

function setAside(spreadsheet: Spreadsheet, sheet: Sheet): void {
  const title = sheet.getName();
  sheet.addDeveloperMetadata(TITLE_KEY, title);
  sheet.setName(freeTitle(spreadsheet, title));
}

/** Gives a sheet the rows and columns of its plan; a sheet that the user may write on only grows. */
function resize(sheet: Sheet, {rows, columns, role}: SheetPlan): void {
  const moreRows = rows - sheet.getMaxRows();
  const moreColumns = columns - sheet.getMaxColumns();
  if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows);
  if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns);
  if (role === 'settings') return;
  if (moreRows < 0) sheet.deleteRows(rows + 1, -moreRows);
  if (moreColumns < 0) sheet.deleteColumns(columns + 1, -moreColumns);
}

function insertNew(spreadsheet: Spreadsheet, plan: SheetPlan, old: Sheet | undefined): Sheet {
  const index = old ? old.getIndex() - 1 : spreadsheet.getNumSheets();
  const sheet = spreadsheet.insertSheet(plan.title, index);
  try {
    sheet.addDeveloperMetadata(ROLE_KEY, markOf(NEW + plan.role, sheet));
  } catch (error) {
    // Without its mark nobody would know that the sheet is ours.
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return sheet;
}

/** What was there before, and what has been put beside it. */
class Replacement {
  readonly fresh: {sheet: Sheet; role: SheetRole}[] = [];
  readonly aside: Sheet[] = [];
  restoreNames: () => void = () => undefined;
  restoreSettings: () => void = () => undefined;

  constructor(readonly spreadsheet: Spreadsheet) {}

  /** All sheets exist under their final titles before a formula is written, since formulas refer to titles. */
  stage(plans: readonly SheetPlan[], old: SheetsByRole): SheetsByRole {
    const staged: Partial<Record<SheetRole, Sheet>> = {};
    for (const plan of plans) {
      const before = old[plan.role];
      if (before && plan.role === 'settings') {
        staged.settings = before;
      } else {
        if (before) {
          this.aside.push(before);
          setAside(this.spreadsheet, before);
        }
        const sheet = insertNew(this.spreadsheet, plan, before);
        this.fresh.push({sheet, role: plan.role});
        staged[plan.role] = sheet;
      }
    }
    this.#setAsideRest(plans, old);
    for (const plan of plans) resize(sheetOf(staged, plan.role), plan);
    return staged;
  }

  /** Sheets of tables that the spreadsheet no longer has. */
  #setAsideRest(plans: readonly SheetPlan[], old: SheetsByRole): void {
    const planned = new Set(plans.map(({role}) => role));
    for (const role of SHEET_ROLES) {
      const before = old[role];
      if (!before || planned.has(role) || role === 'settings') continue;
      this.aside.push(before);
      setAside(this.spreadsheet, before);
    }
  }

  /** From here on the new sheets are the valid ones. */
  commit(): void {
    for (const {sheet, role} of this.fresh) roleMark(sheet)?.setValue(markOf(role, sheet));
  }

  /** The new sheets stand already: what cannot be deleted now is deleted by recover() at the next build. */
  removeOld(): void {
    each(this.aside, (sheet) => {
      this.spreadsheet.deleteSheet(sheet);
    });
  }

  /** Goes as far as the service lets it; recover() does the rest at the next build. */
  undo(): void {
    each([this.restoreSettings, this.restoreNames], (restore) => {
      restore();
    });
    each(this.fresh, ({sheet}) => {
      this.spreadsheet.deleteSheet(sheet);
    });
    each(this.aside, (sheet) => {
      const title = metadata(sheet, TITLE_KEY);
      if (title) restoreTitle(sheet, title);
    });
  }
}

/** Does something with every item, also when it fails with one of them; each gets a second try. */
function each<Item>(items: readonly Item[], act: (item: Item) => void): void {
  for (const item of items) {
    for (let attempt = 1; attempt <= 2; attempt++) {
      try {
        act(item);
        break;
      } catch {
        // The failure that led here is the one to be told; a sheet that is left is marked and found by recover().
      }
    }
  }
}

/** Remembers content and number formats of a sheet; the result puts them back. */
function remember(sheet: Sheet): () => void {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const values = range.getValues().map((row, r) =>
    row.map((value: unknown, c) => {
      const formula = formulas[r]?.[c] ?? '';
      if (formula !== '') return formula;
      return typeof value === 'string' && value !== '' ? `'${value}` : value;
    }),
  );
  return () => {
    range.setNumberFormat('General').setValues(values).setNumberFormats(formats);
  };
}

/**
 * Puts new sheets in the place of the old ones: all of them, or, where any call fails, none, and then it throws what
 * the call threw. The settings sheet stays the same sheet and is written last.
 * @param write writes one plan on its staged sheet
 * @param probe finds the separator of formulas, on a new sheet of ours that is written afterwards
 */
export function replaceSheets(
  spreadsheet: Spreadsheet,
  plans: readonly SheetPlan[],
  write: (sheets: SheetsByRole, plan: SheetPlan, separator: ';' | ',') => void,
  probe: (sheet: Sheet) => ';' | ',',
): SheetsByRole {
  const old = findSheets(spreadsheet);
  const replacement = new Replacement(spreadsheet);
  try {
    const sheets = replacement.stage(plans, old);
    const ours = [...Object.values(sheets), ...replacement.aside];
    const names = setNames(spreadsheet, plans, sheets, ours, (restore) => {
      replacement.restoreNames = restore;
    });
    const separator = probe(sheetOf(sheets, 'dashboard'));
    for (const plan of plans) if (plan.role !== 'settings') write(sheets, plan, separator);
    if (old.settings) replacement.restoreSettings = remember(old.settings);
    for (const plan of plans) if (plan.role === 'settings') write(sheets, plan, separator);
    SpreadsheetApp.flush();
    names.removeStale();
    replacement.commit();
    replacement.removeOld();
    return sheets;
  } catch (error) {
    replacement.undo();
    throw error;
  }
}
