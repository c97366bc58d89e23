import type {Cell} from '../../src/core/mapping';
import {addMonths, dayOf} from '../../src/core/periods/day';
import {agreement} from './agreement';
import {BoardCells} from './board-cells';

const FIRST = dayOf(2025, 12, 1);
const date = (serial: number): Cell => ({serial});

/** Two won deals and a lost one a month for ten months, the last three months with a tenth and more on top. */
function deals(): Cell[][] {
  const rows: Cell[][] = [];
  for (let month = 0; month < 10; month++) {
    const start = addMonths(FIRST, month);
    const amount = (month % 2 === 0 ? 950 : 1050) + (month >= 7 ? 160 : 0);
    for (const [place, stage] of ['Won', 'Won', 'Lost'].entries())
      rows.push([stage, amount, 'Ann', date(start + place), date(start + place + 10)]);
  }
  return rows;
}

describe('a dashboard of deals that are all well', () => {
  let cells: BoardCells;

  beforeAll(() => {
    const tabs = {Deals: [['Stage', 'Amount', 'Owner', 'Created', 'Closed'], ...deals()]};
    const {book, sheets, differences} = agreement({tabs, today: dayOf(2026, 10, 5), period: '2026-Q3'});
    expect(differences).toEqual([]);
    cells = new BoardCells(book, sheets);
  }, 240_000);

  test('a dashboard of deals that are all well says that all is within its bounds and no month is unusual', () => {
    const {row, column} = cells.find('dashboard', 'All within their bounds');
    const statuses = cells.column('dashboard', row, column + 7, 7);
    expect(statuses).toEqual(['', '', '', '', '', '', '']);
    const list = cells.find('dashboard', 'Usual');
    const listed = cells.column('dashboard', list.row + 1, list.column - 8, 7);
    expect(listed).toEqual(['No month is unusual', '', '', '', '', '', '']);
  });

  test('a dashboard of deals that are all well has only charts of what deals tell, three in each row', () => {
    const {charts} = cells.sheet('dashboard');
    expect(charts.map(({id, type}) => `${id} ${type}`)).toEqual([
      'won-amount column',
      'run-rate-outlook bar',
      'sales-growth column',
      'lead-conversion line',
      'win-rate line',
      'sales-cycle line',
      'open-opportunities combo',
      'revenue-per-rep-reps combo',
      'won-amount-split column',
    ]);
  });

  test('a dashboard of deals that are all well says on the tab of deals to chase that there are none', () => {
    expect(`${cells.value('chase', 5, 1)}`).toMatch(/^No open deal is overdue or stalled/);
  });

  test('a dashboard of deals that are all well leaves the plan to be typed, and what follows from it empty', () => {
    const {row, column} = cells.find('dashboard', 'Left of the plan');
    expect(cells.column('dashboard', row, column + 3, 7)).toEqual(['', '', '', '', '', '', '']);
  });
});
