import {sampleTabs} from '../../src/app/sample/tabs';
import type {Cell, Tab} from '../../src/core/mapping';
import {addMonths, type Day, dateOf, dayOf, startOfMonth, startOfYear} from '../../src/core/periods/day';
import {recogniseTables} from '../../src/core/recognition/recognise';
import {LANGUAGES} from '../../src/core/text';

const autumn = dayOf(2026, 11, 24);
/** Ends and beginnings of months and years, and days between. */
const days: Day[] = [
  [2024, 2, 29],
  [2025, 1, 1],
  [2025, 6, 30],
  [2026, 3, 2],
  [2026, 11, 24],
  [2026, 12, 31],
].map(([year = 0, month = 0, day = 0]) => dayOf(year, month, day));

type Row = Readonly<Record<string, Cell>>;

const known = new Map<Day, readonly Tab[]>();
/** Rows of a tab by header. */
function table(name: string, today: Day = autumn): Row[] {
  const tabs = known.get(today) ?? sampleTabs(today, 'en');
  known.set(today, tabs);
  const [headers = [], ...rows] = tabs.find((tab) => tab.name === `Sample ${name}`)?.rows ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, column) => [`${headers[column]}`, cell])));
}

/** Deals without the one that stands twice. */
function deals(today: Day): Row[] {
  return [...new Map(table('deals', today).map((row) => [row['Deal ID'], row])).values()];
}

function serial(cell: Cell | undefined): Day {
  if (typeof cell === 'object') return cell.serial;
  throw new Error(`No date: ${cell}`);
}

const amount = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0);
const total = (rows: readonly Row[], header: string): number =>
  rows.reduce((sum, row) => sum + amount(row[header]), 0);
const within = (rows: readonly Row[], header: string, from: Day, to: Day): Row[] =>
  rows.filter((row) => row[header] !== '' && serial(row[header]) >= from && serial(row[header]) < to);
const wonDeals = (today: Day): Row[] => deals(today).filter((row) => row.Stage === 'Won');
const monthsBack = (today: Day, months: number): Day => addMonths(startOfMonth(today), -months);

/** First won deal of each customer. */
function firstPurchases(today: Day): Map<Cell, Day> {
  const first = new Map<Cell, Day>();
  for (const {Customer = '', Closed} of wonDeals(today))
    first.set(Customer, Math.min(first.get(Customer) ?? Infinity, serial(Closed)));
  return first;
}

/** Customers who left in [from, to) for every one who was there at the start. */
function churn(today: Day, from: Day, to: Day): number {
  const customers = table('customers', today);
  const there = customers.filter(
    (row) =>
      serial(row['Customer since']) < from && (row['Left on'] === '' || serial(row['Left on']) >= from),
  );
  return within(there, 'Left on', from, to).length / there.length;
}

describe.each(LANGUAGES)('in %s', (language) => {
  const tabs = sampleTabs(autumn, language);

  test('every table is recognised under its own kind, with every column and without a question', () => {
    const found = recogniseTables(tabs);
    const kinds = [
      'deals',
      'leads',
      'customers',
      'costs',
      'plan',
      'team',
      'baselines',
      'stage-history',
    ] as const;
    expect(kinds.map((kind) => found[kind].mapping?.sheetName)).toEqual(tabs.map(({name}) => name));
    expect(kinds.flatMap((kind) => found[kind].questions)).toEqual([]);
    expect(kinds.flatMap((kind) => found[kind].unmappedHeaders)).toEqual([]);
    expect(found.rates.mapping).toBeUndefined();
  });
});

test('both languages have the same numbers, dates and blanks in the same places', () => {
  const numbers = (tabs: readonly Tab[]): Cell[][][] =>
    tabs.map(({rows}) =>
      rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? 'text' : cell))),
    );
  expect(numbers(sampleTabs(autumn, 'ru'))).toEqual(numbers(sampleTabs(autumn, 'en')));
});

test('every word of the Russian sample but ids is Russian', () => {
  const words = sampleTabs(autumn, 'ru').flatMap(({rows}) => rows.slice(1).flat());
  const latin = words.filter((cell) => typeof cell === 'string' && /[A-Za-z]/.test(cell));
  expect(latin.filter((word) => !/^[DL]-\d+$/.test(`${word}`))).toEqual([]);
});

test('rows are as long as their headers, and only deals repeat a row', () => {
  for (const {name, rows} of sampleTabs(autumn, 'en')) {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]));
    const repeated = rows.length - new Set(rows.map((row) => JSON.stringify(row))).size;
    expect({name, repeated}).toEqual({name, repeated: name === 'Sample deals' ? 1 : 0});
  }
});

test('1,500 to 2,000 leads, with a blank campaign here and there, in order of creation', () => {
  for (const day of days) {
    const leads = table('leads', day);
    expect(leads.length).toBeGreaterThan(1500);
    expect(leads.length).toBeLessThan(2000);
    const blanks = leads.filter((row) => row.Campaign === '').length;
    expect(blanks / leads.length).toBeGreaterThan(0.2);
    expect(blanks / leads.length).toBeLessThan(0.5);
    const created = leads.map((row) => serial(row.Created));
    expect(created).toEqual([...created].sort((one, other) => one - other));
    expect(Math.max(...created)).toBeLessThanOrEqual(day);
  }
});

