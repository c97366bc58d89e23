/** Plans a workbook, computes it in the engine, and holds every row of the model against the number interpreter. */

import {MONTHS, SELECTORS, type Selector} from '../../src/app/dashboard-layout';
import {HEADROOM} from '../../src/app/data-sheet';
import {
  END_COLUMN,
  LABEL_COLUMN,
  missingFields,
  modelColumn,
  ROWS,
  SLOTS,
  START_COLUMN,
  TABLE_COLUMNS,
} from '../../src/app/model-sheet';
import type {SheetPlan} from '../../src/app/plan';
import {NO_SETTINGS} from '../../src/app/settings';
import {mappedFields, planWorkbook} from '../../src/app/workbook-plan';
import {columnOf} from '../../src/core/canonical';
import {canonicalDeals} from '../../src/core/canonicalise';
import type {Day} from '../../src/core/day';
import {sheetRef} from '../../src/core/formula-text';
import {kpiValue} from '../../src/core/kpi-value';
import type {Cell, TableMapping} from '../../src/core/mapping';
import {measureValue, type RowFilter} from '../../src/core/measure-value';
import {DEAL_MEASURES} from '../../src/core/measures/deals';
import {
  type Comparison,
  comparisonStep,
  earlierSpan,
  monthsEndingWith,
  type Period,
  parsePeriod,
  type Span,
} from '../../src/core/period';
import type {RecognitionHints} from '../../src/core/recognise';
import {KPIS} from '../../src/core/registry';
import {isNumber, type Value} from '../../src/core/value';
import {plannedSheet, type ReusedEngine, userSheet, type Workbook, workbook} from '../engine';

export interface AgreementOptions {
  readonly rows: readonly (readonly Cell[])[];
  readonly today: Day;
  readonly period: string;
  readonly hints?: RecognitionHints;
  readonly selectors?: Partial<Record<Selector, string>>;
  /** Computes only what is compared, with room for this many names: quicker for small tables. */
  readonly names?: number;
  /** Computes in an engine that has computed such a workbook before. */
  readonly engine?: ReusedEngine;
}

export interface Difference {
  readonly row: string;
  readonly id: string;
  readonly formula: unknown;
  readonly number: unknown;
}

export interface Agreement {
  readonly mapping: TableMapping;
  readonly book: Workbook;
  /** Cells compared, by block of the model. */
  readonly compared: Readonly<Record<'selected' | 'months' | 'reps' | 'split', number>>;
  readonly differences: readonly Difference[];
}

const MODEL = 'KPI Model';

const LEAN_MONTHS = 8;

/** A plan without the dashboard's own cells, and without the model's rows for names that a small table lacks. */
function lean(plan: SheetPlan, names: number): SheetPlan {
  const isNeeded = (row: number, column: number): boolean => {
    if (plan.role === 'dashboard') return Object.values(SELECTORS).some((selector) => selector.row === row);
    if (plan.role !== 'model' || column > TABLE_COLUMNS) return true;
    if (row >= ROWS.months && row < ROWS.months + MONTHS - LEAN_MONTHS) return false;
    return [ROWS.reps, ROWS.split].every((first) => row < first + names || row > first + SLOTS);
  };
  const cells = plan.cells.map((line, row) =>
    line.map((cell, column) => (isNeeded(row + 1, column + 1) ? cell : undefined)),
  );
  return {...plan, cells, rows: plan.role === 'data' ? plan.rows - HEADROOM + 20 : plan.rows};
}

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`No period: ${text}`);
  return period;
}

function sameNumber(shown: unknown, told: unknown): boolean {
  if (typeof shown !== 'number' || typeof told !== 'number') return shown === told;
  return Math.abs(shown - told) <= 1e-9 * Math.max(1, Math.abs(told));
}

