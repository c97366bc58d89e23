/** Build dashboard: reads the user's tabs, plans our sheets, and puts them in the place of the old ones. */
import {SELECTOR_NAMES, SELECTORS, type Selections, type Selector} from '../app/dashboard/selectors';
import {withoutNames} from '../app/direct-names';
import {overSettings} from '../app/hints';
import type {SheetPlan, SheetRole} from '../app/plan';
import {languageIn, type Settings} from '../app/settings';
import {withShownTitles} from '../app/shown-titles';
import {changesSince, heldHints, type SavedMapping} from '../app/sidebar/saved';
import {signed} from '../app/signature';
import {TEXTS} from '../app/texts';
import {planWorkbook, type WorkbookInput, type WorkbookPlan} from '../app/workbook-plan';
import {type Day, dayOfIso} from '../core/day';
import type {Cell} from '../core/mapping';
import type {Language} from '../core/text';
import {leaveWordsToSettings, savedMapping} from './mapping';
import {failureText, say, userLanguage} from './messages';
import {type OurSheets, readOurs} from './our-sheets';
import {cellReader, readTabs, valuesOf} from './read-tabs';
import {interimTitle, mend, replaceSheets} from './replace-sheets';
import {
  isWritten,
  layoutOf,
  type Overwriting,
  overwriting,
  plannedSettings,
  readSettingsCells,
  type SettingsCells,
} from './settings-sheet';
import {sheetOf} from './sheets-by-role';
import {probe, restyleSheet, writeSheets} from './write-sheet';

type Properties = GoogleAppsScript.Properties.Properties;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LOCK_WAIT = 5000;

/** Today on the spreadsheet's clock. */
export function todayIn(zone: string): Day {
  const text = Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd');
  const today = dayOfIso(text);
  if (today === undefined) throw new Error(`The date ${text} could not be read.`);
  return today;
}

/** The day that the settings hold instead of today, if they do. */
function chosenToday(settings: Settings): Day | undefined {
  const today = settings.general.today;
  if (!today || !('value' in today)) return undefined;
  return typeof today.value === 'object' ? Math.floor(today.value.serial) : undefined;
}

/** What the selectors say. In another language their words would mean nothing, and they start anew. */
function selectorsOf({sheets, registry}: OurSheets, language: Language, zone: string): Partial<Selections> {
  const selected: Partial<Record<Selector, Cell>> = {};
  if (!sheets.dashboard || registry.language !== language) return selected;
  const values = valuesOf(sheets.dashboard);
  const cellOf = cellReader(zone);
  for (const selector of SELECTOR_NAMES) {
    const {row, column} = SELECTORS[selector];
    const cell = cellOf(values[row - 1]?.[column - 1]);
    if (cell !== '') selected[selector] = cell;
  }
  return selected;
}

type Titles = Partial<Record<SheetRole, string>>;

/** Titles that our sheets have now, and those under which new ones are made beside them. */
function titlesOf({all, sheets}: OurSheets): {now: Titles; interim: Titles} {
  const now: Titles = {};
  for (const role of Object.keys(sheets) as SheetRole[]) {
    const found = all.find(({sheet}) => sheet === sheets[role]);
    if (found) now[role] = found.name;
  }
  const taken = new Set(all.map(({name}) => name.toLowerCase()));
  const interim: Titles = {};
  for (const role of Object.keys(now) as SheetRole[]) {
    const title = now[role] ?? '';
    interim[role] = role === 'settings' ? title : interimTitle(title, taken);
  }
  return {now, interim};
}

/** All that a build reads, before it writes anything. */
interface Read {
  readonly spreadsheet: Spreadsheet;
  readonly properties: Properties;
  readonly ours: OurSheets;
  readonly saved: SavedMapping;
  readonly settings: SettingsCells;
  readonly titles: Titles;
  readonly input: WorkbookInput;
}

