/** Where the canonical columns of a table stand on its hidden sheet. */
import type {CanonicalColumn} from '../../../core/columns/canonical';
import {columnFormulas} from '../../../core/columns/formulas';
import {columnRef, type Formula, f} from '../../../core/formulas/formula';
import type {TableMapping} from '../../../core/mapping';
import {columnsOver, type Rates, type TableSpec} from '../../../core/tables/table-spec';
import {chosenField, scopeColumns} from './scope';

/** Lists of the names in the deals: those that selectors offer and that get rows of their own on the model. */
export type DistinctList = 'reps' | 'values' | 'split' | 'currencies';
const distinctId = (list: DistinctList): string => `names: ${list}`;

export interface TableLayoutOptions {
  readonly spec: TableSpec;
  readonly title: string;
  /** Columns of other tables left of this one's on the sheet. */
  readonly before: number;
  readonly mapping: TableMapping;
  /** Rows of the user's tab, empty ones included. */
  readonly userRows: number;
  readonly blankLabel: string;
  readonly rates: Rates | undefined;
  /** Fields that the selectors offer: those of the deals. */
  readonly fields: readonly string[];
  /** Whether the selectors offer a choice of currencies. */
  readonly currencies: boolean;
  /** Cells on the model and ranges on the settings that the columns read. */
  readonly part: (part: string) => Formula;
}

/** A mapped field whose column tells which row of a spill is the header. */
export function firstField(mapping: TableMapping): string {
  const field = Object.keys(mapping.columns)[0];
  if (field === undefined) throw new Error('A mapping has at least one column.');
  return field;
}

/** Split fields that a table has. */
export function mappedSplits(spec: TableSpec, mapping: TableMapping): string[] {
  return spec.splits.filter((field) => mapping.columns[field]);
}

/** The row of the user's tab that a canonical row comes from: it orders equal keys, and problems are named by it. */
const rowNumber = (field: string): CanonicalColumn => ({
  id: 'row',
  from: 'user',
  formula: ({user}) => f`ROW(${user(field)})`,
});

/** A column without a header, whose text would be taken for a row's. */
export interface HeadlessColumn {
  readonly id: string;
  readonly formula: (column: (id: string) => Formula) => Formula;
}

/** Each name once, as it is spelled. Names that differ in case alone are told apart here and joined on the model. */
function distinctColumns(
  {fields, spec, part, currencies}: TableLayoutOptions,
  own: ReadonlySet<string>,
): HeadlessColumn[] {
  type Column = (id: string) => Formula;
  const listed = (list: DistinctList, names: (column: Column) => Formula): HeadlessColumn => ({
    id: distinctId(list),
    formula: (column) => f`IFERROR(UNIQUE(FILTER(${names(column)};${column(spec.member)}=1));"")`,
  });
  const chosen =
    (index: string) =>
    (column: Column): Formula =>
      chosenField(part(index), fields, own, column);
  return [
    listed('reps', (column) => (own.has('owner') ? column('owner') : f`""`)),
    listed('values', chosen('filter-field')),
    listed('split', chosen('split-field')),
    ...(currencies ? [listed('currencies', (column) => column('currency'))] : []),
  ];
}

/** Canonical columns of the deals that users write in formulas, beside who or what a deal belongs to. */
const PUBLIC = ['status', 'closed', 'created', 'amount', 'probability', 'cost', 'cycle', 'score'];

/** Stands for every column of which the user's tab has nothing, in whatever order: cells are counted, empty ones too. */
const NOTHING = 'nothing';
const nothing: CanonicalColumn = {id: NOTHING, from: 'columns', formula: () => f`""`, blank: true};

export class TableLayout {
  /** Columns of which the user's tab has nothing. */
  readonly #blank: ReadonlySet<string>;
  readonly #ids: ReadonlySet<string>;
  readonly canonical: readonly CanonicalColumn[];
  /** The names in the data, for the lists of the model. */
  readonly names: readonly HeadlessColumn[];
  /** Canonical columns for which users have a name. */
  readonly named: readonly string[];

  constructor(readonly options: TableLayoutOptions) {
    const {spec, mapping, blankLabel, rates, fields, currencies} = options;
    const own = new Set(mappedSplits(spec, mapping));
    const all = [
      rowNumber(firstField(mapping)),
      ...columnFormulas(columnsOver(spec, mapping, {blankLabel, ...(rates ? {rates} : {})}), mapping),
      ...scopeColumns({
        fields,
        own,
        member: spec.member,
        currency: currencies && mapping.columns.currency !== undefined,
      }),
    ];
    this.#blank = new Set(all.filter(({blank}) => blank).map(({id}) => id));
    this.canonical = [...all.filter(({blank}) => !blank), ...(this.#blank.size > 0 ? [nothing] : [])];
    this.names = spec.id === 'deals' ? distinctColumns(options, own) : [];
    this.#ids = new Set([...all, ...this.names].map(({id}) => id));
    const offered = spec.id === 'deals' ? [...PUBLIC, ...own, spec.member] : [];
    this.named = [...new Set(offered)].filter((id) => this.#ids.has(id));
  }

  /** Columns up to this table's last. */
  get end(): number {
    return this.options.before + this.canonical.length + this.names.length;
  }

  /** Whether the rows say in which currency they are. */
  get hasCurrency(): boolean {
    return this.options.mapping.columns.currency !== undefined && this.has('currency_key');
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** A column, the header included. @throws Error where there is no such column */
  ref(id: string): Formula {
    return this.#ref(id, {});
  }

  /** A column from a row on. */
  rowsFrom(id: string, from: number): Formula {
    return this.#ref(id, {from});
  }

  /** The first cells under the header of a column. */
  bodyRef(id: string, rows: number): Formula {
    return this.#ref(id, {from: 2, to: rows + 1});
  }

  #ref(id: string, rows: {from?: number; to?: number}): Formula {
    if (!this.has(id)) throw new Error(`The table "${this.options.spec.id}" has no column "${id}".`);
    return columnRef(this.options.spec.id, this.standing(id), rows);
  }

  /** The column that stands for another on the sheet: itself, or one that is blank for all that are. */
  standing(id: string): string {
    return this.#blank.has(id) ? NOTHING : id;
  }

  distinctRef(list: DistinctList): Formula {
    return this.ref(distinctId(list));
  }
}
