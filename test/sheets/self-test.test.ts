/** The self-test on the stand-in, and what comes out where Sheets differs from the stand-in. */

import {keptBundle} from '../../scripts/bundle/kept';
import type {PlatformVariants, SheetCell, StandIn} from '../../scripts/offline/standin/api';
import {loadStandIn} from '../../scripts/offline/standin/load';
import {sampleDeals} from '../../src/app/sample/deals';
import {CHECK_TEXTS} from '../../src/app/self-test/texts';
import {CONTENT_ROW, LAST_COLUMN} from '../../src/app/workbook/dashboard/layout';
import {address} from '../../src/app/workbook/sheet-builder';
import {dayOf} from '../../src/core/periods/day';
import {translate} from '../../src/core/text';

const TODAY = dayOf(2026, 11, 20);
let dist: string;

beforeAll(async () => {
  dist = await keptBundle();
}, 300_000);

const deals: SheetCell[][] = sampleDeals(TODAY, 'en')
  .slice(0, 31)
  .map((row) =>
    row.map((cell) => (typeof cell === 'object' ? {serial: cell.serial, format: 'yyyy-mm-dd'} : cell)),
  );

function opened(variants: PlatformVariants = {}, locale = 'en_US'): StandIn {
  return loadStandIn(dist, {
    locale,
    timeZone: 'Europe/Moscow',
    scriptTimeZone: 'Etc/UTC',
    sheets: [{name: 'Deals', rows: deals}],
    today: TODAY,
    variants,
  });
}

const sheetNames = ({model: {getters}}: StandIn): string[] =>
  getters.getSheetIds().map((id) => getters.getSheetName(id));

/** Lines of the report: `check: passed`, or what was found. */
function report(standIn: StandIn): Map<string, string> {
  const html = standIn.dialog?.html ?? '';
  const text = /<textarea[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
  return new Map(
    text
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
}

const notPassed = (standIn: StandIn): string[] =>
  [...report(standIn)].filter(([, found]) => found !== 'passed').map(([id]) => id);

test.each([
  ['en_US', ['Sales KPI', 'Help', 'Self-test']],
  ['ru_RU', ['Sales KPI', 'Справка', 'Самопроверка']],
])('every check passes in %s, and nothing of the test is left', (locale, path) => {
  const standIn = opened({}, locale);
  const before = {sheets: sheetNames(standIn), cells: standIn.values('Deals', 'A1:H31')};
  standIn.runMenu(path);
  expect(notPassed(standIn)).toEqual([]);
  expect([...report(standIn).keys()].sort()).toEqual(Object.keys(CHECK_TEXTS).sort());
  expect({sheets: sheetNames(standIn), cells: standIn.values('Deals', 'A1:H31')}).toEqual(before);
  expect(standIn.model.getters.getNamedRanges()).toEqual([]);
  // A second run finds nothing in its way.
  standIn.runMenu(path);
  expect(notPassed(standIn)).toEqual([]);
});

/** The dashboard's numbers above its charts, and how many charts there are. */
function dashboard(standIn: StandIn): {tiles: unknown; charts: number} {
  standIn.runMenu(['Sales KPI', 'Build dashboard']);
  const {getters} = standIn.model;
  const [id = ''] = getters.getSheetIds().filter((each) => getters.getSheetName(each) === 'KPI Dashboard');
  return {
    tiles: standIn.values('KPI Dashboard', `A1:${address(CONTENT_ROW - 1, LAST_COLUMN)}`),
    charts: getters.getFigures(id).length,
  };
}

describe('where Sheets differs', () => {
  let usual: ReturnType<typeof dashboard>;
  beforeAll(() => {
    const standIn = opened();
    usual = dashboard(standIn);
    standIn.runMenu(['Sales KPI', 'Help', 'Self-test']);
    expect(notPassed(standIn)).toEqual([]);
  }, 120_000);

  test.each<[keyof PlatformVariants, string[]]>([
    ['commasOnly', ['separator']],
    ['namesFreeze', ['column-name-grows', 'open-name-grows']],
    ['noHiddenCharts', ['hidden-chart']],
    ['noHiddenRows', []],
  ])(
    '%s: the dashboard is the same, and the self-test names it',
    (point, differing) => {
      expect(dashboard(opened({[point]: true}))).toEqual(usual);
      const standIn = opened({[point]: true});
      standIn.runMenu(['Sales KPI', 'Help', 'Self-test']);
      expect(notPassed(standIn)).toEqual(differing);
    },
    120_000,
  );

  test('what is not as expected says what follows from it, in the user’s language', () => {
    const standIn = loadStandIn(dist, {
      locale: 'en_US',
      userLocale: 'ru',
      timeZone: 'Europe/Moscow',
      scriptTimeZone: 'Etc/UTC',
      sheets: [{name: 'Deals', rows: deals}],
      variants: {commasOnly: true},
    });
    standIn.runMenu(['Sales KPI', 'Справка', 'Самопроверка']);
    expect(standIn.dialog?.html).toContain(translate(CHECK_TEXTS.separator.otherwise, 'ru'));
  });
});
