import fc from 'fast-check';
import type {Cell} from '../../src/core/mapping';
import {type Day, dayOf} from '../../src/core/periods/day';
import {ReusedEngine} from '../engine';
import {agreement} from './agreement';

const today = dayOf(2026, 5, 20);

const day: fc.Arbitrary<Day> = fc.integer({min: dayOf(2025, 3, 1), max: dayOf(2026, 6, 10)});
const dated = day.map((serial): Cell => ({serial}));
const maybe = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof({weight: 5, arbitrary: cell}, {weight: 1, arbitrary: fc.constant<Cell>('')});
const of = (...cells: Cell[]): fc.Arbitrary<Cell> => fc.constantFrom(...cells);
const amount = fc.integer({min: -50, max: 9000}).map((value): Cell => value);
const owner = of('Ann', 'Bob*', '=A1', '');
const campaign = of('Spring', '+Autumn', '');
const source = of('Web', 'Fair', '');

/** Headers of a tab with what may stand under them. */
type Columns = Readonly<Record<string, fc.Arbitrary<Cell>>>;

const DEALS: Columns = {
  ID: fc.integer({min: 1, max: 40}).map((id): Cell => `D-${id}`),
  Owner: owner,
  Customer: of('Acme', 'acme', 'Beta?', '~Gamma', ''),
  Source: source,
  Campaign: campaign,
  Product: of('Basic', 'Pro'),
  Type: of('New Business', 'Upsell', 'Cross-sell', 'Renewal', 'Other', ''),
  Stage: of('Won', 'Won', 'Lost', 'Negotiation', 'Lead', 'Halfway', ''),
  Created: maybe(dated),
  Closed: maybe(dated),
  'Expected close': maybe(dated),
  Amount: maybe(amount),
  Cost: maybe(amount),
  Probability: maybe(of(0, 0.25, 0.5, 1)),
  Need: maybe(of(1, 2, 3, 4, 5)),
  Timing: maybe(of(1, 3, 5)),
};
const LEADS: Columns = {
  'Lead ID': fc.integer({min: 1, max: 60}).map((id): Cell => `L-${id}`),
  'Lead status': of('New', 'Qualified', 'Converted', 'Junk', 'Unheard of', ''),
  Owner: owner,
  'Lead source': source,
  Campaign: campaign,
  Created: maybe(dated),
};
const CUSTOMERS: Columns = {
  'Customer ID': fc.integer({min: 1, max: 60}).map((id): Cell => `C-${id}`),
  'Customer since': maybe(dated),
  'Churned on': maybe(dated),
  MRR: maybe(amount),
};
const COSTS: Columns = {
  Date: maybe(dated),
  Category: of('Advertising', 'Salaries', 'Rent', 'Unheard of', ''),
  Campaign: campaign,
  Amount: maybe(amount),
};
const PLAN: Columns = {Month: maybe(dated), Rep: of('Ann', 'Bob*', ''), Plan: maybe(amount)};
const BASELINES: Columns = {
  Campaign: campaign,
  Month: maybe(dated),
  Baseline: maybe(amount),
  'Campaign cost': maybe(amount),
};
const TEAM: Columns = {Rep: of('Ann', 'Bob*', 'Cyd'), Manager: of('Eve', ''), Region: of('North', 'South')};

function tab(columns: Columns, most: number): fc.Arbitrary<Cell[][]> {
  const row = fc.tuple(...Object.values(columns)).map((cells): Cell[] => [...cells]);
  return fc
    .array(row, {minLength: 1, maxLength: most})
    .map((rows) => [Object.keys(columns).map((header): Cell => header), ...rows]);
}

const workbooks = fc.record({
  tabs: fc.record({
    Deals: tab(DEALS, 40),
    Leads: tab(LEADS, 25),
    Customers: tab(CUSTOMERS, 25),
    Costs: tab(COSTS, 15),
    Plan: tab(PLAN, 12),
    Baselines: tab(BASELINES, 8),
    Team: tab(TEAM, 4),
  }),
  period: fc.constantFrom('2026', '2026-Q2', '2026-05', '2026-04', '2025-Q4'),
  comparison: fc.constantFrom('Previous period', 'Same period last year'),
  rep: fc.constantFrom('All', 'All', 'Ann', 'Bob*'),
  split: fc.constantFrom('Source', 'Campaign', 'Product', 'Type'),
});

const columnsOf = (columns: Columns, fields: Readonly<Record<string, string>>) => ({
  columns: Object.fromEntries(Object.entries(fields).filter(([, header]) => header in columns)),
});

/** The cells of so small tables do not always tell which tab is which. */
const hints = {
  deals: {
    tab: 'Deals',
    ...columnsOf(DEALS, {
      stage: 'Stage',
      created: 'Created',
      closed: 'Closed',
      amount: 'Amount',
      cost: 'Cost',
    }),
    formats: {probability: '1'},
  },
  leads: {tab: 'Leads', ...columnsOf(LEADS, {status: 'Lead status', created: 'Created', id: 'Lead ID'})},
  customers: {
    tab: 'Customers',
    ...columnsOf(CUSTOMERS, {started: 'Customer since', ended: 'Churned on', mrr: 'MRR'}),
  },
  costs: {tab: 'Costs', ...columnsOf(COSTS, {date: 'Date', amount: 'Amount', category: 'Category'})},
  plan: {tab: 'Plan', ...columnsOf(PLAN, {month: 'Month', amount: 'Plan', owner: 'Rep'})},
  baselines: {tab: 'Baselines', ...columnsOf(BASELINES, {campaign: 'Campaign', baseline: 'Baseline'})},
  team: {tab: 'Team', ...columnsOf(TEAM, {owner: 'Rep'})},
} as const;

test('formulas and numbers agree on random workbooks of every table, under selectors and splits', () => {
  const engine = new ReusedEngine();
  const property = fc.property(workbooks, ({tabs, period, comparison, rep, split}) => {
    const {differences} = agreement({
      tabs,
      today,
      period,
      hints,
      names: 10,
      engine,
      selectors: {comparison, rep, filterField: 'No filter', filterValue: 'All', splitField: split},
    });
    expect(differences).toEqual([]);
  });
  fc.assert(property, {numRuns: Number(process.env.RANDOM_WORKBOOKS ?? 30)});
}, 900_000);
