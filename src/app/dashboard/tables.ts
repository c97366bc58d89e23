/** The tables under the charts: months, reps and values of the chosen field, and the data check. */
import {KPIS} from '../../core/registry';
import {COLUMN, modelColumn, parameterCell, ROWS, SLOTS, statusColumn} from '../model/layout';
import {PROBLEM_ROWS} from '../problems';
import {address, area} from '../sheet-builder';
import {MONTH_COLUMNS, type MonthColumn, NAME_COLUMNS} from './content';
import {HEAD_HEIGHT, LAST_COLUMN, MONTHS, TABLE_SLOTS} from './layout';
import {COLORS, type DashboardParts} from './parts';

/** Statuses stand right of the last column, for the rules, which see no other sheet. */
export const STATUS_OFFSET = LAST_COLUMN;

/** Where a column of the months stands. */
export interface MonthPlace {
  readonly head: number;
  readonly column: number;
}

const isTold = (parts: DashboardParts, column: MonthColumn): boolean =>
  parts.isTold(typeof column === 'string' ? column : column.kpi);

const sameColumn = (one: MonthColumn, other: MonthColumn): boolean =>
  typeof one === 'string' || typeof other === 'string'
    ? one === other
    : one.kpi === other.kpi && one.threshold === other.threshold;

/** The months in as many tables as their columns need, each over the whole width. */
export class MonthTables {
  readonly #tables: readonly (readonly MonthColumn[])[];

  constructor(
    readonly parts: DashboardParts,
    /** Row of the heading; the column heads follow, then one row a month. */
    readonly row: number,
  ) {
    const told = MONTH_COLUMNS.filter((column) => isTold(parts, column));
    const count = Math.max(1, Math.ceil(told.length / TABLE_SLOTS.length));
    this.#tables = Array.from({length: count}, (_, index) =>
      told.slice(index * TABLE_SLOTS.length, (index + 1) * TABLE_SLOTS.length),
    );
  }

  /** The row after the last table. */
  get end(): number {
    return this.row + 1 + this.#tables.length * (MONTHS + 2);
  }

  #head(index: number): number {
    return this.row + 1 + index * (MONTHS + 2);
  }

  place(column: MonthColumn): MonthPlace | undefined {
    for (const [index, table] of this.#tables.entries()) {
      const at = table.findIndex((other) => sameColumn(other, column));
      const slot = TABLE_SLOTS[at];
      if (slot !== undefined) return {head: this.#head(index), column: slot};
    }
    return undefined;
  }

  put(): void {
    this.parts.heading(this.row, 2, this.parts.t('monthsTable'));
    this.#tables.forEach((table, index) => {
      this.#putTable(this.#head(index), table);
    });
  }

  #putTable(head: number, columns: readonly MonthColumn[]): void {
    const {parts} = this;
    const {sheet} = parts;
    sheet.style(head, 2, 1, LAST_COLUMN - 1, {background: COLORS.card}).height(head, HEAD_HEIGHT);
    parts.tableHead(head, 2, parts.t('month'), true);
    for (let index = 0; index < MONTHS; index++) {
      const label = {formula: parts.cell(ROWS.months + index, COLUMN.label), align: 'left'} as const;
      sheet.put(head + 1 + index, 2, label);
    }
    columns.forEach((column, index) => {
      const slot = TABLE_SLOTS[index];
      if (slot === undefined) return;
      if (typeof column === 'string') this.#putColumn(head, slot, column);
      else this.#putThreshold(head, slot, column);
    });
    // Each status stands as far right of its number as every other, so that one rule serves the whole table.
    const range = area(head + 1, 2, MONTHS, LAST_COLUMN - 1);
    parts.statusRules(range, address(head + 1, 2 + STATUS_OFFSET), false, ['watch', 'alert']);
  }

  #putThreshold(head: number, slot: number, {threshold, kpi}: Exclude<MonthColumn, string>): void {
    const {parts} = this;
    const found = KPIS.find(({id}) => id === kpi)?.thresholds;
    const per = found?.kind === 'fixed' ? found.per : 100;
    parts.tableHead(head, slot, parts.t(threshold === 'bad' ? 'alertFrom' : 'goodFrom'));
    for (let index = 0; index < MONTHS; index++) {
      parts.sheet.put(head + 1 + index, slot, {
        formula: `${parts.options.threshold(threshold, kpi)}/${per}`,
        format: parts.format(kpi, true),
        color: COLORS.faint,
        align: 'right',
      });
    }
  }

  /** Months that ended before the first deal are blank: nothing was sold, and nothing can be blamed. */
  #guarded(row: number, formula: string): string {
    const {parts} = this;
    const first = `${parts.cell(Number(/\d+$/.exec(parameterCell('first-day'))?.[0]), 2)}`;
    return `IF(${parts.cell(row, COLUMN.end)}<=${first};"";${formula})`;
  }

  #putColumn(head: number, slot: number, id: string): void {
    const {parts} = this;
    const {sheet} = parts;
    const format = parts.format(id, true);
    const status = statusColumn(id);
    parts.tableHead(head, slot, parts.shortName(id));
    for (let month = 0; month < MONTHS; month++) {
      const row = head + 1 + month;
      const modelRow = ROWS.months + month;
      const formula = this.#guarded(modelRow, parts.value(modelRow, id));
      sheet.put(row, slot, {formula, format, align: 'right'});
      if (status === undefined) continue;
      const word = this.#guarded(modelRow, parts.cell(modelRow, status));
      sheet.put(row, slot + STATUS_OFFSET, {formula: word, color: '#ffffff', size: 8});
    }
  }
}

