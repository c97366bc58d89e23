/** The same workbook in spreadsheets of three locales: every cell of ours holds the same. */

import {sampleTabs} from '../../src/app/sample/tabs';
import {HEADROOM} from '../../src/app/workbook/data/data-sheet';
import {MONTHS, ROWS, SLOTS, TABLE_COLUMNS} from '../../src/app/workbook/model/layout';
import type {SheetPlan} from '../../src/app/workbook/plan';
import {NO_SETTINGS} from '../../src/app/workbook/settings';
import {planWorkbook} from '../../src/app/workbook/workbook-plan';
import {sheetRef} from '../../src/core/formulas/formula-text';
import type {Tab} from '../../src/core/mapping';
import {dayOf} from '../../src/core/periods/day';
import {openWorkbook, plannedSheet, userSheet} from '../engine';

const TODAY = dayOf(2026, 11, 24);

/** Every table of the sample over all of its months, the long ones with an eighth of their rows. */
const tabs = sampleTabs(TODAY, 'en').map(
  ({name, rows}): Tab => ({name, rows: rows.filter((_, row) => rows.length < 100 || row % 8 === 0)}),
);

/** Of the rows of KPI Model that differ in nothing but their own row, the last and the first ones. */
function isNeeded({role}: SheetPlan, row: number, column: number): boolean {
  if (role !== 'model' || column > TABLE_COLUMNS) return true;
  if (row >= ROWS.months && row < ROWS.months + MONTHS - 2) return false;
  return [ROWS.reps, ROWS.split].every((first) => row < first + 2 || row >= first + SLOTS);
}

function lean(plan: SheetPlan): SheetPlan {
  const cells = plan.cells.map((line, row) =>
    line.map((cell, column) => (isNeeded(plan, row + 1, column + 1) ? cell : undefined)),
  );
  return {...plan, cells, rows: plan.role.startsWith('data-') ? plan.rows - HEADROOM + 20 : plan.rows};
}

const settings = {...NO_SETTINGS, general: {today: {value: TODAY}}};
const planned = planWorkbook({tabs, settings, selectors: {}, language: 'en', today: TODAY});
const sheets = planned.ok ? planned.sheets.map(lean) : [];
const names = Object.fromEntries(
  sheets.flatMap(({title, names: named}) =>
    named.map(({name, range}) => [name, `${sheetRef(title)}!${range}`] as const),
  ),
);

/** What the cells of our sheets hold; a number to twelve digits, since sums may be taken in another order. */
function built(locale: string): Map<string, unknown> {
  const theirs = tabs.map(({name, rows}) => userSheet(name, rows));
  const book = openWorkbook([...theirs, ...sheets.map((plan) => plannedSheet(plan, locale))], names, locale);
  const held = new Map<string, unknown>();
  for (const {title, rows, columns} of sheets) {
    for (let row = 1; row <= rows; row++) {
      for (let column = 1; column <= columns; column++) {
        const value = book.value(title, row, column);
        if (value !== null && value !== '')
          held.set(
            `${title} ${row},${column}`,
            typeof value === 'number' ? Number(value.toPrecision(12)) : value,
          );
      }
    }
  }
  return held;
}

/** Thousands are parted by one of several spaces, which all look alike. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** A text with its numbers as a reader of the locale writes them; all that is no text as it is. */
function inLocale(value: unknown, locale: string): unknown {
  if (typeof value !== 'string') return value;
  return value.replace(/\d[\d,]*(\.\d+)?/g, (number, fraction: string | undefined) => {
    const digits = fraction ? fraction.length - 1 : 0;
    const options = {minimumFractionDigits: digits, maximumFractionDigits: digits};
    return spaced(Number(number.replaceAll(',', '')).toLocaleString(locale.replace('_', '-'), options));
  });
}

const shown = (value: unknown): unknown => (typeof value === 'string' ? spaced(value) : value);

test('every cell of ours holds the same in en_US, ru_RU and de_DE, and none an error', () => {
  const english = built('en_US');
  expect([...english].filter(([, value]) => /^#[A-Z]/.test(`${value}`))).toEqual([]);
  expect([...english.values()].filter((value) => typeof value === 'number').length).toBeGreaterThan(10_000);
  for (const locale of ['ru_RU', 'de_DE']) {
    const other = built(locale);
    const differ = [...english].filter(
      ([at, value]) => ![value, inLocale(value, locale)].includes(shown(other.get(at))),
    );
    expect({locale, differ: differ.map(([at, value]) => [at, value, other.get(at)])}).toEqual({
      locale,
      differ: [],
    });
    expect(other.size).toBe(english.size);
  }
}, 240_000);
