import type {StandIn} from '../../scripts/offline/standin/api';
import {TEXTS} from '../../src/app/texts';
import {LAST_COLUMN, tilePlace} from '../../src/app/workbook/dashboard/layout';
import {SELECTORS} from '../../src/app/workbook/dashboard/selectors';
import {address} from '../../src/app/workbook/sheet-builder';
import {dayOf} from '../../src/core/periods/day';
import {translate} from '../../src/core/text';
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
  const heading = rows.findIndex((cells) => cells.includes(translate(TEXTS.outlook, 'en')));
  const row = rows.findIndex(
    (cells, index) => index > heading && cells[11] === translate(TEXTS.outlookRate, 'en'),
  );
  if (heading < 0 || row < 0) throw new Error('There is no outlook.');
  return address(row + 1, 15);
}

const LEADS = [
  ['Lead ID', 'Source', 'Status', 'Created'],
  ...Array.from({length: 6}, (_, index) => [`L-${index}`, 'Web', 'Qualified', `2026-11-0${index + 1}`]),
];

/** Types leads on a blank tab, or takes them away again: with them the dashboard is larger. */
function typeLeads(standIn: StandIn, isFilled = true): void {
  const typed = LEADS.flatMap((cells, row) =>
    cells.map((text, column) => [address(row + 1, column + 1), isFilled ? text : '']),
  );
  standIn.paste('Leads', Object.fromEntries(typed));
}

const openWithLeads = (): StandIn => script.open([DEALS, {name: 'Leads', rows: []}], TODAY);

test('a build that needs another layout gives the dashboard that a first build gives', () => {
  const first = openWithLeads();
  typeLeads(first);
  run(first, 'buildDashboard');
  const changed = openWithLeads();
  run(changed, 'buildDashboard');
  const narrow = chartsOn(changed, BOARD);
  typeLeads(changed);
  run(changed, 'buildDashboard');
  expect(chartsOn(changed, BOARD).length).toBeGreaterThan(narrow.length);
  const [expected, found] = [first, changed].map((standIn) => everythingBut(standIn, ['Deals', 'Leads']));
  for (const [name, sheet] of Object.entries(expected ?? {}))
    expect({[name]: found?.[name]}).toEqual({[name]: sheet});
}, 300_000);

test('a build that needs more rows, or fewer, moves the user’s cells below ours along', () => {
  const standIn = openWithLeads();
  run(standIn, 'buildDashboard');
  const [rows, mine] = [sheetIn(standIn, BOARD).getMaxRows(), 'Numbers for the board meeting'];
  sheetIn(standIn, BOARD).insertRowsAfter(rows, 3);
  standIn.type(BOARD, address(rows + 2, 2), mine);
  typeLeads(standIn);
  run(standIn, 'buildDashboard');
  const more = sheetIn(standIn, BOARD).getMaxRows() - rows - 3;
  expect(more).toBeGreaterThan(0);
  expect(standIn.value(BOARD, address(rows + more + 2, 2))).toBe(mine);
  typeLeads(standIn, false);
  run(standIn, 'buildDashboard');
  expect(sheetIn(standIn, BOARD).getMaxRows()).toBe(rows + 3);
  expect(standIn.value(BOARD, address(rows + 2, 2))).toBe(mine);
}, 300_000);

