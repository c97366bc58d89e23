/** Map columns…: the sidebar, and what its page may call. */
import {partOf, readHints, textOf} from '../../app/mapping/overrides';
import {describeWorkbook, recogniseFor} from '../../app/sidebar/describe';
import type {DescribeInput} from '../../app/sidebar/input';
import {seenIn} from '../../app/sidebar/saved';
import {SIDEBAR_TEXTS} from '../../app/sidebar/texts';
import type {BuildAnswer, SidebarView} from '../../app/sidebar/view';
import {languageIn} from '../../app/workbook/settings';
import {fill, type Language, translate} from '../../core/text';
import {buildDashboard} from '../actions/build-dashboard';
import {requireLock} from '../actions/run';
import {detailOf, UserError} from '../errors';
import {userLanguage} from '../messages';
import {findSheets, readOurs} from '../transaction/our-sheets';
import {reportDay} from '../workbook/read-all';
import {readSettingsSheet} from '../workbook/read-settings';
import {readTabs} from '../workbook/read-tabs';
import {keepMapping, savedMapping} from './mapping';

const PAGE = 'sidebar';

/** The language of the dashboard, which the settings may say. */
function languageNow(): Language {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const {settings} = findSheets(spreadsheet);
  return languageIn(readSettingsSheet(settings, spreadsheet.getSpreadsheetTimeZone()), userLanguage());
}

/** Menu entry: opens the sidebar. */
export function showSidebar(): void {
  const language = languageNow();
  const page = HtmlService.createHtmlOutputFromFile(PAGE);
  page
    .setContent(page.getContent().replace('<html lang="en"', `<html lang="${language}"`))
    .setTitle(translate(SIDEBAR_TEXTS.title, language));
  SpreadsheetApp.getUi().showSidebar(page);
}

/** What the sidebar is told from: what is settled on the page, else what was saved. */
export function inputOf(hints: unknown): DescribeInput {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const sheet = findSheets(spreadsheet).settings;
  const settings = readSettingsSheet(sheet, zone);
  return {
    tabs: readTabs(spreadsheet),
    settings,
    hasSettings: sheet !== undefined,
    saved: savedMapping(),
    ...(hints === null || hints === undefined ? {} : {hints: readHints(hints)}),
    language: languageIn(settings, userLanguage()),
    today: reportDay(settings, zone),
  };
}

type FailureKey = 'mapFailed' | 'saveFailed' | 'writeFailed';

/** Runs a call of the page; what goes wrong becomes a sentence that says what to do. */
export function answer<Result>(failure: FailureKey, language: Language, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      fill(translate(SIDEBAR_TEXTS[failure], language), {detail: detailOf(error, language)}),
    );
  }
}

/** What is found in the workbook with what is settled: `TablesHints`, or null for what was saved. */
export function describeMapping(hints?: unknown): SidebarView {
  return answer('mapFailed', userLanguage(), () => describeWorkbook(inputOf(hints)));
}

/** Keeps what is settled, and which columns it leads to now, so that later changes can be told. */
export function saveMapping(hints: unknown): void {
  const language = userLanguage();
  answer('saveFailed', language, () =>
    requireLock(language, () => {
      const settled = readHints(hints);
      const input = inputOf(settled);
      keepMapping({hints: settled, seen: seenIn(recogniseFor(input), input.tabs)});
    }),
  );
}

/** Builds so far: one that succeeds counts. */
function builds(): number {
  return readOurs(SpreadsheetApp.getActiveSpreadsheet()).registry.build;
}

/** Saves, then builds as the menu entry does, which tells the user itself what stands in the way. */
export function saveAndBuild(hints: unknown): BuildAnswer {
  saveMapping(hints);
  const before = builds();
  buildDashboard();
  return {built: builds() !== before};
}

/** Selects a row of a tab. @throws Error where there is none any more */
export function selectRow(request: unknown): void {
  const [tab, row] = [textOf(partOf(request, 'tab')) ?? '', Number(partOf(request, 'row'))];
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (!sheet || !Number.isInteger(row) || row < 1 || row > sheet.getMaxRows())
    throw new UserError(fill(translate(SIDEBAR_TEXTS.tabGone, userLanguage()), {tab, row}));
  sheet.getRange(row, 1, 1, sheet.getMaxColumns()).activate();
}
