import type {StandIn} from '../../scripts/standin/api';
import {LAST_COLUMN, tilePlace} from '../../src/app/dashboard/layout';
import {SELECTORS} from '../../src/app/dashboard/selectors';
import {address} from '../../src/app/sheet-builder';
import {TEXTS} from '../../src/app/texts';
import {dayOf} from '../../src/core/day';
import {cellsOf, DEALS, namesOf, run, Script, select, sheetIn} from './opened';
import {chartsOn, everythingBut} from './whole';

const TODAY = dayOf(2026, 11, 20);
const BOARD = 'KPI Dashboard';
const script = new Script();
let standIn: StandIn;

beforeAll(async () => {
  await script.build();
  standIn = script.open([DEALS], TODAY);
  run(standIn, 'buildDashboard');
}, 300_000);

test('a formula of the user’s on another tab that reads the dashboard goes on reading it', () => {
  const {title} = tilePlace(0, 0);
  standIn.type('Deals', 'J1', `='${BOARD}'!${address(title.row, title.column)}`);
  standIn.type('Deals', 'J2', `=COUNTA('${BOARD}'!A1:Z20)`);
  const before = [standIn.value('Deals', 'J1'), standIn.value('Deals', 'J2')];
  const id = sheetIn(standIn, BOARD).getSheetId();
  run(standIn, 'buildDashboard');
  expect(cellsOf(standIn, 'Deals')).toMatchObject({
    J1: {content: `='${BOARD}'!${address(title.row, title.column)}`},
    J2: {content: `=COUNTA('${BOARD}'!A1:Z20)`},
  });
  expect([standIn.value('Deals', 'J1'), standIn.value('Deals', 'J2')]).toEqual(before);
  expect(before[0]).not.toBe('');
  expect(sheetIn(standIn, BOARD).getSheetId()).toBe(id);
  standIn.type('Deals', 'J1', '');
  standIn.type('Deals', 'J2', '');
}, 300_000);

test('a second build changes nothing: cells, rules, choices, charts, sizes, names and protections', () => {
  const before = everythingBut(standIn, ['Deals']);
  const calls = run(standIn, 'buildDashboard');
  console.info(`Service calls of a second build: ${calls}`);
  const after = everythingBut(standIn, ['Deals']);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [name, sheet] of Object.entries(before)) expect({[name]: after[name]}).toEqual({[name]: sheet});
}, 300_000);

/** The number to play with beside the win rate of the outlook. */
function inputPlace(name: string): string {
  const rows = standIn.values(name, 'A1:U150');
  const heading = rows.findIndex((cells) => cells.includes(TEXTS.outlook.en));
  const row = rows.findIndex((cells, index) => index > heading && cells[11] === TEXTS.outlookRate.en);
  if (heading < 0 || row < 0) throw new Error('There is no outlook.');
  return address(row + 1, 15);
}

test('a build that needs another layout gives the dashboard that a first build gives', () => {
  const leads = {
    name: 'Leads',
    rows: [
      ['Lead ID', 'Source', 'Status', 'Created'],
      ...Array.from({length: 6}, (_, index) => [`L-${index}`, 'Web', 'Qualified', `2026-11-0${index + 1}`]),
    ],
  };
  const open = (): StandIn => script.open([DEALS, {name: leads.name, rows: []}], TODAY);
  const fillIn = (standIn: StandIn): void => {
    leads.rows.forEach((cells, row) => {
      cells.forEach((text, column) => {
        standIn.type(leads.name, address(row + 1, column + 1), text);
      });
    });
  };
  const first = open();
  fillIn(first);
  run(first, 'buildDashboard');
  const changed = open();
  run(changed, 'buildDashboard');
  const narrow = chartsOn(changed, BOARD);
  fillIn(changed);
  run(changed, 'buildDashboard');
  expect(chartsOn(changed, BOARD).length).toBeGreaterThan(narrow.length);
  const [expected, found] = [first, changed].map((standIn) => everythingBut(standIn, ['Deals', 'Leads']));
  for (const [name, sheet] of Object.entries(expected ?? {}))
    expect({[name]: found?.[name]}).toEqual({[name]: sheet});
}, 300_000);

