import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {keptBundle} from '../../scripts/bundle/kept';
import type {SheetContent, StandIn} from '../../scripts/offline/standin/api';
import {callScript} from '../../scripts/offline/standin/client';
import {loadStandIn} from '../../scripts/offline/standin/load';
import {dayOf} from '../../src/core/periods/day';

let dist: string;

beforeAll(async () => {
  dist = await keptBundle();
}, 300_000);

const ROWS = [
  ['Deal ID', 'Stage', 'Amount', 'Net', 'Created', 'Closed', 'Owner'],
  ['1', 'Won', 100, 70, '2026-04-15', '2026-05-15', 'Ann'],
  ['2', 'Lost', 200, 150, '2026-04-16', '2026-05-16', 'Bob'],
  ['3', 'Miracle', 300, 200, '2026-04-17', '2026-05-17', 'Bob'],
];

function opened(sheets: readonly SheetContent[] = [{name: 'Deals', rows: ROWS}], locale = 'en_US'): StandIn {
  return loadStandIn(dist, {
    locale,
    timeZone: 'Europe/Moscow',
    scriptTimeZone: 'Etc/UTC',
    sheets,
    today: dayOf(2026, 5, 31),
  });
}

const column = (standIn: StandIn, field: string): string | undefined =>
  callScript(standIn, 'describeMapping')
    .tables.find(({id}) => id === 'deals')
    ?.fields.find(({id}) => id === field)?.column;

/** What a page asks for, with nothing settled. */
const asking = <Request>(request: Request) => ({hints: {}, request});

const menus = (locale: string): string[] =>
  opened(undefined, locale).menus.flatMap(({entries}) => entries?.map(({label}) => label) ?? []);

test('the menu has every command, in English and Russian', () => {
  expect(menus('en_US')).toEqual([
    'Build dashboard',
    'Map columns…',
    'Show the deals',
    'Take a snapshot',
    'Insert sample data',
    'Remove dashboard…',
    'Help',
  ]);
  expect(menus('ru_RU')).toEqual([
    'Построить дашборд',
    'Столбцы…',
    'Показать сделки',
    'Сделать снимок',
    'Вставить пример данных',
    'Удалить дашборд…',
    'Справка',
  ]);
});

test('the page is one small file that asks nothing of the network', () => {
  const page = readFileSync(join(dist, 'sidebar.html'), 'utf8');
  expect(Buffer.byteLength(page)).toBeLessThan(60_000);
  expect(page).not.toMatch(/https?:|src=|href=/);
});

test.each([
  ['en_US', 'en'],
  ['ru_RU', 'ru'],
])('in %s the sidebar opens in %s', (locale, language) => {
  const standIn = opened(undefined, locale);
  standIn.runMenu(['Sales KPI', locale === 'ru_RU' ? 'Столбцы…' : 'Map columns…']);
  expect(standIn.sidebar?.html).toContain(`<html lang="${language}"`);
  expect(standIn.sidebar?.title).toContain('Sales KPI');
});

test('what is saved is found again, and describing alone saves nothing', () => {
  const standIn = opened();
  const hints = {deals: {columns: {amount: 'Net'}}};
  callScript(standIn, 'describeMapping', hints);
  expect(column(standIn, 'amount')).toBe('Amount');
  callScript(standIn, 'saveMapping', hints);
  expect(column(standIn, 'amount')).toBe('Net');
  expect(callScript(standIn, 'describeMapping').hints).toEqual(hints);
});

/** Types into a cell of a tab, as a user does. */
function typeInto(standIn: StandIn, name: string, row: number, col: number, content: string): void {
  const sheetId = standIn.model.getters.getSheetIdByName(name) ?? '';
  // The clone is an object of the engine's side of the sandbox.
  standIn.model.dispatch('UPDATE_CELL', structuredClone({sheetId, row, col, content}));
}

