/**
 * Leads: who asked, and how far each came. What a lead has become is the furthest that any of its columns says; a
 * lead that was junk stays in the base of every rate.
 */

import {any, type Column, cell, cells, column, type Operand, when} from '../columns/expression';
import {
  countedColumn,
  countedOnly,
  ID_COLUMNS,
  isCounted,
  keyColumn,
  measuredColumns,
  splitColumns,
  textColumns,
  wordColumn,
} from '../columns/shared';
import type {LeadClass, TableMapping} from '../mapping';
import {headerSays, isNamed} from '../recognition/evidence';
import type {TableReading} from '../recognition/reading';
import {text} from '../text';
import {
  classifier,
  DOUBTFUL_LEAD_WORDS,
  isOneOf,
  LEAD_STATUSES,
  NO_WORDS,
  YES_WORDS,
} from '../vocabulary/classes';
import {LEAD_FIELDS} from './fields/leads';
import {type ColumnOptions, defineTable, type WordColumn} from './table-spec';

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

/** Names of their canonical columns. */
const NAMES = ['status', 'converted', 'qualified', 'customer'] as const;

/** By which days the furthest classes are known, the furthest first. */
const RANKS = [
  {name: 'customer', days: ['customer_on']},
  {name: 'qualified', days: ['qualified_on', 'converted_on']},
  {name: 'junk', days: []},
] as const;

/** What a lead has become: customer before qualified before junk, as far as any column goes. */
function classOfLead(): Operand {
  const words = NAMES.map((name) => cell(`${name}_class`));
  const isUnknown = any(...words.map((word) => word.is('unknown')));
  return RANKS.reduceRight<Operand>(
    (rest, {name, days}) => {
      const says = [...words.map((word) => word.is(name)), ...days.map((day) => cell(day).isNumber)];
      return when(any(...says), name, rest);
    },
    when(isUnknown, 'unknown', 'open'),
  );
}

/** "yes" or "no" by the class of a lead. */
const answer = (id: string, ...classes: readonly LeadClass[]): Column =>
  column(id, when(isCounted, when(cell('lead_class').isOneOf(...classes), 'yes', 'no')));

function columns(mapping: TableMapping, options: ColumnOptions): Column[] {
  const splits = SPLITS.filter((field) => mapping.columns[field]);
  const texts = NAMES.map((name) => `${name}_word`);
  const qualified = cell('qualified_on');
  return [
    ...ID_COLUMNS,
    ...WORDS.map(({field}, at) => cells(texts[at] ?? field, field, {kind: 'text'})),
    cells('created_on', 'created'),
    cells('qualified_on', 'qualifiedOn'),
    cells('converted_on', 'convertedOn'),
    cells('customer_on', 'customerOn'),
    cells('name_text', 'name'),
    ...textColumns(SPLITS),
    ...WORDS.map(({field}, at) =>
      wordColumn(`${NAMES[at]}_class`, `${NAMES[at]}_word`, `leads-${field}`, mapping.words[field]),
    ),
    countedColumn({oneFilled: ['created_on', ...texts, 'id'], unrepeated: true}),
    column('lead_class', when(isCounted, classOfLead())),
    answer('qualified', 'qualified', 'customer'),
    answer('customer_won', 'customer'),
    countedOnly('created', 'created_on'),
    column(
      'qualified_day',
      when(cell('qualified').is('yes'), when(qualified.isNumber, qualified, cell('converted_on'))),
    ),
    column('customer_day', when(cell('customer_won').is('yes'), cell('customer_on'))),
    keyColumn('owner_key', 'owner_text'),
    ...splitColumns(splits, options.blankLabel),
    ...measuredColumns(LEAD_FIELDS, options),
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
  title: text('Leads'),
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
