import {canonicalTable} from '../../../src/core/columns/canonicalise';
import type {Tab} from '../../../src/core/mapping';
import {rowsWith} from '../../../src/core/problems/problems';
import {TABLE_PROBLEMS} from '../../../src/core/problems/table-problems';
import {recogniseTables} from '../../../src/core/recognition/recognise';
import {tableSpec} from '../../../src/core/tables';
import type {TableId} from '../../../src/core/tables/table-spec';

const CASES: readonly [kind: TableId, code: string, rows: number, lines: readonly string[]][] = [
  [
    'leads',
    'duplicate-id',
    1,
    ['Lead ID|Lead status|Created', '1|New|2026-03-13', '2|New|2026-03-13', '1|New|2026-03-13'],
  ],
  ['leads', 'unknown-lead-status', 1, ['Lead ID|Lead status|Created', '1|New|2026-03-13', '2|Hm|2026-03-13']],
  ['leads', 'lead-without-date', 1, ['Lead ID|Lead status|Created', '1|New|2026-03-13', '2|New|']],
  [
    'customers',
    'left-without-date',
    1,
    ['Customer|Churned|End date', 'Acme|yes|', 'Beta|yes|2026-03-13', 'Ro|no|'],
  ],
  ['customers', 'customer-without-charge', 1, ['Customer|Churned|MRR', 'Acme|yes|', 'Beta|no|5']],
  [
    'costs',
    'unknown-category',
    1,
    ['Date|Category|Cost', '2026-03-13|Ads|1', '2026-03-13|Zzz|1', '2026-03-14||1'],
  ],
  ['costs', 'cost-without-category', 1, ['Date|Category|Cost', '2026-03-13|Ads|1', '2026-03-14||1']],
  ['costs', 'cost-without-date', 1, ['Date|Cost', '2026-03-13|1', '2026-03-14|1', '|3']],
  ['plan', 'plan-without-month', 1, ['Month|Plan', '2026-03-13|1', '2026-04-13|1', 'soon|3']],
  ['stage-history', 'stage-without-date', 1, ['Deal ID|Stage|Entered on', '1|Lead|2026-03-13', '2|Lead|']],
  ['deals', 'unknown-type', 1, ['ID|Stage|Amount|Type', '1|Closed Won|1|Upsell', '2|Closed Won|1|Existing']],
  [
    'deals',
    'won-without-cost',
    1,
    ['ID|Stage|Amount|Cost', '1|Closed Won|1|5', '2|Closed Won|1|', '3|Open|1|'],
  ],
  [
    'deals',
    'won-without-customer',
    1,
    ['ID|Stage|Amount|Customer', '1|Closed Won|1|Acme', '2|Closed Won|1|'],
  ],
];

test.each(CASES)('%s: %s is told of %i row', (kind, code, rows, lines) => {
  const tab: Tab = {name: 'Tab', rows: lines.map((line) => line.split('|'))};
  const {mapping} = recogniseTables([tab], {[kind]: {tab: 'Tab'}})[kind];
  const problem = TABLE_PROBLEMS[kind].find((one) => one.code === code);
  if (!mapping || !problem) throw new Error(`${kind}: ${mapping ? code : 'not recognised'}`);
  const table = canonicalTable(tableSpec(kind), tab.rows, mapping, {blankLabel: '-'});
  expect(rowsWith(problem, table, 0).rows).toBe(rows);
});
