/** What a document holds, in a form in which two documents can be compared. */
import {createHash} from 'node:crypto';
import type {StandIn} from '../offline/standin/api';

export interface SheetState {
  readonly name: string;
  readonly hidden: boolean;
  /** Changes with anything on the sheet. */
  readonly content: string;
  /** Changes with any cell that holds something. */
  readonly cells: string;
}

export interface DocumentState {
  readonly sheets: readonly SheetState[];
  /** Names with their ranges. */
  readonly names: readonly string[];
  /** Properties and the spreadsheet's metadata, without what counts builds. */
  readonly kept: readonly string[];
}

function isApp(value: unknown): value is GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  return typeof value === 'object' && value !== null;
}

function appOf(standIn: StandIn): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  const app = standIn.globals().SpreadsheetApp;
  if (!isApp(app)) throw new Error('The stand-in gave no SpreadsheetApp.');
  return app;
}

const digest = (parts: unknown): string => createHash('md5').update(JSON.stringify(parts)).digest('hex');

/** Sizes that nobody has set: the engine's stand for those of Sheets, in which ours are planned. */
const ENGINE = {width: 96, height: 23};
const SHEETS = {width: 100, height: 21};
const usual = (size: number, engine: number, sheets: number): number => (size === engine ? sheets : size);

function sheetContent(
  standIn: StandIn,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  sheetId: string,
): Pick<SheetState, 'content' | 'cells'> {
  const {getters} = standIn.model;
  const lines = (count: number): number[] => Array.from({length: count}, (_, index) => index);
  const [rows, columns] = [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)];
  const cells = getters
    .getCells(sheetId)
    .map((cell) => {
      const {row, col} = getters.getCellPosition(cell.id);
      const content = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
      return [row, col, content, cell.format, cell.style] as const;
    })
    .sort(([rowA, colA], [rowB, colB]) => rowA - rowB || colA - colB);
  const content = digest([
    cells,
    getters.getMerges(sheetId).map(({top, left, bottom, right}) => [top, left, bottom, right]),
    lines(rows).map((at) => usual(getters.getRowSize(sheetId, at), ENGINE.height, SHEETS.height)),
    lines(columns).map((at) => usual(getters.getColSize(sheetId, at), ENGINE.width, SHEETS.width)),
    getters.getConditionalFormats(sheetId).map(({rule, ranges}) => [rule, ranges]),
    getters
      .getDataValidationRules(sheetId)
      .map(({criterion, ranges}) => [criterion, ranges.map(({zone}) => zone)]),
    getters.getFigures(sheetId).map(({col, row, offset, width, height}) => [col, row, offset, width, height]),
    getters.getChartIds(sheetId).map((id) => getters.getChartDefinition(id)),
    getters.getPaneDivisions(sheetId),
    getters.getGridLinesVisibility(sheetId),
    sheet.getDeveloperMetadata().map((entry) => [entry.getKey(), entry.getValue()]),
    sheet.getProtections(appOf(standIn).ProtectionType.SHEET).length,
  ]);
  return {content, cells: digest(cells.filter(([, , text]) => text !== ''))};
}

/** Numbers of builds and of kept mappings, and ids, are others in every run; titles stand for the ids. */
function withoutCounts(text: string, titles: ReadonlyMap<number, string>): string {
  try {
    const read: unknown = JSON.parse(text, (key, value: unknown) => {
      if (key === 'build') return undefined;
      return typeof value === 'number' && titles.has(value) ? titles.get(value) : value;
    });
    return JSON.stringify(read);
  } catch {
    return text.replace(/^\d+:/, '');
  }
}

/** Reads a document whole. */
export function documentState(standIn: StandIn): DocumentState {
  const {getters} = standIn.model;
  const spreadsheet = appOf(standIn).getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets();
  const ids = getters.getSheetIds();
  const titles = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  const properties = Object.entries(standIn.properties()).map(
    ([key, value]) => `${key.replace(/-\d+-/, '-')}=${withoutCounts(value, titles)}`,
  );
  const metadata = spreadsheet
    .getDeveloperMetadata()
    .map((entry) => `${entry.getKey()}=${withoutCounts(entry.getValue() ?? '', titles)}`);
  return {
    sheets: sheets.map((sheet, index) => ({
      name: sheet.getName(),
      hidden: sheet.isSheetHidden(),
      ...sheetContent(standIn, sheet, ids[index] ?? ''),
    })),
    names: getters
      .getNamedRanges()
      .map(({name, range}) => `${name}=${getters.getRangeString(range, '')}`)
      .sort(),
    kept: [...properties, ...metadata].sort(),
  };
}

/** What differs between two documents, in a line; '' where nothing does. */
export function difference(one: DocumentState, other: DocumentState): string {
  const said: string[] = [];
  const names = (state: DocumentState): string => state.sheets.map(({name}) => name).join(', ');
  if (names(one) !== names(other)) said.push(`sheets ${names(one)} / ${names(other)}`);
  for (const sheet of one.sheets) {
    const same = other.sheets.find(({name}) => name === sheet.name);
    if (same && (same.content !== sheet.content || same.hidden !== sheet.hidden))
      said.push(`«${sheet.name}»`);
  }
  const lack = (mine: readonly string[], theirs: readonly string[]): string =>
    [
      ...mine.filter((entry) => !theirs.includes(entry)),
      '/',
      ...theirs.filter((entry) => !mine.includes(entry)),
    ]
      .join(' ')
      .slice(0, 400);
  if (JSON.stringify(one.names) !== JSON.stringify(other.names))
    said.push(`names ${lack(one.names, other.names)}`);
  if (JSON.stringify(one.kept) !== JSON.stringify(other.kept))
    said.push(`kept ${lack(one.kept, other.kept)}`);
  return said.join('; ');
}
