/** Every defect alone and with every other: counted right, told right, and every other row counted as before. */

import {problemsOf} from '../../../src/app/check/problems';
import {columnOf} from '../../../src/core/columns/canonical';
import {canonicalTable} from '../../../src/core/columns/canonicalise';
import {measureById} from '../../../src/core/definitions/lookup';
import type {Cell, StageWord, TableMapping} from '../../../src/core/mapping';
import type {RowFilter} from '../../../src/core/numbers/rollup';
import {dayOf} from '../../../src/core/periods/day';
import {rowsWith} from '../../../src/core/problems/problems';
import {tableSpec} from '../../../src/core/tables';
import {availableFields} from '../../../src/core/tables/table-spec';
import {measureValue, recogniseDeals} from '../../numbers';
import {agreement} from '../agreement';
import {type Counted, cleanRows, HEADERS, PLANTERS, type Planter, type Row, TODAY} from './planters';

const ROWS = 15;
const YEAR = {start: dayOf(2026, 1, 1), end: dayOf(2027, 1, 1)};
const HEADER_ROW = 1;
const hints = {
  deals: {
    tab: 'Deals',
    columns: Object.fromEntries(HEADERS.map((header) => [header.toLowerCase(), header])),
    formats: {created: 'ymd', closed: 'ymd', amount: '.', cost: '.'},
  },
} as const;

interface Planted {
  readonly planter: Planter;
  /** Place of the row among the rows of the data. */
  readonly at: number;
}

type Problems = Record<string, readonly [rows: number, first: number]>;
interface Told {
  readonly numbers: Record<string, number>;
  readonly problems: Problems;
}

function plant(clean: readonly Row[], planted: readonly Planted[]): Row[] {
  const rows = [...clean];
  for (const {planter, at} of planted) {
    const row = rows[at];
    if (!row) throw new Error(`There is no row ${at}.`);
    const changed = planter.cells(row.cells);
    const counted = planter.counted(row.cells);
    rows[at] = {cells: {...row.cells, ...changed}, counted: {...row.counted, ...counted}};
  }
  return rows;
}

/** What must be told, added up by hand. */
function ledger(rows: readonly Row[], planted: readonly Planted[]): Told {
  const counted = rows.map((row) => row.counted);
  const sum = (of: (row: Counted) => number): number => counted.reduce((total, row) => total + of(row), 0);
  const count = (is: (row: Counted) => boolean): number => counted.filter(is).length;
  const isWon = ({outcome, isClosed}: Counted): boolean => outcome === 'won' && isClosed;
  const owners = Object.fromEntries(
    ['ann', 'bob', 'cyd', ''].map((name) => [
      `won by ${name}`,
      count((row) => isWon(row) && row.owner.toLowerCase() === name),
    ]),
  );
  const problems: Record<string, [number, number]> = {};
  for (const {planter, at} of [...planted].sort((one, other) => one.at - other.at))
    for (const code of planter.problems) {
      const [rowsSoFar, first] = problems[code] ?? [0, at + HEADER_ROW + 1];
      problems[code] = [rowsSoFar + 1, first];
    }
  return {
    numbers: {
      won: count(isWon),
      lost: count(({outcome, isClosed}) => outcome === 'lost' && isClosed),
      open: count(({outcome}) => outcome === 'open'),
      new: count(({isNew}) => isNew),
      'won-amount': sum((row) => (isWon(row) ? row.amount : 0)),
      'cycle-days': sum((row) => (isWon(row) ? (row.cycle ?? 0) : 0)),
      cycles: count((row) => isWon(row) && row.cycle !== undefined),
      ...owners,
    },
    problems,
  };
}

const gridOf = (rows: readonly Row[]): Cell[][] => [
  [...HEADERS],
  ...rows.map(({cells}) => HEADERS.map((header) => cells[header])),
];

function recognised(grid: Cell[][]): TableMapping {
  const {mapping} = recogniseDeals([{name: 'Deals', rows: grid}], hints.deals);
  if (!mapping) throw new Error('The deals are not found.');
  const type = ['New Business', 'Barter'].map((word): StageWord => {
    return {word, rows: 1, outcome: word === 'Barter' ? 'unknown' : 'new'};
  });
  return {...mapping, words: {...mapping.words, type}};
}

