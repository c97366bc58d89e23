/** A spreadsheet that is almost full, without the cells that would fill it. */

import {refusalForRoom} from '../../src/app/workbook/capacity';
import {NO_SETTINGS} from '../../src/app/workbook/settings';
import {planWorkbook} from '../../src/app/workbook/workbook-plan';
import {dayOf} from '../../src/core/periods/day';
import {readOurs} from '../../src/sheets/transaction/our-sheets';
import {roomFor} from '../../src/sheets/workbook/capacity';
import {readTabs} from '../../src/sheets/workbook/read-tabs';
import {open, SHEETS, sheetOf} from '../offline/standin/workbook';

const globals = globalThis as Record<string, unknown>;
const HEADERS = ['Stage', 'Amount', 'Owner', 'Created', 'Closed'];
const today = dayOf(2026, 5, 20);

/** Plans over a tab with so many rows of which all but the first are blank. */
function plansOver(rows: number) {
  const deal = ['Won', 5, 'Ann', {serial: today - 9}, {serial: today - 2}];
  const blank = HEADERS.map(() => '');
  const tab = {name: 'Deals', rows: [HEADERS, deal, ...new Array<string[]>(rows).fill(blank)]};
  const plan = planWorkbook({tabs: [tab], settings: NO_SETTINGS, selectors: {}, language: 'en', today});
  if (!plan.ok) throw new Error(plan.message);
  return plan.sheets;
}

const FEW = 4;

/** @param tabs how many the spreadsheet has; all but one are small */
function asked(columns: number, rows: number, tabs: number): {said: string | undefined; calls: number} {
  const others = Array.from({length: tabs - 1}, (_, at) => ({name: `Notes ${at}`, rows: [['a']]}));
  const opened = open({sheets: [...SHEETS, ...others]});
  globals.SpreadsheetApp = opened.app;
  const sheet = sheetOf(opened);
  sheet.insertColumnsAfter(1, columns - sheet.getMaxColumns());
  const ours = readOurs(opened.spreadsheet);
  const read = readTabs(opened.spreadsheet, ours);
  opened.standIn.resetCalls();
  const plans = plansOver(rows);
  const room = roomFor(ours, plans, read);
  const said = room && refusalForRoom(room, plans, 'en');
  return {said, calls: opened.standIn.calls.total};
}

afterAll(() => {
  delete globals.SpreadsheetApp;
});

test('a small build beside many tabs asks nothing; of few it asks the same as a large one', () => {
  expect(asked(5000, 50, FEW + 1)).toEqual({said: undefined, calls: 0});
  expect(asked(5000, 50, FEW)).toEqual({said: undefined, calls: 2 * FEW});
  expect(asked(5000, 90_000, FEW).calls).toBe(2 * FEW);
});

test('a large one is refused where the grid of the tabs leaves no room, and goes on where it does', () => {
  expect(asked(100, 180_000, FEW + 1).said).toBeUndefined();
  // 8,000 × 1,000 cells, and four other tabs of 26 × 1,000.
  expect(asked(8000, 180_000, FEW + 1).said).toMatch(
    /beside the 8\.2 million that the spreadsheet has, and Google allows 10 million/,
  );
});
