import {columnOf} from '../../../src/core/columns/canonical';
import {canonicalTable} from '../../../src/core/columns/canonicalise';
import type {Measure} from '../../../src/core/definitions/measure';
import type {Tab} from '../../../src/core/mapping';
import {MEASURES} from '../../../src/core/measures';
import {baselineSales} from '../../../src/core/measures/baselines';
import {acquisitionCosts} from '../../../src/core/measures/costs';
import * as customers from '../../../src/core/measures/customers';
import {newDeals, overdueDeals, wonAmount} from '../../../src/core/measures/deals';
import * as deals from '../../../src/core/measures/deals-extended';
import * as leads from '../../../src/core/measures/leads';
import {planAmount} from '../../../src/core/measures/plan';
import {medianStageDays, stageDays, stagesLeft} from '../../../src/core/measures/stage-history';
import {teamMembers} from '../../../src/core/measures/team';
import {dayOf} from '../../../src/core/periods/day';
import type {Span} from '../../../src/core/periods/span';
import {recogniseTables, type TablesHints} from '../../../src/core/recognition/recognise';
import {tableSpec} from '../../../src/core/tables';
import {ratesOf} from '../../../src/core/tables/rates';
import type {Rates, TableId} from '../../../src/core/tables/table-spec';
import {translate} from '../../../src/core/text';
import {hasKnownData, knownRows} from '../../known-data';
import {measureValue} from '../../numbers';

const MARCH: Span = {start: dayOf(2026, 3, 1), end: dayOf(2026, 4, 1)};

interface Options {
  readonly rates?: Rates;
  readonly hints?: TablesHints;
  readonly name?: string;
}

/** The canonical table that the lines are recognised as. */
function tableOf(kind: TableId, lines: readonly string[], {rates, hints = {}, name = 'Tab'}: Options = {}) {
  const tab: Tab = {name, rows: lines.map((line) => line.split('|'))};
  const {mapping} = recogniseTables([tab], {...hints, [kind]: {tab: name, ...hints[kind]}})[kind];
  if (!mapping) throw new Error(`No ${kind}.`);
  return canonicalTable(tableSpec(kind), tab.rows, mapping, {blankLabel: '-', ...(rates ? {rates} : {})});
}

type Table = ReturnType<typeof tableOf>;
const inMarch = (table: Table, measure: Measure, span = MARCH) => measureValue(measure, table, span);

describe('customers', () => {
  const table = tableOf('customers', [
    'Customer|Customer since|Churn date|MRR|Previous MRR|MRR changed on',
    'Old and left|2025-01-13|2026-03-01|100||',
    'Old and stays|2025-01-13||200|150|2026-03-20',
    'Joined and left|2026-03-02|2026-03-30|50||',
    'Joined|2026-03-15||70||',
    'Left before|2025-01-13|2026-02-28|30||',
    'Left after|2025-01-13|2026-04-01|40|60|2026-03-20',
  ]);

  test.each([
    ['at the start', customers.customersAtStart, 3],
    ['lost, the first day included', customers.customersLost, 1],
    ['kept, those who leave on the day after included', customers.customersKept, 2],
    ['monthly revenue at the start', customers.mrrAtStart, 340],
    ['monthly revenue lost', customers.mrrLost, 100],
    ['monthly revenue gained', customers.mrrExpansion, 50],
    ['monthly revenue lost with customers who did not leave yet', customers.mrrContraction, 20],
  ] as const)('%s', (_, measure, value) => {
    expect(inMarch(table, measure)).toBe(value);
  });
});

(hasKnownData ? test : test.skip)('the telecom customers have the published numbers in every period', () => {
  const rows = knownRows('telco_customer_churn.csv');
  const {mapping} = recogniseTables([{name: 'Telco', rows}]).customers;
  if (!mapping) throw new Error('Not recognised.');
  const table = canonicalTable(tableSpec('customers'), rows, mapping, {blankLabel: '-'});
  for (const span of [MARCH, {start: 0, end: dayOf(2030, 1, 1)}]) {
    expect(inMarch(table, customers.customersAtStart, span)).toBe(7043);
    expect(inMarch(table, customers.customersLost, span)).toBe(1869);
    expect(inMarch(table, customers.mrrAtStart, span)).toBeCloseTo(456116.6, 6);
    expect(inMarch(table, customers.mrrLost, span)).toBeCloseTo(139130.85, 6);
  }
});

