import {sampleTabs} from '../../src/app/sample/tabs';
import {NO_SETTINGS} from '../../src/app/settings';
import {findTables, mappedFields} from '../../src/app/tables';
import {dayOf} from '../../src/core/day';
import {missingFor} from '../../src/core/kpi';
import {KPIS} from '../../src/core/registry';
import {agreement} from './agreement';

const today = dayOf(2026, 11, 24);
const tabs = Object.fromEntries(sampleTabs(today, 'en').map(({name, rows}) => [name, rows]));

test('the sample has every table that a KPI reads', () => {
  const {tables} = findTables(sampleTabs(today, 'en'), {}, NO_SETTINGS);
  const mapped = mappedFields(tables);
  const lacking = KPIS.filter((kpi) => missingFor(kpi, mapped, KPIS).length > 0).map(({id}) => id);
  expect(lacking).toEqual([]);
});

test.each([
  ['the year, by campaign', '2026', {splitField: 'Campaign'}],
  [
    'a quarter of one rep against the year before',
    '2026-Q3',
    {rep: 'Ben Hartley', comparison: 'Same period last year', splitField: 'Product'},
  ],
])(
  'formulas and numbers agree on the sample workbook: %s',
  (_, period, selectors) => {
    const {differences, filled} = agreement({tabs, today, period, selectors});
    expect(differences).toEqual([]);
    expect(filled).toBeGreaterThan(1000);
  },
  240_000,
);
