/** Plans KPI Dashboard: selectors, tiles, charts and the tables they read, all of native formulas. */
import {quote} from '../core/formula-text';
import type {Kpi} from '../core/kpi';
import {measureOf} from '../core/kpi';
import type {Measure, Unit} from '../core/measure';
import {KPIS} from '../core/registry';
import {fill, type Language} from '../core/text';
import {
  CHART_ROWS,
  CHARTS_ROW,
  LAST_COLUMN,
  LAYOUT_ROWS,
  MONTHS,
  MONTHS_ROW,
  NAMES_ROW,
  SELECTORS,
  type Selector,
  TILE_COLUMNS,
  TILE_ROWS,
  TILE_WIDTH,
} from './dashboard-layout';
import {fieldNames} from './field-names';
import {COLUMN, modelColumn, ROWS, reasonColumn, SLOTS, statusColumn, TOLD} from './model/layout';
import type {PlannedModel} from './model/model-sheet';
import {PROBLEM_ROWS} from './problems';
import {address, area, type SheetBuilder} from './sheet-builder';
import {type TextKey, type Translate, translator} from './texts';

const COLORS = {
  ink: '#202124',
  quiet: '#5f6368',
  faint: '#9aa0a6',
  card: '#f8f9fa',
  input: '#e8f0fe',
  accent: '#1a73e8',
  second: '#f29900',
  line: '#dadce0',
} as const;

/** Status colours differ in lightness too, and each stands beside its word. */
const STATUS_COLORS = {
  good: {background: '#e6f4ea', color: '#0d652d'},
  watch: {background: '#feefc3', color: '#7a4a00'},
  alert: {background: '#c5221f', color: '#ffffff'},
} as const;
const STATUSES = ['good', 'watch', 'alert'] as const;

/** Tiles by column; each entry is a measure or a KPI. */
const TILES: readonly {readonly title: TextKey; readonly tiles: readonly string[]}[] = [
  {title: 'groupGrowth', tiles: ['won-amount', 'sales-growth', 'won', 'new']},
  {title: 'groupCustomers', tiles: ['arpu', 'average-deal', 'median-deal', 'paying-customers']},
  {title: 'groupFunnel', tiles: ['win-rate', 'sales-cycle', 'sales-cycle-median', 'lost']},
  {
    title: 'groupPipeline',
    tiles: ['open-opportunities', 'pipeline-value', 'weighted-pipeline', 'revenue-per-rep'],
  },
];

/** A cell of the dashboard, 1-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the tile of a measure or KPI shows its numbers; undefined where it has no tile. */
export function tilePlace(
  id: string,
): Readonly<Record<'value' | 'change' | 'previous' | 'status', Place>> | undefined {
  const group = TILES.findIndex(({tiles}) => tiles.includes(id));
  const column = TILE_COLUMNS[group];
  const index = TILES[group]?.tiles.indexOf(id);
  if (column === undefined || index === undefined) return undefined;
  const row = LAYOUT_ROWS.tiles + index * TILE_ROWS;
  return {
    status: {row, column: column + TILE_WIDTH - 1},
    value: {row: row + 1, column},
    change: {row: row + 2, column},
    previous: {row: row + 2, column: column + 2},
  };
}

/** Columns of the table of months: what stands where, and the heads of columns that are no measure or KPI. */
const MONTH_COLUMNS: Readonly<Record<number, string>> = {
  3: 'won-amount',
  4: 'sales-growth',
  5: 'won',
  7: 'lost',
  8: 'win-rate',
  12: 'sales-cycle',
  13: 'sales-cycle-median',
  14: 'average-deal',
  15: 'arpu',
  17: 'new',
  18: 'open-opportunities',
  19: 'pipeline-value',
  20: 'revenue-per-rep',
};
const BAD_COLUMN = 9;
const GOOD_COLUMN = 10;
/** Statuses of the months stand right of the last column, for the rules, which see no other sheet. */
const FIRST_STATUS_COLUMN = LAST_COLUMN + 2;
/** Reps in their chart: more would not be read. */
const CHART_REPS = 15;

export interface DashboardOptions {
  readonly language: Language;
  readonly sheet: SheetBuilder;
  readonly model: PlannedModel;
  readonly selections: Readonly<Record<Selector, string>>;
  /** Reference of a threshold on KPI Settings. */
  readonly threshold: (bound: 'bad' | 'good', kpi: string) => string;
  /** Fields, by KPI or measure id, that have to be mapped before it can be told. */
  readonly missing: (id: string) => readonly string[];
}