test('a dashboard is built with what is settled; words and settings that are decided later count in the next', () => {
  const standIn = opened();
  const edits = {'win-rate.bad': '10', language: 'ru'};
  const header = () => callScript(standIn, 'proposeMapping')?.columns.amount?.header;
  const winRate = () =>
    callScript(standIn, 'describeMapping').settings.thresholds.find(({id}) => id === 'win-rate');
  callScript(standIn, 'saveMapping', {deals: {columns: {amount: 'Net'}}});
  expect(() => callScript(standIn, 'saveSettings', edits)).toThrow(/Build the dashboard first/);

  // Renamed where it stands, the chosen column is followed, and the build says so.
  typeInto(standIn, 'Deals', 0, 3, 'Without tax');
  callScript(standIn, 'buildDashboard');
  expect(header()).toBe('Without tax');
  expect(standIn.shown.map(({text}) => text).join()).toContain(
    'Amount: read from «Without tax» now, before from «Net».',
  );

  // On a sheet of ours a formula would be lost with the next build.
  const request = asking({kpi: 'win-rate', period: '', by: ''});
  expect(() => callScript(standIn, 'insertFormula', request)).toThrow(/a sheet that Sales KPI builds anew/);

  expect(() => callScript(standIn, 'saveSettings', {...edits, 'win-rate.good': 'x'})).toThrow(
    'Nothing was written. «Win rate»: x is no number.',
  );
  expect(winRate()).toMatchObject({bad: 15, good: 30});
  callScript(standIn, 'saveSettings', edits);

  const outcome = () =>
    callScript(standIn, 'proposeMapping')?.words.stage?.find(({word}) => word === 'Miracle')?.outcome;
  expect(outcome()).toBe('unknown');
  const words = {stage: {Miracle: 'won'}, type: {Goods: 'new'}};
  expect(callScript(standIn, 'saveAndBuild', {deals: {words}})).toEqual({built: true});
  expect(outcome()).toBe('won');
  const {hints, settings, tables} = callScript(standIn, 'describeMapping');
  expect(hints).toEqual({deals: {words: {type: {Goods: 'new'}}}});
  expect(settings.general[0]).toMatchObject({id: 'language', value: 'ru'});
  expect(winRate()).toMatchObject({bad: 10, good: 30});
  expect(tables[0]?.title).toBe('Сделки');
}, 300_000);

test('a build that is refused says so, and keeps what was chosen', () => {
  const standIn = opened([{name: 'Notes', rows: [['hello', 'world']]}]);
  expect(callScript(standIn, 'saveAndBuild', {leads: {tab: ''}})).toEqual({built: false});
  expect(standIn.shown).toHaveLength(1);
  expect(callScript(standIn, 'describeMapping').hints).toEqual({leads: {tab: ''}});
});

test('a fresh export on another tab is found, though the saved tab is gone', () => {
  const standIn = opened([
    {name: 'Deals', rows: ROWS},
    {name: 'Notes', rows: [['x']]},
  ]);
  callScript(standIn, 'saveMapping', {deals: {tab: 'Deals'}});
  const {getters} = standIn.model;
  const sheetId = getters.getSheetIdByName('Deals') ?? '';
  const renaming = {sheetId, oldName: 'Deals', newName: 'Export'};
  standIn.model.dispatch('RENAME_SHEET', structuredClone(renaming));
  const {tables, changes} = callScript(standIn, 'describeMapping');
  expect(tables[0]?.tab).toBe('Export');
  expect(changes).toEqual(['Deals: read from the tab «Export» now, before from «Deals».']);
  expect(callScript(standIn, 'proposeMapping')?.sheetName).toBe('Export');
});

test('a row is selected by its tab and number', () => {
  const standIn = opened([
    {name: 'Notes', rows: [['x']]},
    {name: 'Deals', rows: ROWS},
  ]);
  callScript(standIn, 'selectRow', {tab: 'Deals', row: 3});
  const {getters} = standIn.model;
  expect(getters.getSheetName(getters.getActiveSheetId())).toBe('Deals');
  expect(getters.getActivePosition()).toMatchObject({row: 2, col: 0});
});

test.each([
  null,
  7,
  {},
  {tab: 'Gone', row: 1},
  {tab: 'Deals', row: 0},
  {tab: 'Deals', row: 1.5},
  {tab: 'Deals', row: 1e9},
])('the row of %j cannot be selected, and the error says what to do', (request) => {
  expect(() => opened().call('selectRow', request)).toThrow(/There is no tab .* Choose Read again\./);
});

test.each([
  undefined,
  null,
  5,
  'x',
  [],
  {deals: {columns: 5}},
  {deals: {tab: {}}},
])('hints such as %j do no harm', (hints) => {
  const standIn = opened();
  standIn.call('saveMapping', hints);
  expect(column(standIn, 'amount')).toBe('Amount');
});

test('a mapping of many long words is kept within the limits of properties', () => {
  const standIn = opened();
  const words = Object.fromEntries(
    Array.from({length: 400}, (_, index) => [`Согласование ${'я'.repeat(40)} ${index}`, 'open']),
  );
  callScript(standIn, 'saveMapping', {deals: {words: {stage: words}}});
  expect(callScript(standIn, 'describeMapping').hints.deals?.words?.stage).toEqual(words);
});

/** Cells of a tab as a viewer sees them, down to the last one that shows something. */
function shown(standIn: StandIn, name: string): string[][] {
  const {getters} = standIn.model;
  const sheetId = getters.getSheetIdByName(name) ?? '';
  const {numberOfRows, numberOfCols} = getters.getSheetSize(sheetId);
  const cells = Array.from({length: numberOfRows}, (_, row) =>
    Array.from(
      {length: numberOfCols},
      (__, col) => getters.getEvaluatedCell({sheetId, row, col}).formattedValue,
    ),
  );
  const isShown = (text: string): boolean => text !== '';
  const height = cells.map((row) => row.some(isShown)).lastIndexOf(true) + 1;
  return cells.slice(0, height).map((row) => row.slice(0, row.map(isShown).lastIndexOf(true) + 1));
}

