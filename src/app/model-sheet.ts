/**
 * Plans KPI Model: parameters, the periods offered, and one table whose rows are periods, reps and the values of a
 * field, and whose columns are measures, then KPIs. Every row computes in the same way from its own first cells.
 */
import {type CellInputs, reasonFormula, valueFormula} from '../core/formula';
import {columnLetters, quote, sheetRef} from '../core/formula-text';
import {type Kpi, missingFor} from '../core/kpi';
import {isNullable, type Measure} from '../core/measure';
import {
  ANY_TEXT,
  boundCriterion,
  type MeasureRows,
  measureFormula,
  type RowCriterion,
  sliceOf,
} from '../core/measure-formula';
import {DEAL_MEASURES} from '../core/measures/deals';
import {PROBLEMS} from '../core/problems';
import {REASONS} from '../core/reasons';
import {KPIS} from '../core/registry';
import {isPicked, isSameSet, looseBounds, type RowSet, rowSetId, rowSetOf, rowSetsOf} from '../core/row-sets';
import {HISTORY, statusFormula} from '../core/status';
import type {SplitField} from '../core/tables/deals';
import {fill, type Language} from '../core/text';
import {type DashboardRefs, MONTHS} from './dashboard-layout';
import {type ChosenSlice, type DataLayout, type DistinctList, GROUPS, type Group} from './data-sheet';
import {monthLabelFormula, periodOptions, typedPeriod} from './periods';
import {problemCount, problemFirstRow} from './problems';
import {address, area, SheetBuilder} from './sheet-builder';
import {splitTitle, type Translate, translator} from './texts';

/** Reps, and values of the chosen field, that get a row of their own; the rest is added up in one more row. */
export const SLOTS = 60;

const TABLE_HEAD = 24;
const FIRST = TABLE_HEAD + 1;

/** First rows of the blocks of the table. */
export const ROWS = {
  selected: FIRST,
  comparison: FIRST + 1,
  earlier: FIRST + 2,
  months: FIRST + 2 + HISTORY,
  reps: FIRST + 2 + HISTORY + MONTHS,
  split: FIRST + 2 + HISTORY + MONTHS + SLOTS + 1,
  problems: FIRST + 2 + HISTORY + MONTHS + 2 * (SLOTS + 1) + 2,
} as const;

const COLUMN = {
  id: 1,
  label: 2,
  start: 3,
  end: 4,
  previousStart: 5,
  previousEnd: 6,
  key: 7,
  measures: 8,
} as const;

/** Measures that some KPI needs for the period before as well. */
const PREVIOUS: readonly Measure[] = [
  ...new Set(
    KPIS.flatMap((kpi) => Object.values(kpi.inputs)).flatMap((source) =>
      'previous' in source ? [source.previous] : [],
    ),
  ),
];

/** The rows that the measures read; each set has two columns in the table, for the place of a row's own slice. */
export const ROW_SETS = rowSetsOf(DEAL_MEASURES, PREVIOUS);

const GRADED = KPIS.filter((kpi) => kpi.thresholds);

const LAYOUT = {
  previous: COLUMN.measures + DEAL_MEASURES.length,
  kpis: COLUMN.measures + DEAL_MEASURES.length + PREVIOUS.length,
  status: COLUMN.measures + DEAL_MEASURES.length + PREVIOUS.length + KPIS.length,
  reasons: COLUMN.measures + DEAL_MEASURES.length + PREVIOUS.length + KPIS.length + GRADED.length,
  slices: COLUMN.measures + DEAL_MEASURES.length + PREVIOUS.length + 2 * KPIS.length + GRADED.length,
  periods:
    COLUMN.measures +
    DEAL_MEASURES.length +
    PREVIOUS.length +
    2 * KPIS.length +
    GRADED.length +
    2 * ROW_SETS.length +
    1,
} as const;

/** Columns of the table of periods and names; the lists stand right of it. */
export const TABLE_COLUMNS = LAYOUT.periods - 2;

/** Columns of the lists that selectors offer, beside the table of periods. */
const LISTS = {
  reps: LAYOUT.periods + 6,
  values: LAYOUT.periods + 7,
  split: LAYOUT.periods + 8,
  fields: LAYOUT.periods + 9,
  comparisons: LAYOUT.periods + 10,
} as const;

