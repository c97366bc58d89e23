/**
 * Canonical columns of the deals table. A row is a deal when its outcome is known: won, lost or open. Rows with
 * an unknown stage, repeated ids and lines without any outcome (footers, totals) are left out of every measure
 * and counted by the data check.
 */

import type {CanonicalCell, CanonicalColumn, FormulaScope} from '../canonical';
import {columnReader} from '../columns/mapped';
import {amountColumns, rateColumns} from '../columns/money';
import {duplicateColumns} from '../columns/order';
import {keyColumn, splitColumn} from '../columns/texts';
import {noWords, wordColumn} from '../columns/words';
import type {TableMapping} from '../mapping';
import type {ColumnOptions} from '../table-spec';

/** Fields by whose value a deals table can be split and filtered, in the order of the selectors. */
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

/** Day after every other: until then an open deal stays open. */
const NEVER = 2958465;

/**
 * The outcome of a row. The status column outranks the flags, and both outrank the stage: in Pipedrive a lost
 * deal keeps its stage.
 */
const outcome: CanonicalColumn = {
  id: 'outcome',
  from: 'columns',
  formula: ({column}) => {
    const status = column('status_outcome');
    const byFlags =
      `IF(${column('is_won')}="true";"won";IF(${column('is_closed')}="false";"open";` +
      `IF((${column('is_closed')}="true")*(${column('is_won')}="false");"lost";${column('stage_outcome')})))`;
    return `IF((${status}="")+(${status}="undecided");${byFlags};${status})`;
  },
  compute: (row) => {
    const status = row('status_outcome');
    if (status !== '' && status !== 'undecided') return status;
    if (row('is_won') === 'true') return 'won';
    if (row('is_closed') === 'false') return 'open';
    if (row('is_closed') === 'true' && row('is_won') === 'false') return 'lost';
    return row('stage_outcome');
  },
};

function statusColumn(deduplicated: boolean): CanonicalColumn {
  return {
    id: 'status',
    from: 'columns',
    formula: ({column}) => {
      const decided = `IF(${column('outcome')}="undecided";"unknown";${column('outcome')})`;
      return deduplicated
        ? `IF((${column('outcome')}<>"")*(${column('repeats')}=1);"duplicate";${decided})`
        : decided;
    },
    compute: (row) => {
      const decided = row('outcome');
      if (decided === '') return '';
      if (deduplicated && row('repeats') === 1) return 'duplicate';
      return decided === 'undecided' ? 'unknown' : decided;
    },
  };
}

const isDeal = (row: (id: string) => CanonicalCell): boolean =>
  row('status') === 'won' || row('status') === 'lost' || row('status') === 'open';
const isClosed = (row: (id: string) => CanonicalCell): boolean =>
  row('status') === 'won' || row('status') === 'lost';

const closedFormula = ({column}: FormulaScope): string =>
  `(${column('status')}="won")+(${column('status')}="lost")`;

const dealFlag: CanonicalColumn = {
  id: 'deal',
  from: 'columns',
  formula: (scope) => `IF(${closedFormula(scope)}+(${scope.column('status')}="open");1;0)`,
  compute: (row) => (isDeal(row) ? 1 : 0),
};

const numberOr = (cell: CanonicalCell, other: CanonicalCell): CanonicalCell =>
  typeof cell === 'number' ? cell : other;

/** The closed day of won and lost deals; of an open deal it would be an assumption, so it is left out. */
const closed: CanonicalColumn = {
  id: 'closed',
  from: 'columns',
  formula: (scope) => {
    const {column} = scope;
    const byOutcome = `IF(${column('status')}="won";${column('won_on')};${column('lost_on')})`;
    return `IF(${closedFormula(scope)};IF(${column('closed_on')}="";${byOutcome};${column('closed_on')});"")`;
  },
  compute: (row) => {
    if (!isClosed(row)) return '';
    if (row('closed_on') !== '') return row('closed_on');
    return row('status') === 'won' ? row('won_on') : row('lost_on');
  },
};

const created: CanonicalColumn = {
  id: 'created',
  from: 'columns',
  formula: ({column}) => `IF(${column('deal')}=1;${column('created_on')};"")`,
  compute: (row) => (row('deal') === 1 ? row('created_on') : ''),
};

/** From when a deal stands open; a deal without a created day does from the beginning. */
const opened: CanonicalColumn = {
  id: 'opened',
  from: 'columns',
  formula: ({column}) =>
    `IF(${column('deal')}=1;IF(ISNUMBER(${column('created')});${column('created')};0);"")`,
  compute: (row) => (row('deal') === 1 ? numberOr(row('created'), 0) : ''),
};

