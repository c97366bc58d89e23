import type {CanonicalTable} from '../../src/core/columns/canonical';
import {MEASURES} from '../../src/core/measures';
import {groupRows, rollup} from '../../src/core/numbers/rollup';
import {calendar} from '../../src/core/periods/calendar';
import {dayOf} from '../../src/core/periods/day';
import {TABLES, tableSpec} from '../../src/core/tables';
import {plainMeasureValue} from '../oracle/measure-value';

/** Canonical tables of random cells: every column that a measure reads holds days, numbers or words. */
function randomTable(id: (typeof TABLES)[number]['id'], rows: number, seed: number): CanonicalTable {
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 4294967296) * count);
  };
  const first = dayOf(2025, 12, 1);
  const columns: Record<string, (string | number)[]> = {};
  const fill = (column: string, make: () => string | number): void => {
    columns[column] ??= Array.from({length: rows}, make);
  };
  const {member} = tableSpec(id);
  fill(member, () => (below(8) === 0 ? 0 : 1));
  fill('owner', () => ['Anna', 'anna', 'Boris', '(none)'][below(4)] ?? '');
  for (const {time, where, field, aggregate} of MEASURES[id]) {
    if ('spread' in time) {
      fill(time.spread.from, () => first + below(200));
      columns[time.spread.until] ??= (columns[time.spread.from] ?? []).map(
        (day) => Number(day) + 1 + below(40),
      );
    }
    const days = 'on' in time ? [time.on] : 'bounds' in time ? time.bounds.map(({column}) => column) : [];
    const open = 'openAtEnd' in time ? [time.openAtEnd.from, time.openAtEnd.until] : [];
    for (const column of [...days, ...open]) fill(column, () => (below(6) === 0 ? '' : first + below(240)));
    for (const [column, text] of Object.entries(where)) fill(column, () => (below(3) === 0 ? 'other' : text));
    if (field)
      fill(field, () => (below(5) === 0 ? '' : aggregate === 'distinct' ? `k${below(9)}` : below(100)));
  }
  return {table: id, rows, columns, member, mixedCurrencies: false};
}

const months = calendar('month', {start: dayOf(2026, 1, 1), end: dayOf(2026, 7, 1)}, true, 100) ?? [];
const everyRow = (): boolean => true;

describe.each(TABLES.filter(({id}) => MEASURES[id].length > 0).map(({id}) => [id] as const))('%s', (id) => {
  test.each([
    1, 2, 3,
  ])('every measure of months, and of what they are compared with, is that of each month (%i)', (seed) => {
    const table = randomTable(id, 150, seed);
    for (const measure of MEASURES[id]) {
      for (const spans of [months, months.map(({previous}) => previous)]) {
        const grouped = rollup(measure, table, {spans, count: spans.length});
        const one = spans.map((span) => plainMeasureValue(measure, table, span, everyRow));
        grouped.forEach((value, at) => {
          if (typeof value === 'number')
            expect([measure.id, value]).toEqual([measure.id, expect.closeTo(Number(one[at]), 8)]);
          else expect([measure.id, value]).toEqual([measure.id, one[at]]);
        });
      }
    }
  });

  test('every measure of the groups of a column is that of their rows', () => {
    const table = randomTable(id, 150, 4);
    const {labels, groups} = groupRows([table], 'owner');
    const span = {start: dayOf(2026, 2, 1), end: dayOf(2026, 5, 1)};
    const [groupOf = new Int32Array()] = groups;
    for (const measure of MEASURES[id]) {
      const grouped = rollup(measure, table, {spans: [span], groupOf, count: labels.length});
      labels.forEach((_, group) => {
        const one = plainMeasureValue(measure, table, span, (row) => groupOf[row] === group);
        const value = grouped[group];
        if (typeof value === 'number')
          expect([measure.id, value]).toEqual([measure.id, expect.closeTo(Number(one), 8)]);
        else expect([measure.id, value]).toEqual([measure.id, one]);
      });
    }
  });
});

test('weeks begin on Monday and belong to the year of their Thursday', () => {
  const weeks = calendar('week', {start: dayOf(2025, 12, 28), end: dayOf(2026, 1, 6)}, true, 100);
  expect(weeks?.map(({label}) => label)).toEqual(['2025-W52', '2026-W01', '2026-W02']);
});

test('a period that a span begins within counts only with the days inside, as does the one before', () => {
  const [first] = calendar('month', {start: dayOf(2026, 3, 10), end: dayOf(2026, 4, 1)}, true, 100) ?? [];
  expect(first).toMatchObject({
    label: '2026-03',
    start: dayOf(2026, 3, 10),
    previous: {start: dayOf(2026, 2, 10), end: dayOf(2026, 3, 1)},
  });
});
