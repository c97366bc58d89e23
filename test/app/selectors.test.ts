/** Whatever the selectors say, the tiles show what the numbers interpreter gives, or why there is no number. */
import fc from 'fast-check';
import {findTables} from '../../src/app/mapping/tables';
import {sampleTabs} from '../../src/app/sample/tabs';
import {HEADLINES, TILE_GROUPS} from '../../src/app/workbook/dashboard/content';
import {
  LAST_COLUMN,
  LAYOUT_ROWS,
  MISSING_ROW,
  type Place,
  TILE_COLUMNS,
  tilePlace,
} from '../../src/app/workbook/dashboard/layout';
import {SELECTOR_NAMES, SELECTORS} from '../../src/app/workbook/dashboard/selectors';
import {HEADROOM} from '../../src/app/workbook/data/data-sheet';
import type {Selector} from '../../src/app/workbook/model/context';
import {LISTS, ROWS, TABLE_COLUMNS, TABLE_HEAD, TOLD} from '../../src/app/workbook/model/layout';
import {dataRole, type SheetPlan, type SheetRole} from '../../src/app/workbook/plan';
import {NO_SETTINGS} from '../../src/app/workbook/settings';
import {address} from '../../src/app/workbook/sheet-builder';
import {planWorkbook} from '../../src/app/workbook/workbook-plan';
import {columnOf} from '../../src/core/columns/canonical';
import {inputsOver, measureOf, measuresRead} from '../../src/core/definitions/kpi';
import type {Measure} from '../../src/core/definitions/measure';
import {KPIS} from '../../src/core/definitions/registry';
import {sheetRef} from '../../src/core/formulas/formula-text';
import type {Tab} from '../../src/core/mapping';
import {planAmount} from '../../src/core/measures/plan';
import type {TableRows} from '../../src/core/numbers/kpi-value';
import {isNumber, type Value} from '../../src/core/numbers/value';
import {
  addMonths,
  type Day,
  dayOf,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from '../../src/core/periods/day';
import {earlierSpan, type Period, parsePeriod, type Step} from '../../src/core/periods/period';
import type {Span} from '../../src/core/periods/span';
import {mappedFields, type TableId} from '../../src/core/tables/table-spec';
import {openWorkbook, plannedSheet, userSheet} from '../engine';
import {kpiValue, measureValue} from '../numbers';
import {comparisonStep} from '../oracle/period';
import {targetOf} from '../oracle/status';
import {canonicalTables, Scopes, sameNumber} from './agreement';

const TODAY = dayOf(2026, 11, 24);
const DASHBOARD = 'KPI Dashboard';

/** Every table of the sample over all of its months, the long ones with a quarter of their rows. */
const tabs = sampleTabs(TODAY, 'en').map(
  ({name, rows}): Tab => ({name, rows: rows.filter((_, row) => rows.length < 100 || row % 4 === 0)}),
);
const settings = {...NO_SETTINGS, general: {today: {value: TODAY}}};
const {tables} = findTables(tabs, {}, settings);
const mapped = mappedFields(tables.values());
const canonical = canonicalTables(tables, settings);

interface Shown {
  readonly id: string;
  readonly value: Place;
  /** Where the reason stands, or what there is in its place. */
  readonly reason: Place;
  readonly change: Place;
  readonly previous: Place;
}

const SHOWN: readonly Shown[] = [
  ...HEADLINES.map((id, index): Shown => {
    const value = {row: LAYOUT_ROWS.headline + 1, column: TILE_COLUMNS[index] ?? 0};
    const change = {...value, column: value.column + 2};
    const previous = {row: LAYOUT_ROWS.headline, column: change.column};
    return {id, value, change, previous, reason: change};
  }),
  ...TILE_GROUPS.flatMap(({first}, group) =>
    first.map((id, index): Shown => {
      const {trend, ...place} = tilePlace(group, index);
      return {id, reason: trend, ...place};
    }),
  ),
];

/** Measures and KPIs behind what is shown. */
function behind(id: string): string[] {
  const kpi = KPIS.find((candidate) => candidate.id === id);
  const plan = kpi?.plan ?? TOLD.find((measure) => measure.id === id)?.plan;
  const read = kpi ? Object.values(inputsOver(kpi, mapped, KPIS)) : [];
  const inputs = read.flatMap((source) =>
    'kpi' in source ? behind(source.kpi) : (measureOf(source)?.id ?? []),
  );
  return [id, ...inputs, ...(plan ? [plan.id] : [])];
}
const NEEDED = new Set(SHOWN.flatMap(({id}) => behind(id)));
const TABLES_READ = new Set<SheetRole>([
  'settings',
  ...TOLD.filter(({id}) => NEEDED.has(id)).map(({table}) => dataRole(table as TableId)),
]);
const IDS = new Set([...TOLD, ...KPIS].map(({id}) => id));

/** Of the model what is shown of the chosen period, of the dashboard what stands above the charts. */
function isNeeded({role, cells}: SheetPlan, row: number, column: number): boolean {
  if (role === 'dashboard') return row < MISSING_ROW && column <= LAST_COLUMN;
  if (role === 'model') {
    const head = cells[TABLE_HEAD - 1]?.[column - 1]?.text ?? '';
    const id = head.split(/[,:]/)[0] ?? '';
    if (column > TABLE_COLUMNS) return column < LISTS.reps || column === LISTS.fields;
    return row < ROWS.earlier && !head.endsWith('status') && (NEEDED.has(id) || !IDS.has(id));
  }
  if (!TABLES_READ.has(role)) return false;
  // The rows of each member of a group stand in columns of their own, which are not read here.
  return row > 1 || !/^ARRAYFORMULA\(IF\((?!ROW\()/.test(cells[0]?.[column - 1]?.formula ?? '');
}

function lean(plan: SheetPlan): SheetPlan {
  const cells = plan.cells.map((line, row) =>
    line.map((cell, column) => (isNeeded(plan, row + 1, column + 1) ? cell : undefined)),
  );
  return {...plan, cells, rows: plan.role.startsWith('data-') ? plan.rows - HEADROOM + 20 : plan.rows};
}

const planned = planWorkbook({
  tabs,
  settings,
  selectors: {},
  language: 'en',
  today: TODAY,
  asked: ['selected', 'comparison', 'against'],
});
const sheets = planned.ok ? planned.sheets : [];
const names = Object.fromEntries(
  sheets.flatMap(({title, names: named}) =>
    named.map(({name, range}) => [name, `${sheetRef(title)}!${range}`] as const),
  ),
);
const fiscalRow =
  sheets.find(({role}) => role === 'settings')?.cells.findIndex((row) => row[0]?.text === 'fiscalMonth') ??
  -1;
const book = openWorkbook(
  [
    ...tabs.map(({name, rows}) => userSheet(name, rows)),
    ...sheets.map(lean).map((plan) => plannedSheet(plan)),
  ],
  names,
);

const COMPARISONS = ['Previous period', 'Same period last year', 'Plan'] as const;

/** What the selectors of a draw say. */
interface Scope {
  readonly rep: string;
  readonly filterField: string;
  readonly filterValue: string;
  readonly fiscalMonth: number;
}
interface Choice {
  readonly period: string;
  readonly from: Day;
  readonly to: Day;
  readonly comparison: (typeof COMPARISONS)[number];
}

function texts(field: string): string[] {
  const deals = canonical.get('deals');
  if (!deals) return [];
  const isDeal = columnOf(deals, 'deal');
  return [...new Set(columnOf(deals, field).filter((_, row) => isDeal[row] === 1))].map(String);
}

const dealDays = ['created', 'closed'].flatMap((column) => {
  const deals = canonical.get('deals');
  return deals ? columnOf(deals, column).filter((cell): cell is number => typeof cell === 'number') : [];
});
const firstDay = Math.min(...dealDays);

const whole = (label: string, start: Day, months: number): Period => ({
  label,
  start,
  end: addMonths(start, months),
  step: {months},
});
const upToToday = (label: string, start: Day, step: Step): Period => ({label, start, end: TODAY + 1, step});

/** The period that a selector means; undefined where it means none. */
function periodOf(label: string, fiscalMonth: number, {from, to}: Choice): Period | undefined {
  const month = startOfMonth(TODAY);
  const quarter = startOfQuarter(TODAY, fiscalMonth);
  const year = startOfYear(TODAY, fiscalMonth);
  const fiscal = /^FY(\d+)(?:-Q(\d))?$/.exec(label);
  if (fiscal) {
    const start = dayOf(Number(fiscal[1]) - 1, fiscalMonth, 1);
    return fiscal[2]
      ? whole(label, addMonths(start, 3 * (Number(fiscal[2]) - 1)), 3)
      : whole(label, start, 12);
  }
  switch (label) {
    case 'This month':
      return whole(label, month, 1);
    case 'Last month':
      return whole(label, addMonths(month, -1), 1);
    case 'This quarter':
      return whole(label, quarter, 3);
    case 'Last quarter':
      return whole(label, addMonths(quarter, -3), 3);
    case 'This year':
      return whole(label, year, 12);
    case 'Last year':
      return whole(label, addMonths(year, -12), 12);
    case 'Year to date':
      return upToToday(label, year, {months: 12});
    case 'Last 30 days':
      return upToToday(label, TODAY - 29, {days: 30});
    case 'Last 90 days':
      return upToToday(label, TODAY - 89, {days: 90});
    case 'Last 12 months':
      return whole(label, addMonths(month, -11), 12);
    case 'All time':
      return upToToday(label, firstDay, {days: TODAY + 1 - firstDay});
    case 'Custom dates':
      return from > to ? undefined : {label, start: from, end: to + 1, step: {days: to + 1 - from}};
    default:
      return parsePeriod(label);
  }
}

const RELATIVE = [
  'This month',
  'Last month',
  'This quarter',
  'Last quarter',
  'This year',
  'Last year',
  'Year to date',
  'Last 30 days',
  'Last 90 days',
  'Last 12 months',
  'All time',
];
const day = fc.integer({min: dayOf(2025, 1, 1), max: dayOf(2027, 1, 31)});
const choices = fc
  .record({
    period: fc.oneof(
      {weight: 6, arbitrary: fc.constantFrom(...RELATIVE)},
      {weight: 3, arbitrary: fc.constant('Custom dates')},
      {weight: 3, arbitrary: fc.constantFrom('2025', '2026', '2026-Q1', '2025-Q4', '2026-02', '2025-12')},
      {weight: 2, arbitrary: fc.constantFrom('FY2026', 'FY2026-Q2', 'FY2026-Q4')},
      {weight: 1, arbitrary: fc.constantFrom('2026-03-05', '2026-01-15..2026-02-10', '2024-02-29')},
      {
        weight: 1,
        arbitrary: fc.constantFrom('soon', '2026-13', '2026-02-30', '2026-Q5', '2026-02-10..2026-01-15'),
      },
    ),
    from: day,
    days: fc.integer({min: -20, max: 400}),
    comparisons: fc.shuffledSubarray([...COMPARISONS], {minLength: COMPARISONS.length}),
  })
  .map(({days, ...rest}) => ({...rest, to: rest.from + days}));
const filter = fc.oneof(
  {weight: 2, arbitrary: fc.constant({filterField: 'No filter', filterValue: 'All'})},
  ...['source', 'campaign', 'product'].map((field) => ({
    weight: 1,
    arbitrary: fc.record({
      filterField: fc.constant(`${field[0]?.toUpperCase()}${field.slice(1)}`),
      filterValue: fc.constantFrom('All', 'Nothing', ...texts(field), ...texts(field)),
    }),
  })),
);
const scope: fc.Arbitrary<Scope> = fc
  .record({
    rep: fc.constantFrom('All', 'All', 'All', 'All', 'Nobody', ...texts('owner')),
    filter,
    fiscalMonth: fc.constantFrom(1, 1, 4, 10),
  })
  .map(({filter: {filterField, filterValue}, ...rest}) => ({...rest, filterField, filterValue}));

const typed = new Map<Selector, string | number>();

/** Types what is not there yet. */
function type(cells: Partial<Record<Selector, string | number>>): void {
  const news = SELECTOR_NAMES.flatMap((selector) => {
    const value = cells[selector];
    if (value === undefined || typed.get(selector) === value) return [];
    typed.set(selector, value);
    return [[address(SELECTORS[selector].row, SELECTORS[selector].column), value] as const];
  });
  book.edit(DASHBOARD, Object.fromEntries(news));
}

/** What stands in the selectors' way: the first of what the dashboard would say. */
function problemOf(
  {rep, filterField, filterValue}: Scope,
  period: Period | undefined,
  label: string,
): string {
  if (!period) return label === 'Custom dates' ? 'Give both days' : 'The period is not one';
  if (rep !== 'All' && !texts('owner').includes(rep)) return `No deals of “${rep}”`;
  const isUnknown = filterValue !== 'All' && filterField !== 'No filter' && filterValue === 'Nothing';
  return isUnknown ? `No deals of “${filterValue}”` : '';
}

const shownAt = ({row, column}: Place): unknown => book.value(DASHBOARD, row, column) ?? '';

type Told = ReadonlyMap<TableId, TableRows>;
const shown = (value: Value): number | '' => (isNumber(value) ? value : '');

/** A measure or KPI over a span. */
function toldFor(id: string, told: Told, span: Span, previous: Span): number | '' {
  const measure = TOLD.find((candidate) => candidate.id === id);
  if (measure) {
    const rows = told.get(measure.table as TableId);
    return rows ? shown(measureValue(measure, rows.table, span, rows.filter)) : '';
  }
  const kpi = KPIS.find((candidate) => candidate.id === id);
  if (!kpi) throw new Error(`There is no "${id}".`);
  return shown(kpiValue(kpi, {span, previous, elapsed: TODAY + 1, mapped, tables: told, kpis: KPIS}));
}

/** What a number should come to. */
function planOf(id: string, told: Told, {start, end}: Span): number | '' {
  if (id === 'won-amount' || id === 'run-rate') {
    const elapsed = Math.max(start, Math.min(end, TODAY + 1));
    const plan = toldFor(planAmount.id, told, {start, end: id === 'run-rate' ? end : elapsed}, {start, end});
    return plan === 0 ? '' : plan;
  }
  const kpi = KPIS.find((candidate) => candidate.id === id);
  if (kpi?.thresholds?.kind !== 'fixed') return '';
  return targetOf(kpi, kpi.thresholds.good, end - start) ?? '';
}

function changeOf(id: string, value: number | '', before: number | ''): number | '' {
  if (value === '' || before === '') return '';
  if (KPIS.find((kpi) => kpi.id === id)?.unit === 'percent') return (value - before) * 100;
  return before === 0 ? '' : (value - before) / Math.abs(before);
}

function measuresOf(id: string): readonly Measure[] {
  const kpi = KPIS.find((candidate) => candidate.id === id);
  return kpi ? measuresRead(inputsOver(kpi, mapped, KPIS), KPIS, mapped) : TOLD.filter((m) => m.id === id);
}

/** Tables that the selectors leave nothing of, because they lack a field. */
const isBlocked = (id: string, told: Told): boolean =>
  measuresOf(id).some(({table}) => !told.has(table as TableId));

/** Probabilities stand in a table as they are now. */
const isKnownBefore = (id: string): boolean => !measuresOf(id).some(({field}) => field === 'weighted');

/** Told of the whole period though it is unfinished. */
const isProjected = (id: string): boolean => id === 'run-rate';

const counts = {draws: 0, numbers: 0, changes: 0, plans: 0, blocked: 0, problems: 0};

function checkProblem(problem: string | RegExp, said: unknown): void {
  expect(said).toMatch(problem);
  for (const {value, reason} of SHOWN) expect([shownAt(value), shownAt(reason)]).toEqual(['', said]);
}

function check(chosen: Scope, drawn: Choice): void {
  counts.draws += 1;
  const period =
    drawn.period.startsWith('FY') && chosen.fiscalMonth === 1
      ? undefined
      : periodOf(drawn.period, chosen.fiscalMonth, drawn);
  const problem = problemOf(chosen, period, drawn.period);
  const said = book.value(DASHBOARD, LAYOUT_ROWS.subtitle, 12) ?? '';
  if (problem !== '' || !period) {
    counts.problems += 1;
    checkProblem(problem, said);
    return;
  }
  expect(said).toBe('');
  const byPlan = drawn.comparison === 'Plan';
  const step = comparisonStep(period, drawn.comparison === 'Same period last year' ? 'year-ago' : 'previous');
  const [before, earlier] = [earlierSpan(period, step, 1, TODAY), earlierSpan(period, step, 2, TODAY)];
  const all = earlierSpan(period, step, 1, period.end);
  const told = new Scopes(tables, canonical, {...chosen}).rows({}, true);
  const field = chosen.rep === 'All' ? chosen.filterField.toLowerCase() : '(rep|source|campaign|product)';
  for (const {id, ...at} of SHOWN) {
    const value = toldFor(id, told, period, before);
    const past = isKnownBefore(id) ? toldFor(id, told, isProjected(id) ? all : before, earlier) : '';
    const against = byPlan ? planOf(id, told, period) : past;
    const change = changeOf(id, value, against);
    const wrong = (cell: string, is: unknown, told_: unknown) => `${id} ${cell}: ${is}, told ${told_}`;
    const reason = shownAt(at.reason);
    if (!sameNumber(shownAt(at.value), value)) throw new Error(wrong('value', shownAt(at.value), value));
    if (value !== '') {
      counts.numbers += 1;
      if (!sameNumber(shownAt(at.change), change))
        throw new Error(wrong('change', shownAt(at.change), change));
    } else if (isBlocked(id, told)) {
      counts.blocked += 1;
      expect(reason).toMatch(new RegExp(`^not by ${field} \\(`));
    } else {
      expect(reason).toMatch(/\w/);
    }
    if (change !== '') counts[byPlan ? 'plans' : 'changes'] += 1;
    const previous = shownAt(at.previous);
    if (value !== '' && against === '' && byPlan) expect(previous).toMatch(/^no plan|^not by /);
    else if (value !== '' && !byPlan && !isKnownBefore(id)) expect(previous).toBe('earlier: not known');
    else if (!sameNumber(previous, value === '' ? '' : against))
      throw new Error(wrong('previous', previous, against));
  }
}

/** Scopes, and the periods that each is told over, by every comparison. */
const [SCOPES, PERIODS] = [25, 7];

test('every tile of five hundred choices shows the number told, its change and its plan, or a reason', () => {
  expect(planned.ok && fiscalRow > 0).toBe(true);
  const drawn = fc.array(choices, {minLength: PERIODS, maxLength: PERIODS});
  const property = fc.property(scope, drawn, (chosen, periods) => {
    book.edit('KPI Settings', {[`C${fiscalRow + 1}`]: chosen.fiscalMonth});
    const {rep, filterField, filterValue} = chosen;
    type({rep, filterField, filterValue});
    for (const {comparisons, period, from, to} of periods) {
      for (const comparison of comparisons) {
        type({period, from, to, comparison});
        check(chosen, {period, from, to, comparison});
      }
    }
  });
  fc.assert(property, {numRuns: SCOPES, endOnFailure: true});
  expect(counts.draws).toBe(SCOPES * PERIODS * COMPARISONS.length);
  const {numbers, changes, plans, blocked, problems} = counts;
  expect(Math.min(numbers, changes, plans, blocked, problems)).toBeGreaterThan(0);
}, 600_000);