/** Rows of the lists: names in the data that a drop-down offers. */
const LIST_ROWS = 400;

const PARAMETERS = [
  'today',
  'last-day',
  'first-day',
  'period',
  'start',
  'end',
  'step-months',
  'step-days',
  'year-ago',
  'compare-months',
  'compare-days',
  'last-month',
  'selected-rep',
  'filter-field',
  'filter-value',
  'split-field',
  'split-is-rep',
  'mixed-currencies',
  'team-mean',
  'rep-slots',
  'split-slots',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** Position of a column by measure or KPI id. */
export function modelColumn(id: string): number {
  const measure = DEAL_MEASURES.findIndex((candidate) => candidate.id === id);
  if (measure >= 0) return COLUMN.measures + measure;
  const kpi = KPIS.findIndex((candidate) => candidate.id === id);
  if (kpi >= 0) return LAYOUT.kpis + kpi;
  throw new Error(`KPI Model has no column "${id}".`);
}

/** Column of a KPI's status; undefined where it has no thresholds. */
export function statusColumn(id: string): number | undefined {
  const index = GRADED.findIndex((kpi) => kpi.id === id);
  return index < 0 ? undefined : LAYOUT.status + index;
}

/** Column of the sentence that says why a KPI of the selected period has no value. */
export function reasonColumn(id: string): number {
  return LAYOUT.reasons + KPIS.findIndex((kpi) => kpi.id === id);
}

function sliceColumn(set: RowSet, part: 'from' | 'count'): number {
  const index = ROW_SETS.findIndex((candidate) => isSameSet(candidate, set));
  return LAYOUT.slices + 2 * index + (part === 'count' ? 1 : 0);
}

/** Where the rows of the chosen period stand, as cells that KPI Data reads. */
export function chosenSlice(title: string, set: RowSet): ChosenSlice {
  const cell = (column: number): string => `${sheetRef(title)}!${address(ROWS.selected, column, true)}`;
  return {
    from: cell(sliceColumn(set, 'from')),
    count: cell(sliceColumn(set, 'count')),
    start: cell(COLUMN.start),
    end: cell(COLUMN.end),
  };
}

export const LABEL_COLUMN = COLUMN.label;
export const START_COLUMN = COLUMN.start;
export const END_COLUMN = COLUMN.end;

export interface ModelRefs {
  readonly general: (key: 'today' | 'from' | 'to') => string;
  readonly threshold: (bound: 'bad' | 'good', kpi: string) => string;
  readonly dashboard: DashboardRefs;
}

export interface ModelOptions {
  readonly title: string;
  readonly language: Language;
  readonly splits: readonly SplitField[];
  /** Fields of the user's table that are mapped; an outcome counts as `outcome`. */
  readonly mapped: ReadonlySet<string>;
  /** Where the columns stand that the measures read. */
  readonly data: DataLayout;
  readonly refs: ModelRefs;
}

/** Fields, as `table.field`, that a KPI needs and the user's tables lack. */
export function missingFields(kpi: Kpi, mapped: ReadonlySet<string>): string[] {
  return missingFor(kpi, mapped, KPIS);
}

class ModelPlanner {
  readonly sheet: SheetBuilder;
  readonly #t: Translate;

  constructor(readonly options: ModelOptions) {
    this.sheet = new SheetBuilder({role: 'model', title: options.title, hidden: true, gridlines: true});
    this.#t = translator(options.language);
  }

  parameter(name: Parameter): string {
    return address(PARAMETERS.indexOf(name) + 2, 2, true);
  }

  /** Formulas of the cells that everything else reads. */
  putParameters(): void {
    const {refs, splits} = this.options;
    const {dashboard} = refs;
    const periods = (column: number): string =>
      area(2, LAYOUT.periods + column, this.#periodCount() + 1, 1, true);
    const found = (column: number, otherwise: string): string =>
      `XLOOKUP(${this.parameter('period')};${periods(0)};${periods(column)};${otherwise})`;
    const fieldNames = area(2, LISTS.fields, splits.length + 1, 1, true);
    const fieldNumber = (cell: string): string =>
      `XLOOKUP(${cell}&"";${fieldNames};SEQUENCE(${splits.length + 1};1;0);0)`;
    const unlessAll = (cell: string): string => `IF(${cell}=${quote(this.#t('all'))};"";${cell}&"")`;
    const first = (column: string): string => `MIN(kpi_deals_${column})`;
    const formulas: Record<Parameter, string> = {
      today: `INT(${refs.general('today')})`,
      'last-day': `IF(MAX(MAX(kpi_deals_created);MAX(kpi_deals_closed))=0;${this.parameter('today')};MIN(${this.parameter('today')};MAX(MAX(kpi_deals_created);MAX(kpi_deals_closed))))`,
      'first-day': `IF(COUNT(kpi_deals_closed)+COUNT(kpi_deals_created)=0;${this.parameter('today')};IF(COUNT(kpi_deals_created)=0;${first('closed')};IF(COUNT(kpi_deals_closed)=0;${first('created')};MIN(${first('created')};${first('closed')}))))`,
      period: this.#normalisedPeriod(dashboard.period),
      start: found(1, address(2, LAYOUT.periods + 1, true)),
      end: found(2, address(2, LAYOUT.periods + 2, true)),
      'step-months': found(3, address(2, LAYOUT.periods + 3, true)),
      'step-days': found(4, address(2, LAYOUT.periods + 4, true)),
      'year-ago': `(${dashboard.comparison}=${quote(this.#t('yearAgo'))})`,
      'compare-months': `IF(${this.parameter('year-ago')};12;${this.parameter('step-months')})`,
      'compare-days': `IF(${this.parameter('year-ago')};0;${this.parameter('step-days')})`,
      'last-month': `DATE(YEAR(${this.#lastShown()});MONTH(${this.#lastShown()});1)`,
      'selected-rep': unlessAll(dashboard.rep),
      'filter-field': fieldNumber(dashboard.filterField),
      'filter-value': `IF(${this.parameter('filter-field')}=0;"";${unlessAll(dashboard.filterValue)})`,
      'split-field': fieldNumber(dashboard.splitField),
      'split-is-rep': splits[0] === 'owner' ? `${this.parameter('split-field')}=1` : 'FALSE',
      'mixed-currencies': this.options.mapped.has('deals.currency')
        ? 'COUNTUNIQUEIFS(kpi_deals_currency_key;kpi_deals_deal;1;kpi_deals_currency_key;"?*")>1'
        : 'FALSE',
      'team-mean': `IFERROR(AVERAGE(${area(ROWS.reps, modelColumn('revenue-per-rep'), SLOTS, 1, true)});"")`,
      'rep-slots': `${SLOTS}`,
      'split-slots': `${SLOTS}`,
    };
    this.sheet.put(1, 1, {text: 'parameter', bold: true}).put(1, 2, {text: 'value', bold: true});
    PARAMETERS.forEach((name, index) => {
      this.sheet.put(index + 2, 1, {text: name}).put(index + 2, 2, {formula: formulas[name]});
    });
  }

  /** Choosing `2026-03` or `2026` in a cell may turn it into a date or a number: both are read back. */
  #normalisedPeriod(cell: string): string {
    return `IF(ISNUMBER(${cell});IF(${cell}<10000;${cell}&"";${monthLabelFormula(cell)});${cell}&"")`;
  }

  #lastShown(): string {
    const last = `${this.parameter('end')}-1`;
    return `IF(${last}<${this.parameter('today')};${last};${this.parameter('today')})`;
  }

  #periodCount(): number {
    return this.#periodOptions().length;
  }

  #periodOptions(): ReturnType<typeof periodOptions> {
    const {refs} = this.options;
    return periodOptions(
      {
        period: this.parameter('period'),
        today: this.parameter('today'),
        firstDay: this.parameter('first-day'),
        lastDay: this.parameter('last-day'),
        from: refs.general('from'),
        to: refs.general('to'),
      },
      this.#t,
    );
  }

  putPeriods(): void {
    const column = LAYOUT.periods;
    ['period', 'start', 'end', 'months', 'days'].forEach((text, index) => {
      this.sheet.put(1, column + index, {text, bold: true});
    });
    this.#periodOptions().forEach((option, index) => {
      const row = index + 2;
      const {step} = option;
      this.sheet
        .put(row, column, {...option.label, format: '@'})
        .put(row, column + 1, {formula: option.start})
        .put(row, column + 2, {formula: option.end})
        .put(row, column + 3, {number: 'months' in step ? step.months : 0})
        .put(
          row,
          column + 4,
          'daysFormula' in step ? {formula: step.daysFormula} : {number: 'days' in step ? step.days : 0},
        );
    });
    const typed = typedPeriod({period: this.parameter('period')});
    [typed.label, typed.start, typed.end, typed.months, typed.days].forEach((formula, index) => {
      this.sheet.put(this.#periodCount() + 2, column + index, {formula});
    });
  }

  /** Lists for the drop-downs, and the names that get rows of their own. */
  putLists(): void {
    const {splits, data} = this.options;
    const list = (column: number, text: DistinctList, all: boolean): void => {
      const found = data.distinctRef(text);
      const names = sliceOf(found, '0', `COUNTIFS(${found};${ANY_TEXT})`);
      const keys = `SORTN(UNIQUE(LOWER(${names}));${LIST_ROWS - 1};0;1;TRUE)`;
      const body = `ARRAYFORMULA(XLOOKUP(${keys};LOWER(${names});${names};""))`;
      this.sheet
        .put(1, column, {text, bold: true})
        .put(2, column, {formula: all ? `VSTACK(${quote(this.#t('all'))};${body})` : body});
    };
    list(LISTS.reps, 'reps', true);
    list(LISTS.values, 'values', true);
    list(LISTS.split, 'split', false);
    this.sheet
      .put(1, LISTS.fields, {text: 'fields', bold: true})
      .put(2, LISTS.fields, {text: this.#t('noFilter')});
    splits.forEach((field, index) => {
      this.sheet.put(index + 3, LISTS.fields, {text: splitTitle(field, this.#t)});
    });
    this.sheet
      .put(1, LISTS.comparisons, {text: 'comparisons', bold: true})
      .put(2, LISTS.comparisons, {text: this.#t('previousPeriod')})
      .put(3, LISTS.comparisons, {text: this.#t('yearAgo')});
  }

  putHead(): void {
    const heads = [
      'row',
      'label',
      'start',
      'end',
      'previous start',
      'previous end',
      'key',
      ...DEAL_MEASURES.map(({id}) => id),
      ...PREVIOUS.map(({id}) => `${id}, before`),
      ...KPIS.map(({id}) => id),
      ...GRADED.map(({id}) => `${id}: status`),
      ...KPIS.map(({id}) => `${id}: reason`),
      ...ROW_SETS.flatMap((set) => [`${rowSetId(set)}: rows before`, `${rowSetId(set)}: rows`]),
    ];
    heads.forEach((text, index) => {
      this.sheet.put(TABLE_HEAD, index + 1, {text, bold: true});
    });
  }

  /** A day so many steps earlier. */
  #shift(day: string, months: string, days: string, times: number): string {
    return `IF(${months}>0;EDATE(${day};-${times}*${months});${day}-${times}*${days})`;
  }

  /** End of an earlier span: of an unfinished period only the elapsed days count. */
  #earlierEnd(start: string, months: string, days: string, times: number): string {
    const [periodStart, periodEnd, today] = [
      this.parameter('start'),
      this.parameter('end'),
      this.parameter('today'),
    ];
    const whole = this.#shift(periodEnd, months, days, times);
    const elapsed = `MAX(0;${today}+1-${periodStart})`;
    return `IF(${periodEnd}<=${today}+1;${whole};MIN(${whole};${start}+${elapsed}))`;
  }

  #putSpan(row: number, kind: 'compare' | 'step', times: number): void {
    const months = this.parameter(`${kind}-months`);
    const days = this.parameter(`${kind}-days`);
    const at = (column: number): string => address(row, column, true);
    const put = (startColumn: number, endColumn: number, steps: number): void => {
      if (steps === 0) {
        this.sheet.put(row, startColumn, {formula: this.parameter('start')});
        this.sheet.put(row, endColumn, {formula: this.parameter('end')});
        return;
      }
      this.sheet.put(row, startColumn, {formula: this.#shift(this.parameter('start'), months, days, steps)});
      this.sheet.put(row, endColumn, {formula: this.#earlierEnd(at(startColumn), months, days, steps)});
    };
    put(COLUMN.start, COLUMN.end, times);
    put(COLUMN.previousStart, COLUMN.previousEnd, times + 1);
  }

  putPeriodRows(): void {
    const rows: readonly [number, string, 'compare' | 'step', number][] = [
      [ROWS.selected, 'selected', 'compare', 0],
      [ROWS.comparison, 'comparison', 'compare', 1],
      ...Array.from({length: HISTORY}, (_, index): [number, string, 'step', number] => [
        ROWS.earlier + index,
        `earlier ${index + 1}`,
        'step',
        index + 1,
      ]),
    ];
    for (const [row, id, kind, times] of rows) {
      this.sheet.put(row, COLUMN.id, {text: id}).put(row, COLUMN.key, {number: 1});
      this.sheet.put(row, COLUMN.label, {formula: id === 'selected' ? this.#periodLabel() : quote('')});
      this.#putSpan(row, kind, times);
      this.#putNumbers(row);
    }
    const history = (kpi: Kpi): string => area(ROWS.earlier, modelColumn(kpi.id), HISTORY, 1, true);
    this.#putStatus(ROWS.selected, history);
    this.#putReasons();
  }

  #periodLabel(): string {
    const periods = area(2, LAYOUT.periods, this.#periodCount() + 1, 1, true);
    return `XLOOKUP(${this.parameter('period')};${periods};${periods};${address(2, LAYOUT.periods, true)})`;
  }

  putMonths(): void {
    const today = this.parameter('today');
    for (let index = 0; index < MONTHS; index++) {
      const row = ROWS.months + index;
      const at = (column: number): string => address(row, column, true);
      const [start, end, previousStart] = [at(COLUMN.start), at(COLUMN.end), at(COLUMN.previousStart)];
      this.sheet
        .put(row, COLUMN.id, {text: 'month'})
        .put(row, COLUMN.label, {formula: monthLabelFormula(start)})
        .put(row, COLUMN.start, {formula: `EDATE(${this.parameter('last-month')};-${MONTHS - 1 - index})`})
        .put(row, COLUMN.end, {formula: `EDATE(${start};1)`})
        .put(row, COLUMN.previousStart, {formula: `EDATE(${start};-1)`})
        .put(row, COLUMN.previousEnd, {
          formula: `IF(${end}<=${today}+1;${start};MIN(${start};${previousStart}+MAX(0;${today}+1-${start})))`,
        })
        .put(row, COLUMN.key, {number: 1});
      this.#putNumbers(row);
      const back = Math.min(HISTORY, index);
      this.#putStatus(row, (kpi) =>
        back === 0 ? undefined : area(row - back, modelColumn(kpi.id), back, 1, true),
      );
    }
  }

  /** Rows of the names in a list, and one for all others. */
  putNames(first: number, list: number, group: Group, team: boolean): void {
    for (let index = 0; index <= SLOTS; index++) {
      const row = first + index;
      const isOthers = index === SLOTS;
      const name = area(2, list, LIST_ROWS, 1, true);
      const offset = group === 'rep' ? 2 : 1;
      const others = `IF(COUNTIFS(kpi_deals_${GROUPS[group]};0)>0;${quote(this.#t('others'))};"")`;
      this.sheet
        .put(row, COLUMN.id, {text: group})
        .put(row, COLUMN.label, {formula: isOthers ? others : `INDEX(${name};${index + offset})&""`})
        .put(row, COLUMN.key, {number: isOthers ? 0 : index + 1});
      const selected = (column: number): string => address(ROWS.selected, column, true);
      for (const column of [COLUMN.start, COLUMN.end, COLUMN.previousStart, COLUMN.previousEnd]) {
        this.sheet.put(row, column, {formula: selected(column)});
      }
      this.#putNumbers(row, group);
      if (team) this.#putStatus(row, () => undefined);
    }
  }

  /** How many rows of a set stand before a row's own, and how many are its own. */
  #putSlice(row: number, set: RowSet, group: Group | undefined, guard: (formula: string) => string): void {
    const {data} = this.options;
    const at = (column: number): string => address(row, column, true);
    const keys = group ? data.groupedRef(group, set, GROUPS[group]) : data.orderedRef(set, set.order);
    /** Keys are whole numbers in rising order, then texts. */
    const below = (bound: string): string => `IFERROR(MATCH(${bound}-1;${keys};1);0)`;
    const from = at(sliceColumn(set, 'from'));
    const days = this.#days(row, set.previous);
    const low = group ? at(COLUMN.key) : set.low && days[set.low];
    const high = group ? `${at(COLUMN.key)}+1` : days[set.high];
    const start = low === undefined ? '0' : below(low);
    this.sheet
      .put(row, sliceColumn(set, 'from'), {formula: guard(start)})
      .put(row, sliceColumn(set, 'count'), {formula: guard(`MAX(0;${below(high)}-${from})`)});
  }

  #days(row: number, previous: boolean): Readonly<Record<'start' | 'end', string>> {
    return {
      start: address(row, previous ? COLUMN.previousStart : COLUMN.start, true),
      end: address(row, previous ? COLUMN.previousEnd : COLUMN.end, true),
    };
  }

  /** The rows that a measure reads in a row of the model: a slice of a long table, or the whole of a short one. */
  #rows(row: number, measure: Measure, previous: boolean, group: Group | undefined): MeasureRows {
    const {data} = this.options;
    const set = rowSetOf(measure, previous);
    const days = this.#days(row, previous);
    if (!set) throw new Error(`The rows of "${measure.id}" have no order.`);
    const from = address(row, sliceColumn(set, 'from'), true);
    const count = address(row, sliceColumn(set, 'count'), true);
    const range = (id: string): string =>
      group ? data.groupedRef(group, set, id) : data.orderedRef(set, id);
    const scope: RowCriterion = {column: 'scope', operator: '=', value: '1'};
    const bounds = [...looseBounds(measure, set), ...(isPicked(set) && !group ? set.bounds : [])];
    return {
      column: (id) => sliceOf(range(id), from, count),
      count,
      criteria: [...(group ? [] : [scope]), ...bounds.map((bound) => boundCriterion(bound, days))],
      ...days,
    };
  }

  /** Measures, KPIs and what they read, of a period or of a member of a group. */
  #putNumbers(row: number, group?: Group): void {
    const label = address(row, COLUMN.label, true);
    const guard = (formula: string): string => (group ? `IF(${label}="";"";${formula})` : formula);
    const mixed = this.parameter('mixed-currencies');
    for (const set of ROW_SETS) this.#putSlice(row, set, group, guard);
    DEAL_MEASURES.forEach((measure, index) => {
      const formula = measureFormula(measure, this.#rows(row, measure, false, group), mixed);
      this.sheet.put(row, COLUMN.measures + index, {formula: guard(formula)});
    });
    PREVIOUS.forEach((measure, index) => {
      const formula = measureFormula(measure, this.#rows(row, measure, true, group), mixed);
      this.sheet.put(row, LAYOUT.previous + index, {formula: guard(formula)});
    });
    KPIS.forEach((kpi, index) => {
      const missing = missingFields(kpi, this.options.mapped).length > 0;
      const formula = missing ? quote('') : guard(valueFormula(kpi.expression, this.#inputs(kpi, row)));
      this.sheet.put(row, LAYOUT.kpis + index, {formula});
    });
  }

  #inputs(kpi: Kpi, row: number): CellInputs {
    const inputs: Record<string, {ref: string; nullable: boolean}> = {};
    for (const [name, source] of Object.entries(kpi.inputs)) {
      if ('previous' in source) {
        const column = LAYOUT.previous + PREVIOUS.indexOf(source.previous);
        inputs[name] = {ref: address(row, column, true), nullable: isNullable(source.previous)};
      } else if ('kpi' in source) {
        inputs[name] = {ref: address(row, modelColumn(source.kpi), true), nullable: true};
      } else if ('scaled' in source || 'toDate' in source || 'days' in source) {
        throw new Error(`The model has no column for "${name}" of "${kpi.id}".`);
      } else {
        inputs[name] = {ref: address(row, modelColumn(source.id), true), nullable: isNullable(source)};
      }
    }
    return inputs;
  }

  #putStatus(row: number, history: (kpi: Kpi) => string | undefined): void {
    const {threshold} = this.options.refs;
    GRADED.forEach((kpi, index) => {
      const isTeam = kpi.thresholds?.kind === 'team';
      const base = isTeam ? (row >= ROWS.reps ? this.parameter('team-mean') : undefined) : history(kpi);
      const formula = statusFormula(kpi, {
        value: address(row, modelColumn(kpi.id), true),
        bad: threshold('bad', kpi.id),
        good: threshold('good', kpi.id),
        ...(base === undefined ? {} : {base}),
      });
      this.sheet.put(row, LAYOUT.status + index, {formula});
    });
  }

  #putReasons(): void {
    const {language, mapped} = this.options;
    const mixed = quote(REASONS['mixed-currencies'][language]);
    KPIS.forEach((kpi, index) => {
      const missing = missingFields(kpi, mapped);
      const inputs = this.#inputs(kpi, ROWS.selected);
      const emptyInput = (ref: string): string =>
        `IF(${this.parameter('mixed-currencies')};${mixed};${quote(this.#medianReason(kpi, ref, inputs))})`;
      const formula =
        missing.length > 0
          ? quote(fill(REASONS.unmapped[language], {fields: missing.join(', ')}))
          : reasonFormula(kpi.expression, inputs, (reason) => REASONS[reason][language], emptyInput);
      this.sheet.put(ROWS.selected, LAYOUT.reasons + index, {formula});
    });
  }

  #medianReason(kpi: Kpi, ref: string, inputs: CellInputs): string {
    const name = Object.keys(inputs).find((candidate) => inputs[candidate]?.ref === ref);
    const source = name === undefined ? undefined : kpi.inputs[name];
    const days = source && 'unit' in source && source.unit === 'days';
    return REASONS[days ? 'no-cycles' : 'no-won-amounts'][this.options.language];
  }

  putProblems(): void {
    const cells = {today: this.parameter('today'), mapped: this.options.mapped};
    PROBLEMS.forEach((problem, index) => {
      const row = ROWS.problems + index;
      this.sheet
        .put(row, COLUMN.id, {text: problem.code})
        .put(row, COLUMN.label, {text: problem.title[this.options.language]})
        .put(row, COLUMN.start, {formula: problemCount(problem, cells)})
        .put(row, COLUMN.end, {
          formula: problemFirstRow(problem, cells, address(row, COLUMN.start, true)),
        });
    });
  }
}

/** A parameter of the model, or the labels of a block, as another sheet refers to them. */
export function modelPart(title: string, part: string): string {
  const sheet = sheetRef(title);
  if (part === 'rep-labels') return `${sheet}!${area(ROWS.reps, COLUMN.label, SLOTS, 1, true)}`;
  if (part === 'split-labels') return `${sheet}!${area(ROWS.split, COLUMN.label, SLOTS, 1, true)}`;
  const parameter = PARAMETERS.find((name) => name === part);
  if (!parameter) throw new Error(`KPI Model has no part "${part}".`);
  return `${sheet}!${address(PARAMETERS.indexOf(parameter) + 2, 2, true)}`;
}

/** The planned model with the references that other sheets read. */
export interface PlannedModel {
  readonly sheet: SheetBuilder;
  /** Ranges that the selectors offer. */
  readonly lists: Readonly<
    Record<'periods' | 'comparisons' | 'reps' | 'fields' | 'values' | 'splitFields', string>
  >;
}

export function planModel(options: ModelOptions): PlannedModel {
  const planner = new ModelPlanner(options);
  planner.putParameters();
  planner.putPeriods();
  planner.putLists();
  planner.putHead();
  planner.putPeriodRows();
  planner.putMonths();
  planner.putNames(ROWS.reps, LISTS.reps, 'rep', true);
  planner.putNames(ROWS.split, LISTS.split, 'split', false);
  planner.putProblems();
  const count = periodOptions(
    {period: '', today: '', firstDay: '', lastDay: '', from: '', to: ''},
    translator(options.language),
  ).length;
  const column = (at: number, first: number, rows: number): string =>
    `${columnLetters(at)}${first}:${columnLetters(at)}${first + rows - 1}`;
  planner.sheet.size(LIST_ROWS + 10, LISTS.comparisons);
  return {
    sheet: planner.sheet,
    lists: {
      periods: column(LAYOUT.periods, 2, count),
      comparisons: column(LISTS.comparisons, 2, 2),
      reps: column(LISTS.reps, 2, LIST_ROWS),
      fields: column(LISTS.fields, 2, options.splits.length + 1),
      values: column(LISTS.values, 2, LIST_ROWS),
      splitFields: column(LISTS.fields, 3, Math.max(1, options.splits.length)),
    },
  };
}
