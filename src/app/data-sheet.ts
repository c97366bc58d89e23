/**
 * Plans KPI Data: one canonical column beside the other, each a single array formula under a name; right of them the
 * same rows in the orders that the model reads (see row-sets.ts).
 */
import type {CanonicalColumn, FormulaScope} from '../core/canonical';
import {blankColumn} from '../core/columns/mapped';
import {call, columnLetters, quote, sheetRef} from '../core/formula-text';
import type {TableMapping} from '../core/mapping';
import {boundCriterion, sliceOf} from '../core/measure-formula';
import {isPicked, ordersOf, type RowSet, rangeName, rowSetId} from '../core/row-sets';
import {dealColumns, SPLIT_FIELDS, type SplitField} from '../core/tables/deals';
import {SheetBuilder} from './sheet-builder';

/** Rows that the hidden sheet keeps free below the user's table, so that appended deals have room to spill. */
export const HEADROOM = 2000;

/** Blocks of the model whose rows are the members of a group, with the canonical column of a member's number. */
export const GROUPS = {rep: 'rep_no', split: 'split_no'} as const;
export type Group = keyof typeof GROUPS;
const GROUP_NAMES: readonly Group[] = ['rep', 'split'];

/** Cells of the model that say where the rows of the chosen period stand. */
export interface ChosenSlice {
  readonly from: string;
  readonly count: string;
  /** First day of the period, and first day after it. */
  readonly start: string;
  readonly end: string;
}

export interface DataSheetOptions {
  readonly title: string;
  readonly mapping: TableMapping;
  /** Rows of the user's tab, empty ones included. */
  readonly userRows: number;
  readonly blankLabel: string;
  /** Cells on the model and ranges on the settings that the columns read. */
  readonly part: (part: string) => string;
  readonly sets: readonly RowSet[];
  readonly chosen: (set: RowSet) => ChosenSlice;
}

/** Split fields that the user's table has. */
export function mappedSplits(mapping: TableMapping): SplitField[] {
  return SPLIT_FIELDS.filter((field) => mapping.columns[field]);
}

/** The column of the field chosen by number in a cell; without any field, blanks. */
function chosenField(index: string, fields: readonly SplitField[], column: (id: string) => string): string {
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
      const text = chosenField(part('filter-field'), fields, column);
      return `IF(${column('deal')}=1;${equals(text, part('filter-value'))};0)`;
    }),
    only('scope', (scope) => `IF(${scope.column('passes')}=1;${ownerTest(scope)};0)`),
    only('split', ({column, part}) => chosenField(part('split-field'), fields, column)),
    only('rep_no', ({column, part}) =>
      hasOwner
        ? `IF(${column('passes')}=1;${place(column('owner'), part('rep-labels'), part('rep-slots'))};-1)`
        : `IF(${column('passes')}=1;-1;-1)`,
    ),
    only('split_no', ({column, part}) => {
      const inScope = `IF(${part('split-is-rep')};${column('passes')};${column('scope')})`;
      return `IF(${inScope}=1;${place(column('split'), part('split-labels'), part('split-slots'))};-1)`;
    }),
  ];
}

/** The row of the user's tab that a canonical row comes from: what equal keys are ordered by, and problems named by. */
const rowColumn = (field: string): CanonicalColumn => ({
  id: 'row',
  from: 'user',
  formula: ({user}) => `ROW(${user(field)})`,
  compute: (_, index) => index,
});

/** A column of rows in some order; it has no header, since its text would be sorted among the rows. */
interface OrderedColumn {
  readonly id: string;
  readonly formula: (column: (id: string) => string) => string;
}

const orderedId = (order: string, column: string): string => `by ${order}: ${column}`;
const pickedId = (set: RowSet, column: string): string => `${rowSetId(set)}: ${column}`;
const groupedId = (group: Group, set: RowSet, column: string): string =>
  `by ${group}, ${rowSetId(set)}: ${column}`;

/** Columns beside the measures' own that each order needs: who the rows belong to, and their place in the tab. */
const ORDER_COLUMNS = ['scope', 'rep_no', 'split_no', 'row'] as const;

/** Lists of the names in the data: those that selectors offer and that get rows of their own on the model. */
export type DistinctList = 'reps' | 'values' | 'split';
const distinctId = (list: DistinctList): string => `names: ${list}`;

/** Each name once, as it is spelled. Names that differ in case alone are told apart here and joined on the model. */
function distinctColumns(
  fields: readonly SplitField[],
  part: (part: string) => string,
): {id: string; formula: OrderedColumn['formula']}[] {
  const distinct = (list: DistinctList, of: (column: (id: string) => string) => string) => ({
    id: distinctId(list),
    formula: (column: (id: string) => string) =>
      `IFERROR(UNIQUE(FILTER(${of(column)};${column('deal')}=1));"")`,
  });
  return [
    distinct('reps', (column) => column(fields.includes('owner') ? 'owner' : 'split')),
    distinct('values', (column) => chosenField(part('filter-field'), fields, column)),
    distinct('split', (column) => column('split')),
  ];
}

function orderedColumns(sets: readonly RowSet[]): OrderedColumn[] {
  return ordersOf(sets).flatMap(({order, columns}) =>
    [...columns, ...ORDER_COLUMNS].map((id) => ({
      id: orderedId(order, id),
      formula: (column) => call('SORT', column(id), column(order), 'TRUE', column('row'), 'TRUE'),
    })),
  );
}

