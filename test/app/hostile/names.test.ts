/** Workbooks whose every name is hostile: the formulas count them as the numbers do, and none becomes a formula. */

import {findTables} from '../../../src/app/mapping/tables';
import {SELECTORS} from '../../../src/app/workbook/dashboard/selectors';
import {BLOCKS, COLUMN, modelColumn, ROWS, SLOTS, TABLE_HEAD} from '../../../src/app/workbook/model/layout';
import type {SheetPlan} from '../../../src/app/workbook/plan';
import {NO_SETTINGS} from '../../../src/app/workbook/settings';
import {planWorkbook} from '../../../src/app/workbook/workbook-plan';
import {sheetRef} from '../../../src/core/formulas/formula-text';
import type {Cell, Tab} from '../../../src/core/mapping';
import {dayOf} from '../../../src/core/periods/day';
import {plannedSheet, userSheet, type Workbook, workbook} from '../../engine';
import {hostileTexts, LONG_TEXTS} from '../../hostile';
import {canonicalTables} from '../agreement';

const today = dayOf(2026, 5, 20);
const HEADERS = [
  'ID',
  'Owner',
  'Customer',
  'Source',
  'Campaign',
  'Product',
  'Stage',
  'Created',
  'Closed',
  'Amount',
];
const DEALS = 1300;
const NAMES = 56;
const CAMPAIGNS = 28;
/** Words that end with a number are no stage of any vocabulary. */
const STAGES = 150;

const hints = {
  deals: {
    tab: 'Deals',
    columns: Object.fromEntries(HEADERS.map((header) => [header.toLowerCase(), header])),
    formats: {created: 'ymd', closed: 'ymd', amount: '.'},
  },
  baselines: {tab: 'Baselines', columns: {campaign: 'Campaign', baseline: 'Baseline'}},
} as const;

const UNSEEN = /[\p{White_Space}\p{Cc}\p{Bidi_Control}\u200b\u2060-\u206f\ufeff]+/gu;
const spaced = (text: string): string => text.replace(UNSEEN, ' ').trim();
/** A name as the product has it, told by hand: spaces are one, case does not matter, nothing is no name. */
const keyOf = (text: string): string => (spaced(text) === '' ? '(none)' : spaced(text).toLowerCase());

/** What a script is given for a cell in error is the same text. */
const isNoError = (text: string): boolean => !/^#[A-Z/0!?]+$/.test(text);

/** Names of which no two are the same for the product. */
function names(count: number, seed: number): string[] {
  const found = new Map<string, string>();
  for (const text of hostileTexts(3 * count, seed)) {
    const key = keyOf(text);
    if (key !== '(none)' && !found.has(key) && isNoError(text)) found.set(key, text);
  }
  return [...found.values()].slice(0, count);
}

interface Deal {
  readonly owner: string;
  readonly campaign: string;
  readonly product: string;
  readonly amount: number;
  readonly won: boolean;
}

function tabsOf(say: (text: string) => string): {tabs: Tab[]; deals: Deal[]; baselines: Map<string, number>} {
  const [owners, products, campaigns] = [names(NAMES, 1), names(NAMES, 10), names(CAMPAIGNS, 20)];
  const texts = [...LONG_TEXTS, ...hostileTexts(2 * DEALS, 30).filter(isNoError)];
  const stages = names(STAGES, 40).map((text) => `${text} 7`);
  const of = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  const deals = Array.from(
    {length: DEALS},
    (_, row): Deal => ({
      owner: of(owners, row),
      campaign: of(campaigns, row * 5),
      product: of(products, row * 3),
      amount: 1 + ((row * 37) % 100),
      won: row % 3 > 0,
    }),
  );
  const rows = deals.map(({owner, campaign, product, amount, won}, row): Cell[] => [
    `D-${row}`,
    say(owner),
    say(of(texts, 2 * row)),
    say(of(texts, 2 * row + 1)),
    say(campaign),
    say(product),
    won ? 'Won' : row % 6 === 0 ? 'Lost' : say(of(stages, row)),
    {serial: dayOf(2026, 4, 1)},
    {serial: dayOf(2026, 5, 1 + (row % 20))},
    amount,
  ]);
  const baselines = new Map(campaigns.map((campaign, index) => [campaign, 10 * (index + 1)]));
  return {
    tabs: [
      {name: 'Deals', rows: [HEADERS, ...rows]},
      {
        name: 'Baselines',
        rows: [['Campaign', 'Baseline'], ...[...baselines].map(([name, sales]) => [say(name), sales])],
      },
    ],
    deals,
    baselines: new Map([...baselines].map(([name, sales]) => [keyOf(name), sales])),
  };
}

function planned(tabs: readonly Tab[]): readonly SheetPlan[] {
  const settings = {...NO_SETTINGS, general: {today: {value: today}}};
  const selectors = {period: '2026-05', splitField: 'Product'};
  const plan = planWorkbook({
    tabs,
    settings,
    selectors,
    language: 'en',
    today,
    hints,
    asked: ['selected', 'reps', 'split'],
  });
  if (!plan.ok) throw new Error(plan.message);
  return plan.sheets;
}

