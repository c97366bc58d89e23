import {keptBundle} from '../../scripts/bundle/kept';
import type {SheetCell, StandIn} from '../../scripts/standin/api';
import {loadStandIn} from '../../scripts/standin/load';
import {CONTENT_ROW, LAST_COLUMN, LAYOUT_ROWS} from '../../src/app/dashboard/layout';
import {SELECTORS} from '../../src/app/dashboard/selectors';
import {sampleDeals} from '../../src/app/sample/deals';
import {address} from '../../src/app/sheet-builder';
import {dayOf} from '../../src/core/day';

const TODAY = dayOf(2026, 11, 20);
const DATE = 'yyyy-mm-dd';
const COMPARISON = address(SELECTORS.comparison.row, SELECTORS.comparison.column);
/** The headlines and the tiles: all of the dashboard's numbers of its tiles and above. */
const TILES = `A${LAYOUT_ROWS.headline}:${address(CONTENT_ROW - 1, LAST_COLUMN)}`;
let dist: string;

beforeAll(async () => {
  dist = await keptBundle();
}, 300_000);

function opened(rows: readonly (readonly SheetCell[])[], locale = 'en_US'): StandIn {
  return loadStandIn(dist, {
    locale,
    timeZone: 'Europe/Moscow',
    scriptTimeZone: 'Etc/UTC',
    sheets: [{name: 'Deals', rows}],
    today: TODAY,
  });
}

/** The first deals of the sample, as an import would give them. */
function deals(count: number): SheetCell[][] {
  return sampleDeals(TODAY, 'en')
    .slice(0, count + 1)
    .map((row) => row.map((cell) => (typeof cell === 'object' ? {serial: cell.serial, format: DATE} : cell)));
}

const names = ({model: {getters}}: StandIn): string[] =>
  getters.getSheetIds().map((id) => getters.getSheetName(id));

function errorsOf({model: {getters}}: StandIn): string[] {
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getEvaluatedCellsPositions(sheetId).flatMap((position) => {
      const cell = getters.getEvaluatedCell(position);
      const at = `${getters.getSheetName(sheetId)} ${position.row + 1},${position.col + 1}`;
      return cell.type === 'error' ? [`${at}: ${String(cell.value)}`] : [];
    }),
  );
}

/** Builds; gives the calls that took, by member. Time zones are asked once a week of the dates, not once a row. */
function build(standIn: StandIn): Record<string, number> {
  standIn.resetCalls();
  const [menu] = standIn.menus;
  standIn.runMenu([menu?.label ?? '', menu?.entries?.[0]?.label ?? '']);
  const {'Utilities.formatDate': _, ...calls} = standIn.calls.byMember;
  return calls;
}

/** The numbers of the sheet that is shown; its words depend on the language. */
function tiles(standIn: StandIn): unknown {
  const {getters} = standIn.model;
  const values = standIn.values(getters.getSheetName(getters.getActiveSheetId()), TILES);
  return values.map((row) => row.map((value) => (typeof value === 'number' ? value : '')));
}

describe('a dashboard of sixty deals', () => {
  let few: {readonly calls: Record<string, number>; readonly tiles: unknown};
  let standIn: StandIn;

  beforeAll(() => {
    standIn = opened(deals(60));
    const calls = build(standIn);
    few = {calls, tiles: tiles(standIn)};
    expect(JSON.stringify(few.tiles)).toMatch(/\d{4}/);
  }, 300_000);

  test('a second build leaves the same sheets, the user’s choice in a selector and the user’s tab', () => {
    const before = {names: names(standIn), deals: standIn.values('Deals', 'A1:L70')};
    standIn.type('KPI Dashboard', COMPARISON, 'Same period last year');
    build(standIn);
    expect(standIn.shown.map(({text}) => text)).toEqual([
      'The dashboard is ready.',
      'The dashboard is ready.',
    ]);
    expect({names: names(standIn), deals: standIn.values('Deals', 'A1:L70')}).toEqual(before);
    expect(standIn.value('KPI Dashboard', COMPARISON)).toBe('Same period last year');
    expect(errorsOf(standIn)).toEqual([]);
  }, 300_000);

  test('takes as many calls as one of ten times the deals', () => {
    const total = Object.values(few.calls).reduce((sum, calls) => sum + calls, 0);
    console.info(`Service calls of a build: ${total}`);
    expect(build(opened(deals(600)))).toEqual(few.calls);
  }, 300_000);

  test('is the same where the decimal sign is a comma', () => {
    const russian = opened(deals(60), 'ru_RU');
    build(russian);
    expect(tiles(russian)).toEqual(few.tiles);
    expect(errorsOf(russian)).toEqual([]);
  }, 300_000);
});

test('the menu inserts the sample and builds a dashboard of it, and no cell shows an error', () => {
  const standIn = opened([]);
  standIn.runMenu(['Sales KPI', 'Insert sample data']);
  standIn.runMenu(['Sales KPI', 'Build dashboard']);
  expect(standIn.shown.map(({kind}) => kind)).toEqual(['toast', 'toast']);
  const tables = names(standIn).filter((name) => name.startsWith('KPI Data'));
  // Deals, leads, customers, costs, plan, team, baselines, stage history.
  expect(tables).toHaveLength(8);
  expect(names(standIn)).toEqual(
    expect.arrayContaining(['Deals', 'Sample deals', 'KPI Settings', 'KPI Model', 'KPI Dashboard']),
  );
  expect(errorsOf(standIn)).toEqual([]);
  expect(standIn.model.getters.getFigures(standIn.model.getters.getActiveSheetId()).length).toBeGreaterThan(
    3,
  );
}, 300_000);
