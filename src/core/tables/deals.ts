/**
 * Canonical columns of the deals table. A row is a deal when its outcome is known: won, lost or open. Rows with
 * an unknown stage, repeated ids and lines without any outcome (footers, totals) are left out of every measure
 * and counted by the data check.
 */

import type {CanonicalCell, CanonicalColumn, FormulaScope} from '../canonical';
import {dayFormula, flagFormula, numberFormula, textFormula} from '../cell-formulas';
import {readDay, readFlag, readNumber, readText} from '../cells';
import {call, quote} from '../formula-text';
import type {Cell, ColumnFormat, ColumnMapping, StageWord, TableMapping} from '../mapping';

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

export interface DealColumnsOptions {
  /** Label of rows whose split field is blank, e.g. "(none)". */
  readonly blankLabel: string;
  /** Cell of a field in a data row, 0-based; only the numbers interpreter gives it. */
  readonly cell?: (column: ColumnMapping, row: number) => Cell;
}

type Reader = (field: string, row: number) => CanonicalCell;

function flagCell(value: boolean | string): CanonicalCell {
  return typeof value === 'boolean' ? `${value}` : value;
}

function readCell(cell: Cell, format: ColumnFormat): CanonicalCell {
  switch (format.kind) {
    case 'text':
      return readText(cell);
    case 'flag':
      return flagCell(readFlag(cell));
    case 'number':
      return readNumber(cell, format);
    case 'date':
      return readDay(cell, format);
  }
}

function formulaFor(ref: string, format: ColumnFormat): string {
  switch (format.kind) {
    case 'text':
      return textFormula(ref);
    case 'flag':
      return flagFormula(ref);
    case 'number':
      return numberFormula(ref, format);
    case 'date':
      return dayFormula(ref, format);
  }
}

/** Formula of a column that the user's table has nothing for. */
export const BLANK_COLUMN = quote('');

/** Reads one field of the user's tab as it is; blank in every row where it is not mapped. */
function mappedColumn(id: string, field: string, mapping: TableMapping, read: Reader): CanonicalColumn {
  const column = mapping.columns[field];
  return {
    id,
    from: column ? 'user' : 'columns',
    formula: (scope) => {
      const ref = scope.user(field);
      return ref && column ? formulaFor(ref, column.format) : BLANK_COLUMN;
    },
    compute: (_, row) => (column ? read(field, row) : ''),
  };
}

function wordLookup(words: readonly StageWord[] | undefined): (word: CanonicalCell) => string {
  const outcomes = new Map((words ?? []).map(({word, outcome}) => [word.toLowerCase(), outcome]));
  return (word) => outcomes.get(`${word}`.toLowerCase()) ?? 'unknown';
}

/** Outcome by the words of one column; blank where the column says nothing. */
function wordOutcome(
  id: string,
  source: string,
  part: string,
  words: readonly StageWord[] | undefined,
): CanonicalColumn {
  const lookup = wordLookup(words);
  return {
    id,
    from: 'columns',
    formula: ({column, part: cell}) =>
      `IF(${column(source)}="";"";${call('XLOOKUP', column(source), cell(`${part}-words`), cell(`${part}-outcomes`), quote('unknown'))})`,
    compute: (row) => (row(source) === '' ? '' : lookup(row(source))),
  };
}

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

/**
 * Whether a row repeats an earlier row's id (1) or not (0). Sorting brings equal ids together; EXACT and not `=`,
 * since Salesforce ids differ in case alone.
 */
const duplicateColumns = (mapped: boolean): CanonicalColumn[] => {
  if (!mapped) return [];
  const seen = new Set<string>();
  return [
    {
      id: 'id_order',
      from: 'spill',
      formula: ({body}) => `SORT(HSTACK(${body('id')};ROW(${body('id')}));1;TRUE;2;TRUE)`,
      compute: () => '',
    },
    {id: 'id_order_row', from: 'spilled', formula: () => '', compute: () => ''},
    {
      id: 'id_order_repeats',
      from: 'spill',
      formula: ({body}) => {
        const ids = body('id_order');
        return `IF(${ids}="";0;IF(EXACT(${ids};OFFSET(${ids};-1;0));1;0))`;
      },
      compute: () => '',
    },
    {
      id: 'repeats',
      from: 'spill',
      formula: ({body}) =>
        `INDEX(SORT(HSTACK(${body('id_order_row')};${body('id_order_repeats')});1;TRUE);0;2)`,
      compute: (row) => {
        const id = `${row('id')}`;
        if (id === '') return 0;
        if (seen.has(id)) return 1;
        seen.add(id);
        return 0;
      },
    },
  ];
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

/** Until when a deal stands open; closed deals without a day are never taken as open. */
const left: CanonicalColumn = {
  id: 'left',
  from: 'columns',
  formula: ({column}) =>
    `IF(${column('status')}="open";${NEVER};IF(${column('deal')}=1;IF(ISNUMBER(${column('closed')});${column('closed')};0);""))`,
  compute: (row) => {
    if (row('status') === 'open') return NEVER;
    return row('deal') === 1 ? numberOr(row('closed'), 0) : '';
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

/** A text in lower case, for counting distinct names; blank stays blank. */
function keyColumn(id: string, source: string): CanonicalColumn {
  return {
    id,
    from: 'columns',
    formula: ({column}) => `IF(${column('deal')}=1;LOWER(${column(source)});"")`,
    compute: (row) => (row('deal') === 1 ? `${row(source)}`.toLowerCase() : ''),
  };
}

/** A split field's text, with a label where a deal has none. */
function splitColumn(field: SplitField, blankLabel: string): CanonicalColumn {
  return {
    id: field,
    from: 'columns',
    formula: ({column}) =>
      `IF(${column('deal')}=1;IF(${column(`${field}_text`)}="";${quote(blankLabel)};${column(`${field}_text`)});"")`,
    compute: (row) => {
      if (row('deal') !== 1) return '';
      return row(`${field}_text`) === '' ? blankLabel : row(`${field}_text`);
    },
  };
}

/** Every canonical column of a deals table under a mapping, in an order in which each reads only earlier ones. */
export function dealColumns(mapping: TableMapping, options: DealColumnsOptions): CanonicalColumn[] {
  const {cell} = options;
  const read: Reader = (field, row) => {
    const column = mapping.columns[field];
    if (!cell || !column) throw new Error(`The field "${field}" cannot be read.`);
    return readCell(cell(column, row), column.format);
  };
  const mapped = (id: string, field: string): CanonicalColumn => mappedColumn(id, field, mapping, read);
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
    mapped('amount', 'amount'),
    mapped('probability', 'probability'),
    mapped('currency', 'currency'),
    mapped('customer_text', 'customer'),
    mapped('owner_text', 'owner'),
    ...splits
      .filter((field) => !['owner', 'stage', 'customer'].includes(field))
      .map((field) => mapped(`${field}_text`, field)),
    wordOutcome('status_outcome', 'status_word', 'status', mapping.words.status),
    wordOutcome('stage_outcome', 'stage_text', 'stage', mapping.words.stage),
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
    keyColumn('owner_key', 'owner_text'),
    keyColumn('customer_key', 'customer_text'),
    keyColumn('currency_key', 'currency'),
    ...splits.map((field) => splitColumn(field, options.blankLabel)),
  ];
}
