/** What a build goes by: the user's tabs, the settings, and what stands on our sheets. */

import {overSettings} from '../../app/mapping/overrides';
import {heldHints, type SavedMapping} from '../../app/sidebar/saved';
import {SELECTOR_NAMES, SELECTORS, type Selections} from '../../app/workbook/dashboard/selectors';
import type {Selector} from '../../app/workbook/model/context';
import type {SheetRole} from '../../app/workbook/plan';
import {type Fingerprint, SHARED, type SharedRole} from '../../app/workbook/rebuild/fingerprint';
import {languageIn, type Settings} from '../../app/workbook/settings';
import type {WorkbookInput} from '../../app/workbook/workbook-plan';
import type {Cell} from '../../core/mapping';
import {type Day, dayOfIso} from '../../core/periods/day';
import type {Language} from '../../core/text';
import {savedMapping} from '../sidebar/mapping';
import {type OurSheets, readOurs, type Titles, titlesOf} from '../transaction/our-sheets';
import {recover} from '../transaction/recover';
import {interimTitle} from '../transaction/sheet-transaction';
import {type ExistingDashboard, readDashboard, readFingerprints} from '../transaction/user-edits';
import {cellReader, readTabs, valuesOf} from './read-tabs';
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
  dashboard: ExistingDashboard | undefined,
  language: Language,
  zone: string,
): Partial<Selections> {
  const selected: Partial<Record<Selector, Cell>> = {};
  if (!sheets.dashboard || registry.language !== language) return selected;
  const cellOf = cellReader(zone);
  const values = dashboard?.existing.values ?? valuesOf(sheets.dashboard).map((row) => row.map(cellOf));
  for (const selector of SELECTOR_NAMES) {
    const {row, column} = SELECTORS[selector];
    const [atRow, atColumn] = dashboard
      ? [dashboard.rows.now(row), dashboard.columns.now(column)]
      : [row, column];
    const cell = values[(atRow ?? 0) - 1]?.[(atColumn ?? 0) - 1] ?? '';
    if (cell !== '') selected[selector] = cell;
  }
  return selected;
}

/** Titles under which new sheets are made beside those that they replace. */
function interimTitles({all}: OurSheets, now: Titles): Titles {
  const taken = new Set(all.map(({name}) => name.toLowerCase()));
  const interim: Titles = {};
  for (const role of Object.keys(now) as SheetRole[]) {
    const title = now[role] ?? '';
    const isInPlace = SHARED.some((shared) => shared === role);
    interim[role] = isInPlace ? title : interimTitle(title, taken);
  }
  return interim;
}

/** All that a build reads, before it writes anything. */
export interface Read {
  readonly spreadsheet: Spreadsheet;
  readonly properties: Properties;
  readonly ours: OurSheets;
  readonly saved: SavedMapping;
  readonly settings: SettingsCells;
  readonly titles: Titles;
  /** The dashboard as it stands; undefined where there is none, or nobody knows what was written on it. */
  readonly dashboard: ExistingDashboard | undefined;
  /** What the last build wrote on the sheets on which the user may write. */
  readonly fingerprints: Readonly<Partial<Record<SharedRole, Fingerprint>>>;
  readonly input: WorkbookInput;
}

/** @param account language of the user's account, for a spreadsheet whose settings name none */
export function readAll(spreadsheet: Spreadsheet, account: Language): Read {
  const properties = PropertiesService.getDocumentProperties();
  const entries = recover(spreadsheet, properties);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const ours = readOurs(spreadsheet);
  const tabs = readTabs(spreadsheet, ours, zone);
  const saved = savedMapping(entries);
  const hints = heldHints(saved, tabs);
  const cells = readSettingsCells(ours.sheets.settings, zone);
  const settings = overSettings(cells.settings, hints);
  const language = languageIn(settings, account);
  const titles = titlesOf(ours);
  const fingerprints = readFingerprints(ours.sheets);
  const {dashboard: sheet} = ours.sheets;
  const dashboard =
    sheet && fingerprints.dashboard && readDashboard(sheet, fingerprints.dashboard, titles, zone);
  return {
    spreadsheet,
    properties,
    ours,
    saved,
    settings: cells,
    titles,
    dashboard,
    fingerprints,
    input: {
      tabs,
      settings,
      selectors: selectorsOf(ours, dashboard, language, zone),
      language,
      today: reportDay(settings, zone),
      titles: interimTitles(ours, titles),
      shownTitles: titles,
      hints,
    },
  };
}
