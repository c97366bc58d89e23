/** One small workbook in spreadsheets of seven locales: every cell of ours holds the same, and what a hand adds up. */
import {HEADROOM} from '../../src/app/workbook/data/data-sheet';
import {COLUMN, modelColumn, ROWS} from '../../src/app/workbook/model/layout';
import {NO_SETTINGS} from '../../src/app/workbook/settings';
import {planWorkbook} from '../../src/app/workbook/workbook-plan';
import {sheetRef} from '../../src/core/formulas/formula-text';
import type {Cell, Tab} from '../../src/core/mapping';
import {dayOf, isoOf} from '../../src/core/periods/day';
import {openWorkbook, plannedSheet, userSheet} from '../engine';
import {lean} from './agreement';

const TODAY = dayOf(2026, 5, 20);
const LOCALES = ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'ru_RU', 'pt_BR', 'ja_JP'] as const;

/** Dates as dates at midnight and at 23:59, or as text; amounts as numbers, or as text with a decimal point. */
const rows = Array.from({length: 24}, (_, index): Cell[] => {
  const [created, closed] = [dayOf(2026, 4, 1 + (index % 28)), dayOf(2026, 5, 1 + (index % 20))];
  const serial = closed + (index % 2 === 0 ? 0 : 1439 / 1440);
  return [
    index % 4 === 3 ? 'Closed Lost' : 'Closed Won',
    index % 3 === 0 ? `${index}.5` : index + 0.5,
    ['Ann', 'Bob*', '=1+1'][index % 3] ?? '',
    {serial: created},
    index % 5 === 0 ? `${isoOf(closed)} 23:59` : {serial},
  ];
});
const won = rows.filter(([stage]) => stage === 'Closed Won');
const tabs: Tab[] = [{name: 'Deals', rows: [['Stage', 'Amount', 'Owner', 'Created', 'Closed'], ...rows]}];

const planned = planWorkbook({
  tabs,
  settings: {...NO_SETTINGS, general: {today: {value: TODAY}}},
  selectors: {period: '2026-05'},
  language: 'en',
  today: TODAY,
});
const sheets = planned.ok ? planned.sheets.map((plan) => lean(plan, 4)) : [];
const names = Object.fromEntries(
  sheets.flatMap(({title, names: named}) =>
    named.map(({name, range}) => [name, `${sheetRef(title)}!${range}`] as const),
  ),
);

function built(locale: string): {cells: Map<string, unknown>; at: (row: number, column: number) => unknown} {
  const theirs = tabs.map(({name, rows: own}) => userSheet(name, own));
  const book = openWorkbook([...theirs, ...sheets.map((plan) => plannedSheet(plan, locale))], names, locale);
  const cells = new Map<string, unknown>();
  for (const {title, rows: height, columns} of sheets)
    for (let row = 1; row <= height; row++)
      for (let column = 1; column <= columns; column++) {
        const value = book.value(title, row, column);
        if (value === null || value === '') continue;
        cells.set(
          `${title} ${row},${column}`,
          typeof value === 'number' ? Number(value.toPrecision(12)) : value,
        );
      }
  return {cells, at: (row, column) => book.value('KPI Model', row, column)};
}

test('every cell of ours holds the same in seven locales, and the sums are those of the rows', () => {
  const [english, ...others] = LOCALES.map((locale) => ({locale, ...built(locale)}));
  expect(sheets[1]?.rows).toBeLessThan(HEADROOM);
  expect(english?.at(ROWS.selected, modelColumn('won'))).toBe(won.length);
  expect(english?.at(ROWS.selected, modelColumn('won-amount'))).toBeCloseTo(
    won.reduce((sum, [, amount]) => sum + Number(amount), 0),
    9,
  );
  expect(english?.at(ROWS.selected, COLUMN.start)).toBe(dayOf(2026, 5, 1));
  expect([...(english?.cells ?? [])].filter(([, value]) => /^#[A-Z]/.test(`${value}`))).toEqual([]);
  for (const {locale, cells} of others) {
    const differ = [...(english?.cells ?? [])].filter(([at, value]) => cells.get(at) !== value);
    expect({locale, size: cells.size, differ}).toEqual({locale, size: english?.cells.size, differ: []});
  }
}, 120_000);