const measureById = (id: string): Measure | undefined => TOLD.find((measure) => measure.id === id);
const kpiById = (id: string): Kpi | undefined => KPIS.find((kpi) => kpi.id === id);

function unitOf(id: string): Unit {
  const unit = kpiById(id)?.unit ?? measureById(id)?.unit;
  if (!unit) throw new Error(`There is no measure or KPI "${id}".`);
  return unit;
}

/** Cells show full numbers; patterns of number formats are the same in every locale. */
function formatOf(unit: Unit, t: Translate): string {
  if (unit === 'percent') return '0.0%';
  return unit === 'days' ? `0.0" ${t('days')}"` : '#,##0';
}

class DashboardPlanner {
  readonly #t: Translate;
  readonly #sheet: SheetBuilder;

  constructor(readonly options: DashboardOptions) {
    this.#t = translator(options.language);
    this.#sheet = options.sheet;
  }

  #title(id: string): string {
    return (kpiById(id)?.title ?? measureById(id)?.title ?? {en: id, ru: id})[this.options.language];
  }

  #cell(row: number, column: number): string {
    return this.options.model.sheet.ref(row, column);
  }

  /** A value of the model; the formula keeps blanks blank. */
  #value(row: number, id: string): string {
    const ref = this.#cell(row, modelColumn(id));
    return this.options.missing(id).length > 0 ? '""' : ref;
  }

  putGrid(): void {
    const sheet = this.#sheet;
    for (let column = 1; column <= LAST_COLUMN + 1; column++) sheet.width(column, 68);
    for (const column of [1, 6, 11, 16, LAST_COLUMN + 1]) sheet.width(column, 18);
    sheet.height(1, 10).height(LAYOUT_ROWS.title, 36).height(4, 10).height(7, 12);
  }

  putHead(): void {
    const t = this.#t;
    const {row: title} = {row: LAYOUT_ROWS.title};
    const statuses = KPIS.flatMap(({id}) => statusColumn(id) ?? []);
    const [first, last] = [Math.min(...statuses), Math.max(...statuses)];
    const range = this.options.model.sheet.refArea(ROWS.selected, first, 1, last - first + 1);
    const left = this.options.model.sheet.refArea(ROWS.problems, COLUMN.start, 3, 1);
    const summary =
      `COUNTIF(${range};"alert")&${quote(` ${t('alerts')} · `)}&COUNTIF(${range};"watch")` +
      `&${quote(` ${t('toWatch')} · `)}&SUM(kpi_deals_deal)&${quote(` ${t('dealsCounted')}, `)}` +
      `&SUM(${left})&${quote(` ${t('leftOut')}`)}`;
    this.#sheet
      .put(title, 2, {text: t('product'), size: 22, bold: true, color: COLORS.ink})
      .merge(title, 12, 1, 9)
      .put(title, 12, {formula: summary, size: 11, color: COLORS.quiet, align: 'right'})
      .put(LAYOUT_ROWS.subtitle, 2, {
        formula: this.#cell(ROWS.selected, COLUMN.label),
        bold: true,
        size: 11,
        align: 'left',
      })
      .put(LAYOUT_ROWS.subtitle, 4, {
        formula: this.#cell(ROWS.selected, COLUMN.start),
        format: 'yyyy-mm-dd',
        color: COLORS.quiet,
        align: 'left',
      })
      .put(LAYOUT_ROWS.subtitle, 5, {
        formula: `${this.#cell(ROWS.selected, COLUMN.end)}-1`,
        format: '"– "yyyy-mm-dd',
        color: COLORS.quiet,
        align: 'left',
      });
  }

  putSelectors(): void {
    const {lists} = this.options.model;
    const help = this.#t('chooseFromList');
    const choices: Readonly<Record<Selector, string>> = {
      period: lists.periods,
      comparison: lists.comparisons,
      rep: lists.reps,
      filterField: lists.fields,
      filterValue: lists.values,
      splitField: lists.splitFields,
    };
    for (const selector of Object.keys(choices) as Selector[]) {
      const {row, column, width} = SELECTORS[selector];
      if (selector !== 'splitField') {
        this.#sheet.put(LAYOUT_ROWS.selectorLabels, column, {
          text: this.#t(selector),
          size: 9,
          color: COLORS.quiet,
        });
      }
      this.#sheet
        .style(row, column, 1, width, {background: COLORS.input})
        .put(row, column, {
          text: this.options.selections[selector],
          format: '@',
          bold: true,
          color: COLORS.accent,
          align: 'left',
        })
        .merge(row, column, 1, width)
        .validate({
          range: address(row, column),
          choices: {role: 'model', range: choices[selector]},
          help,
        });
    }
  }

  putTiles(): void {
    TILES.forEach(({title, tiles}, group) => {
      const column = TILE_COLUMNS[group] ?? 2;
      this.#sheet.put(LAYOUT_ROWS.groups, column, {
        text: this.#t(title),
        size: 9,
        bold: true,
        color: COLORS.quiet,
      });
      tiles.forEach((id, index) => {
        this.#putTile(LAYOUT_ROWS.tiles + index * TILE_ROWS, column, id);
      });
    });
  }

  #putTile(row: number, column: number, id: string): void {
    const value = this.#value(ROWS.selected, id);
    const unit = unitOf(id);
    const format = formatOf(unit, this.#t);
    const last = column + TILE_WIDTH - 1;
    const valueCell = address(row + 1, column, true);
    const before = this.#value(ROWS.comparison, id);
    this.#sheet
      .style(row, column, TILE_ROWS - 1, TILE_WIDTH, {background: COLORS.card})
      .height(row, 24)
      .height(row + 1, 38)
      .height(row + 2, 22)
      .height(row + 3, 10)
      .merge(row, column, 1, TILE_WIDTH - 1)
      .merge(row + 1, column, 1, TILE_WIDTH)
      .merge(row + 2, column, 1, 2)
      .merge(row + 2, column + 2, 1, 2)
      .put(row, column, {text: this.#title(id), size: 10, color: COLORS.quiet, note: this.#note(id)})
      .put(row, last, {formula: this.#statusWord(id), size: 9, bold: true, align: 'center'})
      .put(row + 1, column, {formula: value, format, size: 22, bold: true, color: COLORS.ink, align: 'left'})
      .put(row + 2, column, {
        ...this.#change(id, valueCell, before),
        size: 9,
        color: COLORS.quiet,
        align: 'left',
      })
      .put(row + 2, column + 2, {
        formula: `IF(${valueCell}="";"";${before})`,
        // Of a pattern with one section the sign would stand before the word.
        format: `"${this.#t('was')} "${format};"${this.#t('was')} "-${format}`,
        size: 9,
        color: COLORS.faint,
        align: 'right',
      });
    this.#putStatusRules(area(row, last, 1, 1), address(row, last, true), true);
  }

  /** Change on the comparison: in points for shares, in per cent for the rest; the reason where there is none. */
  #change(id: string, value: string, before: string): {formula: string; format: string} {
    const reason = kpiById(id) ? this.#cell(ROWS.selected, reasonColumn(id)) : quote(this.#unmapped(id));
    const points = unitOf(id) === 'percent';
    const change = points
      ? `(${value}-${before})*100`
      : `IF(${before}=0;"";(${value}-${before})/ABS(${before}))`;
    const pattern = points ? `0.0" ${this.#t('points')}"` : '0.0%';
    return {
      formula: `IF(${value}="";${reason};IF(${before}="";"";${change}))`,
      format: `"▲ "${pattern};"▼ "${pattern};"= "${pattern}`,
    };
  }

  #unmapped(id: string): string {
    const fields = this.options.missing(id);
    return fields.length === 0
      ? ''
      : fill(this.#t('noteUnmapped'), {fields: fieldNames(fields, this.options.language)});
  }

  #statusWord(id: string): string {
    const column = statusColumn(id);
    if (column === undefined) return '""';
    return this.#word(this.#cell(ROWS.selected, column));
  }

  #word(status: string): string {
    return STATUSES.reduceRight(
      (rest, name) => `IF(${status}=${quote(name)};${quote(this.#t(name))};${rest})`,
      '""',
    );
  }

  #putStatusRules(range: string, cell: string, words: boolean): void {
    for (const status of STATUSES) {
      const text = words ? this.#t(status) : status;
      this.#sheet.rule({range, formula: `${cell}=${quote(text)}`, ...STATUS_COLORS[status]});
    }
  }

  /** Definition, inputs and threshold with its reason. */
  #note(id: string): string {
    const {language} = this.options;
    const kpi = kpiById(id);
    if (!kpi) return this.#unmapped(id);
    const inputs = Object.values(kpi.inputs).flatMap((source) => measureOf(source)?.title[language] ?? []);
    const lines = [
      kpi.definition[language],
      ...(inputs.length > 0 ? [fill(this.#t('noteInputs'), {inputs: inputs.join(', ')})] : []),
      ...(kpi.thresholds ? [fill(this.#t('noteThresholds'), {why: kpi.thresholds.why[language]})] : []),
      this.#unmapped(id),
    ];
    return lines.filter((line) => line !== '').join('\n');
  }

  #heading(row: number, column: number, text: string): void {
    this.#sheet.put(row, column, {text, size: 12, bold: true, color: COLORS.ink}).height(row, 28);
  }

  #tableHead(row: number, column: number, text: string): void {
    this.#sheet.put(row, column, {
      text,
      size: 9,
      bold: true,
      wrap: true,
      color: COLORS.quiet,
      background: COLORS.card,
      align: column === 2 || column === 12 ? 'left' : 'right',
      vertical: 'bottom',
    });
  }

  putMonths(): void {
    const t = this.#t;
    const head = MONTHS_ROW + 1;
    this.#heading(MONTHS_ROW, 2, t('monthsTable'));
    this.#sheet.style(head, 2, 1, LAST_COLUMN - 1, {background: COLORS.card}).height(head, 44);
    this.#tableHead(head, 2, t('month'));
    this.#tableHead(head, BAD_COLUMN, t('badBelow'));
    this.#tableHead(head, GOOD_COLUMN, t('goodFrom'));
    const columns = Object.entries(MONTH_COLUMNS).map(([column, id]) => ({column: Number(column), id}));
    for (const {column, id} of columns) this.#tableHead(head, column, this.#title(id));
    for (let index = 0; index < MONTHS; index++)
      this.#putMonth(head + 1 + index, ROWS.months + index, columns);
    columns
      .filter(({id}) => statusColumn(id) !== undefined)
      .forEach(({column}, index) => {
        const status = `$${address(0, FIRST_STATUS_COLUMN + index).replace('0', '')}${head + 1}`;
        const range = area(head + 1, column, MONTHS, 1);
        for (const name of ['watch', 'alert'] as const) {
          this.#sheet.rule({range, formula: `${status}=${quote(name)}`, ...STATUS_COLORS[name]});
        }
      });
  }

  #putMonth(row: number, modelRow: number, columns: readonly {column: number; id: string}[]): void {
    const {threshold} = this.options;
    this.#sheet.put(row, 2, {formula: this.#cell(modelRow, COLUMN.label), align: 'left'});
    const statuses: string[] = [];
    for (const {column, id} of columns) {
      const format = unitOf(id) === 'days' ? '0.0' : formatOf(unitOf(id), this.#t);
      this.#sheet.put(row, column, {formula: this.#value(modelRow, id), format, align: 'right'});
      const status = statusColumn(id);
      if (status !== undefined) statuses.push(this.#cell(modelRow, status));
    }
    this.#sheet
      .put(row, BAD_COLUMN, {
        formula: `${threshold('bad', 'win-rate')}/100`,
        format: '0%',
        color: COLORS.faint,
        align: 'right',
      })
      .put(row, GOOD_COLUMN, {
        formula: `${threshold('good', 'win-rate')}/100`,
        format: '0%',
        color: COLORS.faint,
        align: 'right',
      });
    statuses.forEach((formula, index) => {
      this.#sheet.put(row, FIRST_STATUS_COLUMN + index, {formula, color: '#ffffff', size: 8});
    });
  }

  /** A table of names sorted by won amount: one spilling formula, with empty columns where the grid has gaps. */
  #putNames(column: number, first: number, layout: readonly (string | undefined)[]): void {
    const {model} = this.options;
    const head = NAMES_ROW + 1;
    const labels = model.sheet.refArea(first, COLUMN.label, SLOTS + 1, 1);
    const values = layout.map((id) =>
      id === undefined || this.options.missing(id).length > 0
        ? `IF(${labels}="";"";"")`
        : model.sheet.refArea(first, modelColumn(id), SLOTS + 1, 1),
    );
    const rows = `FILTER(HSTACK(${[labels, ...values].join(';')});${labels}<>"")`;
    const sorted = `SORT(${rows};${layout.indexOf('won-amount') + 2};FALSE)`;
    this.#sheet.put(head + 1, column, {formula: `ARRAYFORMULA(IFERROR(${sorted};""))`, align: 'left'});
    layout.forEach((id, index) => {
      if (id === undefined) return;
      this.#tableHead(head, column + 1 + index, this.#title(id));
      const format = unitOf(id) === 'days' ? '0.0' : formatOf(unitOf(id), this.#t);
      this.#sheet.style(head + 1, column + 1 + index, SLOTS + 1, 1, {format, align: 'right'});
    });
  }

  putNameTables(): void {
    const t = this.#t;
    const head = NAMES_ROW + 1;
    this.#sheet.style(head, 2, 1, LAST_COLUMN - 1, {background: COLORS.card}).height(head, 44);
    this.#heading(NAMES_ROW, 2, t('repsTable'));
    this.#heading(NAMES_ROW, 12, t('splitTable'));
    this.#tableHead(head, 2, t('rep'));
    this.#tableHead(head, 12, t('splitField'));
    this.#putNames(2, ROWS.reps, [
      undefined,
      'won-amount',
      'won',
      undefined,
      'lost',
      'win-rate',
      'average-deal',
      'sales-cycle',
    ]);
    this.#putNames(12, ROWS.split, [
      undefined,
      'won-amount',
      'won',
      undefined,
      'lost',
      'win-rate',
      'average-deal',
      'sales-cycle',
    ]);
  }

  putProblems(): void {
    const t = this.#t;
    const row = NAMES_ROW + SLOTS + 5;
    this.#heading(row, 2, t('problemsTable'));
    this.#tableHead(row + 1, 2, t('problem'));
    this.#tableHead(row + 1, LAST_COLUMN - 1, t('problemRows'));
    this.#tableHead(row + 1, LAST_COLUMN, t('firstRow'));
    PROBLEM_ROWS.forEach(({problem}, index) => {
      const at = row + 2 + index;
      this.#sheet
        .put(at, 2, {text: problem.title[this.options.language]})
        .put(at, LAST_COLUMN - 1, {formula: this.#cell(ROWS.problems + index, COLUMN.start), format: '#,##0'})
        .put(at, LAST_COLUMN, {formula: this.#cell(ROWS.problems + index, COLUMN.end), format: '0'});
    });
  }

  putCharts(): void {
    const t = this.#t;
    const head = MONTHS_ROW + 1;
    const months = (column: number): string => area(head, column, MONTHS + 1, 1);
    const names = (column: number): string => area(NAMES_ROW + 1, column, CHART_REPS + 1, 1);
    const line = {color: COLORS.accent, type: 'line'} as const;
    const charts = [
      {
        id: 'won-amount',
        type: 'column',
        title: t('chartWonAmount'),
        ranges: [months(2), months(3)],
        series: [{color: COLORS.accent}],
      },
      {
        id: 'growth',
        type: 'column',
        title: t('chartGrowth'),
        ranges: [months(2), months(4)],
        series: [{color: COLORS.accent}],
      },
      {
        id: 'win-rate',
        type: 'line',
        title: t('chartWinRate'),
        ranges: [months(2), months(8), months(BAD_COLUMN), months(GOOD_COLUMN)],
        series: [line, {color: '#c5221f', reference: true}, {color: '#188038', reference: true}],
      },
      {
        id: 'cycle',
        type: 'line',
        title: t('chartCycle'),
        ranges: [months(2), months(12), months(13)],
        series: [line, {color: COLORS.second}],
      },
      {
        id: 'reps',
        type: 'bar',
        title: t('chartReps'),
        ranges: [names(2), names(4)],
        series: [{color: COLORS.accent}],
      },
      {
        id: 'open',
        type: 'line',
        title: t('chartOpen'),
        ranges: [months(2), months(17), months(18)],
        series: [line, {color: COLORS.second}],
      },
    ] as const;
    charts.forEach((chart, index) => {
      this.#sheet.chart({
        ...chart,
        row: CHARTS_ROW + Math.floor(index / 3) * CHART_ROWS,
        column: 2,
        offsetX: (index % 3) * 384,
        width: 372,
        height: CHART_ROWS * 21 - 16,
      });
    });
  }
}

/** Puts the dashboard on its sheet, whose selectors the model already refers to. */
export function planDashboard(options: DashboardOptions): void {
  const planner = new DashboardPlanner(options);
  planner.putGrid();
  planner.putHead();
  planner.putSelectors();
  planner.putTiles();
  planner.putCharts();
  planner.putMonths();
  planner.putNameTables();
  planner.putProblems();
  options.sheet.size(NAMES_ROW + SLOTS + PROBLEM_ROWS.length + 12, FIRST_STATUS_COLUMN + 8);
}