describe('a build after the user’s changes', () => {
  const row = tilePlace(0, 0).title.row;
  let before: ReturnType<typeof chartsOn>;

  beforeAll(() => {
    const sheet = sheetIn(standIn, BOARD);
    const settings = sheetIn(standIn, 'KPI Settings');
    // Cells beside ours, between ours, and in rows and columns of their own.
    sheet.insertRowsBefore(2, 2);
    sheet.insertColumnsAfter(LAST_COLUMN + 1, 3);
    standIn.type(BOARD, 'B2', 'Numbers for the board meeting');
    standIn.type(BOARD, 'D3', '=SUM(Deals!D2:D4)');
    standIn.type(BOARD, address(row + 2, LAST_COLUMN + 3), 'beside');
    sheet
      .getRange(row + 2, LAST_COLUMN + 3)
      .setBackground('#ffff00')
      .setNote('mine');
    standIn.type(
      BOARD,
      address(SELECTORS.comparison.row + 2, SELECTORS.comparison.column),
      'Same period last year',
    );
    standIn.type('KPI Settings', 'K6', 'agreed in May');
    const threshold =
      settings
        .getDataRange()
        .getValues()
        .findIndex((cells) => cells[4] === 'win-rate') + 1;
    standIn.type('KPI Settings', `H${threshold}`, '42');
    standIn.type(BOARD, inputPlace(BOARD), '0.25');
    // One chart is moved and resized, one is added.
    const [moved] = sheet.getCharts();
    if (!moved) throw new Error('There is no chart.');
    sheet.updateChart(
      moved.modify().setOption('width', 500).setOption('height', 222).setPosition(100, 3, 7, 5).build(),
    );
    sheet.insertChart(
      sheet
        .newChart()
        .addRange(sheet.getRange('D2:E4'))
        .setOption('title', 'My own')
        .setPosition(2, LAST_COLUMN + 2, 0, 0)
        .build(),
    );
    sheet.setName('Board');
    before = chartsOn(standIn, 'Board');
    standIn.shown.length = 0;
    run(standIn, 'buildDashboard');
  }, 300_000);

  test('is done without a question', () => {
    expect(standIn.shown.map(({kind}) => kind)).toEqual(['toast', 'toast']);
  });

  test('keeps the tab’s name, the choices and the thresholds', () => {
    expect(namesOf(standIn)).toContain('Board');
    const {row: at, column} = SELECTORS.comparison;
    expect(standIn.value('Board', address(at + 2, column))).toBe('Same period last year');
    const settings = standIn.values('KPI Settings', 'A1:K60');
    expect(settings.find((cells) => cells[4] === 'win-rate')?.[7]).toBe(42);
    expect(settings[5]?.[10]).toBe('agreed in May');
  });

  test('keeps a number that was typed in the place of a formula where one is asked for', () => {
    expect(standIn.value('Board', inputPlace('Board'))).toBe(0.25);
  });

  test('keeps the user’s rows, columns and cells with their looks', () => {
    expect(standIn.values('Board', 'B2:D3')).toEqual([
      ['Numbers for the board meeting', '', ''],
      ['', '', 3000],
    ]);
    const sheet = sheetIn(standIn, 'Board');
    const beside = sheet.getRange(row + 2, LAST_COLUMN + 3);
    expect([beside.getValue(), beside.getBackground(), beside.getNote()]).toEqual([
      'beside',
      '#ffff00',
      'mine',
    ]);
    // Ours stand under the inserted rows.
    expect(standIn.value('Board', 'B4')).toBe('Sales KPI');
    expect(standIn.value('Board', address(row + 2, 2))).not.toBe('');
  });

  test('keeps every chart where it was: the one moved, the others, and the user’s own', () => {
    const order = (list: ReturnType<typeof chartsOn>): unknown[] =>
      list.map((chart) => JSON.stringify(chart)).sort();
    expect(order(chartsOn(standIn, 'Board'))).toEqual(order(before));
  });
});

test('a tile under rows of the user’s shows its deals', () => {
  const place = tilePlace(2, 0);
  const title = standIn.value('Board', address(place.title.row + 2, place.title.column));
  select(standIn, 'Board', place.status.row + 2, place.status.column);
  run(standIn, 'showRows');
  expect(standIn.value('KPI Rows', 'A1')).toBe(title);
  expect(title).not.toBe('');
});

describe('cells in the way', () => {
  const place = tilePlace(1, 3).value;
  const at = address(place.row + 2, place.column);

  beforeAll(() => {
    // Without a column of customers their group has two tiles; with one it has four.
    standIn.type('Board', at, 'in the way');
    DEALS.rows.forEach((_, row) => {
      standIn.type('Deals', `G${row + 1}`, row === 0 ? 'Customer' : `Customer ${row}`);
    });
  });

  beforeEach(() => {
    standIn.shown.length = 0;
  });

  test('are said first, and nothing is built after a no', () => {
    const before = cellsOf(standIn, 'Board');
    standIn.answerDialogs(() => ({button: 'NO'}));
    run(standIn, 'buildDashboard');
    expect(standIn.shown.map(({text}) => text)).toEqual([
      `On «Board» cells of yours stand where the dashboard needs room: ${at}. Build anyway? With Yes they are moved under the dashboard; with No nothing is built.`,
    ]);
    expect(cellsOf(standIn, 'Board')).toEqual(before);
  }, 300_000);

  test('are moved under the dashboard after a yes', () => {
    standIn.answerDialogs(() => ({button: 'YES'}));
    run(standIn, 'buildDashboard');
    expect(standIn.shown.map(({kind}) => kind)).toEqual(['alert', 'toast', 'toast']);
    const rows = sheetIn(standIn, 'Board').getMaxRows();
    const cells = standIn.values('Board', `${address(1, place.column)}:${address(rows, place.column)}`);
    expect(cells.findIndex(([text]) => text === 'in the way') + 1).toBe(cells.length);
  }, 300_000);
});
