import {helpers} from '@odoo/o-spreadsheet';
import type {StandIn} from '../../scripts/offline/standin/api';
import {TILES_A_GROUP, type TilePlace, tilePlace} from '../../src/app/workbook/dashboard/layout';
import {COLORS} from '../../src/app/workbook/display';
import {address} from '../../src/app/workbook/sheet-builder';
import {dayOf} from '../../src/core/periods/day';
import {appOf, cellsOf, DEALS, namesOf, run, Script, select, sheetIn} from './opened';

const TODAY = dayOf(2026, 11, 20);
const REPORT = {
  name: 'Report',
  rows: [
    ['Won', "='KPI Model'!A1"],
    ['Amount', '=SUM(kpi_deals_amount)'],
    ['Own', '=SUM(Deals!D2:D9)'],
    ['Text', '="KPI Model!A1"'],
    ['Threshold', "='KPI Settings'!G4"],
  ],
};
const script = new Script();

let standIn: StandIn;

beforeAll(async () => {
  await script.build();
  standIn = built();
}, 300_000);

/** A dashboard with a report of the user's that reads it, and a copy of the dashboard that the user has made. */
function built(): StandIn {
  const standIn = script.open([DEALS, {name: 'Report', rows: []}], TODAY);
  run(standIn, 'buildDashboard');
  REPORT.rows.forEach((row, index) => {
    row.forEach((text, column) => {
      standIn.type('Report', `${'AB'[column]}${index + 1}`, text);
    });
  });
  const spreadsheet = appOf(standIn).getActiveSpreadsheet();
  sheetIn(standIn, 'KPI Dashboard').copyTo(spreadsheet).setName('Mine');
  standIn.shown.length = 0;
  return standIn;
}

beforeEach(() => {
  standIn.shown.length = 0;
});

function answering(standIn: StandIn, ...answers: readonly ('YES' | 'NO')[]): void {
  let asked = 0;
  standIn.answerDialogs(() => ({button: answers[asked++] ?? 'OK'}));
}

/** The place of the tile with a title. */
function tile(title: string): TilePlace {
  for (const group of [0, 1, 2, 3]) {
    for (let index = 0; index < TILES_A_GROUP; index++) {
      const place = tilePlace(group, index);
      const at = address(place.title.row, place.title.column);
      if (standIn.value('KPI Dashboard', at) === title) return place;
    }
  }
  throw new Error(`There is no tile "${title}".`);
}

describe('Show the deals', () => {
  test('Show the deals lists the rows behind the tile that is selected, with the user’s headers, and stays live', () => {
    const {status} = tile('Win rate');
    select(standIn, 'KPI Dashboard', status.row, status.column);
    run(standIn, 'showRows');
    expect(standIn.shown).toEqual([]);
    expect(standIn.value('KPI Rows', 'A1')).toBe('Win rate');
    // Made of won and lost deals; then the eight rows, each with a 1 in what it is counted in.
    expect(
      standIn.values('KPI Rows', 'A6:E8').map(([title, , , value, rows]) => [title, value, rows]),
    ).toEqual([
      ['Win rate', 3 / 8, ''],
      ['    Won deals', 3, 3],
      ['    Lost deals', 5, 5],
    ]);
    expect(standIn.value('KPI Rows', 'A10')).toBe(8);
    expect(standIn.values('KPI Rows', 'A11:D12')).toEqual([
      ['Row', 'Won deals', 'Lost deals', 'Deal ID'],
      [2, 1, '', 'D-0'],
    ]);
    standIn.type('Deals', 'C2', 'Open');
    expect(standIn.values('KPI Rows', 'A10:A12')).toEqual([[7], ['Row'], [3]]);
    standIn.type('Deals', 'C2', 'Won');
  });

  test('Show the deals lists the rows of a rep whose number in the table of names is selected', () => {
    const rows = standIn.values('KPI Dashboard', 'B1:C200');
    const row = rows.findIndex(([name]) => name === 'Ben') + 1;
    select(standIn, 'KPI Dashboard', row, 2);
    run(standIn, 'showRows');
    expect(standIn.values('KPI Rows', 'A1:D3').map((cells) => [cells[0], cells[3]])).toEqual([
      ['Won amount', ''],
      ['', ''],
      [expect.stringMatching(/./), 'Ben'],
    ]);
    expect(standIn.values('KPI Rows', 'A8:C10')).toEqual([
      [1, 'Deals', ''],
      ['Row', 'Deal ID', 'Owner'],
      [3, 'D-1', 'Ben'],
    ]);
    expect(namesOf(standIn).filter((name) => name.startsWith('KPI Rows'))).toEqual(['KPI Rows']);
  });

  test.each([
    ['a heading of the dashboard', 'KPI Dashboard', 2, 2],
    ['a cell of the user’s', 'Deals', 2, 4],
  ])('Show the deals says what to select on %s', (_, name, row, column) => {
    select(standIn, name, row, column);
    run(standIn, 'showRows');
    expect(standIn.shown.map(({text}) => text)).toEqual([
      expect.stringContaining('Select a tile or a number in a table of «KPI Dashboard»'),
    ]);
  });
});

