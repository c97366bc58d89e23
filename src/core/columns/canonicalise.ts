/** Raw cells and a mapping become canonical columns: the numbers interpreter's side of KPI Data. */

import {readCell} from '../cells/read';
import type {Grid, TableMapping} from '../mapping';
import {readColumn, textsCountUp} from '../numbers/dictionary';
import {columnsOver, type Rates, type TableSpec} from '../tables/table-spec';
import type {CanonicalCell, CanonicalTable} from './canonical';
import {idsOf} from './expression';
import {ColumnStore} from './values';

export interface CanonicalOptions {
  /** Label of rows whose split field is blank, e.g. "(none)". */
  readonly blankLabel: string;
  readonly rates?: Rates;
}

/**
 * Canonical columns of a table of any kind; each is computed when it is first read.
 * @param rows the tab from its first row on; the header row and what stands above it are skipped
 */
export function canonicalTable(
  spec: TableSpec,
  rows: Grid,
  mapping: TableMapping,
  options: CanonicalOptions,
): CanonicalTable {
  const first = mapping.headerRow;
  const count = Math.max(0, rows.length - first);
  const definitions = columnsOver(spec, mapping, options);
  const store = new ColumnStore(definitions, count, {
    read: ({field, format}) => {
      const source = mapping.columns[field];
      if (!source) return {values: []};
      const own = format ?? source.format;
      return readColumn(rows, first, source.column - 1, (cell) => readCell(cell, own));
    },
    countsUp: ({field, format}) => {
      const source = mapping.columns[field];
      const isText = (format ?? source?.format)?.kind === 'text';
      return source !== undefined && isText && textsCountUp(rows, first, source.column - 1);
    },
  });
  const columns: Record<string, readonly CanonicalCell[]> = {};
  for (const id of definitions.flatMap(idsOf))
    Object.defineProperty(columns, id, {enumerable: true, get: () => store.cells(id)});
  const hasCurrencies = !options.rates && mapping.columns.currency !== undefined;
  return {
    table: spec.id,
    rows: count,
    columns,
    holds: (id, value) => store.holds(id, value),
    member: spec.member,
    snapshot: spec.isSnapshot?.(mapping) === true,
    get mixedCurrencies() {
      return hasCurrencies && new Set(store.cells('currency_key').filter((key) => key !== '')).size > 1;
    },
  };
}
