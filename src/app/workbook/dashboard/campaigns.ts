/** What each campaign sold in the chosen period beyond its baseline, and what that cost. */

import {inputsOver, type Kpi, type KpiInput} from '../../../core/definitions/kpi';
import {kpiById, measureById} from '../../../core/definitions/lookup';
import type {Measure} from '../../../core/definitions/measure';
import {KPIS} from '../../../core/definitions/registry';
import {call, type Formula, f, quote} from '../../../core/formulas/formula';
import {type CellInput, valueFormula} from '../../../core/formulas/kpi-formula';
import type {RowCriterion} from '../../../core/formulas/measure-formula';
import {statusFormula} from '../../../core/status/status';
import {CAMPAIGN_NUMBER, MOST_CAMPAIGNS} from '../data/scope';
import type {TableLayout} from '../data/table-layout';
import {filteredRows} from '../filtered';
import {COLUMN, parameterCell, ROWS} from '../model/layout';
import {tableMeasure} from '../model/table-measure';
import {cellRef, SheetBuilder} from '../sheet-builder';
import {type ChartSource, placeAmong} from './charts';
import {CAMPAIGN_COLUMNS, type Column} from './content';
import {HALF_ROWS, type Half, STATUS_OFFSET} from './layout';
import type {DashboardParts} from './parts';
import {Workings} from './workings';

/** Campaigns that are told; the table shows those with the highest sales. */
const MOST = MOST_CAMPAIGNS;
const AT = {name: 1} as const;
const NUMBERS = 2;
/** The table's columns, then their statuses, in the order of the table. */
const LISTED = 14;
const COUNT = 13;
/** Columns of the numbers, right of the name. */
const SLOTS_OF_HALF = [2, 3, 5, 6, 7, 8] as const;

/** The cells with the names of the campaigns, as the data's columns refer to them. */
export function campaignLabels(): Formula {
  const model = new SheetBuilder({role: 'model', title: ''});
  return new Workings(model, 'campaigns').refColumn(AT.name, MOST);
}

type Days = 'own' | 'previous';

export class Campaigns implements ChartSource {
  readonly rows = HALF_ROWS;
  readonly #workings: Workings;
  #at: {head: number; column: Half} = {head: 1, column: 2};

  constructor(readonly parts: DashboardParts) {
    this.#workings = new Workings(parts.options.model.sheet, 'campaigns');
    if (this.isTold) this.#putWorkings();
  }

  get isTold(): boolean {
    return this.parts.isTold('incremental-sales');
  }

  get labels(): number {
    return this.#at.column;
  }

  readonly has = (column: Column): boolean => this.isTold && placeAmong(this.#columns, column) >= 0;

  readonly place = (column: Column): {head: number; column: number} | undefined => {
    const slot = SLOTS_OF_HALF[placeAmong(this.#columns, column)];
    return slot === undefined ? undefined : {head: this.#at.head, column: this.#at.column + slot};
  };

  get #columns(): string[] {
    return CAMPAIGN_COLUMNS.flatMap((ids) => ids.find((id) => this.parts.isTold(id)) ?? []);
  }

  #layout(measure: Measure): TableLayout | undefined {
    return [...this.parts.options.tables.values()].find(({options}) => options.spec.id === measure.table);
  }

  /** Names of all tables that know campaigns, each once whatever its case. */
  #names(): Formula {
    const known = [...this.parts.options.tables.values()].filter(({options}) =>
      ['deals', 'costs', 'baselines'].includes(options.spec.id),
    );
    const lists = known
      .filter((layout) => layout.has('campaign') && layout.has('campaign_text'))
      .map((layout) => {
        const tests = f`${layout.ref('campaign_text')}<>"";${layout.ref(layout.options.spec.member)}=1`;
        return f`IFERROR(FILTER(${layout.ref('campaign')};${tests});"")`;
      });
    const [only] = lists;
    return only && lists.length === 1 ? only : call('VSTACK', ...lists);
  }

  #measure(measure: Measure, days: Days, row: number): Formula {
    const layout = this.#layout(measure);
    if (!layout || !this.parts.isTold(measure.id)) return f`""`;
    const selected = (column: number): Formula => cellRef(ROWS.selected, column);
    const cells =
      days === 'own'
        ? {start: selected(COLUMN.start), end: selected(COLUMN.end)}
        : {start: selected(COLUMN.previousStart), end: selected(COLUMN.previousEnd)};
    const members: readonly RowCriterion[] = [
      {column: CAMPAIGN_NUMBER, operator: '=', value: f`${row}`},
      {column: 'scope', operator: '=', value: f`1`},
    ];
    return tableMeasure(layout, measure, cells, members, parameterCell(`blocked-${layout.options.spec.id}`));
  }