test('leads of every status; 20 to 35 % became deals and 5 to 12 % customers, and never before they came', () => {
  const leads = table('leads');
  expect(new Set(leads.map((row) => row['Lead status'])).size).toBe(6);
  const converted = leads.filter((row) => row['Converted on'] !== '');
  const customers = leads.filter((row) => row['Customer date'] !== '');
  expect(converted.length / leads.length).toBeGreaterThan(0.2);
  expect(converted.length / leads.length).toBeLessThan(0.35);
  expect(customers.length / leads.length).toBeGreaterThan(0.05);
  expect(customers.length / leads.length).toBeLessThan(0.12);
  for (const row of converted)
    expect(serial(row['Converted on'])).toBeGreaterThanOrEqual(serial(row.Created));
  for (const row of customers) expect(row['Lead status']).toBe('Customer');
});

test('customers are those with a won deal, since the first of them', () => {
  for (const day of days) {
    const started = table('customers', day).map(
      (row) => [row.Customer, serial(row['Customer since'])] as const,
    );
    expect(new Map(started)).toEqual(firstPurchases(day));
    expect(started.length).toBe(firstPurchases(day).size);
  }
});

test('who has left had no deal afterwards and none open', () => {
  for (const day of days) {
    const left = new Map(
      table('customers', day).flatMap((row) =>
        row['Left on'] === '' ? [] : [[row.Customer, serial(row['Left on'])] as const],
      ),
    );
    expect(left.size).toBeGreaterThan(20);
    expect(Math.max(...left.values())).toBeLessThanOrEqual(day);
    const late = deals(day).filter(
      ({Customer, Closed}) => left.has(Customer) && serial(Closed) >= (left.get(Customer) ?? 0),
    );
    expect(late).toEqual([]);
  }
});

test('in a month of the last year 1 to 6 % left, and in the last month more than in any of them', () => {
  for (const day of days) {
    const months = Array.from({length: 12}, (_, index) =>
      churn(day, monthsBack(day, 13 - index), monthsBack(day, 12 - index)),
    );
    const last = churn(day, monthsBack(day, 1), startOfMonth(day));
    expect(Math.min(...months)).toBeGreaterThan(0.01);
    expect(Math.max(...months)).toBeLessThan(0.06);
    expect(last).toBeGreaterThan(Math.max(...months));
    expect(last).toBeLessThan(0.08);
  }
});

test('a customer who has bought more or something else pays more than before, since a day on which they bought', () => {
  const changed = table('customers').filter((row) => row['MRR changed on'] !== '');
  expect(changed.length).toBeGreaterThan(20);
  for (const row of changed) {
    expect(amount(row.MRR)).toBeGreaterThan(amount(row['Previous MRR']));
    const bought = wonDeals(autumn).filter(
      (deal) => deal.Customer === row.Customer && (deal.Type === 'Upsell' || deal.Type === 'Cross-sell'),
    );
    expect(bought.map((deal) => serial(deal.Closed))).toContain(serial(row['MRR changed on']));
  }
  expect(table('customers').every((row) => amount(row.MRR) > 0)).toBe(true);
});

test('the costs of a new customer are worth 0.5 to 24 months of what customers pay, in every quarter', () => {
  for (const day of days) {
    for (let back = 24; back >= 3; back -= 3) {
      const [from, to] = [monthsBack(day, back), monthsBack(day, back - 3)];
      const costs = within(table('costs', day), 'Month', from, to).filter((row) => row.Category !== 'Rent');
      const newcomers = [...firstPurchases(day).values()].filter((first) => first >= from && first < to);
      const won = within(wonDeals(day), 'Closed', from, to);
      const cac = total(costs, 'Cost') / newcomers.length;
      const monthly = total(won, 'Amount') / new Set(won.map((row) => row.Customer)).size / 3;
      expect(cac).toBeGreaterThan(0);
      expect(cac / monthly).toBeGreaterThan(0.5);
      expect(cac / monthly).toBeLessThan(24);
    }
  }
});

test('the costs of campaigns are the same in both tables', () => {
  const inCosts = table('costs').filter((row) => row.Campaign !== '');
  const inBaselines = table('campaign baselines');
  expect(total(inCosts, 'Cost')).toBe(total(inBaselines, 'Campaign cost'));
  expect(new Set(inCosts.map((row) => row.Category))).toEqual(new Set(['Advertising']));
});

