/**
 * New sheets in the place of the old ones: all of them or none. They are made beside the old ones, which nobody
 * touches; one step makes them the valid ones; then the old ones go. A build that is cut off before that step has made
 * nothing but sheets that the next build clears away, and one that is cut off after it is finished by the next build.
 */
import {SHEET_ROLES, type SheetPlan, type SheetRole} from '../app/plan';
import {BEGUN, type Begun, clearAway, clearBegun, twice} from './begun';
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

/** Values of those roles whose sheets go. */
function goingOf<Value>(
  all: Readonly<Partial<Record<SheetRole, Value>>>,
  {going}: Pick<Replacement, 'going'>,
): Value[] {
  return going.flatMap((role) => all[role] ?? []);
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
 * Clears up after whatever failed or was cut off: what never became whole goes, what did is finished.
 * @returns what is kept in the document then
 */
export function mend(spreadsheet: Spreadsheet, properties: Properties): Readonly<Record<string, string>> {
  const entries = properties.getProperties();
  const [text, begun] = [entries[UNDER_WAY], entries[BEGUN]];
  if (text === undefined && begun === undefined) return entries;
  if (begun !== undefined) clearBegun(spreadsheet, properties, begun);
  if (text !== undefined) mendReplacement(spreadsheet, properties, JSON.parse(text));
  return properties.getProperties();
}

function mendReplacement(spreadsheet: Spreadsheet, properties: Properties, underWay: UnderWay): void {
  const ours = readOurs(spreadsheet);
  if (ours.registry.build === underWay.build) {
    const old = ours.all.flatMap(({sheet}) => (underWay.old.includes(sheet.getSheetId()) ? [sheet] : []));
    finish(spreadsheet, ours, old, underWay, {});
  } else clearAway(spreadsheet, underWay);
  twice(() => properties.deleteProperty(UNDER_WAY));
}

export interface Staged {
  readonly sheets: SheetsByRole;
  /** Those that have just been inserted. */
  readonly fresh: ReadonlySet<SheetRole>;
}

/** Whether a sheet is there and is written where it stands. */
const stays = (role: SheetRole, {ours, going}: Replacement): boolean =>
  ours.sheets[role] !== undefined && !going.includes(role);

/** Inserts the new sheets, each beside the one that it will replace. */
function stage(replacement: Replacement): Staged {
  const {spreadsheet, plans, ours} = replacement;
  const order = ours.all.map(({sheet}) => sheet);
  const sheets: Partial<Record<SheetRole, Sheet>> = {};
  for (const role of SHEET_ROLES) {
    const sheet = ours.sheets[role];
    if (sheet && stays(role, replacement)) sheets[role] = sheet;
  }
  const fresh = new Set<SheetRole>();
  for (const {role, title} of plans) {
    if (sheets[role]) continue;
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
  /** Roles whose sheets of an earlier build go, whether or not a new one takes their place. */
  readonly going: readonly SheetRole[];
  /** Titles that sheets of an earlier build have; the new ones take them over. */
  readonly titles: Readonly<Partial<Record<SheetRole, string>>>;
  readonly registry: Pick<Registry, 'language' | 'settings'>;
  /** Writes the plans on the staged sheets; gives the ranges that it has made. */
  readonly write: (staged: Staged) => RangesByRole;
  /** Puts back what was written on a sheet that stays. */
  readonly restore: () => void;
}

function underWayOf(replacement: Replacement): UnderWay {
  const {ours, plans, titles, going} = replacement;
  const names = publicNames(plans);
  const wanted = new Set(names.map(({name}) => name.toLowerCase()));
  return {
    build: ours.registry.build + 1,
    titles: plans.filter(({role}) => !stays(role, replacement)).map(({title}) => title),
    final: Object.fromEntries(
      plans
        .filter(({role, title}) => titles[role] !== undefined && titles[role] !== title)
        .map(({role}) => [role, titles[role]]),
    ),
    old: goingOf(ours.registry.sheets, {going}),
    names,
    // Names stand on sheets of data alone.
    stale: going.some((role) => role.startsWith('data-'))
      ? ours.registry.names.filter((name) => !wanted.has(name.toLowerCase()))
      : [],
  };
}

/** What stands in the registry once the new sheets are valid. */
function nextRegistry(
  {ours, plans, titles, registry}: Replacement,
  {build, names, stale}: UnderWay,
  sheets: Registry['sheets'],
): Registry {
  const final = plans.map(({role, title}) => [role, titles[role] ?? title]);
  const kept = ours.registry.names.filter((name) => !stale.includes(name));
  return {
    ...registry,
    build,
    sheets,
    titles: {...ours.registry.titles, ...Object.fromEntries(final)},
    names: [...new Set([...kept, ...names.map(({name}) => name)])],
  };
}

/**
 * Puts new sheets in the place of the old ones. The settings sheet stays the same sheet.
 * @returns the new sheets, and what is still to be done; they are valid even where that fails
 * @throws what the failed call threw, with everything as it was before
 */
export function replaceSheets(replacement: Replacement): {sheets: SheetsByRole; finish: () => void} {
  const {spreadsheet, properties, ours, write} = replacement;
  const underWay = underWayOf(replacement);
  checkNames(spreadsheet, underWay.names, ours);
  try {
    properties.setProperty(UNDER_WAY, JSON.stringify(underWay));
    const staged = stage(replacement);
    const ids = idsOf(staged, ours);
    const made = [...staged.fresh].flatMap((role) => ids[role] ?? []);
    properties.setProperty(UNDER_WAY, JSON.stringify({...underWay, ids: made}));
    const ranges = write(staged);
    SpreadsheetApp.flush();
    const valid = nextRegistry(replacement, underWay, ids);
    register(spreadsheet, ours, valid);
    return {
      sheets: staged.sheets,
      finish: () => {
        const now = {sheets: staged.sheets, registry: valid};
        finish(spreadsheet, now, goingOf(ours.sheets, replacement), underWay, ranges);
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
    mend(spreadsheet, properties);
  } catch {
    // The failure that led here is the one to be told.
  }
}
