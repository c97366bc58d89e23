import fc from 'fast-check';
import type {Cell} from '../../src/core/mapping';
import {type Day, dayOf, isoOf} from '../../src/core/periods/day';
import {ReusedEngine} from '../engine';
import {agreement} from './agreement';

const today = dayOf(2026, 5, 20);
const HEADERS = ['ID', 'Owner', 'Product', 'Stage', 'Created', 'Closed', 'Amount', 'Probability', 'Currency'];

/** Names that a criterion could take for a wildcard, an operator, a number or a formula. */
const OWNERS = ['Ann', 'ANN', 'Bob*', 'B?b', '~Bob', '=SUM(1;2)', '<5', '5', '', ' Ann ', 'Ёлкин "Ё"'];
const PRODUCTS = ['Basic', '+Pro', '-1', '@home', 'TRUE', '', '*', "it's"];
const STAGES = ['Won', 'Lost', 'Open', 'Negotiation', 'closed won', 'Halfway', '', 'Проиграна'];

const day: fc.Arbitrary<Day> = fc.integer({min: dayOf(2024, 10, 1), max: dayOf(2026, 7, 1)});
/** A day as a date, with a time, as text, or something that is none. */
const dateCell: fc.Arbitrary<Cell> = fc.oneof(
  {weight: 6, arbitrary: day.map((serial): Cell => ({serial}))},
  {weight: 1, arbitrary: day.map((serial): Cell => ({serial: serial + 0.75}))},
  {weight: 2, arbitrary: day.map((serial): Cell => isoOf(serial))},
  {weight: 1, arbitrary: fc.constantFrom<Cell>('', '2026-02-30', 'soon', 'n/a', true)},
);
const amountCell: fc.Arbitrary<Cell> = fc.oneof(
  {weight: 6, arbitrary: fc.integer({min: -500, max: 20_000})},
  {
    weight: 2,
    arbitrary: fc.integer({min: 0, max: 99_999}).map((cents): Cell => `$${(cents / 100).toFixed(2)}`),
  },
  {weight: 1, arbitrary: fc.constantFrom<Cell>('', '(120)', '1.5K', 'free', false)},
);

const row: fc.Arbitrary<Cell[]> = fc
  .tuple(
    fc.integer({min: 1, max: 60}).map((id): Cell => `D-${id}`),
    fc.constantFrom<Cell>(...OWNERS),
    fc.constantFrom<Cell>(...PRODUCTS),
    fc.constantFrom<Cell>(...STAGES),
    dateCell,
    dateCell,
    amountCell,
    fc.constantFrom<Cell>(0, 0.25, 0.5, 1, '', '40%'),
    fc.constantFrom<Cell>('USD', 'USD', 'USD', 'usd', ''),
  )
  .map((cells) => [...cells]);

/** What a test may leave to chance. */
const table = fc.record({
  rows: fc.array(row, {minLength: 1, maxLength: 40}),
  foreign: fc.boolean(),
  euros: fc.boolean(),
  period: fc.constantFrom('2026', '2025-Q4', '2026-Q2', '2026-05', '2026-04'),
  comparison: fc.constantFrom('Previous period', 'Same period last year'),
  filter: fc.constantFrom('', 'Basic', '*', '(none)'),
});

/** What the cells do not settle by themselves; the words are those of the vocabulary. */
const hints = {
  columns: {
    id: 'ID',
    owner: 'Owner',
    product: 'Product',
    stage: 'Stage',
    created: 'Created',
    closed: 'Closed',
    amount: 'Amount',
    probability: 'Probability',
    currency: 'Currency',
  },
  formats: {created: 'ymd', closed: 'ymd', amount: '.', probability: '1'},
  tab: 'Deals',
} as const;

/** Random tables that a test takes; together the tests take 200. */
const TABLES = Number(process.env.RANDOM_TABLES ?? 100);

/**
 * Holds the formulas against the numbers on random tables with names that look like criteria and formulas.
 * @param reps what may be chosen as the rep
 */
export function checkRandomTables(reps: readonly string[]): void {
  const engine = new ReusedEngine();
  const chosen = fc.record({table, rep: fc.constantFrom(...reps)});
  const property = fc.property(
    chosen,
    ({table: {rows, foreign, euros: byEuros, period, comparison, filter}, rep}) => {
      const inEuros = foreign && byEuros;
      const euros = foreign ? [['D-99', 'Ann', 'Basic', 'Won', '', '', 5, '', 'EUR']] : [];
      const {differences} = agreement({
        tabs: {Deals: [HEADERS, ...rows, ...euros]},
        today,
        period,
        hints: {deals: hints},
        names: 10,
        engine,
        selectors: {
          comparison,
          rep,
          // The one deal in another currency offers a choice where others say theirs.
          ...(inEuros && rows.some(([, , , , , , , , currency]) => currency !== '') ? {currency: 'EUR'} : {}),
          filterField: filter === '' ? 'No filter' : 'Product',
          filterValue: filter === '' ? 'All' : filter,
          splitField: 'Product',
        },
      });
      expect(differences).toEqual([]);
    },
  );
  fc.assert(property, {numRuns: TABLES});
}
