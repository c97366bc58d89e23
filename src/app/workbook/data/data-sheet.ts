/** Plans the hidden sheet of a table: one canonical column beside the other, each a single array formula. */
import type {CanonicalColumn} from '../../../core/columns/canonical';
import {rangeName} from '../../../core/columns/range-name';
import {call, type Formula, f, quote, userRange} from '../../../core/formulas/formula';
import {columnLetters} from '../../../core/formulas/formula-text';
import {type DataRole, dataRole} from '../plan';
import {SheetBuilder} from '../sheet-builder';
import {firstField, type TableLayout} from './table-layout';

/** Rows that the hidden sheet keeps free below the user's table, so that appended rows have room to spill. */
export const HEADROOM = 2000;

/** The column of a field in the user's tab, from its header down: a row inserted under the header is then counted. */
function userColumn({options: {mapping}}: TableLayout, field: string): Formula {
  const column = mapping.columns[field];
  if (!column) throw new Error(`The field "${field}" is not mapped.`);
  const at = columnLetters(column.column);
  return userRange(mapping.sheetName, `$${at}$${mapping.headerRow}:$${at}`);
}

/** The header of a column of the user's tab. */
function headerOf({options: {mapping}}: TableLayout, field: string): Formula {
  const at = columnLetters(mapping.columns[field]?.column ?? 1);
  return userRange(mapping.sheetName, `$${at}$${mapping.headerRow}`);
}

/** Plans the hidden sheets, one for each role that a table has. */
export function planData(layouts: Iterable<TableLayout>): SheetBuilder[] {
  const sheets = new Map<DataRole, SheetBuilder>();
  for (const layout of layouts) {
    const {title, spec} = layout.options;
    const role = dataRole(spec.id);
    const sheet = sheets.get(role) ?? new SheetBuilder({role, title, hidden: true, gridlines: true});
    sheets.set(role, sheet);
    putTable(sheet, layout);
  }
  return [...sheets.values()];
}

/** Puts a table on its sheet; canonical columns that users may ask for get a whole-column name, header in row 1. */
function putTable(sheet: SheetBuilder, layout: TableLayout): void {
  const {mapping, userRows, part, spec, before} = layout.options;
  const field = firstField(mapping);
  const [rows, header] = [userColumn(layout, field), headerOf(layout, field)];
  const rowsFrom =
    (row: number) =>
    (id: string): Formula =>
      layout.rowsFrom(id, row);
  const scope = {
    user: (of: string) => userColumn(layout, of),
    column: rowsFrom(1),
    body: rowsFrom(2),
    below: rowsFrom(3),
    part,
  };
  /** Under the headers: what tells a header from a row would cost every row three steps. */
  const bodyScope = {...scope, column: scope.body};
  layout.canonical.forEach((column, index) => {
    const spilled = layout.canonical.slice(index + 1).findIndex(({from}) => from !== 'spilled');
    const columns = 1 + (spilled < 0 ? layout.canonical.length - index - 1 : spilled);
    const at = before + index + 1;
    sheet.holds(at, spec.id, column.id);
    // Empty cells read like a column of empty texts, and cost nothing.
    if (!column.blank)
      putColumn(sheet, at, column, column.formula(column.from === 'columns' ? bodyScope : scope), {
        rows,
        header,
        columns,
      });
    else sheet.put(1, at, {text: column.id});
  });
  for (const id of layout.named) sheet.nameColumn(rangeName(spec.id, id), spec.id, layout.standing(id));
  layout.names.forEach(({id, formula}, index) => {
    const at = before + layout.canonical.length + index + 1;
    sheet.holds(at, spec.id, id).put(1, at, {
      formula: call(
        'ARRAYFORMULA',
        formula((column) => layout.rowsFrom(column, 1)),
      ),
      spill: {rows: Number.POSITIVE_INFINITY, columns: 1},
    });
  });
  sheet.size(userRows + HEADROOM, layout.end);
}

/** What the formulas of a table's columns have in common. */
interface Spilling {
  /** A column of the user's, from its header down, and the header. */
  readonly rows: Formula;
  readonly header: Formula;
  /** Columns that the formula fills. */
  readonly columns: number;
}

function putColumn(
  sheet: SheetBuilder,
  at: number,
  {id, from}: CanonicalColumn,
  formula: Formula,
  {rows, header, columns}: Spilling,
): void {
  const spill = {rows: Number.POSITIVE_INFINITY, columns};
  if (from === 'user') {
    const isHeader = f`ROW(${rows})=ROW(${header})`;
    sheet.put(1, at, {formula: f`ARRAYFORMULA(IF(${isHeader};${quote(id)};${formula}))`, spill});
    return;
  }
  sheet.put(1, at, {text: id});
  if (from !== 'spilled') sheet.put(2, at, {formula: call('ARRAYFORMULA', formula), spill});
}
