import {columnOf} from '../../../src/core/columns/canonical';
import {canonicalTable} from '../../../src/core/columns/canonicalise';
import type {Tab} from '../../../src/core/mapping';
import {recogniseTables} from '../../../src/core/recognition/recognise';
import {tableSpec} from '../../../src/core/tables';
import type {TableId} from '../../../src/core/tables/table-spec';
import {hasKnownData, knownRows} from '../../known-data';

const tabOf = (name: string): Tab => ({name, rows: knownRows(`${name}.csv`)});

/** Kinds of tables found in some tabs. */
function kindsIn(tabs: readonly Tab[]): string[] {
  return Object.entries(recogniseTables(tabs)).flatMap(([kind, {mapping}]) => (mapping ? [kind] : []));
}

function canonical(tab: Tab, kind: TableId) {
  const {mapping} = recogniseTables([tab])[kind];
  if (!mapping) throw new Error(`${tab.name} is not recognised as ${kind}.`);
  return canonicalTable(tableSpec(kind), tab.rows, mapping, {blankLabel: '(none)'});
}

(hasKnownData ? describe : describe.skip)('published files', () => {
  test.each([
    ['telco_customer_churn', ['customers']],
    ['maven_sales_teams', ['team']],
    ['maven_sales_pipeline', ['deals']],
    ['bitrix_fixture_deals', ['deals']],
    ['bitrix_fixture_deals_ru_headers', ['deals']],
    ['maven_accounts', []],
    ['maven_products', []],
  ] as const)('%s is taken for %j and nothing else', (name, kinds) => {
    expect(kindsIn([tabOf(name)])).toEqual(kinds);
  });

  test('tables of different kinds are told apart in one spreadsheet', () => {
    const names = ['maven_products', 'telco_customer_churn', 'maven_sales_pipeline', 'maven_sales_teams'];
    const found = recogniseTables(names.map(tabOf));
    expect(found.customers.mapping?.sheetName).toBe('telco_customer_churn');
    expect(found.team.mapping?.sheetName).toBe('maven_sales_teams');
    expect(found.deals.mapping?.sheetName).toBe('maven_sales_pipeline');
  });

  test('two tables of deals are asked about', () => {
    const names = ['maven_sales_pipeline', 'bitrix_fixture_deals'];
    const {deals} = recogniseTables(names.map(tabOf));
    expect(deals.reason).toBe('two-tables');
    expect(deals.questions[0]?.choices).toEqual(['bitrix_fixture_deals', 'maven_sales_pipeline']);
  });

  test('the telecom customers are the published ones', () => {
    const table = canonical(tabOf('telco_customer_churn'), 'customers');
    const counted = columnOf(table, 'counted').filter((cell) => cell === 1).length;
    const churned = columnOf(table, 'churned');
    const charges = columnOf(table, 'mrr');
    const sum = (isPart: (row: number) => boolean): number =>
      charges.reduce<number>((all, cell, row) => all + (isPart(row) ? Number(cell) : 0), 0);
    expect(counted).toBe(7043);
    expect(churned.filter((cell) => cell === 'yes')).toHaveLength(1869);
    expect(sum(() => true)).toBeCloseTo(456116.6, 6);
    expect(sum((row) => churned[row] === 'yes')).toBeCloseTo(139130.85, 6);
    expect(table.snapshot).toBe(true);
  });

  test('the published team has 35 reps', () => {
    const table = canonical(tabOf('maven_sales_teams'), 'team');
    expect(new Set(columnOf(table, 'owner_key')).size).toBe(35);
  });
});
