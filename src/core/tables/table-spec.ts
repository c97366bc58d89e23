/**
 * One kind of table as data: its fields, the words of its columns, what makes a tab convincingly this table, and
 * its canonical columns. A further table is one more object in the list of tables.
 */
import type {Column} from '../columns/expression';
import {foldColumns} from '../columns/fold';
import type {TableMapping, WordClass} from '../mapping';
import type {RecognitionHints} from '../recognition/hints';
import type {FoundWords, TableReading} from '../recognition/reading';
import type {Text} from '../text';
import {
  type HeaderMatcher,
  type HeaderVocabulary,
  headerMatcher,
  type Nouns,
  OWN_TABLE,
} from '../vocabulary/headers';
import type {TableField} from './fields/field';

export type TableId =
  | 'deals'
  | 'leads'
  | 'customers'
  | 'costs'
  | 'plan'
  | 'baselines'
  | 'team'
  | 'rates'
  | 'stage-history';

/** Rates of other currencies in units of the main one. */
export interface Rates {
  /** Code of the main currency, in lower case; amounts without a currency stand in it. */
  readonly main: string;
  /** By code in lower case. */
  readonly rates: ReadonlyMap<string, number>;
}

export interface ColumnOptions {
  /** Label of rows whose split field is blank, e.g. "(none)". */
  readonly blankLabel: string;
  /** Given where the spreadsheet has a table of rates: amounts are then converted. */
  readonly rates?: Rates;
}

/** A column whose words have a meaning for the numbers. */
export interface WordColumn {
  readonly field: string;
  /** Classes that the user may choose for an unknown word. */
  readonly classes: readonly WordClass[];
  readonly classOf: (word: string) => WordClass | 'unknown';
  /** Whether a word is asked about though it has a class: it means different things to different people. */
  readonly isDoubtful?: (word: string) => boolean;
}

export interface TableSpec {
  readonly id: TableId;
  readonly title: Text;
  readonly fields: readonly TableField[];
  /** Fields that the headers can mean. */
  readonly matches: HeaderMatcher;
  readonly words: readonly WordColumn[];
  /** Of each group one field at least must be there; without them nothing can be counted. */
  readonly needs: readonly (readonly string[])[];
  /** Fields that tell the user best what was looked for. */
  readonly telling: readonly string[];
  /** Whether a reading that has what is needed is this table and no other; `fields` holds the doubtful ones too. */
  readonly isConvincing: (reading: TableReading, fields: ReadonlySet<string>) => boolean;
  /** Whether a reading can be counted though a group of `needs` is missing. */
  readonly suffices?: (reading: TableReading, fields: ReadonlySet<string>) => boolean;
  /** A field that may be found by its cells under a header that says nothing. */
  readonly byContent?: ByContent;
  /** Last corrections to the columns found. */
  readonly settle?: (reading: Pick<TableReading, 'found'>, hints: RecognitionHints) => void;
  /** Finds words in a way of its own, where they depend on each other. */
  readonly findWords?: (reading: TableReading, hints: RecognitionHints) => FoundWords;
  /** Canonical column that holds 1 in the rows that count. */
  readonly member: 'deal' | 'counted';
  /** Fields by whose value the table can be split and filtered. */
  readonly splits: readonly string[];
  /** Every canonical column, in an order in which each reads only earlier ones. */
  readonly columns: (mapping: TableMapping, options: ColumnOptions) => readonly Column[];
  /** What measures may need beyond the mapped fields, e.g. an outcome that comes from one of several columns. */
  readonly provides?: (mapping: TableMapping) => readonly string[];
  /** Whether the rows are the state of one day, without dates of coming and going. */
  readonly isSnapshot?: (mapping: TableMapping) => boolean;
}

export interface ByContent {
  readonly field: string;
  /** Fields by whose headers the cells need not be asked. */
  readonly unless: readonly string[];
  readonly fits: (column: TableReading['columns'][number]) => boolean;
}

interface TableDefinition extends Omit<TableSpec, 'matches' | 'member'> {
  readonly nouns: Nouns;
  /** Headers of CRMs, beside those that the fields bring. */
  readonly presets?: readonly HeaderVocabulary[];
  readonly member?: TableSpec['member'];
}

/** Builds a table from its fields. */
export function defineTable({nouns, presets = [], ...definition}: TableDefinition): TableSpec {
  const {fields} = definition;
  const own = {
    id: OWN_TABLE,
    headers: Object.fromEntries(fields.map(({id, headers}) => [id, headers])),
    lesserHeaders: Object.fromEntries(fields.map(({id, lesserHeaders}) => [id, lesserHeaders ?? []])),
  };
  return {member: 'counted', ...definition, matches: headerMatcher([...presets, own], nouns)};
}

/** The canonical columns of a table over a mapping: what reads only fields that are not mapped is known already. */
export function columnsOver(spec: TableSpec, mapping: TableMapping, options: ColumnOptions): Column[] {
  return foldColumns(spec.columns(mapping, options), (field) => mapping.columns[field] !== undefined);
}

/** Fields that measures may need, as `table.field`; `table.rates` stands for a table of exchange rates. */
export function mappedFields(
  tables: Iterable<{readonly spec: TableSpec; readonly mapping: TableMapping}>,
): Set<string> {
  const all = [...tables];
  const rates = all.some(({spec}) => spec.id === 'rates') ? ['rates'] : [];
  return new Set(
    all.flatMap(({spec, mapping}) =>
      [...availableFields(spec, mapping), ...rates].map((field) => `${spec.id}.${field}`),
    ),
  );
}

/** Fields that measures may need and a mapping has, those that come from others included. */
export function availableFields(spec: TableSpec, mapping: TableMapping): ReadonlySet<string> {
  return new Set([...Object.keys(mapping.columns), ...(spec.provides?.(mapping) ?? [])]);
}