test('in the last twelve months one campaign of six has sold less than its baseline, and it alone loses money', () => {
  for (const day of days) {
    const [from, to] = [monthsBack(day, 12), startOfMonth(day)];
    const baselines = within(table('campaign baselines', day), 'Month', from, to);
    const won = within(wonDeals(day), 'Closed', from, to);
    const extra = new Map<Cell, number>();
    const gain = new Map<Cell, number>();
    for (const name of new Set(baselines.map((row) => row.Campaign ?? ''))) {
      const rows = baselines.filter((row) => row.Campaign === name);
      const sales = total(
        won.filter((row) => row.Campaign === name),
        'Amount',
      );
      extra.set(name, sales - total(rows, 'Baseline sales'));
      gain.set(name, sales - total(rows, 'Baseline sales') - total(rows, 'Campaign cost'));
    }
    const below = (values: ReadonlyMap<Cell, number>): Cell[] =>
      [...values].flatMap(([name, value]) => (value < 0 ? [name] : []));
    expect(extra.size).toBe(6);
    expect(below(extra)).toEqual(['City billboards']);
    expect(below(gain)).toEqual(['City billboards']);
  }
});

test('the plan covers 26 months up to the end of the year, every one of 12 reps in each', () => {
  for (const day of days) {
    const plan = table('plan', day);
    const months = [...new Set(plan.map((row) => serial(row.Month)))];
    expect(months[0]).toBe(addMonths(startOfYear(day), -14));
    expect(dateOf(months.at(-1) ?? 0)).toEqual({year: dateOf(day).year, month: 12, day: 1});
    expect(months).toHaveLength(26);
    expect(plan).toHaveLength(26 * 12);
    expect(plan.every((row) => amount(row.Plan) > 0)).toBe(true);
  }
});

test('85 to 110 % of the plan are attained in every whole quarter', () => {
  for (const day of days) {
    const plan = table('plan', day);
    let quarters = 0;
    for (let from = addMonths(startOfYear(day), -12); addMonths(from, 3) <= day; from = addMonths(from, 3)) {
      const to = addMonths(from, 3);
      const share =
        total(within(wonDeals(day), 'Closed', from, to), 'Amount') /
        total(within(plan, 'Month', from, to), 'Plan');
      expect(share).toBeGreaterThan(0.85);
      expect(share).toBeLessThan(1.1);
      quarters++;
    }
    expect(quarters).toBeGreaterThanOrEqual(4);
  }
});

test('more is sold than a year before, by 10 % at least, although the last whole month is below its plan', () => {
  for (const day of days) {
    const sales = (from: number, to: number): number =>
      total(within(wonDeals(day), 'Closed', monthsBack(day, from), monthsBack(day, to)), 'Amount');
    expect(sales(12, 0) / sales(24, 12)).toBeGreaterThan(1.1);
    const planned = total(within(table('plan', day), 'Month', monthsBack(day, 1), startOfMonth(day)), 'Plan');
    expect(sales(1, 0) / planned).toBeLessThan(0.95);
  }
});

test('upsell deals are won by 8 % of the earlier customers in a quarter, and cross-sell by fewer', () => {
  const [from, to] = [monthsBack(autumn, 6), monthsBack(autumn, 3)];
  const earlier = [...firstPurchases(autumn).values()].filter((first) => first < from).length;
  const buyers = (type: string): number =>
    new Set(
      within(wonDeals(autumn), 'Closed', from, to)
        .filter((row) => row.Type === type)
        .map((row) => row.Customer),
    ).size;
  expect(buyers('Upsell') / earlier).toBeGreaterThan(0.08);
  expect(buyers('Cross-sell')).toBeGreaterThan(0);
  expect(buyers('Cross-sell')).toBeLessThan(buyers('Upsell'));
});

test('the team are the 12 reps of the deals and two without deals, under three managers in three regions', () => {
  const team = table('team');
  const owners = new Set(table('deals').flatMap((row) => (row.Owner === '' ? [] : [row.Owner])));
  expect(team).toHaveLength(14);
  expect(team.filter((row) => owners.has(row.Rep))).toHaveLength(12);
  expect(new Set(team.map((row) => row.Manager)).size).toBe(3);
  expect(new Set(team.map((row) => row.Region)).size).toBe(3);
});

test('the history of a deal begins on the day it was created, goes on day by day, and ends in its stage', () => {
  const history = new Map<Cell, Row[]>();
  for (const row of table('stage history')) {
    const rows = history.get(row['Deal ID'] ?? '') ?? [];
    history.set(row['Deal ID'] ?? '', [...rows, row]);
  }
  const all = deals(autumn);
  expect(history.size).toBe(all.length);
  for (const deal of all) {
    const rows = history.get(deal['Deal ID'] ?? '') ?? [];
    const entered = rows.map((row) => serial(row['Entered on']));
    expect(entered[0]).toBe(serial(deal.Created));
    expect(entered.every((day, index) => index === 0 || day > (entered[index - 1] ?? day))).toBe(true);
    expect(Math.max(...entered)).toBeLessThanOrEqual(autumn);
    expect(rows.at(-1)?.Stage).toBe(deal.Stage);
    expect(deal.Closed === '' || entered.at(-1) === serial(deal.Closed)).toBe(true);
  }
});