function readAll(spreadsheet: Spreadsheet, account: Language): Read {
  const properties = PropertiesService.getDocumentProperties();
  const found = properties.getProperties();
  const entries = mend(spreadsheet, properties, found) ? properties.getProperties() : found;
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const ours = readOurs(spreadsheet);
  const tabs = readTabs(spreadsheet, ours, zone);
  const saved = savedMapping(entries);
  const hints = heldHints(saved, tabs);
  const cells = readSettingsCells(ours.sheets.settings, zone);
  const settings = overSettings(cells.settings, hints);
  const language = languageIn(settings, account);
  const titles = titlesOf(ours);
  return {
    spreadsheet,
    properties,
    ours,
    saved,
    settings: cells,
    titles: titles.now,
    input: {
      tabs,
      settings,
      selectors: selectorsOf(ours, language, zone),
      language,
      today: chosenToday(settings) ?? todayIn(zone),
      titles: titles.interim,
      hints,
    },
  };
}

/** The settings sheet that stays: written only where its content or its layout has changed. */
function settingsSteps({ours, settings}: Read, plan: SheetPlan): Overwriting & {readonly restyled: boolean} {
  const sheet = ours.sheets.settings;
  const idle = {write: () => undefined, restore: () => undefined, restyled: false};
  if (!sheet) return idle;
  const restyled = ours.registry.settings !== layoutOf(plan);
  if (!restyled && isWritten(plan, settings)) return idle;
  return {...overwriting(sheet, plan, settings), restyled};
}

function planOf(plans: readonly SheetPlan[], role: SheetRole): SheetPlan {
  const plan = plans.find((each) => each.role === role);
  if (!plan) throw new Error(`There is no plan of "${role}".`);
  return plan;
}

/** Titles under which sheets are made by those that they take over. */
function retitled(interim: Titles, now: Titles): ReadonlyMap<string, string> {
  const roles = Object.keys(interim) as SheetRole[];
  const pairs = roles.map((role) => [interim[role] ?? '', now[role] ?? ''] as const);
  return new Map(pairs.filter(([from, to]) => from !== to));
}

function put(read: Read, plan: WorkbookPlan & {ok: true}): void {
  const {spreadsheet, properties, ours, titles, input, saved} = read;
  const shown = retitled(input.titles ?? {}, titles);
  const plans = withoutNames(plan.sheets).map((each) => signed(withShownTitles(each, shown)));
  const settings = planOf(plans, 'settings');
  const steps = settingsSteps(read, settings);
  const {sheets, finish} = replaceSheets({
    spreadsheet,
    properties,
    ours,
    plans,
    titles,
    registry: {language: input.language, settings: layoutOf(settings)},
    write: ({sheets: staged, fresh}) => {
      const found = probe(sheetOf(staged, 'dashboard'));
      const ranges = writeSheets(
        staged,
        plans.filter(({role}) => fresh.has(role)),
        found,
      );
      steps.write(found.separator);
      if (steps.restyled) restyleSheet(sheetOf(staged, 'settings'), settings);
      return ranges;
    },
    restore: () => {
      steps.restore();
    },
  });
  finish();
  leaveWordsToSettings(saved, plannedSettings(settings));
  spreadsheet.setActiveSheet(sheetOf(sheets, 'dashboard'));
  // What moved is read as before; a column that took another's place is not what the user has chosen.
  const changes = changesSince(
    saved.seen,
    plan.mappings,
    input.language,
    (key) => key !== 'changedPlace' && key !== 'changedLost',
  );
  const message = [plan.message, ...changes].join('\n');
  // A warning asks for something and stays until it is closed.
  const stays = plan.warnings.length + changes.length > 0;
  spreadsheet.toast(message, TEXTS.product[input.language], stays ? -1 : 5);
}

function build(spreadsheet: Spreadsheet, account: Language): void {
  const read = readAll(spreadsheet, account);
  const plan = planWorkbook(read.input);
  if (plan.ok) put(read, plan);
  else say(plan.message, read.input.language, plan.title);
}

/** Menu entry: builds the dashboard, or says why not and what to do. */
export function buildDashboard(): void {
  const language = userLanguage();
  try {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(LOCK_WAIT)) {
      say(TEXTS.busy[language], language);
      return;
    }
    try {
      build(SpreadsheetApp.getActiveSpreadsheet(), language);
    } finally {
      lock.releaseLock();
    }
  } catch (error) {
    say(failureText('build', error, language), language);
  }
}
