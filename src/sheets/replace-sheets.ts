/**
 * New sheets in the place of the old ones: all of them or none. They are made beside the old ones, which nobody
 * touches; one step makes them the valid ones; then the old ones go. A build that is cut off before that step has made
 * nothing but sheets that the next build clears away, and one that is cut off after it is finished by the next build.
 *
 * The dashboard stays the same sheet, since formulas of the user's may refer to it, and Sheets turns a reference to a
 * sheet that is deleted into an error for good. Its content too is made aside, and copying it over in one call is the
 * step after which the new sheets are the valid ones.
 */
import {UNKNOWN_BOARD} from '../app/kept/board';
import {SHEET_ROLES, type SheetPlan, type SheetRole} from '../app/plan';
import {sheetRef} from '../core/formula-text';
import {BEGUN, type Begun, clearAway, clearBegun, twice} from './begun';
import {checkNames, type PublicName, publicNames, type RangesByRole, removeNames, setNames} from './names';
import {type OurSheets, type Registry, readOurs, register} from './our-sheets';
import {type SheetsByRole, sheetOf} from './sheets-by-role';

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
  /** Known once the new sheets stand: the registry that makes them valid. */
  readonly next?: Registry;
  /** Charts that the user had moved on the sheet that stays. */
  readonly moved?: readonly string[];
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
  sheets: SheetsByRole,
  old: readonly Sheet[],
  {names, stale, final}: UnderWay,
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

/** Whether the dashboard reads the new model already: it does from the moment when its content was copied over. */
function isCopied({all, sheets: {dashboard}}: OurSheets, {next, ids = []}: UnderWay): boolean {
  const id = next?.sheets.model;
  if (!dashboard || id === undefined || !ids.includes(id)) return false;
  const model = all.find(({sheet}) => sheet.getSheetId() === id);
  const reference = model && `${sheetRef(model.name)}!`;
  const formulas: string[][] = reference ? dashboard.getDataRange().getFormulas() : [];
  return formulas.some((row) => row.some((formula) => formula.includes(reference ?? '')));
}

const isValid = (ours: OurSheets, underWay: UnderWay): boolean =>
  ours.registry.build === underWay.build || isCopied(ours, underWay);

