/**
 * New sheets in the place of the old ones: all of them or none. They are made beside the old ones, which nobody
 * touches; one step makes them the valid ones; then the old ones go. A build that is cut off before that step has made
 * nothing but sheets that the next build clears away, and one that is cut off after it is finished by the next build.
 */
import {SHEET_ROLES, type SheetPlan, type SheetRole} from '../app/plan';
import {type Begun, clearAway, twice} from './begun';
import {checkNames, type PublicName, publicNames, type RangesByRole, removeNames, setNames} from './names';
import {type OurSheets, type Registry, readOurs, register} from './our-sheets';
import type {SheetsByRole} from './sheets-by-role';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Properties = GoogleAppsScript.Properties.Properties;

/** Property that stands while a build is under way, and says what is left to do once it is valid. */
const UNDER_WAY = 'sales-kpi-build';

interface UnderWay extends Begun {
  /** Number that the registry bears once the build is valid. */
  readonly build: number;
  /** Titles that the valid sheets get once the old ones are gone. */
  readonly final: Readonly<Partial<Record<SheetRole, string>>>;
  /** Ids of the sheets that go. */
  readonly old: readonly number[];
  readonly names: readonly PublicName[];
  readonly stale: readonly string[];
}

/** Everything but the settings, which stay. */
function replaced<Value>(all: Readonly<Partial<Record<SheetRole, Value>>>): Value[] {
  return SHEET_ROLES.flatMap((role) => (role === 'settings' ? [] : (all[role] ?? [])));
}

