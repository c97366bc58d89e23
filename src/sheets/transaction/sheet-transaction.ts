/**
 * New sheets in the place of the old ones: all of them or none. They are made beside the old ones, which nobody
 * touches; one step makes them the valid ones; then the old ones go. A build that is cut off before that step has made
 * nothing but sheets that the next build clears away, and one that is cut off after it is finished by the next build.
 *
 * The dashboard stays the same sheet, since formulas of the user's may refer to it, and Sheets turns a reference to a
 * sheet that is deleted into an error for good. Its content too is made aside, and copying it over in one call is the
 * step after which the new sheets are the valid ones.
 */
import {SHEET_ROLES, type SheetPlan, type SheetRole} from '../../app/workbook/plan';
import {checkNames, publicNames, type RangesByRole} from '../workbook/names';
import {retryOnce} from './journal';
import {type OurSheets, type Registry, readOurs, register} from './our-sheets';
import {finishTransaction, isValid, JOURNAL, type Journal, recover} from './recover';
import {type SheetsByRole, sheetOf} from './sheets-by-role';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Properties = GoogleAppsScript.Properties.Properties;

/** A free title beside the one of a sheet that is to be replaced. */
export function interimTitle(title: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${title} (${number})`.toLowerCase())) number += 1;
  return `${title} (${number})`;
}

export interface Staged {
  readonly sheets: SheetsByRole;
  /** Those that have just been inserted. */
  readonly fresh: ReadonlySet<SheetRole>;
  /** The tab that becomes the user's. */
  readonly copy: Sheet | undefined;
}

/** Whether a sheet is there and is written where it stands. */
const stays = (role: SheetRole, {ours, going}: Transaction): boolean =>
  ours.sheets[role] !== undefined && !going.includes(role);

/** Inserts the new sheets, each beside the one that it will replace. */
function stage(transaction: Transaction, plans: readonly SheetPlan[]): Staged {
  const {spreadsheet, ours} = transaction;
  const order = ours.all.map(({sheet}) => sheet);
  const sheets: Partial<Record<SheetRole, Sheet>> = {};
  for (const role of SHEET_ROLES) {
    const sheet = ours.sheets[role];
    if (sheet && stays(role, transaction)) sheets[role] = sheet;
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
  const {copy, inPlace} = transaction;
  const beside = inPlace ? order.indexOf(inPlace.sheet) + 1 : order.length;
  return {sheets, fresh, copy: copy === undefined ? undefined : spreadsheet.insertSheet(copy, beside)};
}

/** A sheet that stays the same sheet, while its content is made aside. */
export interface InPlace {
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

export interface Transaction {
  readonly spreadsheet: Spreadsheet;
  readonly properties: Properties;
  readonly ours: OurSheets;
  readonly plans: readonly SheetPlan[];
  /** Roles whose sheets of an earlier build go, whether or not a new one takes their place. */
  readonly going: readonly SheetRole[];
  readonly inPlace?: InPlace | undefined;
  /** Free title of a tab that is made with the sheets and becomes the user's. */
  readonly copy?: string | undefined;
  /** Titles that sheets of an earlier build have; the new ones take them over. */
  readonly titles: Readonly<Partial<Record<SheetRole, string>>>;
  readonly registry: Pick<Registry, 'language' | 'settings' | 'board'>;
  /**
   * Writes the plans on the staged sheets; gives the ranges that it has made.
   * @param keepCopy lets the tab that becomes the user's stay whatever follows
   */
  readonly write: (staged: Staged, keepCopy: () => void) => RangesByRole;
  /** Puts back what was written on a sheet that stays. */
  readonly restore: () => void;
}

/** The plans under the titles under which their sheets are inserted. */
function stagedPlans({plans, ours, inPlace}: Transaction): SheetPlan[] {
  const taken = new Set(
    [...ours.all.map(({name}) => name), ...plans.map(({title}) => title)].map((name) => name.toLowerCase()),
  );
  return plans.map((plan) =>
    plan.role === inPlace?.role ? {...plan, title: interimTitle(plan.title, taken)} : plan,
  );
}

/** Titles that the new sheets take over from others once those are gone. */
function finalTitles({titles, inPlace}: Transaction, plans: readonly SheetPlan[]): Journal['final'] {
  const changing = plans.filter(
    ({role, title}) => role !== inPlace?.role && titles[role] !== undefined && titles[role] !== title,
  );
  return Object.fromEntries(changing.map(({role}) => [role, titles[role]]));
}

/** Names of an earlier build that no plan has any more; names stand on sheets of data alone. */
function staleNames({ours, going}: Transaction, names: Journal['names']): string[] {
  if (!going.some((role) => role.startsWith('data-'))) return [];
  const wanted = new Set(names.map(({name}) => name.toLowerCase()));
  return ours.registry.names.filter((name) => !wanted.has(name.toLowerCase()));
}

function journalOf(transaction: Transaction, plans: readonly SheetPlan[]): Journal {
  const {ours, going, inPlace, copy} = transaction;
  const names = publicNames(plans);
  const titles = plans.filter(({role}) => !stays(role, transaction)).map(({title}) => title);
  return {
    build: ours.registry.build + 1,
    titles: copy === undefined ? titles : [...titles, copy],
    final: finalTitles(transaction, plans),
    old: going.flatMap((role) => (role === inPlace?.role ? [] : (ours.registry.sheets[role] ?? []))),
    names,
    stale: staleNames(transaction, names),
    ...(inPlace ? {moved: inPlace.moved} : {}),
  };
}

/** What stands in the registry once the new sheets are valid. */
function nextRegistry(
  {ours, plans, titles, registry, inPlace}: Transaction,
  {build, names, stale}: Journal,
  ids: Registry['sheets'],
): Registry {
  const final = plans.map(({role, title}) => [role, titles[role] ?? title]);
  const kept = ours.registry.names.filter((name) => !stale.includes(name));
  return {
    ...registry,
    build,
    sheets: inPlace ? {...ids, [inPlace.role]: ours.registry.sheets[inPlace.role]} : ids,
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

/** Puts the content that was made aside on the sheet that stays, in one call. */
function copyOver({role, sheet, rows, columns}: InPlace, staged: SheetsByRole): void {
  sheetOf(staged, role)
    .getRange(1, 1, rows, columns)
    .copyTo(sheet.getRange(1, 1, rows, columns));
}

/** Makes what is staged valid; of its calls the one that copies the content, or else the last, is the one that does. */
function validate(transaction: Transaction, staged: Staged, next: Registry): void {
  const {spreadsheet, ours, inPlace} = transaction;
  if (inPlace) copyOver(inPlace, staged.sheets);
  register(spreadsheet, ours, next);
}

interface Made {
  readonly staged: Staged;
  readonly ranges: RangesByRole;
}

/** Inserts, notes, writes and validates the new sheets; what is inserted is noted before anything is written on it. */
function make(transaction: Transaction, journal: Journal, plans: readonly SheetPlan[]): Made {
  const {properties, ours, write} = transaction;
  properties.setProperty(JOURNAL, JSON.stringify(journal));
  const staged = stage(transaction, plans);
  const ids = idsOf(staged, ours);
  const next = nextRegistry(transaction, journal, ids);
  const copy = staged.copy?.getSheetId();
  const fresh = [...staged.fresh].flatMap((role) => ids[role] ?? []);
  const note = (made: readonly number[]): void => {
    properties.setProperty(JOURNAL, JSON.stringify({...journal, ids: made, next, copy}));
  };
  note(copy === undefined ? fresh : [...fresh, copy]);
  const ranges = write(staged, () => note(fresh));
  SpreadsheetApp.flush();
  validate(transaction, staged, next);
  return {staged, ranges};
}

/** What is still to be done when the new sheets are valid. */
function complete(
  transaction: Transaction,
  journal: Journal,
  sheets: SheetsByRole,
  {staged, ranges}: Made,
): void {
  const {spreadsheet, properties, ours, going, inPlace} = transaction;
  inPlace?.adjust();
  const passed = going.flatMap((role) => (role === inPlace?.role ? staged.sheets : ours.sheets)[role] ?? []);
  finishTransaction(spreadsheet, sheets, passed, journal, ranges);
  properties.deleteProperty(JOURNAL);
}

/**
 * Puts new sheets in the place of the old ones. The settings sheet and one that is written in place stay the same sheets.
 * @returns the sheets, and what is still to be done; they are valid even where that fails
 * @throws what the failed call threw, with everything as it was before
 */
export function replaceSheets(transaction: Transaction): {sheets: SheetsByRole; finish: () => void} {
  const {spreadsheet, ours, inPlace} = transaction;
  const plans = stagedPlans(transaction);
  const journal = journalOf(transaction, plans);
  checkNames(spreadsheet, journal.names, ours);
  try {
    const made = make(transaction, journal, plans);
    const sheets = inPlace ? {...made.staged.sheets, [inPlace.role]: inPlace.sheet} : made.staged.sheets;
    return {sheets, finish: () => complete(transaction, journal, sheets, made)};
  } catch (error) {
    const sheets = undo(transaction);
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
function undo({spreadsheet, properties, restore}: Transaction): SheetsByRole | undefined {
  try {
    const text = properties.getProperty(JOURNAL);
    const isMade = text !== null && isValid(readOurs(spreadsheet), JSON.parse(text));
    if (!isMade) retryOnce(restore);
    recover(spreadsheet, properties);
    return isMade ? readOurs(spreadsheet).sheets : undefined;
  } catch {
    // The failure that led here is the one to be told.
    return undefined;
  }
}
