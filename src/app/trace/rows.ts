/** The rows behind a number as formulas over the user's own table. */
import {call, quote, sheetRef} from '../../core/formula-text';
import {type RowCriterion, rowConditions} from '../../core/measure-formula';
import {rangeName} from '../../core/row-sets';
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
   */
  constructor(
    readonly target: Target,
    readonly model: string,
    readonly name: string,
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

  /** Conditions that are all TRUE in the rows behind a line. */
  conditions({rows, days}: Line, of: (name: string) => string): string[] {
    if (!rows || !days) throw new Error('The line has no rows.');
    return rowConditions(rows.measure, {
      column: (id) => of(rangeName(rows.table.id, id)),
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
 * @param of the cells of a named column
 */
function alike(lines: readonly Line[], cells: RowCells, of: (name: string) => string): Alike[] {
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
  const tests = alike(block.lines, cells, (name) => name).map(({test}) => `(${test})`);
  return call('SUMPRODUCT', `((${tests.join('+')})>0)*1`);
}

/** How many rows are behind one line. */
export function lineCount(line: Line, cells: RowCells): string {
  return countFormula({lines: [line]}, cells);
}

/**
 * The rows of a block, live: their numbers, what each is counted in where that differs, and the user's own columns.
 * @param count cell with their number
 */
export function listFormula(
  block: Block,
  cells: RowCells,
  user: UserTable,
  {count, none, titleOf}: {count: string; none: string; titleOf: (line: Line) => string},
): string {
  const tab = sheetRef(user.tab);
  const [first, last] = [user.firstColumn, user.lastColumn].map((at) =>
    address(1, at, true).replace(/\$1$/, ''),
  );
  const range = (from: string | undefined, until: string | undefined): string =>
    `${tab}!${from}$${user.headerRow}:${until}`;
  const numbers = range(first, first);
  // The hidden sheet has more rows than the user's tab: its first ones stand beside the tab's own.
  const of = (name: string): string => call('OFFSET', name, 0, 0, call('ROWS', numbers), 1);
  const groups = alike(block.lines, cells, of);
  const names = groups.map(({test, line}) => `IF(${test}>0;${quote(`, ${titleOf(line)}`)};"")`);
  const labels = groups.length > 1 ? [call('MID', names.join('&'), 3, 300)] : [];
  const listed = call('HSTACK', call('ROW', numbers), ...labels, range(first, last));
  const rows = call('FILTER', listed, `(${groups.map(({test}) => `(${test})`).join('+')})>0`);
  return call('ARRAYFORMULA', `IF(${count}=0;${quote(none)};${rows})`);
}

/** Whether the rows of a block are told apart by what they are counted in. */
export function tellsApart(block: Block, cells: RowCells): boolean {
  return alike(block.lines, cells, (name) => name).length > 1;
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
