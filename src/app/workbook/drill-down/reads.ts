/** What the drill-down reads where a number of the model is shown. */

import {KPIS} from '../../../core/definitions/registry';
import {type ColumnPiece, f, type RangePiece} from '../../../core/formulas/formula';
import {COLUMN, ROWS, reasonColumn} from '../model/layout';
import type {AlsoRead} from '../reachability';
import {type Line, linesFor, type ToldTables} from './lines';
import {RowCells} from './rows';
import {groupOf, idOf, isTold, type Target} from './target';

interface Read {
  /** Columns of the row that tells the number. */
  readonly columns: readonly number[];
  /** Canonical columns by which the user's rows are found. */
  readonly canonical: readonly ColumnPiece[];
}

/** Canonical columns that tell the rows behind a line, and where those stand in the user's table. */
function canonicalOf(line: Line, target: Target): ColumnPiece[] {
  if (!line.rows) return [];
  const conditions = new RowCells(target, f``).conditions(line, (column) => column);
  const read = conditions.flatMap(({pieces}) =>
    pieces.flatMap((piece) => (typeof piece === 'object' && piece.kind === 'column' ? [piece] : [])),
  );
  return [...read, {kind: 'column', table: line.rows.table.id, column: 'row'}];
}

function readFor(target: Target, told: ToldTables): Read {
  const lines = linesFor(target.id, told);
  const cells = lines.flatMap(({column, days}) => [column ?? [], days ? [days.from, days.end] : []].flat());
  return {
    columns: [COLUMN.label, ...cells],
    canonical: lines.flatMap((line) => canonicalOf(line, target)),
  };
}

/** The cells beside a number of the model that say what it is made of, over which days, and why there is none. */
export function readsOfDrillDown(told: ToldTables): AlsoRead {
  const known = new Map<string, Read>();
  return ({role}, row, column) => {
    const id = role === 'model' && isTold(row) ? idOf(column) : undefined;
    if (id === undefined) return [];
    const group = groupOf(row);
    const key = `${group} ${id}`;
    const read = known.get(key) ?? readFor({id, row, ...(group ? {group} : {})}, told);
    known.set(key, read);
    const isKpi = KPIS.some((kpi) => kpi.id === id);
    const more = [
      ...(group ? [COLUMN.key] : []),
      ...(isKpi && row === ROWS.selected ? [reasonColumn(id)] : []),
    ];
    return [
      ...[...read.columns, ...more].map((at): RangePiece => {
        const range = {top: row, left: at, bottom: row, right: at};
        return {kind: 'range', sheet: undefined, range, fixed: true};
      }),
      ...read.canonical,
    ];
  };
}
