import {findTables} from '../../src/app/mapping/tables';
import {sampleTabs} from '../../src/app/sample/tabs';
import {TILE_GROUPS} from '../../src/app/workbook/dashboard/content';
import {planTrace} from '../../src/app/workbook/drill-down/drill-down-sheet';
import {type Line, linesFor, type ToldTables} from '../../src/app/workbook/drill-down/lines';
import {blocksOf, linesApart, RowCells, type UserTable} from '../../src/app/workbook/drill-down/rows';
import type {Target} from '../../src/app/workbook/drill-down/target';
import type {Selector} from '../../src/app/workbook/model/context';
import {COLUMN, ROWS} from '../../src/app/workbook/model/layout';
import {NO_SETTINGS} from '../../src/app/workbook/settings';
import {planWorkbook} from '../../src/app/workbook/workbook-plan';
import {KPIS} from '../../src/core/definitions/registry';
import {f} from '../../src/core/formulas/formula';
import {sheetRef} from '../../src/core/formulas/formula-text';
import {dayOf} from '../../src/core/periods/day';
import {earlierSpan} from '../../src/core/periods/period';
import type {Span} from '../../src/core/periods/span';
import {mappedFields, type TableId} from '../../src/core/tables/table-spec';
import {translate} from '../../src/core/text';
import {plannedSheet, ReusedEngine, userSheet} from '../engine';
import {measureValue} from '../numbers';
import {rowsBehind} from '../oracle/measure-value';
import {comparisonStep} from '../oracle/period';
import {canonicalTables, lean, periodOf, Scopes} from './agreement';

const TODAY = dayOf(2026, 11, 24);
/** More than the sample has reps. */
const NAMES = 14;
const engine = new ReusedEngine();
/** The KPIs of the tiles, and one whose inputs are told in other forms. */
const SHOWN: ReadonlySet<string> = new Set([...TILE_GROUPS.flatMap(({first}) => first), 'plan-gap']);
const tabs = sampleTabs(TODAY, 'en');
/** A source that some deals have. */
const SOURCE = 'Referral';
const settings = {...NO_SETTINGS, general: {today: {value: TODAY}}};
const {tables: found} = findTables(tabs, {}, settings);

const userTables = new Map(
  [...found].map(([id, {tab, mapping}]): [TableId, UserTable] => {
    const headers = tab.rows[mapping.headerRow - 1] ?? [];
    return [
      id,
      {
        tab: tab.name,
        headerRow: mapping.headerRow,
        firstColumn: 1,
        lastColumn: headers.length,
        formats: headers.map(() => '0'),
        rows: tab.rows.length + 20,
      },
    ];
  }),
);

const told: ToldTables = {
  mapped: mappedFields(found.values()),
  snapshots: new Set(
    [...found.values()].flatMap(({spec, mapping}) => (spec.isSnapshot?.(mapping) ? [spec.id] : [])),
  ),
};

interface Setting {
  readonly period: string;
  readonly selectors: Partial<Record<Selector, string>>;
  /** Rows of one rep instead of the chosen period's. */
  readonly rep?: string;
}

