import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildBundle} from '../../scripts/build';
import type {SheetContent, StandIn} from '../../scripts/standin/api';
import {callScript} from '../../scripts/standin/client';
import {loadStandIn} from '../../scripts/standin/load';
import {dayOf} from '../../src/core/day';

let dist: string;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'sales-kpi-sidebar-'));
  await buildBundle(dist);
}, 300_000);

afterAll(() => {
  rmSync(dist, {recursive: true, force: true});
});

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

const menus = (locale: string): string[] =>
  opened(undefined, locale).menus.flatMap(({entries}) => entries?.map(({label}) => label) ?? []);

test('the menu builds, maps columns and inserts a sample, in English and Russian', () => {
  expect(menus('en_US')).toEqual(['Build dashboard', 'Map columns…', 'Insert sample data', 'Help']);
  expect(menus('ru_RU')).toEqual(['Построить дашборд', 'Столбцы…', 'Вставить пример данных', 'Справка']);
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

test('a dashboard is built with what is settled; a word that is decided later counts in the next', () => {
  const standIn = opened();
  const amount = () => callScript(standIn, 'proposeMapping')?.columns.amount?.header;
  expect(callScript(standIn, 'saveAndBuild', {deals: {columns: {amount: 'Net'}}})).toEqual({built: true});
  expect(amount()).toBe('Net');
  const outcome = () =>
    callScript(standIn, 'proposeMapping')?.words.stage?.find(({word}) => word === 'Miracle')?.outcome;
  expect(outcome()).toBe('unknown');
  const words = {stage: {Miracle: 'won'}, type: {Goods: 'new'}};
  callScript(standIn, 'saveAndBuild', {deals: {words}});
  expect(outcome()).toBe('won');
  expect(callScript(standIn, 'describeMapping').hints).toEqual({deals: {words: {type: {Goods: 'new'}}}});
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
  standIn.model.dispatch('RENAME_SHEET', {
    sheetId: getters.getSheetIdByName('Deals') ?? '',
    oldName: 'Deals',
    newName: 'Export',
  });
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
