/**
 * Measures of the customers table. A customer leaves on the day `left` and is active on the days before it: those
 * who leave on the first day of a period were active at its start. Of a table that shows one moment all rows are
 * the base.
 */
import type {Bound, Measure} from '../measure';
import type {Text} from '../text';

const before: Bound = {column: 'joined', is: '<', than: 'start'};
const stillAtStart: Bound = {column: 'left', is: '>=', than: 'start'};
const stillAtEnd: Bound = {column: 'left', is: '>=', than: 'end'};
const goneByEnd: Bound = {column: 'left', is: '<', than: 'end'};
const joinedIn: readonly Bound[] = [
  {column: 'joined', is: '>=', than: 'start'},
  {column: 'joined', is: '<', than: 'end'},
];

interface Rows {
  readonly bounds: readonly Bound[];
  readonly snapshot?: Readonly<Record<string, string>>;
}

const AT_START: Rows = {bounds: [before, stillAtStart], snapshot: {}};
const LOST: Rows = {bounds: [before, stillAtStart, goneByEnd], snapshot: {churned: 'yes'}};
const KEPT: Rows = {bounds: [before, stillAtEnd], snapshot: {churned: 'no'}};
const AT_END: Rows = {
  bounds: [{column: 'joined', is: '<', than: 'end'}, stillAtEnd],
  snapshot: {churned: 'no'},
};

function measure(
  id: string,
  title: Text,
  {bounds, snapshot}: Rows,
  field: string | undefined,
  needs: readonly string[],
): Measure {
  return {
    id,
    table: 'customers',
    title,
    ...(field ? {unit: 'money', aggregate: 'sum', field} : {unit: 'count', aggregate: 'count'}),
    where: {},
    time: {bounds},
    ...(snapshot ? {snapshot} : {}),
    needs,
  };
}

const count = (id: string, title: Text, rows: Rows, needs: readonly string[]): Measure =>
  measure(id, title, rows, undefined, needs);

export const customersAtStart = count(
  'customers-at-start',
  {en: 'Customers at the start', ru: 'Клиенты на начало'},
  AT_START,
  ['departure'],
);

export const customersLost = count(
  'customers-lost',
  {en: 'Customers of the start who left', ru: 'Ушедшие из клиентов на начало'},
  LOST,
  ['departure'],
);

export const customersKept = count(
  'customers-kept',
  {en: 'Customers of the start who stayed', ru: 'Оставшиеся из клиентов на начало'},
  KEPT,
  ['departure'],
);

export const customersAtEnd = count(
  'customers-at-end',
  {en: 'Customers at the end', ru: 'Клиенты на конец'},
  AT_END,
  ['departure'],
);

export const customersJoined = count(
  'customers-joined',
  {en: 'Customers who joined', ru: 'Новые клиенты'},
  {bounds: joinedIn},
  ['started'],
);

/** In no churn rate: they were no customers at the start. */
export const joinedAndLeft = count(
  'joined-and-left',
  {en: 'Customers who joined and left within the period', ru: 'Пришедшие и ушедшие в одном периоде'},
  {bounds: [...joinedIn, goneByEnd]},
  ['started', 'ended'],
);

export const mrrAtStart = measure(
  'mrr-at-start',
  {en: 'Monthly revenue at the start', ru: 'Месячная выручка на начало'},
  AT_START,
  'mrr',
  ['departure', 'mrr'],
);

export const mrrLost = measure(
  'mrr-lost',
  {en: 'Monthly revenue of customers who left', ru: 'Месячная выручка ушедших'},
  LOST,
  'mrr',
  ['departure', 'mrr'],
);

export const mrrAtEnd = measure(
  'mrr-at-end',
  {en: 'Monthly revenue at the end', ru: 'Месячная выручка на конец'},
  AT_END,
  'mrr',
  ['departure', 'mrr'],
);

const CHANGED: Rows = {
  bounds: [
    before,
    {column: 'changed_on', is: '>=', than: 'start'},
    {column: 'changed_on', is: '<', than: 'end'},
  ],
  snapshot: {},
};

/**
 * The table holds what a customer pays now: revenue at the start of a period with changes in it is `mrrAtStart`
 * − `mrrExpansion` + `mrrContraction`. Only the last change of a customer is known.
 */
export const mrrExpansion = measure(
  'mrr-expansion',
  {
    en: 'Monthly revenue gained with customers of the start',
    ru: 'Прирост месячной выручки у прежних клиентов',
  },
  CHANGED,
  'expansion',
  ['departure', 'mrr', 'previousMrr', 'changed'],
);

export const mrrContraction = measure(
  'mrr-contraction',
  {
    en: 'Monthly revenue lost with customers who stayed',
    ru: 'Снижение месячной выручки у оставшихся клиентов',
  },
  CHANGED,
  'contraction',
  ['departure', 'mrr', 'previousMrr', 'changed'],
);

export const CUSTOMER_MEASURES: readonly Measure[] = [
  customersAtStart,
  customersLost,
  customersKept,
  customersAtEnd,
  customersJoined,
  joinedAndLeft,
  mrrAtStart,
  mrrLost,
  mrrAtEnd,
  mrrExpansion,
  mrrContraction,
];