  #input(source: KpiInput, row: number): CellInput {
    if ('kpi' in source) return {ref: this.#cell(source.kpi, row), nullable: true};
    if ('days' in source || 'toDate' in source || 'previous' in source)
      throw new Error('KPIs of campaigns read no such input.');
    if (!('scaled' in source)) return {ref: f`(${this.#measure(source, 'own', row)})`, nullable: true};
    const days = (start: number, end: number): Formula =>
      f`(${cellRef(ROWS.selected, end)}-${cellRef(ROWS.selected, start)})`;
    const before = days(COLUMN.previousStart, COLUMN.previousEnd);
    const value = this.#measure(source.scaled, 'previous', row);
    const scaled = f`(${value})/${before}*${days(COLUMN.start, COLUMN.end)}`;
    return {ref: f`(IF(${before}<=0;"";IFERROR(${scaled};"")))`, nullable: true};
  }

  #kpi(kpi: Kpi, row: number): Formula {
    const sources = inputsOver(kpi, this.parts.options.mapped, KPIS);
    const inputs = Object.entries(sources).map(([name, source]) => [name, this.#input(source, row)] as const);
    return valueFormula(kpi.expression, Object.fromEntries(inputs));
  }

  #cell(id: string, row: number): Formula {
    return this.#workings.at(row, NUMBERS + this.#columns.indexOf(id));
  }

  #putWorkings(): void {
    const workings = this.#workings;
    const columns = this.#columns;
    workings.head(['campaign', ...columns]);
    const names = this.#names();
    const keys = f`SORTN(UNIQUE(FILTER(LOWER(${names});${names}<>""));${MOST};0;1;TRUE)`;
    const spelled = f`XLOOKUP(${keys};LOWER(${names});${names};"")`;
    workings
      .put(1, AT.name, {formula: f`ARRAYFORMULA(IFERROR(${spelled};""))`, spill: {rows: MOST, columns: 1}})
      .put(1, COUNT, {formula: f`IFERROR(ROWS(UNIQUE(FILTER(LOWER(${names});${names}<>"")));0)`});
    for (let row = 1; row <= MOST; row++) this.#putRow(row, columns);
    this.#putList(columns);
  }

  #putRow(row: number, columns: readonly string[]): void {
    const workings = this.#workings;
    const name = f`${workings.at(row, AT.name)}&""`;
    columns.forEach((id, index) => {
      const kpi = kpiById(id);
      const measure = measureById(id);
      const formula = kpi ? this.#kpi(kpi, row) : measure ? this.#measure(measure, 'own', row) : f`""`;
      workings.put(row, NUMBERS + index, {formula: f`IF(${name}="";"";${formula})`});
    });
  }

  #putList(columns: readonly string[]): void {
    const workings = this.#workings;
    const names = workings.column(AT.name, MOST);
    const listed = [names, ...columns.map((_, index) => workings.column(NUMBERS + index, MOST))];
    const rows = filteredRows(listed, f`${names}<>""`);
    const sorted = f`SORTN(${rows};${HALF_ROWS};0;2;FALSE)`;
    workings.put(1, LISTED, {
      formula: f`ARRAYFORMULA(IFERROR(${sorted};""))`,
      spill: {rows: HALF_ROWS, columns: listed.length},
    });
  }

  /** @param row of the heading; the column heads follow */
  put(row: number, column: Half): void {
    const {parts} = this;
    const {sheet, t} = parts;
    const head = row + 1;
    this.#at = {head, column};
    const count = this.#workings.ref(1, COUNT);
    const more = f`IF(${count}>${HALF_ROWS};${quote(` (${t('highestOf')} `)}&${count}&")";"")`;
    parts.heading(row, column, {formula: f`${quote(t('campaignsTable'))}&${more}`});
    parts.tableHead(head, column, t('campaign'), true);
    const columns = this.#columns;
    columns.forEach((id, index) => {
      parts.tableHead(head, column + (SLOTS_OF_HALF[index] ?? 0), parts.shortName(id));
    });
    for (let line = 1; line <= HALF_ROWS; line++) {
      sheet.put(head + line, column, {formula: f`${this.#workings.ref(line, LISTED)}&""`, align: 'left'});
      columns.forEach((id, index) => {
        const cell = this.#workings.ref(line, LISTED + 1 + index);
        const at = column + (SLOTS_OF_HALF[index] ?? 0);
        const format = parts.format(id, true);
        sheet.put(head + line, at, {formula: f`IF(${cell}="";"";${cell})`, format, align: 'right'});
        this.#putStatus(head + line, at, id);
      });
    }
  }

  #putStatus(row: number, column: number, id: string): void {
    const {options} = this.parts;
    const kpi = kpiById(id);
    if (kpi?.thresholds?.kind !== 'fixed') return;
    const formula = statusFormula(kpi, {
      value: cellRef(row, column),
      bad: options.threshold('bad', id),
      good: options.threshold('good', id),
      start: this.parts.cell(ROWS.selected, COLUMN.start),
      end: this.parts.cell(ROWS.selected, COLUMN.end),
    });
    options.sheet.put(row, column + STATUS_OFFSET, {formula});
  }
}