function told(rows: readonly Row[]): Told {
  const grid = gridOf(rows);
  const mapping = recognised(grid);
  const spec = tableSpec('deals');
  const table = canonicalTable(spec, grid, mapping, {blankLabel: '(none)'});
  const mapped = new Set([...availableFields(spec, mapping)].map((field) => `deals.${field}`));
  const value = (id: string, filter: RowFilter): number => {
    const measure = measureById(id);
    if (!measure) throw new Error(`There is no measure ${id}.`);
    return Number(measureValue(measure, table, YEAR, filter));
  };
  const owners = columnOf(table, 'owner_key');
  const by = (name: string): [string, number] => [
    `won by ${name}`,
    value('won', (row) => owners[row] === name),
  ];
  const ids = ['won', 'lost', 'open', 'new', 'won-amount', 'cycle-days', 'cycles'];
  const problems: Record<string, [number, number]> = {};
  for (const problem of problemsOf('deals', mapped)) {
    const {rows: count, first} = rowsWith(problem, table, TODAY);
    if (first !== undefined) problems[problem.code] = [count, first + HEADER_ROW + 1];
  }
  return {
    numbers: Object.fromEntries([
      ...ids.map((id): [string, number] => [id, value(id, () => true)]),
      ...['ann', 'bob', 'cyd', ''].map(by),
    ]),
    problems,
  };
}

const CLEAN = cleanRows(ROWS);
/** Rows of an outcome, from the second on: some defects refer to the row before. */
const placesOf = (outcome: Counted['outcome']): number[] =>
  CLEAN.flatMap(({counted}, at) => (at > 0 && counted.outcome === outcome ? [at] : []));

/** The nth row into which a defect can be planted. */
function placed(planter: Planter, nth: number): Planted {
  const places = placesOf(planter.into);
  return {planter, at: places[nth % places.length] ?? 0};
}

test('a clean export has no problem', () => {
  expect(told(CLEAN)).toEqual(ledger(CLEAN, []));
  expect(ledger(CLEAN, []).numbers).toMatchObject({won: 5, lost: 5, open: 5, 'won by ann': 2});
});

test.each(PLANTERS.map((planter) => [planter.name, planter] as const))('%s', (_, planter) => {
  for (const nth of [0, 3]) {
    const planted = [placed(planter, nth)];
    const rows = plant(CLEAN, planted);
    expect(told(rows)).toEqual(ledger(rows, planted));
  }
});

test('every two defects together', () => {
  let pairs = 0;
  PLANTERS.forEach((one, index) => {
    for (const other of PLANTERS.slice(index)) {
      const planted = [placed(one, 5), placed(other, 2)];
      const rows = plant(CLEAN, planted);
      const names = `${one.name} + ${other.name}`;
      expect({names, ...told(rows)}).toEqual({names, ...ledger(rows, planted)});
      pairs++;
    }
  });
  expect(pairs).toBe((PLANTERS.length * (PLANTERS.length + 1)) / 2);
});

test('all of them in one export, and the formulas tell the same numbers and rows', () => {
  const clean = cleanRows(3 * PLANTERS.length + 3);
  const planted = PLANTERS.map((planter, index): Planted => {
    const first = 3 * index + 3;
    return {planter, at: first + (planter.into === 'won' ? 0 : planter.into === 'lost' ? 1 : 2)};
  });
  const rows = plant(clean, planted);
  const wanted = ledger(rows, planted);
  expect(told(rows)).toEqual(wanted);
  const {differences, problems} = agreement({
    tabs: {Deals: gridOf(rows)},
    today: TODAY,
    period: '2026',
    hints,
    names: 8,
  });
  expect(differences).toEqual([]);
  expect(Object.fromEntries(problems.map(({code, rows: count, first}) => [code, [count, first]]))).toEqual(
    wanted.problems,
  );
}, 60_000);
