/** Fills a sheet's plan cell by cell; later styles of a cell add to earlier ones. */

import {type Formula, rangeOf} from '../../core/formulas/formula';
import {columnLetters} from '../../core/formulas/formula-text';
import {signed} from './layout-fingerprint';
import {
  type CellStyle,
  type ChartPlan,
  type ColumnPlan,
  type DraftCell,
  type DraftRule,
  type NamePlan,
  NEW_SHEET,
  type SheetDraft,
  type SheetRole,
  type ValidationPlan,
} from './plan';

export interface SheetOptions {
  readonly role: SheetRole;
  readonly title: string;
  readonly hidden?: boolean;
  readonly gridlines?: boolean;
  readonly base?: CellStyle;
  /** Whether Sheets warns whoever changes a cell that is no choice and not said to be open. */
  readonly warns?: boolean;
}

/** `B3`. */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `B3:D9`. */
export function area(row: number, column: number, rows: number, columns: number): string {
  return `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;
}

/** `$B$3` in a formula of the same sheet. */
export function cellRef(row: number, column: number): Formula {
  return areaRef(row, column, 1, 1);
}

/** `B3` in a formula that is meant for many cells. */
export function movingRef(row: number, column: number): Formula {
  return rangeOf({top: row, left: column, bottom: row, right: column}, false);
}

/** `$B$3:$D$9`. @param sheet role of another sheet */
export function areaRef(
  row: number,
  column: number,
  rows: number,
  columns: number,
  sheet?: SheetRole,
): Formula {
  return rangeOf({top: row, left: column, bottom: row + rows - 1, right: column + columns - 1}, true, sheet);
}

export class SheetBuilder {
  readonly #cells: (DraftCell | undefined)[][] = [];
  readonly #merges: string[] = [];
  readonly #widths: number[] = [];
  readonly #heights = new Map<number, number>();
  readonly #rules: DraftRule[] = [];
  readonly #validations: ValidationPlan[] = [];
  readonly #charts: ChartPlan[] = [];
  readonly #names: NamePlan[] = [];
  readonly #columns: ColumnPlan[] = [];
  readonly #open: string[] = [];
  #hiddenColumns: SheetDraft['hiddenColumns'];
  #frozenRows = 0;
  #minimumRows = 1;
  #minimumColumns = 1;

  constructor(readonly options: SheetOptions) {}

  /** Puts content and style into a cell. */
  put(row: number, column: number, cell: DraftCell): this {
    let line = this.#cells[row - 1];
    if (!line) {
      line = [];
      this.#cells[row - 1] = line;
    }
    line[column - 1] = {...line[column - 1], ...cell};
    return this;
  }

  /** Styles every cell of a rectangle. */
  style(row: number, column: number, rows: number, columns: number, style: CellStyle): this {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) this.put(r, c, style);
    }
    return this;
  }

  merge(row: number, column: number, rows: number, columns: number): this {
    if (rows * columns > 1) this.#merges.push(area(row, column, rows, columns));
    return this;
  }

  width(column: number, pixels: number): this {
    this.#widths[column - 1] = pixels;
    return this;
  }

  height(row: number, pixels: number): this {
    this.#heights.set(row, pixels);
    return this;
  }

  /** Height of a row; rows without one of their own have that of a new sheet. */
  heightOf(row: number): number {
    return this.#heights.get(row) ?? NEW_SHEET.height;
  }

  hideColumns(first: number, count: number): this {
    this.#hiddenColumns = {first, count};
    return this;
  }

  rule(rule: DraftRule): this {
    this.#rules.push(rule);
    return this;
  }

  /** A choice is there to be made: its cells are open. */
  validate(validation: ValidationPlan): this {
    this.#validations.push(validation);
    return this.open(validation.range);
  }

  /** Cells in which the user types. */
  open(range: string): this {
    this.#open.push(range);
    return this;
  }

  chart(chart: ChartPlan): this {
    this.#charts.push(chart);
    return this;
  }

  name(name: string, range: string): this {
    this.#names.push({name, range});
    return this;
  }

  /** Says which canonical column stands where. */
  holds(at: number, table: string, column: string): this {
    this.#columns.push({at, table, column});
    return this;
  }

  /** Names a whole canonical column. */
  nameColumn(name: string, table: string, column: string): this {
    this.#names.push({name, range: '', column: {table, column}});
    return this;
  }

  freeze(rows: number): this {
    this.#frozenRows = rows;
    return this;
  }

  /** The merged cells that begin with a cell, which are changed as one. */
  #merged(range: string): string {
    return this.#merges.find((merge) => merge.startsWith(`${range}:`)) ?? range;
  }

  /** The sheet gets at least this size. */
  size(rows: number, columns: number): this {
    this.#minimumRows = Math.max(this.#minimumRows, rows);
    this.#minimumColumns = Math.max(this.#minimumColumns, columns);
    return this;
  }

  /** A reference from another sheet, e.g. `'KPI Model'!$B$3`. */
  ref(row: number, column: number): Formula {
    return areaRef(row, column, 1, 1, this.options.role);
  }

  /** A rectangle from another sheet. */
  refArea(row: number, column: number, rows: number, columns: number): Formula {
    return areaRef(row, column, rows, columns, this.options.role);
  }

  plan(): SheetDraft {
    const cells = Array.from({length: this.#cells.length}, (_, index) => this.#cells[index] ?? []);
    const columns = Math.max(this.#minimumColumns, ...cells.map((line) => line.length));
    return signed({
      role: this.options.role,
      title: this.options.title,
      rows: Math.max(this.#minimumRows, cells.length),
      columns,
      cells,
      merges: this.#merges,
      columnWidths: Array.from({length: columns}, (_, index) => this.#widths[index] ?? 100),
      ...(this.#hiddenColumns ? {hiddenColumns: this.#hiddenColumns} : {}),
      rowHeights: this.#heights,
      rules: this.#rules,
      validations: this.#validations,
      charts: this.#charts,
      names: this.#names,
      ...(this.#columns.length > 0 ? {canonical: this.#columns} : {}),
      hidden: this.options.hidden ?? false,
      gridlines: this.options.gridlines ?? false,
      frozenRows: this.#frozenRows,
      base: this.options.base ?? {},
      ...(this.options.warns ? {open: this.#open.map((range) => this.#merged(range))} : {}),
    });
  }
}