/** Compares the selected period, every month, every rep and every value of the split field, cell by cell. */
export function agreement(options: AgreementOptions): Agreement {
  const {rows, today, period, hints, selectors = {}, names: slots = SLOTS} = options;
  const plan = planWorkbook({
    tabs: [{name: 'Deals', rows}],
    settings: {...NO_SETTINGS, general: {today: {value: today}}},
    selectors: {period, ...selectors},
    language: 'en',
    today,
    ...(hints === undefined ? {} : {hints}),
  });
  if (!plan.ok) throw new Error(plan.message);
  const names: Record<string, string> = {};
  for (const sheet of plan.sheets) {
    for (const {name, range} of sheet.names) names[name] = `${sheetRef(sheet.title)}!${range}`;
  }
  const sheets = slots === SLOTS ? plan.sheets : plan.sheets.map((sheet) => lean(sheet, slots));
  const engineSheets = [userSheet('Deals', rows), ...sheets.map(plannedSheet)];
  const book = options.engine?.workbook(engineSheets, names) ?? workbook(engineSheets, names);
  const table = canonicalDeals(rows, plan.mapping, '(none)');
  const mapped = mappedFields(plan.mapping);
  const cell = (row: number, column: number): unknown => book.value(MODEL, row, column) ?? '';
  const differences: Difference[] = [];
  const compared = {selected: 0, months: 0, reps: 0, split: 0};

  const compare = (
    block: keyof typeof compared,
    row: number,
    span: Span,
    previous: Span,
    filter: RowFilter,
  ): void => {
    const expected: [string, Value][] = [
      ...DEAL_MEASURES.map((measure): [string, Value] => [
        measure.id,
        measureValue(measure, table, span, filter),
      ]),
      ...KPIS.filter((kpi) => missingFields(kpi, mapped).length === 0).map((kpi): [string, Value] => [
        kpi.id,
        kpiValue(kpi, {table, span, previous, filter, kpis: KPIS}),
      ]),
    ];
    for (const [id, value] of expected) {
      const formula = cell(row, modelColumn(id));
      const number = isNumber(value) ? value : '';
      compared[block] += 1;
      if (!sameNumber(formula, number)) {
        differences.push({row: `${block} ${cell(row, LABEL_COLUMN)}`, id, formula, number});
      }
    }
  };

  const span = periodOf(period);
  const comparison: Comparison = selectors.comparison === 'Same period last year' ? 'year-ago' : 'previous';
  const before = earlierSpan(span, comparisonStep(span, comparison), 1, today);
  const inScope = scopeOf(selectors, table);
  if (cell(ROWS.selected, START_COLUMN) !== span.start || cell(ROWS.selected, END_COLUMN) !== span.end) {
    differences.push({
      row: 'selected',
      id: 'period',
      formula: [cell(ROWS.selected, START_COLUMN), cell(ROWS.selected, END_COLUMN)],
      number: [span.start, span.end],
    });
  }
  compare('selected', ROWS.selected, span, before, inScope.scope);
  const lastMonth = Math.min(span.end - 1, today);
  const skipped = slots === SLOTS ? 0 : MONTHS - LEAN_MONTHS;
  monthsEndingWith(lastMonth, MONTHS).forEach((month, index) => {
    if (index < skipped) return;
    compare('months', ROWS.months + index, month, earlierSpan(month, month.step, 1, today), inScope.scope);
  });
  const members = (block: 'reps' | 'split', first: number, column: string, filter: RowFilter): void => {
    const keys = columnOf(table, column).map((text) => `${text}`.toLowerCase());
    const wanted = new Set(keys.filter((key, row) => key !== '' && columnOf(table, 'deal')[row] === 1));
    const total = wanted.size;
    for (let index = 0; index < SLOTS; index++) {
      const label = `${cell(first + index, LABEL_COLUMN)}`;
      if (label === '') continue;
      wanted.delete(label.toLowerCase());
      compare(block, first + index, span, before, (row) => filter(row) && keys[row] === label.toLowerCase());
    }
    const missing = total > SLOTS ? [] : [...wanted];
    for (const name of missing) differences.push({row: block, id: name, formula: 'no row', number: 'a row'});
  };
  if (plan.mapping.columns.owner) members('reps', ROWS.reps, 'owner', inScope.passes);
  const field = (selectors.splitField ?? 'Product').toLowerCase();
  if (plan.mapping.columns[field]) members('split', ROWS.split, field, inScope.scope);
  return {mapping: plan.mapping, book, compared, differences};
}

function scopeOf(
  {rep, filterField, filterValue}: Partial<Record<Selector, string>>,
  table: ReturnType<typeof canonicalDeals>,
): {scope: RowFilter; passes: RowFilter} {
  const equals = (column: string, wanted: string | undefined): RowFilter => {
    const cells = columnOf(table, column);
    return (row) =>
      wanted === undefined ||
      wanted === 'All' ||
      `${cells[row] ?? ''}`.toLowerCase() === wanted.toLowerCase();
  };
  const passes = filterField === undefined ? () => true : equals(filterField.toLowerCase(), filterValue);
  const isRep = equals('owner', rep);
  return {passes, scope: (row) => passes(row) && isRep(row)};
}
