/** What a build goes by: the user's tabs, the settings, and what stands on our sheets. */
import {SELECTOR_NAMES, SELECTORS, type Selections} from '../app/dashboard/selectors';
import {overSettings} from '../app/hints';
import {type Places, SHARED, type SharedRole} from '../app/kept/places';
import type {Selector} from '../app/model/context';
import type {SheetRole} from '../app/plan';
import {languageIn, type Settings} from '../app/settings';
import {heldHints, type SavedMapping} from '../app/sidebar/saved';
import type {WorkbookInput} from '../app/workbook-plan';
import {type Day, dayOfIso} from '../core/day';
import type {Cell} from '../core/mapping';
import type {Language} from '../core/text';
import {readPlaces} from './kept';
import {savedMapping} from './mapping';
import {type OurSheets, readOurs} from './our-sheets';
import {cellReader, readTabs, valuesOf} from './read-tabs';
import {interimTitle, mend} from './replace-sheets';
import {readSettingsCells, type SettingsCells} from './settings-sheet';

type Properties = GoogleAppsScript.Properties.Properties;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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

/** The day that counts as today: that of the settings, else that of the spreadsheet's clock. */
export function reportDay(settings: Settings, zone: string): Day {
  return chosenToday(settings) ?? todayIn(zone);
}

/** What the selectors say. In another language their words would mean nothing, and they start anew. */
function selectorsOf(
  {sheets, registry}: OurSheets,
  places: Places | undefined,
  language: Language,
  zone: string,
): Partial<Selections> {
  const selected: Partial<Record<Selector, Cell>> = {};
  if (!sheets.dashboard || registry.language !== language) return selected;
  const values = valuesOf(sheets.dashboard);
  const cellOf = cellReader(zone);
  for (const selector of SELECTOR_NAMES) {
    const {row, column} = SELECTORS[selector];
    const [atRow, atColumn] = [places?.rows.now(row) ?? row, places?.columns.now(column) ?? column];
    const cell = cellOf(values[atRow - 1]?.[atColumn - 1]);
    if (cell !== '') selected[selector] = cell;
  }
  return selected;
}

export type Titles = Partial<Record<SheetRole, string>>;

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
    const isLasting = SHARED.some((shared) => shared === role);
    interim[role] = isLasting ? title : interimTitle(title, taken);
  }
  return {now, interim};
}

/** All that a build reads, before it writes anything. */
export interface Read {
  readonly spreadsheet: Spreadsheet;
  readonly properties: Properties;
  readonly ours: OurSheets;
  readonly saved: SavedMapping;
  readonly settings: SettingsCells;
  readonly titles: Titles;
  /** Where what was planned stands now on the sheets that the user may write on. */
  readonly places: (role: SharedRole) => Places | undefined;
  readonly input: WorkbookInput;
}

/** @param account language of the user's account, for a spreadsheet whose settings name none */
export function readAll(spreadsheet: Spreadsheet, account: Language): Read {
  const properties = PropertiesService.getDocumentProperties();
  const entries = mend(spreadsheet, properties);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const ours = readOurs(spreadsheet);
  const tabs = readTabs(spreadsheet, ours, zone);
  const saved = savedMapping(entries);
  const hints = heldHints(saved, tabs);
  const cells = readSettingsCells(ours.sheets.settings, zone);
  const settings = overSettings(cells.settings, hints);
  const language = languageIn(settings, account);
  const titles = titlesOf(ours);
  const places = readPlaces(ours.sheets);
  return {
    spreadsheet,
    properties,
    ours,
    saved,
    settings: cells,
    titles: titles.now,
    places,
    input: {
      tabs,
      settings,
      selectors: selectorsOf(ours, places('dashboard'), language, zone),
      language,
      today: reportDay(settings, zone),
      titles: titles.interim,
      hints,
    },
  };
}
