/**
 * Leads: who asked, and how far each came. What a lead has become is the furthest that any of its columns says; a
 * lead that was junk stays in the base of every rate.
 */
import type {CanonicalColumn, RowReader} from '../canonical';
import {countedColumn, countedOnly, rowColumn, tableParts} from '../columns/build';
import {keyColumn} from '../columns/texts';
import {wordColumn} from '../columns/words';
import {LEAD_FIELDS} from '../fields/leads';
import type {LeadClass, TableMapping} from '../mapping';
import {headerSays, isNamed} from '../recognition/evidence';
import type {TableReading} from '../recognition/reading';
import {type ColumnOptions, defineTable, type WordColumn} from '../table-spec';
import {
  classifier,
  DOUBTFUL_LEAD_WORDS,
  isOneOf,
  LEAD_STATUSES,
  NO_WORDS,
  YES_WORDS,
} from '../vocabulary/classes';

const SPLITS = ['owner', 'source', 'campaign', 'product', 'customer'] as const;

const isYes = isOneOf(YES_WORDS);
const isNo = isOneOf(NO_WORDS);
const yesMeans =
  (meaning: LeadClass) =>
  (word: string): LeadClass | 'unknown' =>
    isYes(word) ? meaning : isNo(word) ? 'undecided' : 'unknown';

const CLASSES = ['open', 'qualified', 'customer', 'junk'] as const;

/** The columns that say what became of a lead. */
const WORDS: readonly WordColumn[] = [
  {
    field: 'status',
    classes: CLASSES,
    classOf: classifier(LEAD_STATUSES),
    isDoubtful: isOneOf(DOUBTFUL_LEAD_WORDS),
  },
  {
    field: 'isConverted',
    classes: ['qualified', 'customer'],
    classOf: yesMeans('qualified'),
    isDoubtful: isYes,
  },
  {field: 'isQualified', classes: ['qualified'], classOf: yesMeans('qualified')},
  {field: 'isCustomer', classes: ['customer'], classOf: yesMeans('customer')},
];

const NAMES: Readonly<Record<string, string>> = {
  status: 'status',
  isConverted: 'converted',
  isQualified: 'qualified',
  isCustomer: 'customer',
};

/** What the furthest classes are told by, the furthest first. */
const DAYS = {customer: ['customer_on'], qualified: ['qualified_on', 'converted_on'], junk: []} as const;

/** What a lead has become: customer before qualified before junk, as far as any column goes. */
function leadClass(words: readonly string[]): CanonicalColumn {
  const ranks = ['customer', 'qualified', 'junk'] as const;
  const says = (row: RowReader, rank: (typeof ranks)[number]): boolean =>
    words.some((id) => row(id) === rank) || DAYS[rank].some((id) => typeof row(id) === 'number');
  return rowColumn(
    'lead_class',
    (column) => {
      const test = (rank: (typeof ranks)[number]): string =>
        [
          ...words.map((id) => `(${column(id)}="${rank}")`),
          ...DAYS[rank].map((id) => `ISNUMBER(${column(id)})`),
        ].join('+') || 'FALSE';
      const unknown = words.map((id) => `(${column(id)}="unknown")`).join('+') || 'FALSE';
      const rest = `IF(${unknown};"unknown";"open")`;
      const ranked = ranks.reduceRight((other, rank) => `IF(${test(rank)};"${rank}";${other})`, rest);
      return `IF(${column('counted')}=1;${ranked};"")`;
    },
    (row) => {
      if (row('counted') !== 1) return '';
      const rank = ranks.find((one) => says(row, one));
      return rank ?? (words.some((id) => row(id) === 'unknown') ? 'unknown' : 'open');
    },
  );
}

/** "yes" or "no" by the class of a lead. */
function answer(id: string, classes: readonly LeadClass[]): CanonicalColumn {
  return rowColumn(
    id,
    (column) => {
      const test = classes.map((name) => `(${column('lead_class')}="${name}")`).join('+');
      return `IF(${column('counted')}=1;IF(${test};"yes";"no");"")`;
    },
    (row) => (row('counted') !== 1 ? '' : classes.some((name) => name === row('lead_class')) ? 'yes' : 'no'),
  );
}