describe('customers by their deals', () => {
  const table = tableOf('deals', [
    'Deal ID|Amount|Stage|Customer|Created|Closed|Type|Cost|Campaign|Expected close date',
    '1|100|Closed Won|Acme|2026-01-10|2026-02-15|New Business|60||',
    '2|50|Closed Won|ACME|2026-03-01|2026-03-15|Upsell|70|Spring|',
    '3|80|Closed Won|Beta|2026-03-01|2026-03-16|Upsell||Spring|',
    '4|90|Closed Won|Beta|2026-03-02|2026-03-20|Cross-sell|30||',
    '5|10|Closed Lost|Gamma|2026-03-02|2026-03-21|Upsell||Spring|',
    '6|20|Negotiation/Review|Delta|2026-03-03||||Spring|2026-03-30',
    '7|30|New|Delta|2026-03-04||||Spring|2026-03-31',
    '8|40|Closed Won||2026-03-05|2026-03-22|Renewal|10||',
  ]);

  test.each([
    ['only the first won deal of a customer makes a new one', deals.newCustomers, 1],
    ['earlier customers have a won deal before the period', deals.earlierCustomers, 1],
    ['an upsell in a customer’s first month is no upsell to an earlier customer', deals.upsellBuyers, 1],
    ['cross-sells likewise', deals.crossSellBuyers, 0],
    ['the amount of upsells is that of won ones', deals.upsellAmount, 130],
    ['a renewal is neither', deals.crossSellAmount, 90],
    ['a cost counts where the deal has one', deals.wonCost, 110],
    ['and the amount beside it', deals.wonAmountWithCost, 180],
    ['campaign sales are of deals with a campaign', deals.campaignSales, 130],
    ['a deal is overdue on the day after the expected one', overdueDeals, 1],
    [
      'of the new deals those beyond the first stages are qualified, and the won ones',
      deals.dealsQualified,
      5,
    ],
    ['won of the new deals', deals.dealsWonOfCreated, 4],
    ['new deals', newDeals, 7],
  ] as const)('%s', (_, measure, value) => {
    expect(inMarch(table, measure)).toBe(value);
  });
});

test('the score is the mean of the criteria given, between 1 and 5', () => {
  const table = tableOf('deals', [
    'Deal ID|Amount|Stage|Budget|Authority|Need|Timing',
    '1|100|Negotiation|5|4|5|3',
    '2|100|Negotiation|yes|no||',
    '3|100|Negotiation|9|||',
    '4|100|Negotiation||||',
    '5|100|Closed Won|5|5|5|5',
    '6|100|Negotiation|2|2|2|3',
  ]);
  expect(columnOf(table, 'score')).toEqual([4.25, 3, 5, '', 5, 2.25]);
  expect(columnOf(table, 'score_given')).toEqual([4, 2, 1, 0, 4, 4]);
  expect(deals.scoreDistribution.map((measure) => inMarch(table, measure))).toEqual([0, 1, 1, 1, 1]);
  expect(deals.scoreAmounts.map((measure) => inMarch(table, measure))).toEqual([0, 100, 100, 100, 100]);
});

test('leads are counted by the day of their creation, junk in the base', () => {
  const table = tableOf('leads', [
    'Lead ID|Lead status|Created|Qualified on',
    '1|Customer|2026-03-13|',
    '2|Qualified|2026-03-14|2026-04-02',
    '3|Junk Lead|2026-03-15|',
    '4|New|2026-03-16|',
    '4|New|2026-03-16|',
    '5|Qualified|2026-02-16|2026-03-17',
  ]);
  const told = [leads.leadsCreated, leads.leadsQualified, leads.leadsWon, leads.leadsQualifiedFlow];
  expect(told.map((measure) => inMarch(table, measure))).toEqual([4, 2, 1, 1]);
});

