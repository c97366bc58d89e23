/** Reps and the values of the chosen field, side by side, sorted by won amount. */
import {type Formula, f} from '../../../core/formulas/formula';
import {filteredRows} from '../filtered';
import {COLUMN, modelColumn, ROWS, SLOTS, statusColumn} from '../model/layout';
import {type ChartSource, placeAmong} from './charts';
import {type Column, gradedAs, isTeamMean, NAME_COLUMNS} from './content';
import {HEADING_HEIGHT, LAST_COLUMN, ROW_HEIGHT, SPACE, STATUS_OFFSET, TALL_HEAD_HEIGHT} from './layout';
import type {Block} from './pages';
import type {DashboardParts} from './parts';

type Table = keyof typeof NAME_COLUMNS;

const FIRST = {reps: 2, split: 12} as const;
/** Columns of the numbers, right of the name; one of the narrow columns lies between them. */
const SLOTS_OF_HALF = [2, 3, 5, 6, 7, 8] as const;
/** Names in their chart: more would not be read. */
const MOST_NAMES = 13;

export class NameTable implements ChartSource {
  readonly rows = MOST_NAMES;
  readonly labels: number;

  constructor(
    readonly parts: DashboardParts,
    readonly table: Table,
    readonly head: () => number,
  ) {
    this.labels = FIRST[table];
  }

  readonly has = (column: Column): boolean => placeAmong(this.#columns(), column) >= 0;

  readonly place = (column: Column): {head: number; column: number} | undefined => {
    const slot = SLOTS_OF_HALF[placeAmong(this.#columns(), column)];
    return slot === undefined ? undefined : {head: this.head(), column: this.labels + slot};
  };

  #columns(): string[] {
    return NAME_COLUMNS[this.table].filter((id) => this.parts.isTold(id));
  }

  #rowsOf(column: number): Formula {
    return this.parts.options.model.sheet.refArea(ROWS[this.table], column, SLOTS + 1, 1);
  }

  /** A column of the model in the order of the table: by won amount, then by name, so that all columns agree. */
  #sorted(column: Formula): Formula {
    const labels = this.#rowsOf(COLUMN.label);
    const key = this.#rowsOf(modelColumn('won-amount'));
    const rows = filteredRows([column, key, labels], f`${labels}<>""`);
    return f`ARRAYFORMULA(IFERROR(INDEX(SORT(${rows};2;FALSE;3;TRUE);0;1);""))`;
  }

  #cellsOf(id: string): Formula {
    if (!isTeamMean(id)) return this.#rowsOf(modelColumn(id));
    return f`IF(${this.#rowsOf(COLUMN.label)}="";"";${this.parts.value(ROWS.team, id)})`;
  }

  put(row: number): void {
    const {parts, table} = this;
    const {sheet, t} = parts;
    const head = row + 1;
    parts.heading(row, this.labels, {text: t(table === 'reps' ? 'repsTable' : 'splitTable')});
    parts.tableHead(head, this.labels, t(table === 'reps' ? 'rep' : 'splitField'), true);
    const columns = this.#columns();
    // Names stand alone, so that a long one can run over the empty column beside it.
    sheet.style(head + 1, this.labels, SLOTS + 1, 1, {align: 'left'}).put(head + 1, this.labels, {
      formula: this.#sorted(this.#rowsOf(COLUMN.label)),
      spill: {rows: SLOTS + 1, columns: 1},
      align: 'left',
    });
    columns.forEach((id, index) => {
      const column = this.labels + (SLOTS_OF_HALF[index] ?? 0);
      parts.tableHead(head, column, isTeamMean(id) ? t('teamMean') : parts.shortName(id));
      const format = parts.format(id, true);
      sheet.style(head + 1, column, SLOTS + 1, 1, {format, align: 'right'}).put(head + 1, column, {
        formula: this.#sorted(this.#cellsOf(id)),
        spill: {rows: SLOTS + 1, columns: 1},
      });
      const status = table === 'reps' && !isTeamMean(id) ? statusColumn(gradedAs(id)) : undefined;
      if (status !== undefined)
        sheet
          .style(head + 1, column + STATUS_OFFSET, SLOTS + 1, 1, {})
          .put(head + 1, column + STATUS_OFFSET, {
            formula: this.#sorted(this.#rowsOf(status)),
            spill: {rows: SLOTS + 1, columns: 1},
          });
    });
  }
}

/** Both tables as the last block; its rows may reach beyond a page. */
export function namesBlock(parts: DashboardParts): {
  block: Block;
  sources: Readonly<Record<Table, NameTable>>;
} {
  let head = 0;
  const sources = {
    reps: new NameTable(parts, 'reps', () => head),
    split: new NameTable(parts, 'split', () => head),
  };
  const block = {
    heights: [HEADING_HEIGHT, TALL_HEAD_HEIGHT, ...Array.from({length: SLOTS + 1}, () => ROW_HEIGHT), SPACE],
    put: (row: number): void => {
      head = row + 1;
      parts.headRow(head, 2, LAST_COLUMN - 1);
      sources.reps.put(row);
      sources.split.put(row);
    },
  };
  return {block, sources};
}
