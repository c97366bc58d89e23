import {keptBundle} from '../../scripts/bundle/kept';
import type {StandIn} from '../../scripts/offline/standin/api';
import {loadStandIn} from '../../scripts/offline/standin/load';
import {sampleTabs} from '../../src/app/sample/tabs';
import {dayOf} from '../../src/core/periods/day';
import type {Language} from '../../src/core/text';

const TODAY = dayOf(2026, 11, 20);
let dist: string;

beforeAll(async () => {
  dist = await keptBundle();
}, 300_000);

/** A spreadsheet with tabs of the user's, after the sample was asked for. */
function inserted(language: Language, ...names: readonly string[]): StandIn {
  const standIn = loadStandIn(dist, {
    locale: language === 'en' ? 'en_US' : 'ru_RU',
    timeZone: 'Europe/Moscow',
    scriptTimeZone: 'Etc/UTC',
    sheets: names.map((name) => ({name, rows: [['mine']]})),
    today: TODAY,
  });
  const [menu] = standIn.menus;
  const entry = menu?.entries?.find(({functionName}) => functionName === 'insertSampleData');
  standIn.runMenu([menu?.label ?? '', entry?.label ?? '']);
  return standIn;
}

const namesOf = ({model: {getters}}: StandIn): string[] =>
  getters.getSheetIds().map((id) => getters.getSheetName(id));
const activeOf = ({model: {getters}}: StandIn): string => getters.getSheetName(getters.getActiveSheetId());

test('every tab is inserted after the user’s, with every value, bold and frozen headers, and dates', () => {
  const standIn = inserted('en', 'Mine');
  const {getters} = standIn.model;
  const tabs = sampleTabs(TODAY, 'en');
  expect(namesOf(standIn)).toEqual(['Mine', ...tabs.map(({name}) => name)]);
  expect(activeOf(standIn)).toBe(tabs[0]?.name);
  expect(standIn.shown.map(({kind}) => kind)).toEqual(['toast']);
  for (const {name, rows} of tabs) {
    const last = String.fromCharCode(64 + (rows[0]?.length ?? 0));
    const values = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.serial : cell)));
    expect({name, values: standIn.values(name, `A1:${last}${rows.length}`)}).toEqual({name, values});
    const sheetId = getters.getSheetIdByName(name) ?? '';
    expect(getters.getPaneDivisions(sheetId)).toEqual({xSplit: 0, ySplit: 1});
    rows.at(-1)?.forEach((cell, col) => {
      expect(getters.getCellStyle({sheetId, row: 0, col}).bold).toBe(true);
      const {formattedValue} = getters.getEvaluatedCell({sheetId, row: rows.length - 1, col});
      const isDate = /^\d{4}-\d\d-\d\d$/.test(formattedValue);
      expect({formattedValue, isDate}).toEqual({formattedValue, isDate: typeof cell === 'object'});
    });
  }
}, 300_000);

test.each([
  ['en', 'Sample plan', 'Sample team'],
  ['ru', 'Пример плана', 'Пример команды'],
] as const)('in %s it says which names are taken, and inserts nothing', (language, plan, team) => {
  const standIn = inserted(language, 'Mine', plan, team);
  expect(namesOf(standIn)).toEqual(['Mine', plan, team]);
  expect(standIn.value(plan, 'A1')).toBe('mine');
  expect(standIn.shown.map(({kind}) => kind)).toEqual(['alert']);
  expect(standIn.shown[0]?.text).toContain(`: «${plan}», «${team}».`);
});

test('where one tab cannot be inserted those before it are removed, and the user sees the tab that was open', () => {
  // A name that differs in case alone is refused only when the tab is inserted.
  const standIn = inserted('en', 'Mine', 'sample COSTS');
  expect(namesOf(standIn)).toEqual(['Mine', 'sample COSTS']);
  expect(activeOf(standIn)).toBe('Mine');
  expect(standIn.shown.map(({kind}) => kind)).toEqual(['alert']);
  expect(standIn.shown[0]?.text).toContain('Sample costs');
}, 300_000);