/**
 * Until when a deal stands open. Closed deals without one of their days are never taken as open: nobody knows for how
 * long they were.
 */
const left: CanonicalColumn = {
  id: 'left',
  from: 'columns',
  formula: ({column}) => {
    const [from, to] = [column('created'), column('closed')];
    const known = `IF(ISNUMBER(${from})*ISNUMBER(${to});${to};0)`;
    return `IF(${column('status')}="open";${NEVER};IF(${column('deal')}=1;${known};""))`;
  },
  compute: (row) => {
    if (row('status') === 'open') return NEVER;
    if (row('deal') !== 1) return '';
    return typeof row('created') === 'number' ? numberOr(row('closed'), 0) : 0;
  },
};

/** Days from created to closed of won deals; missing and negative cycles are left out and counted. */
const cycle: CanonicalColumn = {
  id: 'cycle',
  from: 'columns',
  formula: ({column}) =>
    `IF((${column('status')}="won")*ISNUMBER(${column('created')})*ISNUMBER(${column('closed')});` +
    `IF(${column('closed')}>=${column('created')};${column('closed')}-${column('created')};"");"")`,
  compute: (row) => {
    const [from, to] = [row('created'), row('closed')];
    if (row('status') !== 'won' || typeof from !== 'number' || typeof to !== 'number') return '';
    return to >= from ? to - from : '';
  },
};

const weighted: CanonicalColumn = {
  id: 'weighted',
  from: 'columns',
  formula: ({column}) =>
    `IF((${column('status')}="open")*ISNUMBER(${column('amount')})*ISNUMBER(${column('probability')});` +
    `${column('amount')}*${column('probability')};"")`,
  compute: (row) => {
    const [amount, probability] = [row('amount'), row('probability')];
    if (row('status') !== 'open' || typeof amount !== 'number' || typeof probability !== 'number') return '';
    return amount * probability;
  },
};

/** Columns that a row without an outcome may be filled in, as totals and footer lines are. */
const FILLED = ['amount', 'owner_text', 'customer_text', 'created_on', 'closed_on'];

/** 1 in rows that hold something, 0 elsewhere. */
const filled: CanonicalColumn = {
  id: 'filled',
  from: 'columns',
  formula: ({column}) => `IF(${FILLED.map((id) => `(${column(id)}<>"")`).join('+')};1;0)`,
  compute: (row) => (FILLED.some((id) => row(id) !== '') ? 1 : 0),
};

export type DealColumnsOptions = ColumnOptions;

/** The columns of deals that need no more of the spreadsheet than the deals themselves. */
export function dealColumns(mapping: TableMapping, options: DealColumnsOptions): CanonicalColumn[] {
  const mapped = columnReader(mapping);
  const splits = SPLIT_FIELDS.filter((field) => mapping.columns[field]);
  const hasId = mapping.columns.id !== undefined;
  return [
    ...(hasId ? [mapped('id', 'id')] : []),
    mapped('status_word', 'status'),
    mapped('stage_text', 'stage'),
    mapped('is_won', 'isWon'),
    mapped('is_closed', 'isClosed'),
    mapped('created_on', 'created'),
    mapped('closed_on', 'closed'),
    mapped('won_on', 'wonOn'),
    mapped('lost_on', 'lostOn'),
    mapped('currency', 'currency'),
    ...rateColumns(options),
    ...amountColumns('amount', 'amount', mapped, options),
    mapped('probability', 'probability'),
    mapped('customer_text', 'customer'),
    mapped('owner_text', 'owner'),
    ...splits
      .filter((field) => !['owner', 'stage', 'customer'].includes(field))
      .map((field) => mapped(`${field}_text`, field)),
    mapping.columns.status
      ? wordColumn('status_outcome', 'status_word', 'status', mapping.words.status)
      : noWords('status_outcome'),
    mapping.columns.stage
      ? wordColumn('stage_outcome', 'stage_text', 'stage', mapping.words.stage)
      : noWords('stage_outcome'),
    outcome,
    ...duplicateColumns(hasId),
    statusColumn(hasId),
    dealFlag,
    created,
    closed,
    opened,
    left,
    cycle,
    weighted,
    filled,
    keyColumn('owner_key', 'owner_text', 'deal'),
    keyColumn('customer_key', 'customer_text', 'deal'),
    keyColumn('currency_key', 'currency', 'deal'),
    ...splits.map((field) => splitColumn(field, 'deal', options)),
  ];
}
