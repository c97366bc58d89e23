/** The rows behind a number as formulas over the user's own table. */

import {call, columnRef, type Formula, f, joined, quote, userRange} from '../../../core/formulas/formula';
import {columnLetters} from '../../../core/formulas/formula-text';
import {type RowCriterion, rowConditions} from '../../../core/formulas/measure-formula';
import {referencesIn} from '../../../core/formulas/references';
import {GROUPS} from '../data/scope';
import {COLUMN, SLOTS} from '../model/layout';
import {areaRef} from '../sheet-builder';
import type {Line} from './lines';
import type {Target} from './target';

/** Cells of the model's row that tells a number. */
export class RowCells {
  /** @param name cell with the name of a group's member, where the target is told by one */
  constructor(
    readonly target: Target,
    readonly name: Formula,
  ) {}

  cell(column: number): Formula {
    const {row, name} = this.target;
    if (name === undefined) return areaRef(row, column, 1, 1, 'model');
    const cells = (at: number): Formula => areaRef(row, at, SLOTS + 1, 1, 'model');
    return call('XLOOKUP', this.name, cells(COLUMN.label), cells(column), quote(''));
  }

  /** Which rows of a table belong to the number's member of a group, or to all that the selectors let through. */
  #scope(): RowCriterion {
    const {group} = this.target;
    return group
      ? {column: GROUPS[group], operator: '=', value: this.cell(COLUMN.key)}
      : {column: 'scope', operator: '=', value: f`1`};
  }

  /**
   * Conditions that are all TRUE in the rows behind a line.
   * @param of the cells of a column that take part
   */
  conditions({rows, days}: Line, of: (column: Formula) => Formula): Formula[] {
    if (!rows || !days) throw new Error('The line has no rows.');
    return rowConditions(rows.measure, {
      column: (id) => of(columnRef(rows.table.id, id)),
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
  readonly test: Formula;
  readonly line: Line;
}

/**
 * A line without a value has no rows: what is selected is not kept by its table, or money mixes.
 * @param of the cells of a column that take part
 */
function alike(lines: readonly Line[], cells: RowCells, of: (column: Formula) => Formula): Alike[] {
  const groups: {test: Formula; own: Line[]}[] = [];
  for (const line of lines) {
    const test = joined(
      cells.conditions(line, of).map((condition) => f`(${condition})`),
      '*',
    );
    const group = groups.find((each) => each.test.equals(test));
    if (group) group.own.push(line);
    else groups.push({test, own: [line]});
  }
  return groups.flatMap(({test, own}) => {
    const told = joined(
      own.map(({column = 0}) => f`(${cells.cell(column)}<>"")`),
      '+',
    );
    return own.slice(0, 1).map((line) => ({test: f`(${told})*${test}`, line}));
  });
}

/** How many rows a block lists. */
export function countFormula(block: Block, cells: RowCells): Formula {
  const tests = alike(block.lines, cells, (column) => column).map(({test}) => f`(${test})`);
  return call('SUMPRODUCT', f`((${joined(tests, '+')})>0)*1`);
}

/** How many rows are behind one line. */
export function lineCount(line: Line, cells: RowCells): Formula {
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
  {count, none}: {readonly count: Formula; readonly none: string},
): Formula {
  const [first = '', last = ''] = [user.firstColumn, user.lastColumn].map(columnLetters);
  const columns = (from: string, until: string): Formula =>
    userRange(user.tab, `$${from}$${user.headerRow}:$${until}`);
  const numbers = columns(first, first);
  // The hidden sheet has more rows than the user's tab: its first ones stand beside the tab's own.
  const of = (column: Formula): Formula => call('OFFSET', column, 0, 0, call('ROWS', numbers), 1);
  const tests = alike(block.lines, cells, of).map(({test}) => test);
  const apart = tests.length > 1 ? tests.map((test) => f`IF(${test}>0;1;"")`) : [];
  const listed = call('HSTACK', call('ROW', numbers), ...apart, columns(first, last));
  const counted = joined(
    tests.map((test) => f`(${test})`),
    '+',
  );
  const rows = call('FILTER', listed, f`(${counted})>0`);
  return call('ARRAYFORMULA', f`IF(${count}=0;${quote(none)};${rows})`);
}

/** The user's column that a formula of a hidden sheet reads from its header down; undefined where it reads none. */
export function userColumnIn(
  formula: string,
): {readonly tab: string; readonly headerRow: number} | undefined {
  for (const reference of referencesIn(formula)) {
    if (reference.sheet === undefined) continue;
    return {tab: reference.sheet, headerRow: reference.range.top};
  }
  return undefined;
}
