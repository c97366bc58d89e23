/** The deals table as one of the tables: all that KPIs beyond the pipeline ask of a deal. */
import type {CanonicalColumn} from '../canonical';
import {firstColumns} from '../columns/first';
import {columnReader} from '../columns/mapped';
import {amountColumns} from '../columns/money';
import {ownColumns} from '../columns/own';
import {scoreColumns} from '../columns/score';
import {noWords, wordColumn} from '../columns/words';
import {DEAL_FIELDS} from '../fields/deals';
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
import type {ColumnOptions, TableSpec, WordColumn} from '../table-spec';
import {classifier, DEAL_TYPES, isOneOf, LEAD_STAGES} from '../vocabulary/classes';
import {headerMatches} from '../vocabulary/headers';
import {outcomeOfWord} from '../vocabulary/words';
import {dealColumns, SPLIT_FIELDS} from './deals';

const isLeadStage = isOneOf(LEAD_STAGES);

/** Which stages come before a deal is qualified, as words that the user may class otherwise. */
export function leadStageWords(mapping: TableMapping): readonly StageWord[] {
  const own = mapping.words.leadStage;
  if (own) return own;
  return (mapping.words.stage ?? [])
    .filter(({outcome}) => outcome === 'open')
    .map(({word, rows}) => ({word, rows, outcome: isLeadStage(word) ? 'lead' : 'qualified'}));
}

/**
 * Whether a deal was ever qualified as an opportunity: it is won, or stands (or stood when it was lost) in a stage
 * beyond the first ones. Of a lost deal whose stage only says «lost» nothing is known, and it is not counted.
 */
const qualified: CanonicalColumn = {
  id: 'qualified',
  from: 'columns',
  formula: ({column}) => {
    const beyond = `IF((${column('status')}="won")+(${column('stage_class')}="qualified");"yes";"no")`;
    return `IF(${column('deal')}=1;${beyond};"")`;
  },
  compute: (row) => {
    if (row('deal') !== 1) return '';
    return row('status') === 'won' || row('stage_class') === 'qualified' ? 'yes' : 'no';
  },
};

/** Customer of a deal that was won on a known day: by these the first purchase of each customer is found. */
const wonKey: CanonicalColumn = {
  id: 'won_key',
  from: 'columns',
  formula: ({column}) =>
    `IF((${column('status')}="won")*ISNUMBER(${column('closed')});${column('customer_key')};"")`,
  compute: (row) => (row('status') === 'won' && typeof row('closed') === 'number' ? row('customer_key') : ''),
};

/** What is left of a won deal's amount after its cost; blank where one of the two is not known. */
const profit: CanonicalColumn = {
  id: 'profit',
  from: 'columns',
  formula: ({column}) =>
    `IF((${column('status')}="won")*ISNUMBER(${column('amount')})*ISNUMBER(${column('cost')});` +
    `${column('amount')}-${column('cost')};"")`,
  compute: (row) => {
    const [amount, cost] = [row('amount'), row('cost')];
    if (row('status') !== 'won' || typeof amount !== 'number' || typeof cost !== 'number') return '';
    return amount - cost;
  },
};

/** A part of a won deal that has both amount and cost, so that margins never mix known with unknown. */
function knownPart(id: string, source: 'amount' | 'cost'): CanonicalColumn {
  return {
    id,
    from: 'columns',
    formula: ({column}) => `IF(ISNUMBER(${column('profit')});${column(source)};"")`,
    compute: (row) => (typeof row('profit') === 'number' ? row(source) : ''),
  };
}

/** The first day on which an open deal is past its expected closing date. */
const overdueFrom: CanonicalColumn = {
  id: 'overdue_from',
  from: 'columns',
  formula: ({column}) =>
    `IF((${column('status')}="open")*ISNUMBER(${column('expected_on')});${column('expected_on')}+1;"")`,
  compute: (row) => {
    const expected = row('expected_on');
    return row('status') === 'open' && typeof expected === 'number' ? expected + 1 : '';
  },
};

const hasCampaign: CanonicalColumn = {
  id: 'has_campaign',
  from: 'columns',
  formula: ({column}) => `IF((${column('deal')}=1)*(${column('campaign_text')}<>"");"yes";"")`,
  compute: (row) => (row('deal') === 1 && row('campaign_text') !== '' ? 'yes' : ''),
};

function columns(mapping: TableMapping, options: ColumnOptions): CanonicalColumn[] {
  const mapped = columnReader(mapping);
  const has = (field: string): boolean => mapping.columns[field] !== undefined;
  return [
    ...dealColumns(mapping, options),
    has('stage')
      ? wordColumn('stage_class', 'stage_text', 'deals-leadStage', leadStageWords(mapping))
      : noWords('stage_class'),
    qualified,
    wonKey,
    ...firstColumns({
      prefix: 'won',
      key: 'won_key',
      day: 'closed',
      since: 'customer_since',
      first: 'first_won',
    }),
    ...(has('type') ? [wordColumn('type_class', 'type_text', 'deals-type', mapping.words.type)] : []),
    ...amountColumns('cost', 'cost', mapped, options),
    profit,
    knownPart('cost_known', 'cost'),
    knownPart('amount_with_cost', 'amount'),
    mapped('expected_on', 'expected'),
    overdueFrom,
    ...(has('campaign') ? [hasCampaign] : []),
    ...scoreColumns(mapping, mapped),
    ...ownColumns(mapped, options),
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

export const DEALS: TableSpec = {
  id: 'deals',
  title: {en: 'Deals', ru: 'Сделки'},
  fields: DEAL_FIELDS,
  matches: headerMatches,
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
};
