/** What the drill-down reads of the model where a number of it is shown. */
import type {Reference} from '../../core/formulas/references';
import {rangeName} from '../../core/range-name';
import {KPIS} from '../../core/registry';
import {COLUMN, ROWS, reasonColumn} from '../model/layout';
import type {AlsoRead} from '../reach';
import {linesFor, type ToldTables} from './lines';
import {groupOf, idOf, isTold} from './target';

interface Read {
  /** Columns of the row that tells the number. */
  readonly columns: readonly number[];
  /** Columns of the hidden sheets that say where the user's rows stand. */
  readonly names: readonly string[];
}

function readFor(id: string, told: ToldTables): Read {
  const lines = linesFor(id, told);
  const cells = lines.flatMap(({column, days}) => [column ?? [], days ? [days.from, days.end] : []].flat());
  return {
    columns: [COLUMN.label, ...cells],
    names: lines.flatMap(({rows}) => (rows ? [rangeName(rows.table.id, 'row')] : [])),
  };
}

/** The cells beside a number of the model that say what it is made of, over which days, and why there is none. */
export function readsOfDrillDown(told: ToldTables): AlsoRead {
  const known = new Map<string, Read>();
  return ({role}, row, column) => {
    const id = role === 'model' && isTold(row) ? idOf(column) : undefined;
    if (id === undefined) return [];
    const read = known.get(id) ?? readFor(id, told);
    known.set(id, read);
    const isKpi = KPIS.some((kpi) => kpi.id === id);
    const more = [
      ...(groupOf(row) ? [COLUMN.key] : []),
      ...(isKpi && row === ROWS.selected ? [reasonColumn(id)] : []),
    ];
    return [
      ...[...read.columns, ...more].map((at): Reference => {
        const range = {top: row, left: at, bottom: row, right: at};
        return {kind: 'range', sheet: undefined, range};
      }),
      ...read.names.map((name): Reference => ({kind: 'name', name})),
    ];
  };
}
