/** The mapping of the user's columns: proposed from the tabs, and what the user has settled about it kept. */
import {overSettings, withoutSettingsWords} from '../../app/mapping/overrides';
import {findTables} from '../../app/mapping/tables';
import {heldHints, readSaved, type SavedMapping} from '../../app/sidebar/saved';
import {keysOf, storedValue, writing} from '../../app/sidebar/storage';
import type {Settings} from '../../app/workbook/settings';
import type {TableMapping} from '../../core/mapping';
import {readOurs} from '../transaction/our-sheets';
import {readSettingsSheet} from '../workbook/read-settings';
import {readTabs} from '../workbook/read-tabs';

type Entries = Readonly<Record<string, string>>;

/** What is kept in this document; nothing where that cannot be read. */
export function savedMapping(
  entries: Entries = PropertiesService.getDocumentProperties().getProperties(),
): SavedMapping {
  return readSaved(storedValue(entries));
}

/** Keeps a mapping, so that a run that is cut off leaves the earlier one or this one whole. */
export function keepMapping(saved: SavedMapping): void {
  const properties = PropertiesService.getDocumentProperties();
  const {parts, head, stale} = writing(saved, properties.getProperties());
  properties.setProperties({...parts});
  properties.setProperty(...head);
  try {
    for (const key of stale) properties.deleteProperty(key);
  } catch {
    // The new mapping stands; what is left of the old one goes when the next is kept.
  }
}

/** Forgets the mapping; the head goes first, so that one that is cut off leaves none. */
export function forgetMapping(): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const key of keysOf(properties.getProperties()).sort()) properties.deleteProperty(key);
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
  const hints = heldHints(savedMapping(), tabs);
  const settings = overSettings(readSettingsSheet(ours.sheets.settings, zone), hints);
  const {tables, deals} = findTables(tabs, hints, settings);
  return tables.get('deals')?.mapping ?? deals.mapping ?? null;
}
