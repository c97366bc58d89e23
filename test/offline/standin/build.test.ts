import {keptBundle} from '../../../scripts/bundle/kept';
import type {SheetCell, StandIn} from '../../../scripts/offline/standin/api';
import {loadStandIn} from '../../../scripts/offline/standin/load';
import {sampleDeals} from '../../../src/app/sample/deals';
import {CONTENT_ROW, LAST_COLUMN, LAYOUT_ROWS} from '../../../src/app/workbook/dashboard/layout';
import {address} from '../../../src/app/workbook/sheet-builder';
import {dayOf} from '../../../src/core/periods/day';
import {errorsOf} from '../../sheets/opened';

const TODAY = dayOf(2026, 11, 20);
const DATE = 'yyyy-mm-dd';
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

function build(standIn: StandIn): void {
  const [menu] = standIn.menus;
  standIn.runMenu([menu?.label ?? '', menu?.entries?.[0]?.label ?? '']);
}

/** The numbers of the sheet that is shown; its words depend on the language. */
function tiles(standIn: StandIn): unknown {
  const {getters} = standIn.model;
  const values = standIn.values(getters.getSheetName(getters.getActiveSheetId()), TILES);
  return values.map((row) => row.map((value) => (typeof value === 'number' ? value : '')));
}

describe('a dashboard of sixty deals', () => {
  let few: {readonly tiles: unknown};
  let standIn: StandIn;

  beforeAll(() => {
    standIn = opened(deals(60));
    build(standIn);
    few = {tiles: tiles(standIn)};
    expect(JSON.stringify(few.tiles)).toMatch(/\d{4}/);
  }, 300_000);

  test('a dashboard of sixty deals takes the same calls with ten times the deals', () => {
    const calls = {...standIn.calls.byMember};
    const many = opened(deals(600));
    build(many);
    expect(many.calls.byMember).toEqual(calls);
  }, 300_000);

  test('a dashboard of sixty deals is the same where the decimal sign is a comma', () => {
    const russian = opened(deals(60), 'ru_RU');
    build(russian);
    expect(tiles(russian)).toEqual(few.tiles);
    expect(errorsOf(russian)).toEqual([]);
  }, 300_000);
});
