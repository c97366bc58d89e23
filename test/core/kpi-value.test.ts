import type {CanonicalTable} from '../../src/core/columns/canonical';
import {defineKpi} from '../../src/core/definitions/kpi';
import {wonAmount} from '../../src/core/measures/deals';
import {planAmount} from '../../src/core/measures/plan';
import {text} from '../../src/core/text';
import {kpiValue} from '../numbers';

const span = {start: 10, end: 20};
const attainment = defineKpi({
  id: 'attainment',
  group: 'growth',
  unit: 'percent',
  better: 'higher',
  title: text('Attainment'),
  definition: text('Won ÷ plan'),
  inputs: {won: wonAmount, plan: planAmount},
  value: ({won, plan}) => won.over(plan, 'unmapped'),
  examples: [],
});
const deals: CanonicalTable = {
  table: 'deals',
  rows: 1,
  columns: {deal: [1], status: ['won'], closed: [12], amount: [50]},
  mixedCurrencies: false,
};
const plan: CanonicalTable = {
  table: 'plan',
  rows: 1,
  columns: {counted: [1], month: [10], month_end: [20], amount: [200]},
  member: 'counted',
  mixedCurrencies: false,
};
const context = {span, previous: span, kpis: []};

test('a KPI reads each measure over its own table', () => {
  const tables = new Map(Object.entries({deals: {table: deals}, plan: {table: plan}}));
  expect(kpiValue(attainment, {...context, tables})).toBe(0.25);
});

test('a KPI whose table the spreadsheet lacks has no value', () => {
  expect(kpiValue(attainment, {...context, tables: new Map([['deals', {table: deals}]])})).toEqual({
    reason: 'unmapped',
  });
});
