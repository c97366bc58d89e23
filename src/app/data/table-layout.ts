/** Where the canonical columns of a table stand on its hidden sheet. */
import type {CanonicalColumn} from '../../core/canonical';
import {columnFormulas} from '../../core/columns/formulas';
import {columnLetters, sheetRef} from '../../core/formula-text';
import type {TableMapping} from '../../core/mapping';
import type {Measure} from '../../core/measure';
import type {Problem} from '../../core/problems';
import {rangeName} from '../../core/range-name';
import {columnsOver, type Rates, type TableSpec} from '../../core/table-spec';
import {neededColumns} from './needed';
import {CAMPAIGN_NUMBER, chosenField, scopeColumns} from './scope';

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
  /** What the model tells of this table. */
  readonly measures: readonly Measure[];
  readonly problems: readonly Problem[];
  /** Cells on the model and ranges on the settings that the columns read. */
  readonly part: (part: string) => string;
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
  formula: ({user}) => `ROW(${user(field)})`,
});

/** A column without a header, whose text would be taken for a row's. */
export interface HeadlessColumn {
  readonly id: string;
  readonly formula: (column: (id: string) => string) => string;
}

/** Each name once, as it is spelled. Names that differ in case alone are told apart here and joined on the model. */
function distinctColumns(
  {fields, spec, part, currencies}: TableLayoutOptions,
  own: ReadonlySet<string>,
): HeadlessColumn[] {
  const listed = (list: DistinctList, text: (column: (id: string) => string) => string): HeadlessColumn => ({
    id: distinctId(list),
    formula: (column) => `IFERROR(UNIQUE(FILTER(${text(column)};${column(spec.member)}=1));"")`,
  });
  return [
    listed('reps', (column) => (own.has('owner') ? column('owner') : '""')),
    listed('values', (column) => chosenField(part('filter-field'), fields, own, column)),
    listed('split', (column) => chosenField(part('split-field'), fields, own, column)),
    ...(currencies ? [listed('currencies', (column) => column('currency'))] : []),
  ];
}

/** Columns that measures and problems read by name. */
function readDirectly({measures, problems}: TableLayoutOptions): string[] {
  const ofMeasures = measures.flatMap(({field, where, time, snapshot}) => [
    ...(field === undefined ? [] : [field]),
    ...Object.keys({...where, ...snapshot}),
    ...('on' in time ? [time.on] : []),
    ...('openAtEnd' in time ? [time.openAtEnd.from, time.openAtEnd.until] : []),
    ...('bounds' in time ? time.bounds.map(({column}) => column) : []),
    ...('spread' in time ? Object.values(time.spread) : []),
  ]);
  const ofProblems = problems.flatMap(({any}) => any.flat().map(({column}) => column));
  return [...ofMeasures, ...ofProblems];
}

/** Canonical columns of the deals that users write in formulas, beside who or what a deal belongs to. */
const PUBLIC = ['status', 'closed', 'created', 'amount', 'probability', 'cost', 'cycle', 'score'];

/** Stands for every column of which the user's tab has nothing, in whatever order: cells are counted, empty ones too. */
const NOTHING = 'nothing';
const nothing: CanonicalColumn = {id: NOTHING, from: 'columns', formula: () => '""', blank: true};

export class TableLayout {
  readonly #letters: ReadonlyMap<string, string>;
  readonly #named: ReadonlySet<string>;
  readonly #public: ReadonlySet<string>;
  readonly canonical: readonly CanonicalColumn[];
  /** The names in the data, for the lists of the model. */
  readonly names: readonly HeadlessColumn[];
  /** Canonical columns that have a name, with where they stand. */
  readonly named: readonly {readonly id: string; readonly letters: string}[];

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
    const direct = readDirectly(options);
    const asked = [
      'row',
      'scope',
      'rep_no',
      'split_no',
      CAMPAIGN_NUMBER,
      spec.member,
      'currency_key',
      ...(currencies ? ['currency'] : []),
      ...PUBLIC,
      ...own,
      ...direct,
    ];
    const needed = neededColumns(all, [...asked, ...(spec.id === 'rates' ? ['latest_code'] : [])]);
    const without = new Set(needed.filter(({blank}) => blank).map(({id}) => id));
    this.canonical = [...needed.filter(({id}) => !without.has(id)), ...(without.size > 0 ? [nothing] : [])];
    const shown = [...PUBLIC, ...own, spec.member];
    this.#public = new Set(spec.id === 'deals' ? shown : []);
    this.#named = new Set([...shown, ...direct, ...PERIOD_COLUMNS]);
    this.names = spec.id === 'deals' ? distinctColumns(options, own) : [];
    const ids = [...this.canonical, ...this.names].map(({id}) => id);
    const letters = new Map(ids.map((id, index) => [id, columnLetters(options.before + index + 1)]));
    const blank = letters.get(NOTHING);
    if (blank !== undefined) for (const id of without) letters.set(id, blank);
    this.#letters = letters;
    this.named = needed.flatMap(({id}) =>
      this.#named.has(id) ? [{id, letters: letters.get(id) ?? ''}] : [],
    );
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
    return this.#letters.has(id);
  }

  isNamed(id: string): boolean {
    return this.#named.has(id);
  }

  /** Whether the name is the users' too. */
  isPublic(id: string): boolean {
    return this.#public.has(id);
  }

  /** `$H$1:$H`, the column on its own sheet. */
  range(id: string): string {
    const letters = this.#letters.get(id);
    if (!letters) throw new Error(`The table "${this.options.spec.id}" has no column "${id}".`);
    return `$${letters}$1:$${letters}`;
  }

  #ref(id: string): string {
    return `${sheetRef(this.options.title)}!${this.range(id)}`;
  }

  /** A canonical column from another sheet: by its name where it has one. */
  ref(id: string): string {
    const {spec} = this.options;
    return this.isNamed(id) && this.has(id) ? rangeName(spec.id, id) : this.#ref(id);
  }

  /** The first cells under the header of a column, from another sheet. */
  bodyRef(id: string, rows: number): string {
    const letters = this.range(id).split(':')[1] ?? '';
    return `${sheetRef(this.options.title)}!${letters}$2:${letters}$${rows + 1}`;
  }

  distinctRef(list: DistinctList): string {
    return this.#ref(distinctId(list));
  }
}

/** Columns by which formulas of the model ask for names and rows. */
const PERIOD_COLUMNS = [
  'row',
  'scope',
  'rep_no',
  'split_no',
  CAMPAIGN_NUMBER,
  'deal',
  'counted',
  'currency_key',
];
