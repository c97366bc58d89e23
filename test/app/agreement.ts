/** Plans a workbook, computes it in the engine, and holds every row of the model against the number interpreter. */

import {PROBLEM_ROWS, problemsOf} from '../../src/app/check/problems';
import {type FoundTables, findTables, mainCurrency, ratesIn} from '../../src/app/mapping/tables';
import {SELECTORS} from '../../src/app/workbook/dashboard/selectors';
import {WORKINGS_COLUMN} from '../../src/app/workbook/dashboard/workings';
import {HEADROOM} from '../../src/app/workbook/data/data-sheet';
import {mappedSplits} from '../../src/app/workbook/data/table-layout';
import type {Selector} from '../../src/app/workbook/model/context';
import {
  COLUMN,
  MONTHS,
  modelColumn,
  ROWS,
  SLOTS,
  TABLE_COLUMNS,
  TOLD,
} from '../../src/app/workbook/model/layout';
import type {SheetPlan} from '../../src/app/workbook/plan';
import {NO_SETTINGS, type Settings} from '../../src/app/workbook/settings';
import {planWorkbook} from '../../src/app/workbook/workbook-plan';
import {type CanonicalTable, columnOf} from '../../src/core/columns/canonical';
import {canonicalTable} from '../../src/core/columns/canonicalise';
import {fieldsOf, missingFor} from '../../src/core/definitions/kpi';
import {KPIS} from '../../src/core/definitions/registry';
import {sheetRef} from '../../src/core/formulas/formula-text';
import type {Cell, TableMapping} from '../../src/core/mapping';
import type {TableRows} from '../../src/core/numbers/kpi-value';
import type {RowFilter} from '../../src/core/numbers/rollup';
import {isNumber, type Value} from '../../src/core/numbers/value';
import type {Day} from '../../src/core/periods/day';
import {earlierSpan, monthsEndingWith, type Period, parsePeriod} from '../../src/core/periods/period';
import type {Span} from '../../src/core/periods/span';
import {rowsWith} from '../../src/core/problems/problems';
import type {TablesHints} from '../../src/core/recognition/recognise';
import {mappedFields, type TableId} from '../../src/core/tables/table-spec';
import {plannedSheet, type ReusedEngine, userSheet, type Workbook, workbook} from '../engine';
import {kpiValue, measureValue, type OnePeriod} from '../numbers';
import {type Comparison, comparisonStep} from '../oracle/period';

export interface AgreementOptions {
  /** The user's tabs by name. */
  readonly tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>;
  readonly today: Day;
  readonly period: string;
  readonly hints?: TablesHints;
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
  readonly mappings: Readonly<Partial<Record<TableId, TableMapping>>>;
  readonly book: Workbook;
  /** Every sheet as planned. */
  readonly sheets: readonly SheetPlan[];
  /** Rows compared, by block of the model. */
  readonly rows: Readonly<Record<Block, number>>;
  /** Numbers compared that have a value. */
  readonly filled: number;
  readonly differences: readonly Difference[];
  /** The data check, as the formulas tell it. */
  readonly problems: readonly ToldProblem[];
}

type Block = 'selected' | 'months' | 'reps' | 'split';

/** Of a problem, how many rows have it and which is the first. */
export interface ToldProblem {
  readonly table: TableId;
  readonly code: string;
  readonly rows: number;
  /** 1-based in the tab. */
  readonly first: number | '';
}

const MODEL = 'KPI Model';
const LEAN_MONTHS = 3;

/** A plan without the dashboard's own cells, and without the model's rows for names that a small table lacks. */
export function lean(plan: SheetPlan, names: number): SheetPlan {
  const isNeeded = (row: number, column: number): boolean => {
    if (plan.role === 'dashboard') return Object.values(SELECTORS).some((selector) => selector.row === row);
    if (plan.role === 'chase') return false;
    if (plan.role === 'model' && column >= WORKINGS_COLUMN) return false;
    if (plan.role !== 'model' || column > TABLE_COLUMNS) return true;
    // Earlier periods serve statuses alone, which are not compared here.
    if (row >= ROWS.earlier && row < ROWS.months + MONTHS - LEAN_MONTHS) return false;
    return [ROWS.reps, ROWS.split].every((first) => row < first + names || row > first + SLOTS);
  };
  const cells = plan.cells.map((line, row) =>
    line.map((cell, column) => (isNeeded(row + 1, column + 1) ? cell : undefined)),
  );
  return {...plan, cells, rows: plan.role.startsWith('data-') ? plan.rows - HEADROOM + 20 : plan.rows};
}

export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`No period: ${text}`);
  return period;
}

export function sameNumber(shown: unknown, told: unknown): boolean {
  if (typeof shown !== 'number' || typeof told !== 'number') return shown === told;
  return Math.abs(shown - told) <= 1e-9 * Math.max(1, Math.abs(told));
}

