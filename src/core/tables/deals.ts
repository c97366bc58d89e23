/**
 * Deals. A row is a deal when its outcome is known: won, lost or open. Rows with an unknown stage, repeated ids and
 * lines without any outcome (footers, totals) are left out of every measure and counted by the data check.
 */

import {all, any, type Column, cell, cells, column, when} from '../columns/expression';
import {scoreColumns} from '../columns/score';
import {
  amountColumns,
  currencyColumns,
  ID_COLUMNS,
  keyColumn,
  knownColumn,
  measuredColumns,
  NEVER,
  splitColumns,
  textColumns,
  wordColumn,
} from '../columns/shared';
import type {StageWord, TableMapping} from '../mapping';
import {
  DEAL_NEEDS,
  hasOpenDeals,
  isConvincingDeals,
  stageByContent,
  useDoublingDate,
} from '../recognition/deals';
import type {RecognitionHints} from '../recognition/hints';
import {findOutcomes} from '../recognition/outcomes';
import type {FoundWords, TableReading} from '../recognition/reading';
import {findWords} from '../recognition/words';
import {text} from '../text';
import {classifier, DEAL_TYPES, isOneOf, LEAD_STAGES} from '../vocabulary/classes';
import {PRESETS} from '../vocabulary/presets';
import {outcomeOfWord} from '../vocabulary/words';
import {DEAL_FIELDS} from './fields/deals';
import {type ColumnOptions, defineTable, type WordColumn} from './table-spec';

/** Fields by whose value deals can be split and filtered, in the order of the selectors. */
export const SPLIT_FIELDS = [
  'owner',
  'source',
  'campaign',
  'product',
  'customer',
  'type',
  'stage',
  'pipeline',
] as const;
export type SplitField = (typeof SPLIT_FIELDS)[number];

const isLeadStage = isOneOf(LEAD_STAGES);

/** Which stages come before a deal is qualified, as words that the user may class otherwise. */
export function leadStageWords(mapping: TableMapping): readonly StageWord[] {
  const own = mapping.words.leadStage;
  if (own) return own;
  return (mapping.words.stage ?? [])
    .filter(({outcome}) => outcome === 'open')
    .map(({word, rows}) => ({word, rows, outcome: isLeadStage(word) ? 'lead' : 'qualified'}));
}

const status = cell('status');
const [isWon, isOpen, isDeal] = [status.is('won'), status.is('open'), cell('deal').is(1)];
const isClosed = status.isOneOf('won', 'lost');
const created = cell('created');
const closed = cell('closed');
const amount = cell('amount');
const cost = cell('cost');
const profit = cell('profit');

/**
 * The status column outranks the flags, and both outrank the stage: in Pipedrive a lost deal keeps its stage. Of several
 * rows with one id the first counts.
 */
function outcomeColumns({words}: TableMapping): Column[] {
  const said = cell('status_outcome');
  const [wonFlag, closedFlag, outcome] = [cell('is_won'), cell('is_closed'), cell('outcome')];
  const isLost = all(closedFlag.is('true'), wonFlag.is('false'));
  const notWon = when(closedFlag.is('false'), 'open', when(isLost, 'lost', cell('stage_outcome')));
  const byFlags = when(wonFlag.is('true'), 'won', notWon);
  const isRepeated = all(outcome.isFilled, cell('repeats').is(1));
  const decided = when(outcome.is('undecided'), 'unknown', outcome);
  return [
    wordColumn('status_outcome', 'status_word', 'status', words.status),
    wordColumn('stage_outcome', 'stage_text', 'stage', words.stage),
    column('outcome', when(any(said.is(''), said.is('undecided')), byFlags, said)),
    column('status', when(isRepeated, 'duplicate', decided)),
    column('deal', when(status.isOneOf('won', 'lost', 'open'), 1, 0)),
  ];
}

/**
 * The days of a deal. The closed day of an open deal would be an assumption, so it is left out. A deal without a created
 * day stands open from the beginning; closed deals without one of their days are never taken as open, for nobody knows
 * for how long they were. Missing and negative cycles are left out and counted.
 */
function dayColumns(): Column[] {
  const closedOn = cell('closed_on');
  const closing = when(closedOn.is(''), when(isWon, cell('won_on'), cell('lost_on')), closedOn);
  const isDated = all(created.isNumber, closed.isNumber);
  const isCycle = all(isWon, created.isNumber, closed.isNumber);
  const expected = cell('expected_on');
  return [
    column('created', when(isDeal, cell('created_on'))),
    column('closed', when(isClosed, closing)),
    column('opened', when(isDeal, when(created.isNumber, created, 0))),
    column('left', when(isOpen, NEVER, when(isDeal, when(isDated, closed, 0)))),
    column('cycle', when(isCycle, when(closed.atLeast(created), closed.minus(created)))),
    // The first day on which an open deal is past its expected closing date.
    column('overdue_from', when(all(isOpen, expected.isNumber), expected.plus(1))),
  ];
}

/**
 * Whether a deal was ever qualified as an opportunity: it is won, or stands (or stood when it was lost) in a stage
 * beyond the first ones. Of a lost deal whose stage only says «lost» nothing is known, and it is not counted.
 */