/** A free title beside the one of a sheet that is to be replaced. */
export function interimTitle(title: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${title} (${number})`.toLowerCase())) number += 1;
  return `${title} (${number})`;
}

/** Does what is left to do when new sheets are valid. Each step may be done again. */
function finish(
  spreadsheet: Spreadsheet,
  {sheets, registry}: Pick<OurSheets, 'sheets' | 'registry'>,
  old: readonly Sheet[],
  {names, stale, final}: UnderWay,
  ranges: RangesByRole,
): void {
  setNames(spreadsheet, names, sheets, ranges);
  removeNames(spreadsheet, stale);
  for (const sheet of old) spreadsheet.deleteSheet(sheet);
  for (const role of Object.keys(registry.sheets) as SheetRole[]) {
    const [sheet, title] = [sheets[role], final[role]];
    if (sheet && title !== undefined) sheet.setName(title);
  }
}

/**
 * Clears up after a build that failed or was cut off: what never became valid goes, what did is finished.
 * @returns whether there was anything to clear up
 */
export function mend(
  spreadsheet: Spreadsheet,
  properties: Properties,
  entries: Readonly<Record<string, string>>,
): boolean {
  const text = entries[UNDER_WAY];
  if (text === undefined) return false;
  const underWay: UnderWay = JSON.parse(text);
  const ours = readOurs(spreadsheet);
  if (ours.registry.build === underWay.build) {
    const old = ours.all.flatMap(({sheet}) => (underWay.old.includes(sheet.getSheetId()) ? [sheet] : []));
    finish(spreadsheet, ours, old, underWay, {});
  } else clearAway(spreadsheet, underWay);
  twice(() => properties.deleteProperty(UNDER_WAY));
  return true;
}

export interface Staged {
  readonly sheets: SheetsByRole;
  /** Those that have just been inserted. */
  readonly fresh: ReadonlySet<SheetRole>;
}

const stays = (role: SheetRole, {sheets}: OurSheets): boolean =>
  role === 'settings' && sheets.settings !== undefined;

/** Inserts the new sheets, each beside the one that it will replace. */
function stage(spreadsheet: Spreadsheet, plans: readonly SheetPlan[], ours: OurSheets): Staged {
  const order = ours.all.map(({sheet}) => sheet);
  const sheets: Partial<Record<SheetRole, Sheet>> = {
    ...(ours.sheets.settings ? {settings: ours.sheets.settings} : {}),
  };
  const fresh = new Set<SheetRole>();
  for (const {role, title} of plans) {
    if (stays(role, ours)) continue;
    const old = ours.sheets[role];
    const at = old ? order.indexOf(old) : order.length;
    const sheet = spreadsheet.insertSheet(title, at);
    order.splice(at, 0, sheet);
    sheets[role] = sheet;
    fresh.add(role);
  }
  return {sheets, fresh};
}

function idsOf({sheets, fresh}: Staged, {registry}: OurSheets): Registry['sheets'] {
  const ids: Partial<Record<SheetRole, number>> = {};
  for (const role of Object.keys(sheets) as SheetRole[]) {
    const id = fresh.has(role) ? sheets[role]?.getSheetId() : registry.sheets[role];
    if (id !== undefined) ids[role] = id;
  }
  return ids;
}

export interface Replacement {
  readonly spreadsheet: Spreadsheet;
  readonly properties: Properties;
  readonly ours: OurSheets;
  readonly plans: readonly SheetPlan[];
  /** Titles that sheets of an earlier build have; the new ones take them over. */
  readonly titles: Readonly<Partial<Record<SheetRole, string>>>;
  readonly registry: Pick<Registry, 'language' | 'settings'>;
  /** Writes the plans on the staged sheets; gives the ranges that it has made. */
  readonly write: (staged: Staged) => RangesByRole;
  /** Puts back what was written on a sheet that stays. */
  readonly restore: () => void;
}

function underWayOf({ours, plans, titles}: Replacement): UnderWay {
  const names = publicNames(plans);
  const wanted = new Set(names.map(({name}) => name.toLowerCase()));
  return {
    build: ours.registry.build + 1,
    titles: plans.filter(({role}) => !stays(role, ours)).map(({title}) => title),
    final: Object.fromEntries(
      plans
        .filter(({role, title}) => titles[role] !== undefined && titles[role] !== title)
        .map(({role}) => [role, titles[role]]),
    ),
    old: replaced(ours.registry.sheets),
    names,
    stale: ours.registry.names.filter((name) => !wanted.has(name.toLowerCase())),
  };
}

function finalTitles({plans, titles}: Replacement): Registry['titles'] {
  return Object.fromEntries(plans.map(({role, title}) => [role, titles[role] ?? title]));
}

/**
 * Puts new sheets in the place of the old ones. The settings sheet stays the same sheet.
 * @returns the new sheets, and what is still to be done; they are valid even where that fails
 * @throws what the failed call threw, with everything as it was before
 */
export function replaceSheets(replacement: Replacement): {sheets: SheetsByRole; finish: () => void} {
  const {spreadsheet, properties, ours, plans, registry, write} = replacement;
  const underWay = underWayOf(replacement);
  checkNames(spreadsheet, underWay.names, ours);
  try {
    properties.setProperty(UNDER_WAY, JSON.stringify(underWay));
    const staged = stage(spreadsheet, plans, ours);
    const ids = idsOf(staged, ours);
    const made = [...staged.fresh].flatMap((role) => ids[role] ?? []);
    properties.setProperty(UNDER_WAY, JSON.stringify({...underWay, ids: made}));
    const ranges = write(staged);
    SpreadsheetApp.flush();
    const names = underWay.names.map(({name}) => name);
    const valid = {...registry, build: underWay.build, sheets: ids, titles: finalTitles(replacement), names};
    register(spreadsheet, ours, valid);
    return {
      sheets: staged.sheets,
      finish: () => {
        const now = {sheets: staged.sheets, registry: valid};
        finish(spreadsheet, now, replaced(ours.sheets), underWay, ranges);
        properties.deleteProperty(UNDER_WAY);
      },
    };
  } catch (error) {
    undo(replacement);
    throw error;
  }
}

/** Goes as far as the service lets it; the next build does the rest. */
function undo({spreadsheet, properties, restore}: Replacement): void {
  try {
    twice(restore);
    mend(spreadsheet, properties, properties.getProperties());
  } catch {
    // The failure that led here is the one to be told.
  }
}
