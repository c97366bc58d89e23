import {callFunction} from '../../src/app/functions/call';
import {findTables} from '../../src/app/mapping/tables';
import {sampleTabs} from '../../src/app/sample/tabs';
import {CHARTS, FUNNEL} from '../../src/app/workbook/dashboard/content';
import {LAST_COLUMN, PAGE_HEIGHT, STATUS_OFFSET} from '../../src/app/workbook/dashboard/layout';
import {COLUMN, MONTHS, modelColumn, ROWS, SLOTS, statusColumn} from '../../src/app/workbook/model/layout';
import {NO_SETTINGS} from '../../src/app/workbook/settings';
import {missingFor} from '../../src/core/definitions/kpi';
import {KPIS} from '../../src/core/definitions/registry';
import type {Cell} from '../../src/core/mapping';
import {dayOf} from '../../src/core/periods/day';
import {mappedFields} from '../../src/core/tables/table-spec';
import {translate} from '../../src/core/text';
import {type Agreement, agreement} from './agreement';
import {BoardCells, boxOf} from './board-cells';

const today = dayOf(2026, 11, 24);
const tabs = Object.fromEntries(sampleTabs(today, 'en').map(({name, rows}) => [name, rows]));

test('the sample has every table that a KPI reads', () => {
  const {tables} = findTables(sampleTabs(today, 'en'), {}, NO_SETTINGS);
  const mapped = mappedFields(tables.values());
  const lacking = KPIS.filter((kpi) => missingFor(kpi, mapped, KPIS).length > 0).map(({id}) => id);
  expect(lacking).toEqual([]);
});

test('formulas and numbers agree on a quarter of one rep against the year before', () => {
  const selectors = {rep: 'Ben Hartley', comparison: 'Same period last year', splitField: 'Product'};
  const {differences, filled, book, sheets} = agreement({tabs, today, period: '2026-Q3', selectors});
  expect(differences).toEqual([]);
  expect(filled).toBeGreaterThan(1000);

  // A rep is held against all of the team, those without a deal among them, whoever is selected.
  const [, ...deals] = tabs['Sample deals'] ?? [];
  const [, ...team] = tabs['Sample team'] ?? [];
  const serial = (cell: Cell | undefined): number => (typeof cell === 'object' ? cell.serial : Number.NaN);
  const won = deals
    .filter((deal) => deal[7] === 'Won')
    .filter((deal) => serial(deal[11]) >= dayOf(2026, 7, 1) && serial(deal[11]) < dayOf(2026, 10, 1))
    .reduce((sum, deal) => sum + Number(deal[8]), 0);
  const mean = new BoardCells(book, sheets).value('model', ROWS.team, modelColumn('revenue-per-rep'));
  expect(mean).toBeCloseTo(won / team.length, 9);
}, 240_000);

