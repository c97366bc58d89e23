/** A spreadsheet that is almost full, without the cells that would fill it. */

import {refusalForRoom} from '../../src/app/room';
import {NO_SETTINGS} from '../../src/app/settings';
import {planWorkbook} from '../../src/app/workbook-plan';
import {dayOf} from '../../src/core/day';
import {roomFor} from '../../src/sheets/room';
import {open, sheetOf} from '../standin/workbook';

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

function asked(columns: number, rows: number): {said: string | undefined; calls: number} {
  const opened = open();
  globals.SpreadsheetApp = opened.app;
  const sheet = sheetOf(opened);
  sheet.insertColumnsAfter(1, columns - sheet.getMaxColumns());
  opened.standIn.resetCalls();
  const plans = plansOver(rows);
  const room = roomFor(opened.spreadsheet, plans, [], []);
  const said = room && refusalForRoom(room, plans, 'en');
  return {said, calls: opened.standIn.calls.total};
}

afterAll(() => {
  delete globals.SpreadsheetApp;
});

test('a small build asks nothing', () => {
  expect(asked(5000, 50)).toEqual({said: undefined, calls: 0});
});

test('a large one is refused where the grid of the tabs leaves no room, and goes on where it does', () => {
  expect(asked(100, 90_000).said).toBeUndefined();
  expect(asked(8000, 90_000).said).toMatch(
    /beside the 8\.0 million that the spreadsheet has, and Google allows 10 million/,
  );
});
