import {settingsView, settingWrites} from '../../../src/app/sidebar/settings-view';
import type {SettingEdits} from '../../../src/app/sidebar/view';
import {NO_SETTINGS, planSettings, readSettings} from '../../../src/app/workbook/settings';
import type {Cell} from '../../../src/core/mapping';

/** Cells of the settings sheet as a build writes it. */
const SHEET: Cell[][] = planSettings('KPI Settings', NO_SETTINGS, [], 'en', 'EUR')
  .plan()
  .cells.map((row) => Array.from({length: 12}, (_, index) => row[index]?.number ?? row[index]?.text ?? ''));

/** The settings that are read once the edits are written. */
function after(edits: SettingEdits) {
  const cells = SHEET.map((row) => [...row]);
  for (const {row, column, value} of settingWrites(cells, edits, 'en')) {
    const line = cells[row - 1];
    if (line) line[column - 1] = value;
  }
  return readSettings(cells, []);
}

test('every setting of the sheet is shown with what stands there, each KPI’s bounds with default and reason', () => {
  const {general, thresholds} = settingsView(after({'win-rate.bad': '12,5', currency: 'USD'}), true, 'en');
  expect(general.map(({id, value}) => [id, value])).toEqual(
    expect.arrayContaining([
      ['language', 'en'],
      ['currency', 'USD'],
      ['fiscalMonth', '1'],
    ]),
  );
  const winRate = thresholds.find(({id}) => id === 'win-rate');
  expect(winRate).toMatchObject({
    told: 'good ≥ 30 %, bad < 12.5 %',
    bad: 12.5,
    good: 30,
    defaults: {bad: 15, good: 30},
  });
  expect(thresholds.filter(({why, meaning}) => why === '' || meaning === '')).toEqual([]);
  const keys = SHEET.flatMap((row) => (row[4] !== '' && row[5] !== '' ? [row[4]] : []));
  expect(thresholds.map(({id}) => id)).toEqual(keys.slice(1));
});

test('what is typed is read back from the sheet: bounds, days and texts', () => {
  const {general, thresholds} = after({
    'churn-rate.good': '2',
    today: '2026-01-15',
    fiscalMonth: '4',
    language: 'ru',
  });
  expect(thresholds['churn-rate']?.good).toBe(2);
  expect(general.today).toEqual({value: 46037});
  expect(general.fiscalMonth).toEqual({value: 4});
  expect(general.language).toEqual({value: 'ru'});
});

test('what is cleared takes its default again', () => {
  expect(
    settingWrites(SHEET, {'win-rate.bad': '', today: '', currency: ''}, 'en').map(({value}) => value),
  ).toEqual([15, '=TODAY()', '']);
});

test.each([
  [{'win-rate.good': 'many'}, '«Win rate»: many is no number.'],
  [{today: '31.02.2026'}, 'is no date.'],
  [{currency: '=1+1'}, 'begins like a formula.'],
  [{fiscalMonth: '13'}, '13 is none of the choices.'],
  [{language: 'de'}, 'de is none of the choices.'],
])('%j is refused by name', (edits, message) => {
  expect(() => settingWrites(SHEET, edits, 'en')).toThrow(message);
});

test.each([
  'nothing',
  'win-rate.why',
  'nothing.bad',
  '__proto__',
  'constructor.bad',
])('an edit of %s is left out: there is no such setting', (id) => {
  expect(settingWrites(SHEET, {[id]: '5'}, 'en')).toEqual([]);
});
