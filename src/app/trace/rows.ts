/** The rows behind a number as formulas over the user's own table. */
import {call, columnLetters, quote, sheetRef} from '../../core/formula-text';
import {type RowCriterion, rowConditions} from '../../core/measure-formula';
import {rangeName} from '../../core/range-name';
import {GROUPS} from '../data/scope';
import {COLUMN, SLOTS} from '../model/layout';
import {address, area} from '../sheet-builder';
import type {Line} from './lines';
import type {Target} from './target';

/** Cells of the model's row that tells a number. */
export class RowCells {
  /**
   * @param model title of the model
   * @param name cell with the name of a group's member, where the target is told by one
   * @param column reference of a named column
   */
  constructor(
    readonly target: Target,
    readonly model: string,
    readonly name: string,
    readonly column: (name: string) => string,
  ) {}

  cell(column: number): string {
    const {row, name} = this.target;
    const sheet = sheetRef(this.model);
    if (name === undefined) return `${sheet}!${address(row, column, true)}`;
    const cells = (at: number): string => `${sheet}!${area(row, at, SLOTS + 1, 1, true)}`;
    return call('XLOOKUP', this.name, cells(COLUMN.label), cells(column), quote(''));
  }

  /** Which rows of a table belong to the number's member of a group, or to all that the selectors let through. */
  #scope(): RowCriterion {
    const {group} = this.target;
    return group
      ? {column: GROUPS[group], operator: '=', value: this.cell(COLUMN.key)}
      : {column: 'scope', operator: '=', value: '1'};
  }

  /**
   * Conditions that are all TRUE in the rows behind a line.
   * @param of the cells of a column that take part
   */
  conditions({rows, days}: Line, of: (column: string) => string): string[] {
    if (!rows || !days) throw new Error('The line has no rows.');
    return rowConditions(rows.measure, {
      column: (id) => of(this.column(rangeName(rows.table.id, id))),
      criteria: [this.#scope()],
      start: this.cell(days.from),
      end: this.cell(days.end),
    });
  }
}

/** The user's table: from its header row to the end of its tab. */
export interface UserTable {
  readonly tab: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Number formats of the columns. */
  readonly formats: readonly string[];
  /** Rows of the tab, empty ones included. */
  readonly rows: number;
}

/** Lines whose rows come from one table over the same days, shown as one list. */
export interface Block {
  readonly lines: readonly Line[];
}

export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks = new Map<string, Line[]>();
  for (const line of lines) {
    if (!line.rows || !line.days) continue;
    const key = `${line.rows.table.id} ${line.days.from} ${line.days.end}`;
    blocks.set(key, [...(blocks.get(key) ?? []), line]);
  }
  return [...blocks.values()].map((own) => ({lines: own}));
}

/** Lines that the same rows are behind, with a number for each row: above 0 where it is behind them. */
interface Alike {
  readonly test: string;
  readonly line: Line;
}

/**
 * A line without a value has no rows: what is selected is not kept by its table, or money mixes.
 * @param of the cells of a column that take part
 */
function alike(lines: readonly Line[], cells: RowCells, of: (column: string) => string): Alike[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const test = cells
      .conditions(line, of)
      .map((condition) => `(${condition})`)
      .join('*');
    groups.set(test, [...(groups.get(test) ?? []), line]);
  }
  return [...groups].flatMap(([test, own]) => {
    const told = own.map(({column = 0}) => `(${cells.cell(column)}<>"")`).join('+');
    return own.slice(0, 1).map((line) => ({test: `(${told})*${test}`, line}));
  });
}

/** How many rows a block lists. */
export function countFormula(block: Block, cells: RowCells): string {
  const tests = alike(block.lines, cells, (column) => column).map(({test}) => `(${test})`);
  return call('SUMPRODUCT', `((${tests.join('+')})>0)*1`);
}

/** How many rows are behind one line. */
export function lineCount(line: Line, cells: RowCells): string {
  return countFormula({lines: [line]}, cells);
}

/** Lines whose rows are told apart in a block, each by a column of its own; none where all are alike. */
export function linesApart(block: Block, cells: RowCells): Line[] {
  const groups = alike(block.lines, cells, (column) => column);
  return groups.length > 1 ? groups.map(({line}) => line) : [];
}

/**
 * The rows of a block, live: their numbers, a 1 for each of the lines that they are counted in, and the user's own
 * columns.
 * @param count cell with their number
 * @param none what stands there where there are none
 */
export function listFormula(
  block: Block,
  cells: RowCells,
  user: UserTable,
  {count, none}: {readonly count: string; readonly none: string},
): string {
  const [first = '', last = ''] = [user.firstColumn, user.lastColumn].map(columnLetters);
  const columns = (from: string, until: string): string =>
    `${sheetRef(user.tab)}!$${from}$${user.headerRow}:$${until}`;
  const numbers = columns(first, first);
  // The hidden sheet has more rows than the user's tab: its first ones stand beside the tab's own.
  const of = (column: string): string => call('OFFSET', column, 0, 0, call('ROWS', numbers), 1);
  const tests = alike(block.lines, cells, of).map(({test}) => test);
  const apart = tests.length > 1 ? tests.map((test) => `IF(${test}>0;1;"")`) : [];
  const listed = call('HSTACK', call('ROW', numbers), ...apart, columns(first, last));
  const rows = call('FILTER', listed, `(${tests.map((test) => `(${test})`).join('+')})>0`);
  return call('ARRAYFORMULA', `IF(${count}=0;${quote(none)};${rows})`);
}

/** The user's column that a formula of a hidden sheet reads from its header down; undefined where it reads none. */
export function userColumnIn(
  formula: string,
): {readonly tab: string; readonly headerRow: number} | undefined {
  const found = /ROW\((?:'((?:[^']|'')+)'|([^'!()]+))!\$?[A-Z]+\$?(\d+):/.exec(formula);
  const [, quoted, bare, row] = found ?? [];
  const tab = quoted?.replace(/''/g, "'") ?? bare;
  return tab === undefined ? undefined : {tab, headerRow: Number(row)};
}
