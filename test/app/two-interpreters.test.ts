import {type DashboardRefs, MONTHS} from '../../src/app/dashboard-layout';
import {planData} from '../../src/app/data-sheet';
import {LABEL_COLUMN, modelColumn, planModel, ROWS, SLOTS} from '../../src/app/model-sheet';
import {NO_SETTINGS, planSettings, settingRefs} from '../../src/app/settings';
import {address, SheetBuilder} from '../../src/app/sheet-builder';
import {columnOf} from '../../src/core/canonical';
import {canonicalDeals} from '../../src/core/canonicalise';
import {dayOf} from '../../src/core/day';
import {sheetRef} from '../../src/core/formula-text';
import {kpiValue} from '../../src/core/kpi-value';
import {measureValue, type RowFilter} from '../../src/core/measure-value';
import {DEAL_MEASURES} from '../../src/core/measures/deals';
import {comparisonStep, earlierSpan, monthsEndingWith, type Period, parsePeriod} from '../../src/core/period';
import {KPIS} from '../../src/core/registry';
import {isNumber, type Value} from '../../src/core/value';
import {plannedSheet, userSheet, workbook} from '../engine';
import {hasKnownData, knownRows, PIPELINE_MAPPING} from '../known-data';

const today = dayOf(2017, 12, 31);
const MAPPED = new Set([
  'outcome',
  'id',
  'owner',
  'product',
  'customer',
  'stage',
  'created',
  'closed',
  'amount',
]);
const SELECTED: readonly (keyof DashboardRefs)[] = [
  'period',
  'comparison',
  'rep',
  'filterField',
  'filterValue',
  'splitField',
];

function build(period: string) {
  const rows = knownRows('maven_sales_pipeline.csv');
  const kept = {...NO_SETTINGS, general: {today: {value: today}}};
  const settings = planSettings('KPI Settings', kept, PIPELINE_MAPPING, 'en');
  const selectors = new SheetBuilder({role: 'dashboard', title: 'Selectors'});
  const choices = [period, 'Previous period', 'All', 'No filter', 'All', 'Product'];
  choices.forEach((text, index) => {
    selectors.put(1, index + 1, {text});
  });
  const refs = Object.fromEntries(
    SELECTED.map((selector, index) => [selector, `Selectors!${address(1, index + 1, true)}`]),
  ) as Record<keyof DashboardRefs, string>;
  const fromSettings = settingRefs(settings);
  const model = planModel({
    title: 'KPI Model',
    language: 'en',
    splits: ['owner', 'product', 'customer', 'stage'],
    mapped: MAPPED,
    headerRow: 1,
    refs: {general: fromSettings.general, threshold: fromSettings.threshold, dashboard: refs},
  });
  const data = planData({
    title: 'KPI Data',
    mapping: PIPELINE_MAPPING,
    userRows: rows.length,
    blankLabel: '(none)',
    part: (part) => {
      const words = /^(stage|status)-(words|outcomes)$/.exec(part);
      if (!words) return model.part(part);
      return fromSettings.words(
        words[1] === 'stage' ? 'stage' : 'status',
        words[2] === 'words' ? 'words' : 'outcomes',
      );
    },
  });
  const plan = data.plan();
  const names = Object.fromEntries(
    plan.names.map(({name, range}) => [name, `${sheetRef(plan.title)}!${range}`]),
  );
  const sheets = [settings, selectors, model.sheet].map((sheet) => plannedSheet(sheet.plan()));
  const book = workbook([userSheet('Deals', rows), ...sheets, plannedSheet(plan)], names);
  return {book, table: canonicalDeals(rows, PIPELINE_MAPPING, '(none)')};
}

(hasKnownData ? describe : describe.skip)(
  'formulas in the engine and numbers agree on the pipeline data',
  () => {
    const {book, table} = hasKnownData ? build('2017') : {book: undefined, table: undefined};
    const cell = (row: number, column: number): unknown => book?.value('KPI Model', row, column);

    function expectRow(
      row: number,
      span: Period,
      previous: {start: number; end: number},
      filter: RowFilter,
    ): void {
      if (!table) throw new Error('No data.');
      const expected = new Map<string, Value>([
        ...DEAL_MEASURES.map((measure): [string, Value] => [
          measure.id,
          measureValue(measure, table, span, filter),
        ]),
        ...KPIS.filter(({id}) => id !== 'weighted-pipeline').map((kpi): [string, Value] => [
          kpi.id,
          kpiValue(kpi, {table, span, previous, filter, kpis: KPIS}),
        ]),
      ]);
      for (const [id, value] of expected) {
        const shown = cell(row, modelColumn(id));
        const told = isNumber(value) ? value : '';
        if (typeof told === 'number' && typeof shown === 'number') {
          expect(Math.abs(shown - told)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(told)));
        } else {
          expect(`${id}: ${shown}`).toBe(`${id}: ${told}`);
        }
      }
    }

    const period = (text: string): Period => {
      const found = parsePeriod(text);
      if (!found) throw new Error(`No period: ${text}`);
      return found;
    };

    test('in the selected period', () => {
      const span = period('2017');
      expectRow(
        ROWS.selected,
        span,
        earlierSpan(span, comparisonStep(span, 'previous'), 1, today),
        () => true,
      );
    });

    test('in every month', () => {
      monthsEndingWith(today, MONTHS).forEach((span, index) => {
        expectRow(ROWS.months + index, span, earlierSpan(span, span.step, 1, today), () => true);
      });
    });

    test('for every rep', () => {
      const span = period('2017');
      const owners = table ? columnOf(table, 'owner') : [];
      const reps = new Set<string>();
      for (let index = 0; index < SLOTS; index++) {
        const rep = `${cell(ROWS.reps + index, LABEL_COLUMN)}`;
        if (rep === '') continue;
        reps.add(rep);
        expectRow(
          ROWS.reps + index,
          span,
          earlierSpan(span, span.step, 1, today),
          (row) => owners[row] === rep,
        );
      }
      expect(reps.size).toBe(30);
    });
  },
);