/** A table of names sorted by won amount: one spilling formula, with empty columns where the grid has gaps. */
function putNames(parts: DashboardParts, head: number, column: number, first: number): void {
  const {sheet, options} = parts;
  const labels = options.model.sheet.refArea(first, COLUMN.label, SLOTS + 1, 1);
  const blank = `IF(${labels}="";"";"")`;
  const layout: readonly (string | undefined)[] = [undefined, ...NAME_COLUMNS];
  const values = layout.map((id) =>
    id === undefined || !parts.isTold(id)
      ? blank
      : options.model.sheet.refArea(first, modelColumn(id), SLOTS + 1, 1),
  );
  const rows = `FILTER(HSTACK(${[labels, ...values].join(';')});${labels}<>"")`;
  const sorted = `SORT(${rows};${layout.indexOf('won-amount') + 2};FALSE)`;
  // All that it may fill is ours, though it holds nothing before the formula is computed.
  sheet.style(head + 1, column, SLOTS + 1, layout.length + 1, {});
  sheet.put(head + 1, column, {formula: `ARRAYFORMULA(IFERROR(${sorted};""))`, align: 'left'});
  layout.forEach((id, index) => {
    if (id === undefined) return;
    parts.tableHead(head, column + 1 + index, parts.shortName(id));
    const style = {format: parts.format(id, true), align: 'right'} as const;
    sheet.style(head + 1, column + 1 + index, SLOTS + 1, 1, style);
  });
}

/** Reps and the values of the chosen field, side by side. @param row row of the headings */
export function putNameTables(parts: DashboardParts, row: number): void {
  const {sheet, t} = parts;
  const head = row + 1;
  sheet.style(head, 2, 1, LAST_COLUMN - 1, {background: COLORS.card}).height(head, HEAD_HEIGHT);
  parts.heading(row, 2, t('repsTable'));
  parts.heading(row, 12, t('splitTable'));
  parts.tableHead(head, 2, t('rep'), true);
  parts.tableHead(head, 12, t('splitField'), true);
  putNames(parts, head, 2, ROWS.reps);
  putNames(parts, head, 12, ROWS.split);
}

/** Rows that the data check takes, its heading included. */
export const PROBLEMS_HEIGHT = PROBLEM_ROWS.length + 3;

export function putProblems(parts: DashboardParts, row: number): void {
  const {sheet, t, options} = parts;
  parts.heading(row, 2, t('problemsTable'));
  parts.tableHead(row + 1, 2, t('problem'), true);
  parts.tableHead(row + 1, LAST_COLUMN - 1, t('problemRows'));
  parts.tableHead(row + 1, LAST_COLUMN, t('firstRow'));
  PROBLEM_ROWS.forEach(({problem}, index) => {
    const at = row + 2 + index;
    const modelRow = ROWS.problems + index;
    sheet
      .put(at, 2, {text: problem.title[options.language]})
      .put(at, LAST_COLUMN - 1, {formula: blankAsBlank(parts.cell(modelRow, COLUMN.start)), format: '#,##0'})
      .put(at, LAST_COLUMN, {formula: blankAsBlank(parts.cell(modelRow, COLUMN.end)), format: '0'});
  });
}

/** A reference to an empty cell would show 0. */
function blankAsBlank(cell: string): string {
  return `IF(${cell}="";"";${cell})`;
}