function mendReplacement(spreadsheet: Spreadsheet, properties: Properties, underWay: UnderWay): void {
  const ours = readOurs(spreadsheet);
  const {next, moved = [], ids = []} = underWay;
  if (next && isValid(ours, underWay)) {
    // Nobody knows how far the dashboard was brought up to its content.
    register(spreadsheet, ours, {...next, board: {...UNKNOWN_BOARD, moved}});
    const {all, sheets} = readOurs(spreadsheet);
    const valid = Object.values(next.sheets);
    const going = [...underWay.old, ...ids].filter((id) => !valid.includes(id));
    const old = all.flatMap(({sheet}) => (going.includes(sheet.getSheetId()) ? [sheet] : []));
    finish(spreadsheet, sheets, old, underWay, {});
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
function stage(replacement: Replacement, plans: readonly SheetPlan[]): Staged {
  const {spreadsheet, ours} = replacement;
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

/** A sheet that stays the same sheet, while its content is made aside. */
export interface Lasting {
  readonly role: SheetRole;
  readonly sheet: Sheet;
  /** Rows and columns of the content. */
  readonly rows: number;
  readonly columns: number;
  /** Charts that the user has moved. */
  readonly moved: readonly string[];
  /** Does what copying cells does not. */
  readonly adjust: () => void;
}

export interface Replacement {
  readonly spreadsheet: Spreadsheet;
  readonly properties: Properties;
  readonly ours: OurSheets;
  readonly plans: readonly SheetPlan[];
  /** Roles whose sheets of an earlier build go, whether or not a new one takes their place. */
  readonly going: readonly SheetRole[];
  readonly lasting?: Lasting | undefined;
  /** Titles that sheets of an earlier build have; the new ones take them over. */
  readonly titles: Readonly<Partial<Record<SheetRole, string>>>;
  readonly registry: Pick<Registry, 'language' | 'settings' | 'board'>;
  /** Writes the plans on the staged sheets; gives the ranges that it has made. */
  readonly write: (staged: Staged) => RangesByRole;
  /** Puts back what was written on a sheet that stays. */
  readonly restore: () => void;
}

/** The plans under the titles under which their sheets are inserted. */
function stagedPlans({plans, ours, lasting}: Replacement): SheetPlan[] {
  const taken = new Set(
    [...ours.all.map(({name}) => name), ...plans.map(({title}) => title)].map((name) => name.toLowerCase()),
  );
  return plans.map((plan) =>
    plan.role === lasting?.role ? {...plan, title: interimTitle(plan.title, taken)} : plan,
  );
}

function underWayOf(replacement: Replacement, plans: readonly SheetPlan[]): UnderWay {
  const {ours, titles, going, lasting} = replacement;
  const names = publicNames(plans);
  const wanted = new Set(names.map(({name}) => name.toLowerCase()));
  return {
    build: ours.registry.build + 1,
    titles: plans.filter(({role}) => !stays(role, replacement)).map(({title}) => title),
    final: Object.fromEntries(
      plans
        .filter(
          ({role, title}) => role !== lasting?.role && titles[role] !== undefined && titles[role] !== title,
        )
        .map(({role}) => [role, titles[role]]),
    ),
    old: going.flatMap((role) => (role === lasting?.role ? [] : (ours.registry.sheets[role] ?? []))),
    names,
    // Names stand on sheets of data alone.
    stale: going.some((role) => role.startsWith('data-'))
      ? ours.registry.names.filter((name) => !wanted.has(name.toLowerCase()))
      : [],
    ...(lasting ? {moved: lasting.moved} : {}),
  };
}

/** What stands in the registry once the new sheets are valid. */
function nextRegistry(
  {ours, plans, titles, registry, lasting}: Replacement,
  {build, names, stale}: UnderWay,
  ids: Registry['sheets'],
): Registry {
  const final = plans.map(({role, title}) => [role, titles[role] ?? title]);
  const kept = ours.registry.names.filter((name) => !stale.includes(name));
  return {
    ...registry,
    build,
    sheets: lasting ? {...ids, [lasting.role]: ours.registry.sheets[lasting.role]} : ids,
    titles: {...ours.registry.titles, ...Object.fromEntries(final)},
    names: [...new Set([...kept, ...names.map(({name}) => name)])],
  };
}

/** Ids of the sheets that are valid next, staged ones in the place of those that they replace. */
function idsOf({sheets, fresh}: Staged, {registry}: OurSheets): Registry['sheets'] {
  const ids: Partial<Record<SheetRole, number>> = {};
  for (const role of Object.keys(sheets) as SheetRole[]) {
    const id = fresh.has(role) ? sheets[role]?.getSheetId() : registry.sheets[role];
    if (id !== undefined) ids[role] = id;
  }
  return ids;
}

/** Puts the content that was made aside on the sheet that lasts, in one call. */
function copyOver({role, sheet, rows, columns}: Lasting, staged: SheetsByRole): void {
  sheetOf(staged, role)
    .getRange(1, 1, rows, columns)
    .copyTo(sheet.getRange(1, 1, rows, columns));
}

/** Makes what is staged valid, by one call. */
function validate(replacement: Replacement, staged: Staged, next: Registry): void {
  const {spreadsheet, ours, lasting} = replacement;
  if (lasting) copyOver(lasting, staged.sheets);
  register(spreadsheet, ours, next);
}

/**
 * Puts new sheets in the place of the old ones. The settings sheet and a lasting one stay the same sheets.
 * @returns the sheets, and what is still to be done; they are valid even where that fails
 * @throws what the failed call threw, with everything as it was before
 */
export function replaceSheets(replacement: Replacement): {sheets: SheetsByRole; finish: () => void} {
  const {spreadsheet, properties, ours, write, lasting} = replacement;
  const plans = stagedPlans(replacement);
  const underWay = underWayOf(replacement, plans);
  checkNames(spreadsheet, underWay.names, ours);
  try {
    properties.setProperty(UNDER_WAY, JSON.stringify(underWay));
    const staged = stage(replacement, plans);
    const ids = idsOf(staged, ours);
    const next = nextRegistry(replacement, underWay, ids);
    const made = [...staged.fresh].flatMap((role) => ids[role] ?? []);
    properties.setProperty(UNDER_WAY, JSON.stringify({...underWay, ids: made, next}));
    const ranges = write(staged);
    SpreadsheetApp.flush();
    validate(replacement, staged, next);
    const sheets = lasting ? {...staged.sheets, [lasting.role]: lasting.sheet} : staged.sheets;
    return {
      sheets,
      finish: () => {
        lasting?.adjust();
        const passed = replacement.going.flatMap(
          (role) => (role === lasting?.role ? staged.sheets : ours.sheets)[role] ?? [],
        );
        finish(spreadsheet, sheets, passed, underWay, ranges);
        properties.deleteProperty(UNDER_WAY);
      },
    };
  } catch (error) {
    const sheets = undo(replacement);
    if (!sheets) throw error;
    const finish = (): void => {
      throw error;
    };
    return {sheets, finish};
  }
}

/**
 * Goes as far as the service lets it; the next build does the rest.
 * @returns the sheets where the new ones are valid already, since it was only the answer of a call that was lost
 */
function undo({spreadsheet, properties, restore}: Replacement): SheetsByRole | undefined {
  try {
    const text = properties.getProperty(UNDER_WAY);
    const isMade = text !== null && isValid(readOurs(spreadsheet), JSON.parse(text));
    if (!isMade) twice(restore);
    mend(spreadsheet, properties);
    return isMade ? readOurs(spreadsheet).sheets : undefined;
  } catch {
    // The failure that led here is the one to be told.
    return undefined;
  }
}
