/**
 * Measures of the customers table. A customer leaves on the day `left` and is active on the days before it: those
 * who leave on the first day of a period were active at its start. Of a table that shows one moment all rows are
 * the base.
 */

import {type Bound, measuresOf} from '../definitions/measure';
import {text} from '../text';

const {count, sum} = measuresOf('customers');

const before: Bound = {column: 'joined', is: '<', than: 'start'};
const stillAtStart: Bound = {column: 'left', is: '>=', than: 'start'};

const atStart = {time: {bounds: [before, stillAtStart]}, snapshot: {}};
const whoLeft = {
  time: {bounds: [before, stillAtStart, {column: 'left', is: '<', than: 'end'}]},
  snapshot: {churned: 'yes'},
} as const;
const whoStayed = {
  time: {bounds: [before, {column: 'left', is: '>=', than: 'end'}]},
  snapshot: {churned: 'no'},
} as const;
const whoChanged = {
  time: {
    bounds: [
      before,
      {column: 'changed_on', is: '>=', than: 'start'},
      {column: 'changed_on', is: '<', than: 'end'},
    ],
  },
  snapshot: {},
} as const;

export const customersAtStart = count({
  ...atStart,
  id: 'customers-at-start',
  title: text('Customers at the start'),
  needs: ['departure'],
});

export const customersLost = count({
  ...whoLeft,
  id: 'customers-lost',
  title: text('Customers of the start who left'),
  needs: ['departure'],
});

export const customersKept = count({
  ...whoStayed,
  id: 'customers-kept',
  title: text('Customers of the start who stayed'),
  needs: ['departure'],
});

export const mrrAtStart = sum({
  ...atStart,
  id: 'mrr-at-start',
  title: text('Monthly revenue at the start'),
  field: 'mrr',
  needs: ['departure', 'mrr'],
});

export const mrrLost = sum({
  ...whoLeft,
  id: 'mrr-lost',
  title: text('Monthly revenue of customers who left'),
  field: 'mrr',
  needs: ['departure', 'mrr'],
});

/**
 * The table holds what a customer pays now: revenue at the start of a period with changes in it is `mrrAtStart`
 * − `mrrExpansion` + `mrrContraction`. Only the last change of a customer is known.
 */
export const mrrExpansion = sum({
  ...whoChanged,
  id: 'mrr-expansion',
  title: text('Monthly revenue gained with customers of the start'),
  field: 'expansion',
  needs: ['departure', 'mrr', 'previousMrr', 'changed'],
});

export const mrrContraction = sum({
  ...whoChanged,
  id: 'mrr-contraction',
  title: text('Monthly revenue lost with customers who stayed'),
  field: 'contraction',
  needs: ['departure', 'mrr', 'previousMrr', 'changed'],
});
