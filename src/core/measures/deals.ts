/** Measures of the deals table. A won or lost deal belongs to its closed day, a new one to its created day. */
import type {Measure} from '../measure';
import {planAmount} from './plan';

const table = 'deals';
const closed = {on: 'closed'};
const outcome = ['outcome'];

export const wonAmount = {
  id: 'won-amount',
  table,
  title: {en: 'Won amount', ru: 'Сумма выигранных'},
  unit: 'money',
  aggregate: 'sum',
  field: 'amount',
  where: {status: 'won'},
  time: closed,
  plan: planAmount,
  needs: [...outcome, 'closed', 'amount'],
} as const satisfies Measure;

export const wonDeals = {
  id: 'won',
  table,
  title: {en: 'Won deals', ru: 'Выиграно сделок'},
  unit: 'count',
  aggregate: 'count',
  where: {status: 'won'},
  time: closed,
  needs: [...outcome, 'closed'],
} as const satisfies Measure;

export const wonDealsWithAmount = {
  id: 'won-with-amount',
  table,
  title: {en: 'Won deals with an amount', ru: 'Выигранные сделки с суммой'},
  unit: 'count',
  aggregate: 'count',
  field: 'amount',
  where: {status: 'won'},
  time: closed,
  needs: [...outcome, 'closed', 'amount'],
} as const satisfies Measure;

export const lostDeals = {
  id: 'lost',
  table,
  title: {en: 'Lost deals', ru: 'Проиграно сделок'},
  unit: 'count',
  aggregate: 'count',
  where: {status: 'lost'},
  time: closed,
  needs: [...outcome, 'closed'],
} as const satisfies Measure;

export const newDeals = {
  id: 'new',
  table,
  title: {en: 'New deals', ru: 'Новые сделки'},
  unit: 'count',
  aggregate: 'count',
  where: {},
  time: {on: 'opened'},
  needs: [...outcome, 'created'],
} as const satisfies Measure;

const openAtEnd = {openAtEnd: {from: 'opened', until: 'left'}};

export const openDeals = {
  id: 'open',
  table,
  title: {en: 'Open deals', ru: 'Открытые сделки'},
  unit: 'count',
  aggregate: 'count',
  where: {},
  time: openAtEnd,
  needs: outcome,
} as const satisfies Measure;

export const openAmount = {
  id: 'open-amount',
  table,
  title: {en: 'Amount of open deals', ru: 'Сумма открытых сделок'},
  unit: 'money',
  aggregate: 'sum',
  field: 'amount',
  where: {},
  time: openAtEnd,
  needs: [...outcome, 'amount'],
} as const satisfies Measure;

export const weightedAmount = {
  id: 'weighted-amount',
  table,
  title: {en: 'Amount of open deals × probability', ru: 'Сумма открытых сделок × вероятность'},
  unit: 'money',
  aggregate: 'sum',
  field: 'weighted',
  where: {},
  time: openAtEnd,
  currentOnly: true,
  needs: [...outcome, 'amount', 'probability'],
} as const satisfies Measure;

export const medianWonAmount = {
  id: 'median-won-amount',
  table,
  title: {en: 'Median won amount', ru: 'Медиана суммы выигранной сделки'},
  unit: 'money',
  aggregate: 'median',
  field: 'amount',
  where: {status: 'won'},
  time: closed,
  needs: [...outcome, 'closed', 'amount'],
} as const satisfies Measure;

export const cycleDays = {
  id: 'cycle-days',
  table,
  title: {en: 'Days from created to closed, won deals', ru: 'Дни от создания до закрытия, выигранные сделки'},
  unit: 'days',
  aggregate: 'sum',
  field: 'cycle',
  where: {},
  time: closed,
  needs: [...outcome, 'created', 'closed'],
} as const satisfies Measure;

export const cycles = {
  id: 'cycles',
  table,
  title: {en: 'Won deals with a sales cycle', ru: 'Выигранные сделки с известным циклом'},
  unit: 'count',
  aggregate: 'count',
  field: 'cycle',
  where: {},
  time: closed,
  needs: [...outcome, 'created', 'closed'],
} as const satisfies Measure;

export const medianCycle = {
  id: 'median-cycle',
  table,
  title: {en: 'Median sales cycle', ru: 'Медиана цикла сделки'},
  unit: 'days',
  aggregate: 'median',
  field: 'cycle',
  where: {},
  time: closed,
  needs: [...outcome, 'created', 'closed'],
} as const satisfies Measure;

export const payingCustomers = {
  id: 'paying-customers',
  table,
  title: {en: 'Customers with a won deal', ru: 'Клиенты с выигранной сделкой'},
  unit: 'count',
  aggregate: 'distinct',
  field: 'customer_key',
  where: {status: 'won'},
  time: closed,
  needs: [...outcome, 'closed', 'customer'],
} as const satisfies Measure;

export const activeReps = {
  id: 'reps',
  table,
  title: {en: 'Reps who closed a deal', ru: 'Менеджеры, закрывшие сделку'},
  unit: 'count',
  aggregate: 'distinct',
  field: 'owner_key',
  where: {},
  time: closed,
  needs: [...outcome, 'closed', 'owner'],
} as const satisfies Measure;

/** In the order of the model's columns. */
export const DEAL_MEASURES = [
  wonAmount,
  wonDeals,
  wonDealsWithAmount,
  lostDeals,
  newDeals,
  openDeals,
  openAmount,
  weightedAmount,
  medianWonAmount,
  cycleDays,
  cycles,
  medianCycle,
  payingCustomers,
  activeReps,
] as const satisfies readonly Measure[];
