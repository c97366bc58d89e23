import type {StandIn} from '../../scripts/standin/api';
import {dayOf} from '../../src/core/day';
import {cellsOf, namesOf, run, Script} from './opened';

const TODAY = dayOf(2026, 11, 20);
const DEALS = {
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

beforeAll(() => script.build(), 300_000);
afterAll(() => script.remove());

/** A dashboard with a report of the user's that reads it, and a copy of the dashboard that the user has made. */
function built(): StandIn {
  const standIn = script.open([DEALS, {name: 'Report', rows: []}], TODAY);
  run(standIn, 'buildDashboard');
  REPORT.rows.forEach((row, index) => {
    row.forEach((text, column) => {
      standIn.type('Report', `${'AB'[column]}${index + 1}`, text);
    });
  });
  const {model} = standIn;
  model.dispatch('DUPLICATE_SHEET', {
    sheetId: model.getters.getSheetIdByName('KPI Dashboard') ?? '',
    sheetIdTo: 'copy',
    sheetNameTo: 'Mine',
  });
  standIn.shown.length = 0;
  return standIn;
}

function answering(standIn: StandIn, ...answers: readonly ('YES' | 'NO')[]): void {
  let asked = 0;
  standIn.answerDialogs(() => ({button: answers[asked++] ?? 'OK'}));
}

describe('Remove dashboard', () => {
  let standIn: StandIn;

  beforeAll(() => {
    standIn = built();
  }, 300_000);

  beforeEach(() => {
    standIn.shown.length = 0;
  });

  test('asks first, says which formulas read it, and does nothing after a no', () => {
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

  test('takes away every sheet and name of ours, and keeps the settings, the copy and the user’s tabs', () => {
    const kept = ['Deals', 'KPI Settings'].map((name) => cellsOf(standIn, name));
    answering(standIn, 'YES', 'NO');
    run(standIn, 'removeDashboard');
    expect(namesOf(standIn).sort()).toEqual(['Deals', 'KPI Settings', 'Mine', 'Report']);
    expect(standIn.model.getters.getNamedRanges()).toEqual([]);
    expect(standIn.shown.map(({kind}) => kind)).toEqual(['alert', 'alert', 'toast']);
    expect(standIn.shown[1]?.text).toMatch(/«Report»: 1/);
    expect(['Deals', 'KPI Settings'].map((name) => cellsOf(standIn, name))).toEqual(kept);
    expect(standIn.values('Report', 'B3:B4')).toEqual([[8000], ['KPI Model!A1']]);
  });

  test('removes the settings and the saved mapping when asked to, and then finds nothing more', () => {
    standIn.call('saveMapping', {deals: {tab: 'Deals'}});
    answering(standIn, 'YES');
    run(standIn, 'removeDashboard');
    expect(namesOf(standIn).sort()).toEqual(['Deals', 'Mine', 'Report']);
    run(standIn, 'removeDashboard');
    expect(standIn.shown.map(({text}) => text).at(-1)).toBe(
      'There is no dashboard yet. Choose Sales KPI ▸ Build dashboard first.',
    );
  });
});
