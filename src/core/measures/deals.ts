/** Measures of the deals table. A won or lost deal belongs to its closed day, a new one to its created day. */

import {measuresOf} from '../definitions/measure';
import {text} from '../text';
import {planAmount} from './plan';

const {count, sum, median, distinct} = measuresOf('deals');

const won = {status: 'won'} as const;
const lost = {status: 'lost'} as const;
const closed = {on: 'closed'} as const;
/** The created day, or the beginning of all days where it is not known. */
const created = {on: 'opened'} as const;
const openAtEnd = {openAtEnd: {from: 'opened', until: 'left'}} as const;
const closedNeeds = ['outcome', 'closed'] as const;
const createdNeeds = ['outcome', 'created'] as const;

export const wonAmount = sum({
  id: 'won-amount',
  title: text('Won amount'),
  short: text('Won amount', 'short'),
  field: 'amount',
  where: won,
  time: closed,
  plan: planAmount,
  needs: [...closedNeeds, 'amount'],
  headline: 1,
  months: {place: 1},
  reps: 1,
  split: 1,
  charts: [
    {
      place: 1,
      title: text('Won amount per month, and the plan'),
      titleAlone: text('Won amount per month'),
      form: 'combo',
      columns: ['won-amount', 'plan-amount'],
      lines: ['plan-amount'],
    },
    {
      place: 16,
      standIn: true,
      title: text('Won amount by the chosen field'),
      form: 'column',
      of: 'split',
    },
  ],
});

export const wonDeals = count({
  id: 'won',
  title: text('Won deals'),
  where: won,
  time: closed,
  needs: closedNeeds,
  tile: {growth: 5},
  months: {place: 5},
  reps: 3,
  split: 2,
  funnel: 4,
});

export const wonDealsWithAmount = count({
  id: 'won-with-amount',
  title: text('Won deals with an amount'),
  short: text('Won with an amount'),
  field: 'amount',
  where: won,
  time: closed,
  needs: [...closedNeeds, 'amount'],
  tile: {customers: 8},
  months: {place: 45, ifRoom: true},
});

export const lostDeals = count({
  id: 'lost',
  title: text('Lost deals'),
  where: lost,
  time: closed,
  needs: closedNeeds,
  tile: {funnel: 6},
  months: {place: 9},
  split: 3,
});

export const newDeals = count({
  id: 'new',
  title: text('New deals'),
  time: created,
  needs: createdNeeds,
  tile: {growth: 7, funnel: 7},
  months: {place: 10},
  funnel: 3,
});

export const openDeals = count({
  id: 'open',
  title: text('Open deals'),
  time: openAtEnd,
  needs: ['outcome'],
});

export const openAmount = sum({
  id: 'open-amount',
  title: text('Amount of open deals'),
  field: 'amount',
  time: openAtEnd,
  needs: ['outcome', 'amount'],
});

export const weightedAmount = sum({
  id: 'weighted-amount',
  title: text('Amount of open deals × probability'),
  field: 'weighted',
  time: openAtEnd,
  currentOnly: true,
  needs: ['outcome', 'amount', 'probability'],
});

export const medianWonAmount = median({
  id: 'median-won-amount',
  title: text('Median won amount'),
  field: 'amount',
  where: won,
  time: closed,
  needs: [...closedNeeds, 'amount'],
});

const cycle = {field: 'cycle', time: closed, needs: [...createdNeeds, 'closed']} as const;

export const cycleDays = sum({
  ...cycle,
  id: 'cycle-days',
  title: text('Days from created to closed, won deals'),
  unit: 'days',
});

export const cycles = count({
  ...cycle,
  id: 'cycles',
  title: text('Won deals with a sales cycle'),
});

export const medianCycle = median({
  ...cycle,
  id: 'median-cycle',
  title: text('Median sales cycle'),
  unit: 'days',
});

export const payingCustomers = distinct({
  id: 'paying-customers',
  title: text('Customers with a won deal'),
  short: text('Paying customers'),
  field: 'customer_key',
  where: won,
  time: closed,
  needs: [...closedNeeds, 'customer'],
  tile: {customers: 5},
  months: {place: 36, ifRoom: true},
});

export const activeReps = distinct({
  id: 'reps',
  title: text('Reps who closed a deal'),
  short: text('Active reps'),
  field: 'owner_key',
  time: closed,
  needs: [...closedNeeds, 'owner'],
  tile: {pipeline: 6},
  months: {place: 43, ifRoom: true},
});

export const lostAmount = sum({
  id: 'lost-amount',
  title: text('Lost amount'),
  short: text('Lost amount', 'short'),
  field: 'amount',
  where: lost,
  time: closed,
  needs: [...closedNeeds, 'amount'],
  months: {place: 40, ifRoom: true},
});

export const openDealsWithAmount = count({
  id: 'open-with-amount',
  title: text('Open deals with an amount'),
  short: text('Open with an amount'),
  field: 'amount',
  time: openAtEnd,
  needs: ['outcome', 'amount'],
  tile: {pipeline: 5},
  months: {place: 46, ifRoom: true},
});

export const newAmount = sum({
  id: 'new-amount',
  title: text('Amount of new deals'),
  field: 'amount',
  time: created,
  needs: [...createdNeeds, 'amount'],
  months: {place: 41, ifRoom: true},
});

/** Of deals that are still open; a deal that was closed late is not known to have been overdue. */
export const overdueDeals = count({
  id: 'overdue',
  title: text('Open deals past their expected date'),
  short: text('Overdue deals'),
  where: {status: 'open'},
  time: {
    bounds: [
      {column: 'opened', is: '<', than: 'end'},
      {column: 'overdue_from', is: '<', than: 'end'},
    ],
  },
  needs: ['outcome', 'expected'],
  tile: {pipeline: 7},
  months: {place: 42, ifRoom: true},
});
