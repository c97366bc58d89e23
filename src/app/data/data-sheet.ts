/** Plans the hidden sheet of a table: one canonical column beside the other, each a single array formula. */
import type {CanonicalColumn, FormulaScope} from '../../core/canonical';
import {call, columnLetters, quote, sheetRef} from '../../core/formula-text';
import {rangeName} from '../../core/range-name';
import {type DataRole, dataRole} from '../plan';
import {SheetBuilder} from '../sheet-builder';
import {firstField, type TableLayout} from './table-layout';

/** Rows that the hidden sheet keeps free below the user's table, so that appended rows have room to spill. */
export const HEADROOM = 2000;

/** The column of a field in the user's tab, from its header down: a row inserted under the header is then counted. */
function userColumn({options: {mapping}}: TableLayout, field: string): string {
  const column = mapping.columns[field];
  if (!column) throw new Error(`The field "${field}" is not mapped.`);
  const at = columnLetters(column.column);
  return `${sheetRef(mapping.sheetName)}!$${at}$${mapping.headerRow}:$${at}`;
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
  const scope: FormulaScope = {
    user: (field) => userColumn(layout, field),
    column: (id) => layout.range(id),
    body: (id) => layout.range(id).replace('$1:', '$2:'),
    below: (id) => layout.range(id).replace('$1:', '$3:'),
    part,
  };
  const userRange = userColumn(layout, firstField(mapping));
  /** Under the headers: what tells a header from a row would cost every row three steps. */
  const bodyScope: FormulaScope = {...scope, column: scope.body};
  layout.canonical.forEach((column, index) => {
    const isBody = column.from === 'columns';
    const formula = column.formula(isBody ? bodyScope : scope);
    const spilled = layout.canonical.slice(index + 1).findIndex(({from}) => from !== 'spilled');
    const columns = 1 + (spilled < 0 ? layout.canonical.length - index - 1 : spilled);
    putColumn(sheet, before + index + 1, column, formula, userRange, columns);
  });
  for (const {id, letters} of layout.named)
    sheet.name(rangeName(spec.id, id), `${letters}:${letters}`, !layout.isPublic(id));
  layout.names.forEach(({formula}, index) => {
    const text = formula((id) => layout.range(id));
    sheet.put(1, before + layout.canonical.length + index + 1, {
      formula: call('ARRAYFORMULA', text),
      spill: {rows: Number.POSITIVE_INFINITY, columns: 1},
    });
  });
  sheet.size(userRows + HEADROOM, layout.end);
}

function putColumn(
  sheet: SheetBuilder,
  index: number,
  column: CanonicalColumn,
  formula: string,
  userRange: string,
  columns: number,
): void {
  const spill = {rows: Number.POSITIVE_INFINITY, columns};
  // Empty cells read like a column of empty texts, and cost nothing.
  if (column.blank) return;
  if (column.from === 'user') {
    const first = userRange.split(':')[0] ?? userRange;
    sheet.put(1, index, {
      formula: `ARRAYFORMULA(IF(ROW(${userRange})=ROW(${first});${quote(column.id)};${formula}))`,
      spill,
    });
    return;
  }
  sheet.put(1, index, {text: column.id});
  if (column.from !== 'spilled') sheet.put(2, index, {formula: call('ARRAYFORMULA', formula), spill});
}
