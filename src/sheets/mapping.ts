/** The mapping of the user's columns: proposed from the tabs, and what the user has settled about it kept. */
import {readHints} from '../app/hints';
import {findTables} from '../app/tables';
import type {TableMapping} from '../core/mapping';
import type {RecognitionHints} from '../core/recognise';
import {findSheets} from './our-sheets';
import {readSettingsSheet} from './read-settings';
import {readTabs} from './read-tabs';

const HINTS_KEY = 'sales-kpi-mapping';

/** What was settled in this document; nothing where that cannot be read. */
export function savedHints(): RecognitionHints {
  const text = PropertiesService.getDocumentProperties().getProperty(HINTS_KEY);
  if (text === null) return {};
  try {
    return readHints(JSON.parse(text));
  } catch {
    // What is there is no JSON: nothing of it can be used, and recognition works without it.
    return {};
  }
}

/**
 * Keeps what the user has settled about the mapping, in the document.
 * @param hints tab, columns, formats and words, as `RecognitionHints`; parts that mean nothing are dropped
 */
export function saveMapping(hints: unknown): void {
  PropertiesService.getDocumentProperties().setProperty(HINTS_KEY, JSON.stringify(readHints(hints)));
}

/** The mapping of the deals that a dashboard would be built with now, or null where there is none. */
export function proposeMapping(): TableMapping | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const settings = readSettingsSheet(findSheets(spreadsheet).settings, zone);
  const {tables} = findTables(readTabs(spreadsheet), {deals: savedHints()}, settings);
  return tables.get('deals')?.mapping ?? null;
}