/** Rows of a slice that keep further bounds, such as those that stand open at the end of the chosen period. */
function pickedColumns(set: RowSet, {from, count, start, end}: ChosenSlice): OrderedColumn[] {
  if (!isPicked(set)) return [];
  return [...set.columns, GROUPS.rep, GROUPS.split, 'row'].map((id) => ({
    id: pickedId(set, id),
    formula: (column) => {
      const of = (name: string): string => sliceOf(column(orderedId(set.order, name)), from, count);
      const tests = set.bounds
        .map((bound) => boundCriterion(bound, {start, end}))
        .map((bound) => `${of(bound.column)}${bound.operator}${bound.value}`);
      return `IF(${count}=0;"";IFERROR(${call('FILTER', of(id), ...tests)};""))`;
    },
  }));
}

function groupedColumns(group: Group, set: RowSet, {from, count}: ChosenSlice): OrderedColumn[] {
  const number = GROUPS[group];
  return [...set.columns, number].map((id) => ({
    id: groupedId(group, set, id),
    formula: (column) => {
      const picked = isPicked(set);
      const rows = picked ? `COUNT(${column(pickedId(set, 'row'))})` : count;
      const of = (name: string): string =>
        picked
          ? sliceOf(column(pickedId(set, name)), '0', rows)
          : sliceOf(column(orderedId(set.order, name)), from, rows);
      return `IF(${rows}=0;"";${call('SORT', of(id), of(number), 'TRUE', of('row'), 'TRUE')})`;
    },
  }));
}

/** Where the columns of KPI Data stand; known before any formula is written, since the model refers to them. */
export class DataLayout {
  readonly #letters: ReadonlyMap<string, string>;
  readonly canonical: readonly CanonicalColumn[];
  readonly ordered: readonly OrderedColumn[];

  constructor(readonly options: DataSheetOptions) {
    const {mapping, sets, chosen, blankLabel, part} = options;
    this.canonical = [
      rowColumn(firstField(mapping)),
      ...dealColumns(mapping, {blankLabel}),
      ...scopeColumns(mappedSplits(mapping)),
    ];
    this.ordered = [
      ...distinctColumns(mappedSplits(mapping), part),
      ...orderedColumns(sets),
      ...sets.flatMap((set) => pickedColumns(set, chosen(set))),
      ...GROUP_NAMES.flatMap((group) => sets.flatMap((set) => groupedColumns(group, set, chosen(set)))),
    ];
    const ids = [...this.canonical, ...this.ordered].map(({id}) => id);
    this.#letters = new Map(ids.map((id, index) => [id, columnLetters(index + 1)]));
  }

  /** `$H`. */
  column(id: string): string {
    const found = this.#letters.get(id);
    if (!found) throw new Error(`KPI Data has no column "${id}".`);
    return `$${found}`;
  }

  /** `$H$1:$H`, the column on its own sheet. */
  range(id: string): string {
    const column = this.column(id);
    return `${column}$1:${column}`;
  }

  #ref(id: string): string {
    return `${sheetRef(this.options.title)}!${this.range(id)}`;
  }

  distinctRef(list: DistinctList): string {
    return this.#ref(distinctId(list));
  }

  /** A canonical column in the order of a set of rows, from another sheet. */
  orderedRef(set: RowSet, column: string): string {
    return this.#ref(orderedId(set.order, column));
  }

  /** A canonical column of the chosen period's rows in the order of a group, from another sheet. */
  groupedRef(group: Group, set: RowSet, column: string): string {
    return this.#ref(groupedId(group, set, column));
  }
}

/** A mapped field whose column tells which row of a spill is the header. */
function firstField(mapping: TableMapping): string {
  const field = Object.keys(mapping.columns)[0];
  if (field === undefined) throw new Error('A mapping has at least one column.');
  return field;
}

/** Plans the sheet; every canonical column gets a whole-column name, header in row 1. */
export function planData(layout: DataLayout): SheetBuilder {
  const {mapping, title, userRows, part} = layout.options;
  const sheet = new SheetBuilder({role: 'data', title, hidden: true, gridlines: true});
  const anchor = (field: string): string | undefined => {
    const column = mapping.columns[field];
    if (!column) return undefined;
    const at = columnLetters(column.column);
    return `${sheetRef(mapping.sheetName)}!$${at}$${mapping.headerRow}:$${at}`;
  };
  const scope: FormulaScope = {
    user: anchor,
    column: (id) => layout.range(id),
    body: (id) => layout.range(id).replace('$1:', '$2:'),
    part,
  };
  const userRange = anchor(firstField(mapping));
  layout.canonical.forEach((column, index) => {
    putColumn(
      sheet,
      index + 1,
      column,
      column.formula(scope),
      column.from === 'user' ? userRange : undefined,
    );
    const letters = columnLetters(index + 1);
    sheet.name(rangeName('deals', column.id), `${letters}:${letters}`);
  });
  layout.ordered.forEach(({formula}, index) => {
    const text = formula((id) => layout.range(id));
    sheet.put(1, layout.canonical.length + index + 1, {formula: call('ARRAYFORMULA', text)});
  });
  return sheet.size(userRows + HEADROOM, layout.canonical.length + layout.ordered.length);
}

function putColumn(
  sheet: SheetBuilder,
  index: number,
  column: CanonicalColumn,
  formula: string,
  userRows: string | undefined,
): void {
  // Empty cells read like a column of empty texts, and cost nothing.
  if (column.from === 'spill' || column.from === 'spilled' || formula === blankColumn) {
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