const lower = (cell: unknown): string => `${cell ?? ''}`.toLowerCase();

export function canonicalTables(
  found: FoundTables['tables'],
  settings: Settings,
): ReadonlyMap<TableId, CanonicalTable> {
  const rates = ratesIn(found, mainCurrency(found, settings));
  return new Map(
    [...found].map(([id, {spec, tab, mapping}]) => {
      const options = {blankLabel: '(none)', ...(rates && id !== 'rates' ? {rates} : {})};
      return [id, canonicalTable(spec, tab.rows, mapping, options)];
    }),
  );
}

/** What a row of the model is told over: which rows of each table take part; tables that cannot tell are left out. */
export class Scopes {
  constructor(
    readonly found: FoundTables['tables'],
    readonly canonical: ReadonlyMap<TableId, CanonicalTable>,
    readonly selectors: Partial<Record<Selector, string>>,
  ) {}

  /** Rows of a table where a field holds a value; undefined where the table lacks the field. */
  #where(id: TableId, field: string, wanted: string): RowFilter | undefined {
    const found = this.found.get(id);
    const table = this.canonical.get(id);
    if (!found || !table || !mappedSplits(found.spec, found.mapping).includes(field)) return undefined;
    const cells = columnOf(table, field);
    return (row) => lower(cells[row]) === wanted.toLowerCase();
  }

  #inCurrency(id: TableId, currency: string): RowFilter | undefined {
    const table = this.canonical.get(id);
    if (!table || !this.found.get(id)?.mapping.columns.currency) return undefined;
    const keys = columnOf(table, 'currency_key');
    return (row) => keys[row] === currency.toLowerCase();
  }

  /** Whether a selector names what no deal has: then nothing is told. */
  isUnknown(): boolean {
    const {rep = 'All', filterField = 'No filter', filterValue = 'All'} = this.selectors;
    const deals = this.canonical.get('deals');
    if (!deals) return false;
    const members = columnOf(deals, 'deal');
    const isMissing = (field: string, wanted: string): boolean =>
      wanted !== 'All' &&
      !columnOf(deals, field).some((cell, row) => members[row] === 1 && lower(cell) === wanted.toLowerCase());
    const byField = filterField !== 'No filter' && isMissing(filterField.toLowerCase(), filterValue);
    return byField || isMissing('owner', rep);
  }

  /** The rows of every table under the selectors and some further fields. */
  rows(further: Readonly<Record<string, string>>, byRep: boolean): ReadonlyMap<TableId, TableRows> {
    const {rep, filterField, filterValue, currency} = this.selectors;
    const wanted: [string, string][] = Object.entries(further);
    if (byRep && rep !== undefined && rep !== 'All') wanted.push(['owner', rep]);
    if (filterField !== undefined && filterField !== 'No filter' && filterValue !== 'All')
      wanted.push([filterField.toLowerCase(), filterValue ?? '']);
    const rows = new Map<TableId, TableRows>();
    for (const [id, table] of this.canonical) {
      const filters = wanted.map(([field, value]) => this.#where(id, field, value));
      const byCurrency = currency !== undefined && currency !== 'All';
      if (byCurrency) filters.push(this.#inCurrency(id, currency));
      if (filters.includes(undefined)) continue;
      rows.set(id, {
        table: byCurrency ? {...table, mixedCurrencies: false} : table,
        filter: (row) => filters.every((filter) => filter?.(row)),
      });
    }
    return rows;
  }
}

/** Compares the selected period, every month, every rep and every value of the split field, cell by cell. */
export function agreement(options: AgreementOptions): Agreement {
  const {today, period, hints = {}, selectors = {}, names: slots = SLOTS} = options;
  const tabs = Object.entries(options.tabs).map(([name, rows]) => ({name, rows}));
  const settings = {...NO_SETTINGS, general: {today: {value: today}}};
  const plan = planWorkbook({
    tabs,
    settings,
    selectors: {period, ...selectors},
    language: 'en',
    today,
    hints,
    asked: ['selected', 'months', 'reps', 'split', 'problems'],
  });
  if (!plan.ok) throw new Error(plan.message);
  const names: Record<string, string> = {};
  for (const sheet of plan.sheets) {
    for (const {name, range} of sheet.names) names[name] = `${sheetRef(sheet.title)}!${range}`;
  }
  const sheets = slots === SLOTS ? plan.sheets : plan.sheets.map((sheet) => lean(sheet, slots));
  const engineSheets = [
    ...tabs.map(({name, rows}) => userSheet(name, rows)),
    ...sheets.map((plan) => plannedSheet(plan)),
  ];
  const book = options.engine?.workbook(engineSheets, names) ?? workbook(engineSheets, names);
  const {tables} = findTables(tabs, hints, settings);
  const mapped = mappedFields(tables.values());
  const scopes = new Scopes(tables, canonicalTables(tables, settings), selectors);
  const isUnknown = scopes.isUnknown();
  const cell = (row: number, column: number): unknown => book.value(MODEL, row, column) ?? '';
  const differences: Difference[] = [];
  const rows = {selected: 0, months: 0, reps: 0, split: 0};
  let filled = 0;

  const compare = (
    block: Block,
    row: number,
    span: Span,
    previous: Span,
    told: ReadonlyMap<TableId, TableRows>,
  ): void => {
    const context: OnePeriod = {span, previous, elapsed: today + 1, mapped, tables: told, kpis: KPIS};
    const expected: [string, Value][] = [];
    for (const measure of TOLD) {
      if (fieldsOf(measure).some((field) => !mapped.has(field))) continue;
      const own = told.get(measure.table as TableId);
      const value = own
        ? measureValue(measure, own.table, span, own.filter)
        : ({reason: 'unmapped'} as const);
      expected.push([measure.id, value]);
    }
    for (const kpi of KPIS)
      if (missingFor(kpi, mapped, KPIS).length === 0) expected.push([kpi.id, kpiValue(kpi, context)]);
    rows[block] += 1;
    for (const [id, value] of expected) {
      const formula = cell(row, modelColumn(id));
      const number = isNumber(value) && !isUnknown ? value : '';
      if (typeof number === 'number') filled += 1;
      if (!sameNumber(formula, number))
        differences.push({row: `${block} ${cell(row, COLUMN.label)}`, id, formula, number});
    }
  };

  const span = periodOf(period);
  const comparison: Comparison = selectors.comparison === 'Same period last year' ? 'year-ago' : 'previous';
  const before = earlierSpan(span, comparisonStep(span, comparison), 1, today);
  const chosen = [cell(ROWS.selected, COLUMN.start), cell(ROWS.selected, COLUMN.end)];
  if (chosen[0] !== span.start || chosen[1] !== span.end) {
    differences.push({row: 'selected', id: 'period', formula: chosen, number: [span.start, span.end]});
  }
  const everyone = scopes.rows({}, true);
  compare('selected', ROWS.selected, span, before, everyone);
  const skipped = slots === SLOTS ? 0 : MONTHS - LEAN_MONTHS;
  monthsEndingWith(Math.min(span.end - 1, today), MONTHS).forEach((month, index) => {
    if (index < skipped) return;
    compare('months', ROWS.months + index, month, earlierSpan(month, month.step, 1, today), everyone);
  });
  const members = (block: 'reps' | 'split', first: number, field: string): void => {
    const deals = scopes.canonical.get('deals');
    const keys = deals ? columnOf(deals, field).map(lower) : [];
    const isDeal = deals ? columnOf(deals, 'deal') : [];
    const isShown = (key: string, row: number): boolean => key !== '' && isDeal[row] === 1 && !isUnknown;
    const wanted = new Set(keys.filter(isShown));
    const total = wanted.size;
    for (let index = 0; index < SLOTS; index++) {
      const label = `${cell(first + index, COLUMN.label)}`;
      if (label === '') continue;
      if (!wanted.delete(label.toLowerCase()))
        differences.push({row: block, id: label, formula: 'a row', number: 'no row'});
      const told = scopes.rows({[field]: label}, block === 'split' && field !== 'owner');
      compare(block, first + index, span, before, told);
    }
    const missing = total > SLOTS ? [] : [...wanted];
    for (const name of missing) differences.push({row: block, id: name, formula: 'no row', number: 'a row'});
  };
  const {deals} = plan.mappings;
  if (deals?.columns.owner) members('reps', ROWS.reps, 'owner');
  const field = (selectors.splitField ?? 'Product').toLowerCase();
  if (deals?.columns[field]) members('split', ROWS.split, field);
  const problems: ToldProblem[] = [];
  PROBLEM_ROWS.forEach(({table: id, problem}, index) => {
    const [found, table] = [tables.get(id), scopes.canonical.get(id)];
    if (!found || !table || !problemsOf(id, mapped).includes(problem)) return;
    const shown = [cell(ROWS.problems + index, COLUMN.start), cell(ROWS.problems + index, COLUMN.end)];
    const {rows: count, first} = rowsWith(problem, table, today);
    const place = first === undefined ? '' : first + found.mapping.headerRow + 1;
    if (shown[0] !== count || shown[1] !== place)
      differences.push({row: `problems of ${id}`, id: problem.code, formula: shown, number: [count, place]});
    if (count > 0) problems.push({table: id, code: problem.code, rows: count, first: place});
  });
  return {problems, mappings: plan.mappings, book, sheets: plan.sheets, rows, filled, differences};
}