describe('the year, by campaign', () => {
  let found: Agreement;
  let cells: BoardCells;

  beforeAll(() => {
    found = agreement({tabs, today, period: '2026', selectors: {splitField: 'Campaign'}});
    cells = new BoardCells(found.book, found.sheets);
  }, 240_000);

  const model = (row: number, id: string): unknown => cells.value('model', row, modelColumn(id));
  const selected = (id: string): number => Number(model(ROWS.selected, id));
  const months = (id: string): unknown[] => cells.column('model', ROWS.months, modelColumn(id), MONTHS);
  const rows = (count: number, first: number): number[] =>
    Array.from({length: count}, (_, index) => first + index);
  /** Rows of the model that bear a name, those with more sales first, then by name. */
  const named = (first: number, by: string): number[] => {
    const label = (row: number): string => `${cells.value('model', row, COLUMN.label)}`;
    return rows(SLOTS + 1, first)
      .filter((row) => label(row) !== '')
      .sort(
        (one, other) =>
          Number(model(other, by)) - Number(model(one, by)) || (label(one) < label(other) ? -1 : 1),
      );
  };
  const padded = (values: readonly unknown[], count: number): unknown[] =>
    Array.from({length: count}, (_, index) => values[index] ?? '');

  test('formulas and numbers agree', () => {
    expect(found.differences).toEqual([]);
    expect(found.filled).toBeGreaterThan(1000);
  });

  test('each chart shows the model’s numbers under their names', () => {
    const labels = cells.column('model', ROWS.months, COLUMN.label, MONTHS);
    const flat = (value: number): number[] => new Array<number>(MONTHS).fill(value);
    const reps = named(ROWS.reps, 'won-amount').slice(0, 13);
    const repLabels = reps.map((row) => cells.value('model', row, COLUMN.label));
    const mean = selected('revenue-per-rep');
    const campaigns = named(ROWS.split, 'campaign-sales').filter(
      (row) => cells.value('model', row, COLUMN.label) !== '(none)',
    );
    const expected: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
      'won-amount': [labels, months('won-amount'), months('plan-amount')],
      'run-rate-outlook': [
        ['Plan', 'Won so far', 'At the present pace', 'With weighted deals'],
        [
          selected('plan-amount'),
          selected('won-amount'),
          selected('run-rate'),
          selected('won-amount') + selected('weighted-pipeline'),
        ],
      ],
      'sales-growth': [labels, months('sales-growth')],
      'lead-to-opportunity-funnel': [
        ['New leads', 'Qualified leads', 'New deals', 'Won deals'],
        FUNNEL.map(selected),
      ],
      'lead-conversion': [labels, months('lead-conversion'), flat(0.01), flat(0.05)],
      'win-rate': [labels, months('win-rate'), flat(0.15), flat(0.3)],
      'sales-cycle': [labels, months('sales-cycle'), months('sales-cycle-median')],
      'open-opportunities': [
        labels,
        months('new'),
        months('open-opportunities'),
        months('pipeline-value'),
        flat(selected('weighted-pipeline')),
      ],
      'opportunity-score-scores': [
        ['1', '2', '3', '4', '5'],
        [1, 2, 3, 4, 5].map((score) => selected(`score-${score}`)),
      ],
      'revenue-per-rep-reps': [repLabels, reps.map((row) => model(row, 'won-amount')), reps.map(() => mean)],
      'profit-margin-reps': [repLabels, reps.map((row) => model(row, 'profit-margin'))],
      'incremental-sales-campaigns': [
        padded(
          campaigns.map((row) => cells.value('model', row, COLUMN.label)),
          7,
        ),
        padded(
          campaigns.map((row) => model(row, 'incremental-sales')),
          7,
        ),
        padded(
          campaigns.map((row) => model(row, 'campaign-roi')),
          7,
        ),
      ],
      cac: [labels, months('cac'), months('arpu'), months('ltv')],
      'churn-rate': [labels, months('churn-rate'), flat(0.05)],
      'upsell-rate': [labels, months('upsell-rate'), months('cross-sell-rate')],
    };
    const {charts} = cells.sheet('dashboard');
    expect(charts.map(({id}) => id)).toEqual(CHARTS.slice(0, 15).map(({id}) => id));
    for (const {id, ranges, series} of charts) {
      const shown = cells.columns('dashboard', ranges);
      expect({id, series: series.length}).toEqual({id, series: shown.length - 1});
      shown.forEach(([head, ...values], index) => {
        expect({id, head: typeof head}).toEqual({id, head: 'string'});
        expect(head).not.toBe('');
        values.forEach((value, row) => {
          const told = expected[id]?.[index]?.[row];
          if (typeof told === 'number' && typeof value === 'number') expect(value).toBeCloseTo(told, 9);
          else expect({id, index, row, value}).toEqual({id, index, row, value: told ?? ''});
        });
      });
    }
  });

  test('no chart and no table is cut by the end of a printed page', () => {
    const {charts, rowHeights} = cells.sheet('dashboard');
    const top = (row: number): number =>
      rows(row - 1, 1).reduce((sum, each) => sum + (rowHeights.get(each) ?? 21), 0);
    const pageOf = (pixel: number): number => Math.floor(pixel / PAGE_HEIGHT);
    for (const {row, height} of charts) expect(pageOf(top(row))).toBe(pageOf(top(row) + height - 1));
    for (const {ranges} of charts) {
      const {top: first, bottom: last} = boxOf(ranges[0] ?? '');
      expect(pageOf(top(first))).toBe(pageOf(top(last + 1) - 1));
    }
  });

  test('the panel names what is out of its bounds, alerts first, each since its first month', () => {
    const {row, column} = cells.find('dashboard', 'Alerts');
    const lines = rows(12, row + 2)
      .map((at) => [0, 3, 6, 7].map((offset) => `${cells.value('dashboard', at, column + offset)}`))
      .slice(
        0,
        rows(20, row + 2).findIndex((at) => cells.value('dashboard', at, column) === 'Overdue open deals'),
      );
    const status = (of: number, id: string): string => `${cells.value('model', of, statusColumn(id) ?? 0)}`;
    const bad = KPIS.filter(
      ({id}) => statusColumn(id) && ['alert', 'watch'].includes(status(ROWS.selected, id)),
    );
    const words = lines.map(([, , , word]) => word).filter((word) => word !== '');
    expect(words.length).toBeGreaterThan(2);
    expect(lines.filter(([, value, bound]) => value !== '' && /^[≤≥] /.test(`${bound}`))).toHaveLength(
      words.length,
    );
    expect(words).toEqual([...words].sort());
    const since = rows(lines.length, row + 2).map((at) => `${cells.value('dashboard', at, column + 8)}`);
    const graded = lines.flatMap(([title], index) =>
      KPIS.filter((one) => translate(one.title, 'en') === title).map((kpi) => ({kpi, title, index})),
    );
    expect(graded.length).toBe(words.length);
    for (const {kpi, title, index} of graded) {
      expect(bad.map(({id}) => id)).toContain(kpi.id);
      expect(lines[index]?.[3]?.toLowerCase()).toBe(status(ROWS.selected, kpi.id));
      const statuses = rows(MONTHS, ROWS.months).map((of) => status(of, kpi.id));
      const lastGood = statuses.lastIndexOf('good');
      const first = statuses.findIndex(
        (each, place) => place > lastGood && (each === 'alert' || each === 'watch'),
      );
      const label = first < 0 ? '' : cells.value('model', ROWS.months + first, COLUMN.label);
      expect({title, since: since[index]}).toEqual({title, since: label});
    }
  });

  test('months are marked as unusual where KPI_ANOMALY says so, if they are over', () => {
    const {charts} = cells.sheet('dashboard');
    const {top: head} = boxOf(charts.find(({id}) => id === 'won-amount')?.ranges[0] ?? '');
    const {top: lower} = boxOf(charts.find(({id}) => id === 'churn-rate')?.ranges[0] ?? '');
    let marked = 0;
    for (const top of [head, lower]) {
      for (let column = 3; column <= LAST_COLUMN; column++) {
        const title = cells.value('dashboard', top, column);
        if (['', 'Alert', 'Good', 'Plan'].includes(`${title}`)) continue;
        const series = cells.column('dashboard', top + 1, column, MONTHS);
        const env = {dayOf: () => Number.NaN, today: 46350, language: 'en' as const};
        const far = callFunction('KPI_ANOMALY', [series.map((value) => [value])], env);
        const marks = cells.column('dashboard', top + 1, column + STATUS_OFFSET, MONTHS);
        const unusual = marks.map((mark) => mark === 'unusual');
        // The last month is not over.
        const expected = (far as unknown[][]).map(([each], month) => each === true && month < MONTHS - 1);
        expect({title, unusual}).toEqual({title, unusual: expected});
        marked += unusual.filter(Boolean).length;
      }
    }
    const {row, column} = cells.find('dashboard', 'Unusual months');
    expect(cells.value('dashboard', row, column + 3)).toBe(marked);
    expect(marked).toBeGreaterThan(5);
  });

  test('cohorts keep the shares that COHORT_RETENTION gives', () => {
    const [, ...customers] = tabs['Sample customers'] ?? [];
    const serial = (cell: Cell | undefined): unknown => (typeof cell === 'object' ? cell.serial : '');
    const column = (index: number): unknown[][] =>
      customers.map((line) => [new Date(Date.UTC(1899, 11, 30) + Number(serial(line[index])) * 86_400_000)]);
    const ended = customers.map((line, index) => (serial(line[2]) === '' ? [''] : column(2)[index]));
    const env = {
      dayOf: (date: unknown) => Math.floor((Number(date) - Date.UTC(1899, 11, 30)) / 86_400_000),
      today: 46350,
      language: 'en' as const,
    };
    const told = callFunction('COHORT_RETENTION', [column(1), ended], env) as unknown[][];
    const {row} = cells.find('dashboard', 'Came');
    const slots = [3, 4, 5, 7, 8, 9, 10, 12, 13, 14, 15, 17, 18, 19, 20];
    for (let line = row + 1; line <= row + 10; line++) {
      const label = cells.value('dashboard', line, 2);
      const shown = slots.map((at) => cells.value('dashboard', line, at));
      const cohort = told.find(([month]) => month === label) ?? [label, 0];
      expect({label, shown}).toEqual({label, shown: padded(cohort.slice(1, 16), 15)});
    }
  });

  test('the list of deals to chase holds the overdue and the stalled ones of the tab', () => {
    const [headers = [], ...lines] = tabs['Sample deals'] ?? [];
    const at = (line: readonly Cell[], header: string): Cell => line[headers.indexOf(header)] ?? '';
    const day = (cell: Cell): number => (typeof cell === 'object' ? cell.serial : Number.NaN);
    const deals = [...new Map(lines.map((line) => [at(line, 'Deal ID'), line])).values()];
    const cycles = deals
      .filter((line) => at(line, 'Stage') === 'Won' && day(at(line, 'Closed')) >= dayOf(2024, 12 + 1, 1))
      .map((line) => day(at(line, 'Closed')) - day(at(line, 'Created')))
      .filter((days) => days >= 0);
    expect(cycles.length).toBeGreaterThan(50);
    const listed = cells.column('chase', 5, 1, 200).filter((why) => why !== '');
    const open = deals.filter((line) => !['Won', 'Lost'].includes(`${at(line, 'Stage')}`));
    const late = open.filter((line) => day(at(line, 'Expected close')) < today);
    const limit = Number(cells.value('chase', 1, 10));
    const old = open.filter((line) => today - day(at(line, 'Created')) > limit);
    const ids = new Set([...late, ...old].map((line) => at(line, 'Deal ID')));
    expect(new Set(cells.column('chase', 5, 2, listed.length))).toEqual(ids);
    expect([cells.value('chase', 1, 8), cells.value('chase', 1, 9)]).toEqual([late.length, old.length]);
    expect(late.length).toBeGreaterThan(0);
  });

  test('what is needed follows from the numbers that a reader may change', () => {
    const {row, column} = cells.find('dashboard', 'Left of the plan');
    const [left, coverage, missing, wins, deals, leads] = rows(6, row).map((line) =>
      cells.value('dashboard', line, column + 3),
    );
    const plan = selected('plan-amount');
    const short = plan - selected('won-amount') - selected('weighted-pipeline');
    expect(left).toBeCloseTo(plan - selected('won-amount'), 6);
    expect(coverage).toBeCloseTo(selected('pipeline-coverage'), 9);
    expect(missing).toBeCloseTo(Math.max(0, short), 6);
    const of = (share: number): number => Math.ceil(Math.max(0, short) / selected('average-deal') / share);
    expect([wins, deals, leads]).toEqual([
      of(1),
      of(selected('win-rate')),
      of(selected('win-rate') * selected('lead-to-opportunity')),
    ]);
  });
});