describe('a build after the user’s changes beside ours', () => {
  const row = tilePlace(0, 0).title.row;
  let before: ReturnType<typeof chartsOn>;
  let last: number;

  beforeAll(() => {
    const sheet = sheetIn(standIn, BOARD);
    const settings = sheetIn(standIn, 'KPI Settings');
    // Cells below and right of ours.
    last = sheet.getMaxRows();
    const right = sheet.getMaxColumns();
    sheet.insertRowsAfter(last, 3);
    sheet.insertColumnsAfter(right, 3);
    standIn.type(BOARD, address(last + 2, 2), 'Numbers for the board meeting');
    standIn.type(BOARD, address(last + 3, 4), '=SUM(Deals!D2:D4)');
    standIn.type(BOARD, address(row, right + 2), 'beside');
    sheet
      .getRange(row, right + 2)
      .setBackground('#ffff00')
      .setNote('mine');
    standIn.type(
      BOARD,
      address(SELECTORS.comparison.row, SELECTORS.comparison.column),
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

  test('a build after the user’s changes beside ours is done without a question', () => {
    expect(standIn.shown.map(({kind, text}) => (kind === 'toast' ? kind : text))).toEqual(['toast', 'toast']);
  });

  test('a build after the user’s changes beside ours keeps the tab’s name, the choices and the thresholds', () => {
    expect(namesOf(standIn)).toContain('Board');
    const {row: at, column} = SELECTORS.comparison;
    expect(standIn.value('Board', address(at, column))).toBe('Same period last year');
    const settings = standIn.values('KPI Settings', 'A1:K60');
    expect(settings.find((cells) => cells[4] === 'win-rate')?.[7]).toBe(42);
    expect(settings[5]?.[10]).toBe('agreed in May');
  });

  test('a build after the user’s changes beside ours keeps a number that was typed in the place of a formula where one is asked for', () => {
    expect(standIn.value('Board', inputPlace('Board'))).toBe(0.25);
  });

  test('a build after the user’s changes beside ours keeps the user’s cells below and right of ours with their looks', () => {
    expect(standIn.value('Board', address(last + 2, 2))).toBe('Numbers for the board meeting');
    expect(cellsOf(standIn, 'Board')[address(last + 3, 4)]).toMatchObject({content: '=SUM(Deals!D2:D4)'});
    const sheet = sheetIn(standIn, 'Board');
    const beside = sheet.getRange(row, sheet.getMaxColumns() - 1);
    expect([beside.getValue(), beside.getBackground(), beside.getNote()]).toEqual([
      'beside',
      '#ffff00',
      'mine',
    ]);
  });

  test('a build after the user’s changes beside ours keeps every chart where it was: the one moved, the others, and the user’s own', () => {
    const order = (list: ReturnType<typeof chartsOn>): unknown[] =>
      list.map((chart) => JSON.stringify(chart)).sort();
    expect(order(chartsOn(standIn, 'Board'))).toEqual(order(before));
  });
});

describe('cells of the user’s between ours', () => {
  const tile = tilePlace(0, 0).value;
  const shifted = (row: number): number => row + 2;
  let standIn: StandIn;
  let ours: unknown;

  beforeAll(() => {
    standIn = script.open([DEALS, {name: 'Report', rows: []}], TODAY);
    run(standIn, 'buildDashboard');
    ours = everythingBut(standIn, ['Deals'])[BOARD];
    standIn.type('Report', 'B2', `='${BOARD}'!${address(tile.row, tile.column)}`);
    change();
  }, 300_000);

  /** Two rows and a column of the user's, a cell typed over, a note. */
  function change(): void {
    const sheet = sheetIn(standIn, BOARD);
    sheet.insertRowsBefore(2, 2);
    sheet.insertColumnsAfter(5, 1);
    standIn.type(BOARD, 'B2', 'Numbers for the board meeting');
    standIn.type(BOARD, 'D3', '=SUM(Deals!D2:D4)');
    standIn.type(BOARD, `F${shifted(tile.row)}`, 'of a column of mine');
    standIn.type(BOARD, address(shifted(tile.row), tile.column), '12');
    sheet.getRange(shifted(tilePlace(0, 1).title.row), tilePlace(0, 1).title.column + 1).setNote('ask Ann');
    standIn.shown.length = 0;
  }

  const typedOver = address(shifted(tile.row), tile.column);
  const noted = address(shifted(tilePlace(0, 1).title.row), tilePlace(0, 1).title.column + 1);

  test('cells of the user’s between ours are named first, and nothing is built after the question is cancelled', () => {
    const before = everythingBut(standIn, []);
    for (const button of ['CANCEL', 'OK'] as const) {
      standIn.answerDialogs(() => ({button}));
      run(standIn, 'buildDashboard');
    }
    const names = [typedOver, noted].join(', ');
    expect(new Set(standIn.shown.map(({text}) => text))).toEqual(
      new Set([
        `On «${BOARD}» these cells are yours, and the build would write over them: 2:3, F:F, ${names}. Yes: their values are kept on a new tab, «My cells from ${BOARD}». No: they are written over. Cancel: nothing is built.`,
      ]),
    );
    expect(standIn.shown.map(({buttons}) => buttons)).toEqual(['YES_NO_CANCEL', 'YES_NO_CANCEL']);
    expect(everythingBut(standIn, [])).toEqual(before);
  }, 300_000);

  test('cells of the user’s between ours do not hide the deals behind a tile', () => {
    const place = tilePlace(0, 1);
    const title = standIn.value(BOARD, address(shifted(place.title.row), place.title.column));
    select(standIn, BOARD, shifted(place.status.row), place.status.column);
    run(standIn, 'showRows');
    expect(standIn.value('KPI Rows', 'A1')).toBe(title);
    expect(title).not.toBe('');
  }, 300_000);

  test('cells of the user’s between ours are kept after a yes on a tab beside, as values at their addresses, formulas and notes as notes', () => {
    standIn.answerDialogs(() => ({button: 'YES'}));
    run(standIn, 'buildDashboard');
    const copy = `My cells from ${BOARD}`;
    const names = namesOf(standIn);
    expect(names[names.indexOf(BOARD) + 1]).toBe(copy);
    const cells = ['B2', 'D3', typedOver, `F${shifted(tile.row)}`];
    expect(cells.map((at) => standIn.value(copy, at))).toEqual([
      'Numbers for the board meeting',
      3000,
      12,
      'of a column of mine',
    ]);
    const all = sheetIn(standIn, copy).getDataRange();
    expect(
      all
        .getValues()
        .flat()
        .filter((value) => value !== ''),
    ).toHaveLength(cells.length);
    expect(all.getFormulas().flat().join('')).toBe('');
    expect(sheetIn(standIn, copy).getRange('D3').getNote()).toBe('=SUM(Deals!D2:D4)');
    expect(sheetIn(standIn, copy).getRange(noted).getNote()).toBe('ask Ann');
    expect(everythingBut(standIn, ['Deals', copy])[BOARD]).toEqual(ours);
  }, 300_000);

  test('cells of the user’s between ours do not break a formula on another tab that reads the dashboard', () => {
    expect(cellsOf(standIn, 'Report').B2).toMatchObject({
      content: `='${BOARD}'!${address(tile.row, tile.column)}`,
    });
  });

  test('cells of the user’s between ours are written over after a no, without a tab', () => {
    change();
    const names = namesOf(standIn);
    standIn.answerDialogs(() => ({button: 'NO'}));
    run(standIn, 'buildDashboard');
    expect(namesOf(standIn)).toEqual(names.filter((name) => name !== 'KPI Rows'));
    expect(everythingBut(standIn, ['Deals', `My cells from ${BOARD}`])[BOARD]).toEqual(ours);
  }, 300_000);

  test('cells of the user’s between ours are asked about again where others have changed while the question stood', () => {
    standIn.type(BOARD, 'A1', 'one');
    let asked = 0;
    standIn.shown.length = 0;
    standIn.answerDialogs(() => {
      asked += 1;
      if (asked === 1) standIn.type(BOARD, 'C1', 'another');
      return {button: 'NO'};
    });
    run(standIn, 'buildDashboard');
    expect(asked).toBe(2);
    expect(standIn.shown.map(({text}) => /: (A1[^.]*)\./.exec(text)?.[1]).slice(0, 2)).toEqual([
      'A1',
      'A1, C1',
    ]);
    expect(everythingBut(standIn, ['Deals', `My cells from ${BOARD}`])[BOARD]).toEqual(ours);
  }, 300_000);

  test('cells of the user’s between ours keep nobody else waiting while the question stands', () => {
    standIn.type(BOARD, 'A1', 'one');
    const done: string[] = [];
    standIn.answerDialogs(() => {
      if (done.length === 0) {
        done.push('asked');
        standIn.call('saveMapping', {deals: {columns: {owner: 'Owner'}}});
        done.push('saved');
      }
      return {button: 'NO'};
    });
    run(standIn, 'buildDashboard');
    expect(done).toEqual(['asked', 'saved']);
  }, 300_000);

  test('cells of the user’s between ours are left where rows are inserted between the settings: nothing is built before those are gone', () => {
    sheetIn(standIn, 'KPI Settings').insertRowsBefore(6, 1);
    const before = everythingBut(standIn, []);
    standIn.shown.length = 0;
    run(standIn, 'buildDashboard');
    expect(standIn.shown.map(({text}) => text)).toEqual([
      'On «KPI Settings» rows or columns have been inserted between the settings. Move what is in them aside and delete them, then build again.',
    ]);
    expect(everythingBut(standIn, [])).toEqual(before);
  }, 300_000);
});
