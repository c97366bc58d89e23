/** The built script in a stand-in, driven by the names of its menu's functions. */
import {keptBundle} from '../../scripts/bundle/kept';
import type {MenuEntry, SheetContent, StandIn} from '../../scripts/offline/standin/api';
import {loadStandIn} from '../../scripts/offline/standin/load';
import {sampleTabs} from '../../src/app/sample/tabs';
import {address} from '../../src/app/workbook/sheet-builder';
import type {Day} from '../../src/core/periods/day';
import type {Language} from '../../src/core/text';

export class Script {
  #dist = '';

  async build(): Promise<void> {
    this.#dist = await keptBundle();
  }

  open(sheets: readonly SheetContent[], today: Day, language: Language = 'en'): StandIn {
    return loadStandIn(this.#dist, {
      locale: language === 'en' ? 'en_US' : 'ru_RU',
      timeZone: 'Europe/Moscow',
      scriptTimeZone: 'Etc/UTC',
      sheets,
      today,
    });
  }
}

/** A tab of few deals: three won, five lost. */
export const DEALS = {
  name: 'Deals',
  rows: [
    ['Deal ID', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'],
    ...Array.from({length: 8}, (_, index) => [
      `D-${index}`,
      index % 2 === 0 ? 'Ann' : 'Ben',
      index < 3 ? 'Won' : 'Lost',
      1000,
      '2026-10-01',
      `2026-11-0${index + 1}`,
    ]),
  ],
};

/** The tabs of the sample, as an import would give them. */
export function sampleSheets(today: Day, language: Language = 'en'): SheetContent[] {
  return sampleTabs(today, language).map(({name, rows}) => ({
    name,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' ? {serial: cell.serial, format: 'yyyy-mm-dd'} : cell)),
    ),
  }));
}

function pathTo(entries: readonly MenuEntry[], name: string): string[] | undefined {
  for (const {label, functionName, entries: below} of entries) {
    if (functionName === name) return [label];
    const rest = below && pathTo(below, name);
    if (rest) return [label, ...rest];
  }
  return undefined;
}

/** Runs a menu entry; gives the service calls that it took. Zones are asked once a week of dates, not once a row. */
export function run(standIn: StandIn, name: string): number {
  const path = pathTo(standIn.menus, name);
  if (!path) throw new Error(`No menu entry runs ${name}.`);
  standIn.resetCalls();
  standIn.runMenu(path);
  const {'Utilities.formatDate': asked = 0} = standIn.calls.byMember;
  return standIn.calls.total - asked;
}

export const namesOf = ({model: {getters}}: StandIn): string[] =>
  getters.getSheetIds().map((id) => getters.getSheetName(id));

/** Cells that show an error, with their sheets. */
export function errorsOf({model: {getters}}: StandIn): string[] {
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getEvaluatedCellsPositions(sheetId).flatMap((position) => {
      const cell = getters.getEvaluatedCell(position);
      const at = `${getters.getSheetName(sheetId)} ${position.row + 1},${position.col + 1}`;
      return cell.type === 'error' ? [`${at}: ${String(cell.value)}`] : [];
    }),
  );
}

/** Every cell of a sheet that holds something, with its format and style, by its place. */
export function cellsOf({model: {getters}}: StandIn, name: string): Record<string, unknown> {
  const sheetId = getters.getSheetIdByName(name) ?? '';
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    for (let col = 0; col < getters.getNumberCols(sheetId); col++) {
      const cell = getters.getCell({sheetId, row, col});
      if (!cell) continue;
      const content = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
      cells[address(row + 1, col + 1)] = {content, format: cell.format, style: cell.style};
    }
  }
  return cells;
}

function isApp(value: unknown): value is GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  return typeof value === 'object' && value !== null;
}

/** SpreadsheetApp as a script of the test's own sees it. */
export function appOf(standIn: StandIn): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  const app = standIn.globals().SpreadsheetApp;
  if (!isApp(app)) throw new Error('The stand-in gave no SpreadsheetApp.');
  return app;
}

export function sheetIn(standIn: StandIn, name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = appOf(standIn).getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Selects a cell as the user does. */
export function select(standIn: StandIn, name: string, row: number, column: number): void {
  sheetIn(standIn, name).getRange(row, column).activate();
}