describe('the plan', () => {
  const table = tableOf('plan', ['Month|Plan', '2026-03|31000', '2026-04|60000']);

  test('the plan of a month is its amount', () => {
    expect(inMarch(table, planAmount)).toBe(31000);
  });

  test('the plan of ten days of March is ten of its 31 parts', () => {
    expect(inMarch(table, planAmount, {start: MARCH.start, end: MARCH.start + 10})).toBeCloseTo(10000, 6);
  });

  test('the plan of days in two months is a part of each', () => {
    const span = {start: dayOf(2026, 3, 31), end: dayOf(2026, 4, 4)};
    expect(inMarch(table, planAmount, span)).toBeCloseTo(1000 + 6000, 6);
  });
});

test('costs of winning customers are marketing and sales; other and unknown ones are left out', () => {
  const lines = [
    'Date|Category|Cost',
    '2026-03-15|Реклама|100',
    '2026-03-16|Sales|50',
    '2026-03-17|Rent|30',
    '2026-03-18|Zzz|7',
  ];
  expect(inMarch(tableOf('costs', lines), acquisitionCosts)).toBe(150);
});

test('without a category every cost is one of winning customers', () => {
  expect(inMarch(tableOf('costs', ['Date|Cost', '2026-03-15|100', '2026-03-16|50']), acquisitionCosts)).toBe(
    150,
  );
});

test('a baseline without a month holds in every period', () => {
  const table = tableOf('baselines', ['Campaign|Baseline sales', 'Spring|75000', 'Autumn|5000']);
  expect(inMarch(table, baselineSales)).toBe(80000);
});

test('a rep counts in the periods in which they belong to the team', () => {
  const table = tableOf('team', [
    'Sales rep|Manager|Start date|End date',
    'Ann|Eve|2025-01-13|',
    'Bob|Eve|2026-04-13|',
    'Joe|Eve||2026-02-20',
    'Ian|Eve||',
  ]);
  expect(inMarch(table, teamMembers)).toBe(2);
});

test('a stage lasts until the next is entered; the one that a deal stands in is left out', () => {
  const table = tableOf('stage-history', [
    'Deal ID|Stage|Entered on',
    '1|Proposal|2026-03-13',
    '1|Lead|2026-03-01',
    '1|Won|2026-03-23',
    '2|Lead|2026-03-05',
    '2|Won|2026-03-25',
  ]);
  expect(columnOf(table, 'days')).toEqual([10, 12, '', 20, '']);
  expect([stageDays, stagesLeft, medianStageDays].map((one) => inMarch(table, one))).toEqual([42, 3, 12]);
});

describe('amounts in several currencies', () => {
  const lines = [
    'Deal ID|Amount|Currency|Stage|Closed',
    '1|100|USD|Closed Won|2026-03-13',
    '2|100|eur|Closed Won|2026-03-14',
    '3|100||Closed Won|2026-03-15',
    '4|100|GBP|Closed Won|2026-03-16',
  ];
  const rates = ratesOf(
    tableOf('rates', ['Currency|Rate|Date', 'EUR|1|2026-01-13', 'EUR|2|2026-02-13', 'RUB|3|2026-02-13']),
    'USD',
  );

  test('amounts in several currencies are not added up without rates', () => {
    expect(inMarch(tableOf('deals', lines), wonAmount)).toEqual({reason: 'mixed-currencies'});
  });

  test('amounts in several currencies are converted at the latest rate; a currency without one is blank', () => {
    const table = tableOf('deals', lines, {rates});
    expect(columnOf(table, 'amount')).toEqual([100, 200, 100, '']);
    expect(inMarch(table, wonAmount)).toBe(400);
  });
});

test('every measure has an id of its own and titles in both languages', () => {
  const all = Object.values(MEASURES).flat();
  expect(new Set(all.map(({id}) => id)).size).toBe(all.length);
  for (const {title} of all) {
    expect(translate(title, 'en')).not.toMatch(/[а-яё]/i);
    expect(translate(title, 'ru')).toMatch(/[а-яё]/i);
  }
});
