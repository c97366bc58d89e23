/**
 * Which sheets are ours. One piece of the spreadsheet's metadata tells it by their ids, since a title proves nothing,
 * and a copy of a sheet of ours is no sheet of ours. Replacing that entry is the one step that puts a new dashboard in
 * the place of the old.
 */

import {SHEET_ROLES, type SheetRole} from '../../app/workbook/plan';
import {type Board, UNKNOWN_BOARD} from '../../app/workbook/rebuild/board';
import type {SheetsByRole} from './sheets-by-role';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = 'sales-kpi';

export interface Registry {
  /** Builds so far. */
  readonly build: number;
  readonly sheets: Readonly<Partial<Record<SheetRole, number>>>;
  /** Titles that the sheets had; users may have changed them. */
  readonly titles: Readonly<Partial<Record<SheetRole, string>>>;
  /** Names that we have given to ranges. */
  readonly names: readonly string[];
  /** Language in which the dashboard is written. */
  readonly language: string;
  /** How the settings sheet is laid out and styled. */
  readonly settings: string;
  /** What was last made of the dashboard beside its cells. */
  readonly board: Board;
}

const NOTHING: Registry = {
  build: 0,
  sheets: {},
  titles: {},
  names: [],
  language: '',
  settings: '',
  board: UNKNOWN_BOARD,
};

export interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
}

export interface OurSheets {
  /** Every sheet of the spreadsheet, in the order of the tabs. */
  readonly all: readonly NamedSheet[];
  readonly sheets: SheetsByRole;
  readonly registry: Registry;
  /** Where the registry stands; undefined before the first build. */
  readonly entry: Metadata | undefined;
}

function registryOf(text: string | null): Registry {
  try {
    const read: Partial<Registry> = JSON.parse(text ?? '');
    return {...NOTHING, ...read};
  } catch {
    // Somebody else's value: nothing is taken for ours on the strength of it.
    return NOTHING;
  }
}

/** Our sheets by their ids. Ids are asked where the title is still the same, and all only where one is not. */
function sheetsOf(all: readonly NamedSheet[], {sheets, titles}: Registry): SheetsByRole {
  const roles = SHEET_ROLES.filter((role) => sheets[role] !== undefined);
  const found: Partial<Record<SheetRole, Sheet>> = {};
  for (const role of roles) {
    const sheet = all.find(({name}) => name === titles[role])?.sheet;
    if (sheet?.getSheetId() === sheets[role] && sheet) found[role] = sheet;
  }
  if (roles.every((role) => found[role])) return found;
  const byId = new Map(all.map(({sheet}) => [sheet.getSheetId(), sheet]));
  for (const role of roles) {
    const sheet = byId.get(sheets[role] ?? -1);
    if (sheet) found[role] = sheet;
  }
  return found;
}

/** Reads which sheets are ours. */
export function readOurs(spreadsheet: Spreadsheet): OurSheets {
  const all = spreadsheet.getSheets().map((sheet) => ({sheet, name: sheet.getName()}));
  const entry = spreadsheet.getDeveloperMetadata().find((each) => each.getKey() === KEY);
  const registry = entry ? registryOf(entry.getValue()) : NOTHING;
  return {all, sheets: sheetsOf(all, registry), registry, entry};
}

export type Titles = Partial<Record<SheetRole, string>>;

/** Titles that our sheets have now. */
export function titlesOf({all, sheets}: OurSheets): Titles {
  const now: Titles = {};
  for (const role of Object.keys(sheets) as SheetRole[]) {
    const found = all.find(({sheet}) => sheet === sheets[role]);
    if (found) now[role] = found.name;
  }
  return now;
}

/** Our sheets by role, without copies and without sheets that are still being made. */
export function findSheets(spreadsheet: Spreadsheet): SheetsByRole {
  return readOurs(spreadsheet).sheets;
}

/** Whether a sheet is one of ours. */
export function isOurs(spreadsheet: Spreadsheet, sheet: Sheet): boolean {
  return Object.values(readOurs(spreadsheet).registry.sheets).includes(sheet.getSheetId());
}

/** Some of our sheets are gone. */
export function unregister(spreadsheet: Spreadsheet, gone: readonly SheetRole[]): void {
  const {entry, registry} = readOurs(spreadsheet);
  const left = Object.entries(registry.sheets).filter(([role]) => !gone.some((each) => each === role));
  if (left.length === 0) entry?.remove();
  else entry?.setValue(JSON.stringify({...registry, sheets: Object.fromEntries(left), names: []}));
}

/** Makes a registry the valid one, in one step. */
export function register(spreadsheet: Spreadsheet, {entry}: OurSheets, registry: Registry): void {
  const text = JSON.stringify(registry);
  if (entry) entry.setValue(text);
  else spreadsheet.addDeveloperMetadata(KEY, text);
}
