/** The mapping of the user's columns: proposed from the tabs, and what the user has settled about it kept. */
import {overSettings, withoutLostTabs, withoutSettingsWords} from '../app/hints';
import type {Settings} from '../app/settings';
import {readSaved, type SavedMapping} from '../app/sidebar/saved';
import {storedValue, writing} from '../app/sidebar/storage';
import {findTables} from '../app/tables';
import type {Tab, TableMapping} from '../core/mapping';
import type {TablesHints} from '../core/recognise';
import {readOurs} from './our-sheets';
import {readSettingsSheet} from './read-settings';
import {readTabs} from './read-tabs';

type Entries = Readonly<Record<string, string>>;

/** What is kept in this document; nothing where that cannot be read. */
export function savedMapping(
  entries: Entries = PropertiesService.getDocumentProperties().getProperties(),
): SavedMapping {
  return readSaved(storedValue(entries));
}

/** What the user has settled. A tab that is gone is left out: a fresh export may stand on another. */
export function savedHints(tabs: readonly Tab[], saved: SavedMapping = savedMapping()): TablesHints {
  return withoutLostTabs(saved.hints, (name) => tabs.some((tab) => tab.name === name));
}

/** Keeps a mapping, so that a run that is cut off leaves the earlier one or this one whole. */
export function keepMapping(saved: SavedMapping): void {
  const properties = PropertiesService.getDocumentProperties();
  const {parts, head, stale} = writing(saved, properties.getProperties());
  properties.setProperties({...parts});
  properties.setProperty(...head);
  for (const key of stale) properties.deleteProperty(key);
}

/** Words that a build has written on the settings sheet are the settings' from then on. */
export function leaveWordsToSettings(saved: SavedMapping, settings: Settings): void {
  if (Object.values(saved.hints).some((hints) => hints.words))
    keepMapping({...saved, hints: withoutSettingsWords(saved.hints, settings)});
}

/** The mapping of the deals that a dashboard would be built with once its questions are answered, or null. */
export function proposeMapping(): TableMapping | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const ours = readOurs(spreadsheet);
  const tabs = readTabs(spreadsheet, ours, zone);
  const hints = savedHints(tabs);
  const settings = overSettings(readSettingsSheet(ours.sheets.settings, zone), hints);
  const {tables, deals} = findTables(tabs, hints, settings);
  return tables.get('deals')?.mapping ?? deals.mapping ?? null;
}
