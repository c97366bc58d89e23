/** The months in as many tables as their columns need, each over the whole width. */

import {kpiById} from '../../../core/definitions/lookup';
import {type Formula, f} from '../../../core/formulas/formula';
import {COLORS} from '../display';
import {COLUMN, MONTHS, ROWS, statusColumn} from '../model/layout';
import type {ChartSource} from './charts';
import {type Column, MONTH_COLUMNS, MORE_MONTH_COLUMNS, type Reference} from './content';
import {
  HEADING_HEIGHT,
  LAST_COLUMN,
  ROW_HEIGHT,
  SPACE,
  STATUS_OFFSET,
  TABLE_SLOTS,
  TALL_HEAD_HEIGHT,
} from './layout';
import type {Block} from './pages';
import type {DashboardParts} from './parts';
import type {UnusualMonths} from './unusual';

const TITLES = ['monthsTable', 'monthsTableMore'] as const;

const kpiOf = (column: Column): string => (typeof column === 'string' ? column : column.kpi);

const lineOf = (column: Column): string => (typeof column === 'string' ? '' : column.line);

const isSame = (one: Column, other: Column): boolean =>
  kpiOf(one) === kpiOf(other) && lineOf(one) === lineOf(other);

/** The columns of each table: what can be told, and then others until every table is full. */
function tablesOf(parts: DashboardParts): Column[][] {
  const told = MONTH_COLUMNS.filter((column) => parts.isTold(kpiOf(column)));
  const more = MORE_MONTH_COLUMNS.filter((column) => parts.isTold(column));
  const width = TABLE_SLOTS.length;
  const count = Math.max(1, Math.ceil(told.length / width));
  const columns = [...told, ...more].slice(0, count * width);
  return Array.from({length: count}, (_, index) => columns.slice(index * width, (index + 1) * width));
}

/** Columns of numbers that the tables of months have. */
export function monthColumnIds(parts: DashboardParts): string[] {
  return tablesOf(parts)
    .flat()
    .filter((column) => typeof column === 'string');
}

function thresholdOf({options}: DashboardParts, bound: 'bad' | 'good', kpi: string): Formula {
  const thresholds = kpiById(kpi)?.thresholds;
  const per = thresholds?.kind === 'fixed' ? thresholds.per : 100;
  return f`${options.threshold(bound, kpi)}/${per}`;
}

export class MonthTables implements ChartSource {
  readonly rows = MONTHS;
  readonly labels = 2;
  readonly #tables: readonly (readonly Column[])[];
  readonly #heads: number[] = [];

  constructor(
    readonly parts: DashboardParts,
    readonly unusual: UnusualMonths,
  ) {
    this.#tables = tablesOf(parts);
  }

  readonly has = (column: Column): boolean =>
    this.#tables.some((table) => table.some((other) => isSame(column, other)));

  readonly place = (column: Column): {head: number; column: number} | undefined => {
    for (const [index, table] of this.#tables.entries()) {
      const slot = TABLE_SLOTS[table.findIndex((other) => isSame(column, other))];
      const head = this.#heads[index];
      if (slot !== undefined && head !== undefined) return {head, column: slot};
    }
    return undefined;
  };

  blocks(): Block[] {
    const heights = [
      HEADING_HEIGHT,
      TALL_HEAD_HEIGHT,
      ...Array.from({length: MONTHS}, () => ROW_HEIGHT),
      SPACE,
    ];
    return this.#tables.map((table, index) => ({heights, put: (row) => this.#put(index, row, table)}));
  }

  #put(index: number, row: number, columns: readonly Column[]): void {
    const {parts} = this;
    const {sheet, t} = parts;
    const head = row + 1;
    this.#heads[index] = head;
    parts.heading(row, 2, {text: t(TITLES[index] ?? 'monthsTableMore')});
    parts.headRow(head, 2, LAST_COLUMN - 1);
    parts.tableHead(head, 2, t('month'), true);
    for (let month = 0; month < MONTHS; month++) {
      const label = {formula: parts.cell(ROWS.months + month, COLUMN.label), align: 'left'} as const;
      sheet.put(head + 1 + month, 2, label);
    }
    columns.forEach((column, place) => {
      const slot = TABLE_SLOTS[place];
      if (slot === undefined) return;
      if (typeof column === 'string') this.#putColumn(head, slot, column);
      else this.#putReference(head, slot, column);
    });
  }

  #putReference(head: number, slot: number, {line, kpi}: Reference): void {
    const {parts} = this;
    const [title, formula] =
      line === 'selected'
        ? [parts.shortName(kpi), parts.value(ROWS.selected, kpi)]
        : [parts.t(line === 'bad' ? 'alertFrom' : 'goodFrom'), thresholdOf(parts, line, kpi)];
    parts.tableHead(head, slot, title);
    for (let index = 0; index < MONTHS; index++) {
      parts.sheet.put(head + 1 + index, slot, {
        formula,
        format: parts.format(kpi, true),
        color: COLORS.faint,
        align: 'right',
      });
    }
  }

  /** Months that ended before the first deal are blank: nothing was sold, and nothing can be blamed. */
  #guarded(row: number, formula: Formula): Formula {
    const {parts} = this;
    return f`IF(${parts.cell(row, COLUMN.end)}<=${parts.parameter('first-day')};"";${formula})`;
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
      const unusual = this.unusual.flag(id, month);
      const graded = status === undefined ? f`""` : this.#guarded(modelRow, parts.cell(modelRow, status));
      if (unusual === undefined && status === undefined) continue;
      const both = unusual === undefined ? graded : f`IF(${unusual};"unusual";${graded})`;
      sheet.put(row, slot + STATUS_OFFSET, {formula: both});
    }
  }
}
