/** Build dashboard: reads the user's tabs, plans our sheets, and puts them in the place of the old ones. */
import {SELECTOR_NAMES, SELECTORS, type Selections, type Selector} from '../app/dashboard/selectors';
import {overSettings} from '../app/hints';
import type {SheetRole} from '../app/plan';
import {languageIn, type Settings} from '../app/settings';
import {changesSince, heldHints, type SavedMapping} from '../app/sidebar/saved';
import {TEXTS} from '../app/texts';
import {planWorkbook, type WorkbookInput, type WorkbookPlan} from '../app/workbook-plan';
import {type Day, dayOfIso} from '../core/day';
import type {Cell} from '../core/mapping';
import type {Language} from '../core/text';
import {leaveWordsToSettings, savedMapping} from './mapping';
import {failureText, say, userLanguage} from './messages';
import {findSheets, recover, replaceSheets} from './our-sheets';
import {readSettingsSheet} from './read-settings';
import {cellReader, readTabs} from './read-tabs';
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
function selectorsOf(sheet: Sheet | undefined, language: Language, zone: string): Partial<Selections> {
  const selected: Partial<Record<Selector, Cell>> = {};
  if (!sheet) return selected;
  const written = sheet.getDeveloperMetadata().find((entry) => entry.getKey() === LANGUAGE_KEY);
  if (written?.getValue() !== language) return selected;
  const values = sheet.getDataRange().getValues();
  const cellOf = cellReader(zone);
  for (const selector of SELECTOR_NAMES) {
    const {row, column} = SELECTORS[selector];
    const cell = cellOf(values[row - 1]?.[column - 1]);
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
    selectors: selectorsOf(ours.dashboard, language, zone),
    language,
    today: chosenToday(settings) ?? todayIn(zone),
    titles: titlesOf(ours),
    hints,
  };
}

function put(
  spreadsheet: Spreadsheet,
  plan: WorkbookPlan & {ok: true},
  {seen}: SavedMapping,
  language: Language,
): void {
  const write: Parameters<typeof replaceSheets>[2] = (sheets, sheetPlan, separator) => {
    writeSheet(sheets, sheetPlan, separator);
    if (sheetPlan.role === 'dashboard')
      sheetOf(sheets, 'dashboard').addDeveloperMetadata(LANGUAGE_KEY, language);
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

function build(spreadsheet: Spreadsheet): void {
  recover(spreadsheet);
  const saved = savedMapping();
  const input = inputOf(spreadsheet, saved);
  const plan = planWorkbook(input);
  if (plan.ok) put(spreadsheet, plan, saved, input.language);
  else say(plan.message, input.language, plan.title);
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
      build(SpreadsheetApp.getActiveSpreadsheet());
    } finally {
      lock.releaseLock();
    }
  } catch (error) {
    say(failureText('build', error, language), language);
  }
}