/** Of the rows of reps and products the numbers that are compared, with what those read; nothing that is only shown. */
function needed(plan: SheetPlan): SheetPlan {
  const heads = plan.cells[TABLE_HEAD - 1] ?? [];
  const isRead = (column: number): boolean =>
    column <= COLUMN.elapsedEnd ||
    column === modelColumn('won') ||
    column === modelColumn('won-amount') ||
    column >= BLOCKS.periods ||
    / rows( before)?$/.test(heads[column - 1]?.text ?? '');
  const keep = (row: number, column: number): boolean => {
    if (plan.role === 'dashboard') return Object.values(SELECTORS).some((selector) => selector.row === row);
    if (plan.role !== 'model' || row < ROWS.selected) return plan.role !== 'chase';
    return column >= BLOCKS.periods || ((row === ROWS.selected || row >= ROWS.reps) && isRead(column));
  };
  const cells = plan.cells.map((line, row) =>
    line.map((cell, column) => (keep(row + 1, column + 1) ? cell : undefined)),
  );
  const rows = plan.role.startsWith('data-') ? DEALS + 40 : plan.rows;
  return {...plan, cells, rows};
}

function computed(tabs: readonly Tab[], sheets: readonly SheetPlan[]): Workbook {
  const found: Record<string, string> = {};
  for (const {title, names: named} of sheets)
    for (const {name, range} of named) found[name] = `${sheetRef(title)}!${range}`;
  return workbook(
    [...tabs.map(({name, rows}) => userSheet(name, rows)), ...sheets.map((plan) => plannedSheet(plan))],
    found,
  );
}

function sumBy(deals: readonly Deal[], by: 'owner' | 'campaign' | 'product'): Map<string, [number, number]> {
  const found = new Map<string, [number, number]>();
  for (const deal of deals) {
    if (!deal.won) continue;
    const [count, sum] = found.get(keyOf(deal[by])) ?? [0, 0];
    found.set(keyOf(deal[by]), [count + 1, sum + deal.amount]);
  }
  return found;
}

/** Formulas of a plan, cell by cell. */
const formulasOf = (sheets: readonly SheetPlan[]): string[] =>
  sheets.flatMap(({title, cells}) =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell?.formula === undefined ? [] : `${title} ${row},${column} ${cell.formula}`,
      ),
    ),
  );

describe('a workbook of hostile names', () => {
  const {tabs, deals, baselines} = tabsOf((text) => text);
  const sheets = planned(tabs);
  const sheetOf = (role: string): SheetPlan => {
    const sheet = sheets.find((plan) => plan.role === role);
    if (!sheet) throw new Error(`No sheet ${role}.`);
    return sheet;
  };
  let book: Workbook;

  beforeAll(() => {
    book = computed(tabs, sheets.map(needed));
  }, 120_000);

  test('a workbook of hostile names puts no name into any formula: they are those of a workbook of plain names', () => {
    const numbers = new Map<string, string>();
    const plain = tabsOf((text) => {
      const key = `${keyOf(text)}`;
      numbers.set(key, numbers.get(key) ?? `Name ${numbers.size}`);
      return keyOf(text) === '(none)' ? text : (numbers.get(key) ?? '');
    });
    expect(numbers.size).toBeGreaterThan(2500);
    expect(formulasOf(sheets)).toEqual(formulasOf(planned(plain.tabs)));
  });

  test('a workbook of hostile names has every text in its canonical column as the numbers read it', () => {
    const canonical = canonicalTables(findTables(tabs, hints, NO_SETTINGS).tables, NO_SETTINGS).get('deals');
    const known = Object.keys(canonical?.columns ?? {});
    const data = sheetOf('data-deals');
    let compared = 0;
    const differ: unknown[] = [];
    for (let column = 1; column <= data.columns; column++) {
      const id = `${book.value(data.title, 1, column)}`;
      // Steps between spills are in an order of their own.
      if (/_order|_back|^row$/.test(id) || !known.includes(id)) continue;
      canonical?.columns[id]?.forEach((cell, row) => {
        compared++;
        const shown = book.value(data.title, row + 2, column) ?? '';
        if (shown !== cell && differ.length < 5) differ.push([id, row, shown, cell]);
      });
    }
    expect(differ).toEqual([]);
    expect(compared).toBeGreaterThan(20 * DEALS);
  });

  test.each([
    ['rep', 'owner', ROWS.reps],
    ['product', 'product', ROWS.split],
  ] as const)('a workbook of hostile names counts and adds up the deals of every %s', (_, by, first) => {
    const told = sumBy(deals, by);
    const model = sheetOf('model').title;
    const shown = new Map<string, unknown>();
    for (let index = 0; index < SLOTS; index++) {
      const at = (column: number): unknown => book.value(model, first + index, column) ?? '';
      const label = `${at(COLUMN.label)}`;
      if (label !== '')
        shown.set(label.toLowerCase(), [at(modelColumn('won')), at(modelColumn('won-amount'))]);
    }
    expect(shown).toEqual(told);
    expect(shown.size).toBe(NAMES);
  });

  test('a workbook of hostile names has a row with its own sales and baseline for every campaign', () => {
    const {title, columns} = sheetOf('model');
    const head = (column: number): string => `${book.value(title, 1, column) ?? ''}`;
    const first = Array.from({length: columns}, (_, index) => index + 1).find(
      (column) => head(column) === 'campaign' && head(column + 1) === 'campaign-sales',
    );
    const told = new Map(
      [...sumBy(deals, 'campaign')].map(([name, [, sales]]) => [name, [sales, baselines.get(name)]]),
    );
    const shown = Array.from({length: CAMPAIGNS}, (_, row): [string, unknown[]] => {
      const at = (column: number): unknown => book.value(title, row + 2, (first ?? 0) + column);
      return [`${at(0)}`.toLowerCase(), [at(1), at(2)]];
    });
    expect(head((first ?? 0) + 2)).toBe('baseline-sales');
    expect(new Map(shown)).toEqual(told);
    expect(told.size).toBe(CAMPAIGNS);
  });
});
