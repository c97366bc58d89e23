/** The mapping of the user's columns: proposed from the tabs, and what the user has settled about it kept. */
import {overSettings, withoutSettingsWords} from '../app/hints';
import type {Settings} from '../app/settings';
import {heldHints, readSaved, type SavedMapping} from '../app/sidebar/saved';
import {keysOf, storedValue, writing} from '../app/sidebar/storage';
import {findTables} from '../app/tables';
import type {TableMapping} from '../core/mapping';
import {findSheets} from './our-sheets';
import {readSettingsSheet} from './read-settings';
import {readTabs} from './read-tabs';

/** What is kept in this document; nothing where that cannot be read. */
export function savedMapping(): SavedMapping {
  return readSaved(storedValue(PropertiesService.getDocumentProperties().getProperties()));
}

/** Keeps a mapping, so that a run that is cut off leaves the earlier one or this one whole. */
export function keepMapping(saved: SavedMapping): void {
  const properties = PropertiesService.getDocumentProperties();
  const {parts, head, stale} = writing(saved, properties.getProperties());
  properties.setProperties({...parts});
  properties.setProperty(...head);
  for (const key of stale) properties.deleteProperty(key);
}

/** Forgets the mapping; the head goes first, so that one that is cut off leaves none. */
export function forgetMapping(): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const key of keysOf(properties.getProperties()).sort()) properties.deleteProperty(key);
}

/** Words that a build has written on the settings sheet are the settings' from then on. */
export function leaveWordsToSettings(read: () => Settings): void {
  const saved = savedMapping();
  if (Object.values(saved.hints).some((hints) => hints.words))
    keepMapping({...saved, hints: withoutSettingsWords(saved.hints, read())});
}

/** The mapping of the deals that a dashboard would be built with once its questions are answered, or null. */
export function proposeMapping(): TableMapping | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const tabs = readTabs(spreadsheet);
  const hints = heldHints(savedMapping(), tabs);
  const settings = overSettings(readSettingsSheet(findSheets(spreadsheet).settings, zone), hints);
  const {tables, deals} = findTables(tabs, hints, settings);
  return tables.get('deals')?.mapping ?? deals.mapping ?? null;
}