function qualifiedColumns(mapping: TableMapping): Column[] {
  const stage = cell('stage_class');
  return [
    wordColumn('stage_class', 'stage_text', 'deals-leadStage', leadStageWords(mapping)),
    column('qualified', when(isDeal, when(any(isWon, stage.is('qualified')), 'yes', 'no'))),
  ];
}

/** By the deals that were won on a known day the first purchase of each customer is found. */
const CUSTOMER_COLUMNS: readonly Column[] = [
  column('won_key', when(all(isWon, closed.isNumber), cell('customer_key'))),
  {kind: 'window', step: 'first', key: 'won_key', day: 'closed', since: 'customer_since', first: 'first_won'},
];

/** What is left of won amounts after their costs: margins never mix known with unknown. */
const PROFIT_COLUMNS: readonly Column[] = [
  column('profit', when(all(isWon, amount.isNumber, cost.isNumber), amount.minus(cost))),
  column('cost_known', when(profit.isNumber, cost)),
  column('amount_with_cost', when(profit.isNumber, amount)),
];

/** Columns that a row without an outcome may be filled in, as totals and footer lines are. */
const FILLED = ['amount', 'owner_text', 'customer_text', 'created_on', 'closed_on'];

/** The user's cells. */
const cellColumns = (options: ColumnOptions): Column[] => [
  ...ID_COLUMNS,
  cells('status_word', 'status'),
  cells('is_won', 'isWon'),
  cells('is_closed', 'isClosed'),
  cells('created_on', 'created'),
  cells('closed_on', 'closed'),
  cells('won_on', 'wonOn'),
  cells('lost_on', 'lostOn'),
  cells('expected_on', 'expected'),
  ...textColumns(SPLIT_FIELDS),
  ...currencyColumns(options),
  ...amountColumns('amount', 'amount', options),
  ...amountColumns('cost', 'cost', options),
  cells('probability', 'probability'),
];

function columns(mapping: TableMapping, options: ColumnOptions): Column[] {
  const probability = cell('probability');
  const isWeighted = all(isOpen, amount.isNumber, probability.isNumber);
  const hasCampaign = all(isDeal, cell('campaign_text').isFilled);
  const splits = SPLIT_FIELDS.filter((field) => mapping.columns[field]);
  return [
    ...cellColumns(options),
    ...outcomeColumns(mapping),
    ...dayColumns(),
    column('weighted', when(isWeighted, amount.times(probability))),
    column('filled', when(any(...FILLED.map((id) => cell(id).isFilled)), 1, 0)),
    keyColumn('owner_key', 'owner_text', 'deal'),
    keyColumn('customer_key', 'customer_text', 'deal'),
    keyColumn('currency_key', 'currency', 'deal'),
    ...splitColumns(splits, options.blankLabel, 'deal'),
    ...qualifiedColumns(mapping),
    ...CUSTOMER_COLUMNS,
    wordColumn('type_class', 'type_text', 'deals-type', mapping.words.type),
    ...PROFIT_COLUMNS,
    column('has_campaign', when(hasCampaign, 'yes')),
    ...scoreColumns(mapping),
    knownColumn('amount'),
    ...measuredColumns(DEAL_FIELDS, options),
  ];
}

const OUTCOMES = ['won', 'lost', 'open'] as const;
const OUTCOME_WORDS: readonly WordColumn[] = [
  {field: 'status', classes: OUTCOMES, classOf: outcomeOfWord},
  {field: 'stage', classes: OUTCOMES, classOf: outcomeOfWord},
];

/** The types of deals; a word without a class leaves upsell and cross-sell without a value, and nothing else. */
const DEAL_TYPE: WordColumn = {
  field: 'type',
  classes: ['new', 'upsell', 'cross-sell', 'renewal'],
  classOf: classifier(DEAL_TYPES),
};

function findDealWords(reading: TableReading, hints: RecognitionHints): FoundWords {
  const outcomes = findOutcomes(reading, hints);
  const types = findWords([DEAL_TYPE], reading, hints);
  return {
    words: {...outcomes.words, ...types.words},
    unknown: {...outcomes.unknown, ...types.unknown},
  };
}

export const DEALS = defineTable({
  id: 'deals',
  title: text('Deals'),
  fields: DEAL_FIELDS,
  nouns: {before: ['deal', 'opportunity', 'potential', 'сделка'], after: ['сделки']},
  presets: PRESETS,
  words: [...OUTCOME_WORDS, DEAL_TYPE],
  needs: DEAL_NEEDS,
  telling: ['stage', 'amount'],
  isConvincing: isConvincingDeals,
  suffices: hasOpenDeals,
  byContent: stageByContent,
  settle: useDoublingDate,
  findWords: findDealWords,
  member: 'deal',
  splits: SPLIT_FIELDS,
  columns,
  provides: ({columns: mapped}) => [
    'outcome',
    ...(mapped.wonOn || mapped.lostOn ? ['closed'] : []),
    ...(mapped.budget || mapped.authority || mapped.need || mapped.timing ? ['score'] : []),
  ],
});
