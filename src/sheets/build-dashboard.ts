/** Build dashboard: reads the user's tabs, plans our sheets, and puts them in the place of the old ones. */
import {SELECTOR_NAMES, SELECTORS, type Selections, type Selector} from '../app/dashboard/selectors';
import {overSettings} from '../app/hints';
import {type Places, SHARED, type SharedRole} from '../app/kept/places';
import type {SheetPlan, SheetRole} from '../app/plan';
import {languageIn, type Settings} from '../app/settings';
import {changesSince, heldHints, type SavedMapping} from '../app/sidebar/saved';
import {TEXTS} from '../app/texts';
import {planWorkbook, type Refusal, type WorkbookInput, type WorkbookPlan} from '../app/workbook-plan';
import {type Day, dayOfIso} from '../core/day';
import type {Cell} from '../core/mapping';
import type {Language} from '../core/text';
import {agrees} from './actions/run';
import {keepBeside, keepOn, questionAbout, readPlaces, readStanding, refusalOf, type Standing} from './kept';
import {leaveWordsToSettings, savedMapping} from './mapping';
import {failureText, say, userLanguage} from './messages';
import {findSheets, recover, replaceSheets} from './our-sheets';
import {readSettingsSheet} from './read-settings';
import {cellReader, readTabs} from './read-tabs';
import {fullness} from './room';
import {type SheetsByRole, sheetOf} from './sheets-by-role';
import {probeSeparator, writeSheet} from './write-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LOCK_WAIT = 5000;
const LANGUAGE_KEY = 'sales-kpi-language';

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
function selectorsOf(
  sheet: Sheet | undefined,
  places: Places | undefined,
  language: Language,
  zone: string,
): Partial<Selections> {
  const selected: Partial<Record<Selector, Cell>> = {};
  if (!sheet) return selected;
  const written = sheet.getDeveloperMetadata().find((entry) => entry.getKey() === LANGUAGE_KEY);
  if (written?.getValue() !== language) return selected;
  const values = sheet.getDataRange().getValues();
  const cellOf = cellReader(zone);
  for (const selector of SELECTOR_NAMES) {
    const {row, column} = SELECTORS[selector];
    const [atRow, atColumn] = [places?.rows.now(row) ?? row, places?.columns.now(column) ?? column];
    const cell = cellOf(values[atRow - 1]?.[atColumn - 1]);
    if (cell !== '') selected[selector] = cell;
  }
  return selected;
}

function titlesOf(sheets: SheetsByRole): Partial<Record<SheetRole, string>> {
  const titles: Partial<Record<SheetRole, string>> = {};
  for (const role of Object.keys(sheets) as SheetRole[]) {
    const sheet = sheets[role];
    if (sheet) titles[role] = sheet.getName();
  }
  return titles;
}

function inputOf(spreadsheet: Spreadsheet, saved: SavedMapping): WorkbookInput {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const ours = findSheets(spreadsheet);
  const tabs = readTabs(spreadsheet);
  const hints = heldHints(saved, tabs);
  const settings = overSettings(readSettingsSheet(ours.settings, zone), hints);
  const language = languageIn(settings, userLanguage());
  return {
    tabs,
    settings,
    selectors: selectorsOf(ours.dashboard, readPlaces(ours)('dashboard'), language, zone),
    language,
    today: chosenToday(settings) ?? todayIn(zone),
    titles: titlesOf(ours),
    hints,
  };
}

type Standings = Readonly<Partial<Record<SharedRole, Standing>>>;

/** What the user has put on the sheets that are written anew. */
function standingsOf(ours: SheetsByRole, plans: readonly SheetPlan[]): Standings {
  const places = readPlaces(ours);
  const standings: Partial<Record<SharedRole, Standing>> = {};
  for (const role of SHARED) {
    const [sheet, plan, known] = [ours[role], plans.find((each) => each.role === role), places(role)];
    if (sheet && plan && known) standings[role] = readStanding(sheet, known, plan);
  }
  return standings;
}

/** Whether a build may begin: what stands in the way is said first. */
function mayBuild({dashboard, settings}: Standings, language: Language): boolean {
  const refused = settings && refusalOf(settings, language);
  if (refused !== undefined) {
    say(refused, language);
    return false;
  }
  const question = dashboard && questionAbout(dashboard, language);
  return question === undefined || agrees(question, language);
}

function put(
  spreadsheet: Spreadsheet,
  plan: WorkbookPlan & {ok: true},
  {seen}: SavedMapping,
  {dashboard, settings}: Standings,
  language: Language,
): void {
  const write: Parameters<typeof replaceSheets>[2] = (sheets, sheetPlan, separator) => {
    const {role} = sheetPlan;
    if (role === 'settings' && settings)
      keepBeside(spreadsheet, settings, () => writeSheet(sheets, sheetPlan, separator));
    else if (role === 'dashboard' && dashboard) {
      writeSheet(sheets, {...sheetPlan, charts: dashboard.charts.planned}, separator);
      keepOn(sheetOf(sheets, role), dashboard, sheetPlan);
    } else writeSheet(sheets, sheetPlan, separator);
    if (role === 'dashboard') sheetOf(sheets, role).addDeveloperMetadata(LANGUAGE_KEY, language);
  };
  const sheets = replaceSheets(spreadsheet, plan.sheets, write, probeSeparator);
  leaveWordsToSettings(() =>
    readSettingsSheet(sheetOf(sheets, 'settings'), spreadsheet.getSpreadsheetTimeZone()),
  );
  spreadsheet.setActiveSheet(sheetOf(sheets, 'dashboard'));
  // What moved is read as before; a column that took another's place is not what the user has chosen.
  const changes = changesSince(
    seen,
    plan.mappings,
    language,
    (key) => key !== 'changedPlace' && key !== 'changedLost',
  );
  const message = [plan.message, ...changes].join('\n');
  // A warning asks for something and stays until it is closed.
  spreadsheet.toast(message, TEXTS.product[language], plan.warnings.length + changes.length > 0 ? -1 : 5);
}

/** Told what there is nothing to build from, once nobody else is kept waiting. */
export type Refused = (refusal: Refusal, language: Language) => void;

const sayRefusal: Refused = ({message, title}, language) => say(message, language, title);

function build(spreadsheet: Spreadsheet, refused: Refused): (() => void) | undefined {
  recover(spreadsheet);
  const saved = savedMapping();
  const input = inputOf(spreadsheet, saved);
  const plan = planWorkbook(input);
  if (!plan.ok) return () => refused(plan, input.language);
  const full = fullness(spreadsheet, plan.sheets, input.language);
  if (full !== undefined) return () => say(full, input.language);
  const standings = standingsOf(findSheets(spreadsheet), plan.sheets);
  if (mayBuild(standings, input.language)) put(spreadsheet, plan, saved, standings, input.language);
  return undefined;
}

/** Builds the dashboard, or says why not and what to do. */
export function buildDashboard(refused: Refused = sayRefusal): void {
  const language = userLanguage();
  try {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(LOCK_WAIT)) {
      say(TEXTS.busy[language], language);
      return;
    }
    let next: (() => void) | undefined;
    try {
      next = build(SpreadsheetApp.getActiveSpreadsheet(), refused);
    } finally {
      lock.releaseLock();
    }
    next?.();
  } catch (error) {
    say(failureText('build', error, language), language);
  }
}
