/** Plans KPI Data: one canonical column beside the other, each a single array formula, each under a name. */
import type {CanonicalColumn, FormulaScope} from '../core/canonical';
import {columnLetters, quote, sheetRef} from '../core/formula-text';
import type {TableMapping} from '../core/mapping';
import {rangeName} from '../core/measure-formula';
import {dealColumns, SPLIT_FIELDS, type SplitField} from '../core/tables/deals';
import {SheetBuilder} from './sheet-builder';

/** Rows that the hidden sheet keeps free below the user's table, so that appended deals have room to spill. */
const HEADROOM = 2000;

export interface DataSheetOptions {
  readonly title: string;
  readonly mapping: TableMapping;
  /** Rows of the user's tab, empty ones included. */
  readonly userRows: number;
  readonly blankLabel: string;
  /** Cells on the model and ranges on the settings that the columns read. */
  readonly part: (part: string) => string;
}

/** Split fields that the user's table has. */
export function mappedSplits(mapping: TableMapping): SplitField[] {
  return SPLIT_FIELDS.filter((field) => mapping.columns[field]);
}

/** The column of the field chosen by number in a cell; without any field, blanks. */
function chosen(index: string, fields: readonly SplitField[], column: (id: string) => string): string {
  return fields.reduceRight(
    (rest, field, position) => `IF(${index}=${position + 1};${column(field)};${rest})`,
    quote(''),
  );
}

/**
 * Columns that say which rows a selector or a row of the model lets through. They hold numbers, so that no name
 * in the data can be taken for a wildcard, an operator, a number or a date in a criterion.
 */
function scopeColumns(fields: readonly SplitField[]): CanonicalColumn[] {
  const only = (id: string, formula: (scope: FormulaScope) => string): CanonicalColumn => ({
    id,
    from: 'columns',
    formula,
    compute: () => '',
  });
  const equals = (text: string, wanted: string): string => `IF(${wanted}="";1;IF(${text}=${wanted};1;0))`;
  const hasOwner = fields.includes('owner');
  const ownerTest = ({column, part}: FormulaScope): string =>
    hasOwner ? equals(column('owner'), part('selected-rep')) : '1';
  const place = (text: string, labels: string, count: string): string =>
    `XLOOKUP(${text};${labels};SEQUENCE(${count});0)`;
  return [
    only('passes', ({column, part}) => {
      const text = chosen(part('filter-field'), fields, column);
      return `IF(${column('deal')}=1;${equals(text, part('filter-value'))};0)`;
    }),
    only('scope', (scope) => `IF(${scope.column('passes')}=1;${ownerTest(scope)};0)`),
    only('split', ({column, part}) => chosen(part('split-field'), fields, column)),
    only('rep_no', ({column, part}) =>
      hasOwner
        ? `IF(${column('passes')}=1;${place(column('owner'), part('rep-labels'), part('rep-slots'))};-1)`
        : '-1',
    ),
    only('split_no', ({column, part}) => {
      const inScope = `IF(${part('split-is-rep')};${column('passes')};${column('scope')})`;
      return `IF(${inScope}=1;${place(column('split'), part('split-labels'), part('split-slots'))};-1)`;
    }),
  ];
}

/** Plans the sheet; every column gets a whole-column name, header in row 1. */
export function planData(options: DataSheetOptions): SheetBuilder {
  const {mapping, title} = options;
  const sheet = new SheetBuilder({role: 'data', title, hidden: true, gridlines: true});
  const columns = [
    ...dealColumns(mapping, {blankLabel: options.blankLabel}),
    ...scopeColumns(mappedSplits(mapping)),
  ];
  const letters = new Map(columns.map(({id}, index) => [id, columnLetters(index + 1)]));
  const letter = (id: string): string => {
    const found = letters.get(id);
    if (!found) throw new Error(`KPI Data has no column "${id}".`);
    return found;
  };
  const anchor = (field: string): string | undefined => {
    const column = mapping.columns[field];
    if (!column) return undefined;
    const at = columnLetters(column.column);
    return `${sheetRef(mapping.sheetName)}!$${at}$${mapping.headerRow}:$${at}`;
  };
  const scope: FormulaScope = {
    user: anchor,
    column: (id) => `$${letter(id)}$1:$${letter(id)}`,
    body: (id) => `$${letter(id)}$2:$${letter(id)}`,
    part: options.part,
  };
  columns.forEach((column, index) => {
    const own = `$${columnLetters(index + 1)}$1:$${columnLetters(index + 1)}`;
    const rows = column.from === 'user' ? userAnchor(mapping, anchor) : undefined;
    putColumn(sheet, index + 1, column, column.formula(scope), rows);
    sheet.name(rangeName('deals', column.id), own.replace(/\$1/, '').replace(/\$/g, ''));
  });
  return sheet.size(options.userRows + HEADROOM, columns.length);
}

/** A mapped column that tells which row of the spill is the header. */
function userAnchor(mapping: TableMapping, anchor: (field: string) => string | undefined): string {
  const field = Object.keys(mapping.columns)[0];
  const ref = field === undefined ? undefined : anchor(field);
  if (!ref) throw new Error('A mapping has at least one column.');
  return ref;
}

function putColumn(
  sheet: SheetBuilder,
  index: number,
  column: CanonicalColumn,
  formula: string,
  userRows: string | undefined,
): void {
  if (column.from === 'spill' || column.from === 'spilled') {
    sheet.put(1, index, {text: column.id});
    if (column.from === 'spill') sheet.put(2, index, {formula: `ARRAYFORMULA(${formula})`});
    return;
  }
  const rows = userRows ?? '$A$1:$A';
  const first = rows.split(':')[0] ?? rows;
  sheet.put(1, index, {
    formula: `ARRAYFORMULA(IF(ROW(${rows})=ROW(${first});${quote(column.id)};${formula}))`,
  });
}