const TEXTS = [
  ['Deal ID', 'Stage', 'Amount', 'Created', 'Closed', 'Owner'],
  ['1', 'Won', '1 234,50', '15.04.2026', '2026-05-15', 'Ann'],
  ['2', 'Lost', '2 000,00', '16.04.2026', '2026-05-16', 'Bob'],
  ['3', 'Won', '300,00', '17.04.2026', '2026-05-17', 'Bob'],
];

describe.each(['en_US', 'ru_RU', 'de_DE'])('in %s', (locale) => {
  const comma = locale === 'en_US' ? '.' : ',';

  test('a formula goes into the selected cell where that is empty, and is computed there', () => {
    const standIn = opened(
      [
        // Every stage has a meaning, so that there is a rate.
        {name: 'Deals', rows: ROWS.map((row) => row.map((cell) => (cell === 'Miracle' ? 'Lost' : cell)))},
        {name: 'Free', rows: [['taken']]},
      ],
      locale,
    );
    const before = shown(standIn, 'Deals');
    const owners = asking({kpi: 'win-rate', period: '2026-05', by: 'owner'});
    const insert = (tab: string, row: number) => {
      callScript(standIn, 'selectRow', {tab, row});
      return callScript(standIn, 'insertFormula', owners);
    };
    expect(() => insert('Deals', 2)).toThrow(/\bA2\b/);
    expect(() => insert('Deals', 30)).toThrow(/\bA30\b/);
    expect(() => insert('Free', 1)).toThrow(/\bA1:B3\b/);
    expect(insert('Free', 3)).toEqual({place: 'A3'});
    expect(shown(standIn, 'Free').slice(3)).toEqual([
      ['Ann', `100${comma}0%`],
      ['Bob', `0${comma}0%`],
    ]);
    expect(shown(standIn, 'Deals')).toEqual(before);
    // The cells below take part in the result that stands there now.
    expect(() => insert('Free', 2)).toThrow(/\bA2:B4\b/);
  });

  test('a clean column comes right of the table and leaves the table as it is', () => {
    const standIn = opened([{name: 'Deals', rows: TEXTS}], locale);
    const before = shown(standIn, 'Deals');
    const {cleans} = callScript(standIn, 'describeMapping');
    expect(cleans.map(({field}) => field)).toEqual(['amount', 'created', 'closed']);
    const places = cleans.map(({table, field}) =>
      callScript(standIn, 'addCleanColumn', asking({table, field})),
    );
    expect(places).toEqual([{place: 'G1'}, {place: 'H1'}, {place: 'I1'}]);
    const after = shown(standIn, 'Deals');
    expect(after.map((row) => row.slice(0, 6))).toEqual(before);
    expect(after.map((row) => row.slice(6))).toEqual([
      cleans.map(({header}) => header),
      [`1234${comma}5`, '2026-04-15', '2026-05-15'],
      ['2000', '2026-04-16', '2026-05-16'],
      ['300', '2026-04-17', '2026-05-17'],
    ]);
    expect(callScript(standIn, 'describeMapping').cleans).toEqual([]);
    expect(() => callScript(standIn, 'addCleanColumn', asking({table: 'deals', field: 'amount'}))).toThrow();
  });
});

test('a plan, a team and rates are added as tabs of their own, and are read once they are filled in', () => {
  const standIn = opened();
  expect(callScript(standIn, 'addTableTab', asking('plan'))).toEqual({place: 'Sales plan'});
  expect(callScript(standIn, 'addTableTab', asking('team'))).toEqual({place: 'Sales team'});
  expect(callScript(standIn, 'addTableTab', asking('rates'))).toEqual({place: 'Exchange rates'});
  expect(shown(standIn, 'Sales plan').slice(0, 2)).toEqual([['Month', 'Plan', 'Rep'], ['2026-01-01']]);
  expect(shown(standIn, 'Sales team')).toEqual([['Rep', 'Manager', 'Started', 'Ended'], ['Ann'], ['Bob']]);
  expect(() => callScript(standIn, 'addTableTab', asking('plan'))).toThrow(/«Sales plan» already/);
  expect(() => standIn.call('addTableTab', asking('deals'))).toThrow();
  const states = () =>
    Object.fromEntries(callScript(standIn, 'describeMapping').tables.map(({id, state}) => [id, state]));
  expect(states()).toMatchObject({deals: 'found', plan: 'absent', team: 'absent', rates: 'absent'});
  typeInto(standIn, 'Sales plan', 1, 1, '1000');
  typeInto(standIn, 'Sales team', 1, 1, 'Zoe');
  expect(states()).toMatchObject({deals: 'found', plan: 'found', team: 'found'});
});