/** The first of two days that is known, of leads that have come so far. */
function dayOf(id: string, test: string, first: string, second: string): CanonicalColumn {
  return rowColumn(
    id,
    (column) =>
      `IF(${column(test)}="yes";IF(ISNUMBER(${column(first)});${column(first)};${column(second)});"")`,
    (row) => {
      if (row(test) !== 'yes') return '';
      return typeof row(first) === 'number' ? row(first) : row(second);
    },
  );
}

function columns(mapping: TableMapping, options: ColumnOptions): CanonicalColumn[] {
  const {mapped, hasId, ids, texts, splits} = tableParts(mapping, options, SPLITS);
  const words = WORDS.filter(({field}) => mapping.columns[field]);
  const wordIds = words.map(({field}) => `${NAMES[field]}_class`);
  const wordTexts = words.map(({field}) => `${NAMES[field]}_word`);
  return [
    ...ids,
    ...words.map(({field}, index) => mapped(wordTexts[index] ?? field, field, {kind: 'text'})),
    mapped('created_on', 'created'),
    mapped('qualified_on', 'qualifiedOn'),
    mapped('converted_on', 'convertedOn'),
    mapped('customer_on', 'customerOn'),
    mapped('name_text', 'name'),
    ...texts,
    ...words.map(({field}, index) =>
      wordColumn(wordIds[index] ?? field, wordTexts[index] ?? field, `leads-${field}`, mapping.words[field]),
    ),
    countedColumn({oneFilled: ['created_on', ...wordTexts, ...(hasId ? ['id'] : [])], unrepeated: hasId}),
    leadClass(wordIds),
    answer('qualified', ['qualified', 'customer']),
    answer('customer_won', ['customer']),
    countedOnly('created', 'created_on'),
    dayOf('qualified_day', 'qualified', 'qualified_on', 'converted_on'),
    dayOf('customer_day', 'customer_won', 'customer_on', 'customer_on'),
    ...(mapping.columns.owner ? [keyColumn('owner_key', 'owner_text', 'counted')] : []),
    ...splits,
  ];
}

const LEAD = ['lead', 'лид'] as const;
const TELLING_HEADERS = ['id', 'name', 'status', 'created', 'owner'] as const;

/** «Lead source» is a column of deals too; what counts is what names the row itself. */
function isConvincing(reading: TableReading, fields: ReadonlySet<string>): boolean {
  const status = reading.found.get('status')?.profile().words();
  return (
    TELLING_HEADERS.some((field) => headerSays(reading, field, LEAD)) ||
    isNamed(reading, LEAD) ||
    (status !== undefined && status.leads >= 0.3 && status.decisive === 0) ||
    (fields.has('isConverted') && fields.has('created'))
  );
}

export const LEADS = defineTable({
  id: 'leads',
  title: {en: 'Leads', ru: 'Лиды'},
  fields: LEAD_FIELDS,
  nouns: {before: ['lead', 'лид'], after: ['лида']},
  words: WORDS,
  needs: [
    ['created', 'id', 'name'],
    ['status', 'isConverted', 'isQualified', 'isCustomer', 'convertedOn', 'source', 'campaign'],
  ],
  telling: ['status', 'created'],
  isConvincing,
  splits: SPLITS,
  columns,
  provides: ({columns: found, words}) => {
    const isCustomer = (field: string): boolean =>
      (words[field] ?? []).some(({outcome}) => outcome === 'customer');
    const anyWord = WORDS.some(({field}) => found[field]);
    const knowsCustomers =
      found.isCustomer !== undefined ||
      found.customerOn !== undefined ||
      WORDS.some(({field}) => isCustomer(field));
    return [
      ...(anyWord || found.qualifiedOn || found.convertedOn ? ['qualified'] : []),
      ...(knowsCustomers ? ['customerWon'] : []),
      ...(found.qualifiedOn || found.convertedOn ? ['qualifiedDay'] : []),
    ];
  },
});