describe('Take a snapshot', () => {
  test('Take a snapshot copies what the dashboard shows, without a formula or a choice, its charts reading the copy', () => {
    const calls = run(standIn, 'takeSnapshot');
    console.info(`Service calls of a snapshot: ${calls}`);
    expect(calls).toBeLessThan(90);
    const {getters} = standIn.model;
    const title = 'KPI 2026-11-20';
    const idOf = (name: string): string => getters.getSheetIdByName(name) ?? '';
    const [from, to] = [idOf('KPI Dashboard'), idOf(title)];
    expect(standIn.values(title, 'A1:U200')).toEqual(standIn.values('KPI Dashboard', 'A1:U200'));
    expect(getters.getCells(to).filter(({isFormula}) => isFormula)).toEqual([]);
    expect(getters.getDataValidationRules(to)).toEqual([]);
    expect(getters.getConditionalFormats(to)).toHaveLength(getters.getConditionalFormats(from).length);
    expect(getters.getFigures(to)).toHaveLength(getters.getFigures(from).length);
    expect(getters.getFigures(to).length).toBeGreaterThan(3);
    for (const id of getters.getChartIds(to))
      expect(JSON.stringify(getters.getChartDefinition(id))).not.toContain('KPI Dashboard');
  });

  test('Take a snapshot takes a title that is free', () => {
    run(standIn, 'takeSnapshot');
    expect(namesOf(standIn)).toEqual(expect.arrayContaining(['KPI 2026-11-20', 'KPI 2026-11-20 (2)']));
  });
});

test('the dashboard warns whoever changes it, but for the choices', () => {
  const protections = sheetIn(standIn, 'KPI Dashboard').getProtections(appOf(standIn).ProtectionType.SHEET);
  expect(protections.map((each) => each.isWarningOnly())).toEqual([true]);
  const open = protections.flatMap((each) =>
    each.getUnprotectedRanges().map((range) => range.getA1Notation()),
  );
  const sheet = sheetIn(standIn, 'KPI Dashboard');
  const asking = sheet
    .getDataRange()
    .getBackgrounds()
    .flatMap((line, row) =>
      line.flatMap((color, column) => (color === COLORS.input ? [address(row + 1, column + 1)] : [])),
    );
  const cells = open.flatMap((range) => {
    const {top, left, bottom, right} = helpers.toZone(range);
    return Array.from({length: (bottom - top + 1) * (right - left + 1)}, (_, index) => {
      const width = right - left + 1;
      return address(top + 1 + Math.floor(index / width), left + 1 + (index % width));
    });
  });
  // What has the ground of a choice or of a number to play with, and nothing else.
  expect(cells.sort()).toEqual(asking.sort());
  expect(cells.length).toBeGreaterThan(15);
});

describe('Remove dashboard', () => {
  test('Remove dashboard asks first, says which formulas read it, and does nothing after a no', () => {
    const before = namesOf(standIn);
    answering(standIn, 'NO');
    run(standIn, 'removeDashboard');
    expect(standIn.shown.map(({buttons}) => buttons)).toEqual(['YES_NO']);
    expect(standIn.shown[0]?.text).toContain('«KPI Dashboard»');
    // One reads the model and one a name; the copy's own cells read the model too.
    expect(standIn.shown[0]?.text).toMatch(/«Report»: 2/);
    expect(standIn.shown[0]?.text).toMatch(/«Mine»: \d{3}/);
    expect(namesOf(standIn)).toEqual(before);
  });

  test('Remove dashboard takes away every sheet and name of ours, and keeps the settings, the copy and the user’s tabs', () => {
    const kept = ['Deals', 'KPI Settings'].map((name) => cellsOf(standIn, name));
    answering(standIn, 'YES', 'NO');
    run(standIn, 'removeDashboard');
    expect(namesOf(standIn).sort()).toEqual([
      'Deals',
      'KPI 2026-11-20',
      'KPI 2026-11-20 (2)',
      'KPI Settings',
      'Mine',
      'Report',
    ]);
    expect(standIn.model.getters.getNamedRanges()).toEqual([]);
    expect(standIn.shown.map(({kind}) => kind)).toEqual(['alert', 'alert', 'toast']);
    expect(standIn.shown[1]?.text).toMatch(/«Report»: 1/);
    expect(['Deals', 'KPI Settings'].map((name) => cellsOf(standIn, name))).toEqual(kept);
    expect(standIn.values('Report', 'B3:B4')).toEqual([[8000], ['KPI Model!A1']]);
  });

  test('Remove dashboard removes the settings and the saved mapping when asked to, and then finds nothing more', () => {
    standIn.call('saveMapping', {deals: {tab: 'Deals'}});
    answering(standIn, 'YES');
    run(standIn, 'removeDashboard');
    expect(namesOf(standIn).sort()).toEqual([
      'Deals',
      'KPI 2026-11-20',
      'KPI 2026-11-20 (2)',
      'Mine',
      'Report',
    ]);
    run(standIn, 'removeDashboard');
    expect(standIn.shown.map(({text}) => text).at(-1)).toBe(
      'There is no dashboard yet. Choose Sales KPI ▸ Build dashboard first.',
    );
  });
});