/** Every KPI of the sample, its rows as the engine lists them, beside those of the number interpreter. */
function differences({period, selectors, rep}: Setting): {rows: number; counts: number; wrong: string[]} {
  const plan = planWorkbook({
    tabs,
    settings,
    selectors: {period, ...selectors},
    language: 'en',
    today: TODAY,
    asked: ['selected', 'reps'],
  });
  if (!plan.ok) throw new Error(plan.message);
  const kpis = KPIS.filter(({id}) => SHOWN.has(id));
  const targetOf = (id: string): Target =>
    rep === undefined ? {id, row: ROWS.selected} : {id, row: ROWS.reps, group: 'rep', name: rep};
  const traces = kpis.map(({id}) => {
    const target = targetOf(id);
    return planTrace({
      title: `Trace ${id}`,
      language: 'en',
      target,
      told,
      tables: userTables,
      places: {...plan.places, title: (role) => (role === 'trace' ? `Trace ${id}` : plan.places.title(role))},
    }).sheet;
  });
  const names: Record<string, string> = {};
  for (const sheet of plan.sheets)
    for (const {name, range} of sheet.names) names[name] = `${sheetRef(sheet.title)}!${range}`;
  const planned = [...plan.sheets.map((sheet) => lean(sheet, NAMES)), ...traces].map((sheet) =>
    plannedSheet(sheet),
  );
  const book = engine.workbook([...tabs.map(({name, rows}) => userSheet(name, rows)), ...planned], names);
  const span = periodOf(period);
  const before = earlierSpan(span, comparisonStep(span, 'previous'), 1, TODAY);
  const rows = new Scopes(
    found,
    canonicalTables(found, settings),
    rep === undefined ? selectors : {...selectors, rep},
  ).rows({}, true);
  const spanOf = ({days}: Line): Span => {
    if (days?.from === COLUMN.previousStart) return before;
    const end =
      days?.end === COLUMN.elapsedEnd ? Math.max(span.start, Math.min(span.end, TODAY + 1)) : span.end;
    return {start: span.start, end};
  };
  const wrong: string[] = [];
  let listed = 0;
  let counts = 0;
  for (const {title} of traces) {
    const id = title.slice('Trace '.length);
    const lines = linesFor(id, told);
    const top = 5 + lines.length + 2;
    let left = 1;
    lines.forEach((line, index) => {
      const own = line.rows && rows.get(line.rows.table.id);
      // The count of a sum's rows is no measure: those are compared one by one below.
      if (!own || line.rows?.measure.aggregate !== 'count') return;
      counts += 1;
      const value = measureValue(line.rows.measure, own.table, spanOf(line), own.filter);
      const count = book.value(title, 6 + index, 5);
      if (count !== value)
        wrong.push(`${id}, ${translate(line.title, 'en')}: ${count} rows, ${value} counted`);
    });
    for (const block of blocksOf(lines)) {
      const [line] = block.lines;
      const table = line?.rows?.table.id ?? 'deals';
      const own = rows.get(table);
      const tests = block.lines.flatMap((part) =>
        own && part.rows ? [rowsBehind(part.rows.measure, own.table, spanOf(part), own.filter)] : [],
      );
      const header = found.get(table)?.mapping.headerRow ?? 1;
      const expected: number[] = [];
      for (let row = 0; row < (own?.table.rows ?? 0); row++)
        if (tests.some((test) => test(row))) expected.push(header + 1 + row);
      const shown: unknown[] = [];
      for (let row = top + 2; ; row++) {
        const value = book.value(title, row, left);
        if (typeof value !== 'number') break;
        shown.push(value);
      }
      listed += shown.length;
      const count = book.value(title, top, left);
      if (count !== expected.length || JSON.stringify(shown) !== JSON.stringify(expected))
        wrong.push(`${id}, ${table}: ${count} counted, ${shown.length} listed, ${expected.length} told`);
      const user = userTables.get(table);
      left += 1 + linesApart(block, new RowCells(targetOf(id), f`$A$1`)).length + (user?.lastColumn ?? 0) + 1;
    }
  }
  return {rows: listed, counts, wrong};
}

test.each<[string, Setting]>([
  ['an unfinished quarter of one rep', {period: '2026-Q4', selectors: {rep: 'Ben Hartley'}}],
  ['a year of one source', {period: '2026', selectors: {filterField: 'Source', filterValue: SOURCE}}],
  ['a rep’s row of the table of names', {period: '2026-Q3', selectors: {}, rep: 'Ben Hartley'}],
])(
  'the rows behind every KPI are those that the number interpreter counts: %s',
  (_, setting) => {
    const {rows, counts, wrong} = differences(setting);
    expect(wrong).toEqual([]);
    expect(rows).toBeGreaterThan(100);
    expect(counts).toBeGreaterThan(10);
  },
  240_000,
);
