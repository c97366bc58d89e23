/** Measures of the deals table. A won or lost deal belongs to its closed day, a new one to its created day. */
import {measuresOf} from '../measure';
import {planAmount} from './plan';

const {count, sum, median, distinct} = measuresOf('deals');

const won = {status: 'won'} as const;
const lost = {status: 'lost'} as const;
const closed = {on: 'closed'} as const;
/** The created day, or the beginning of all days where it is not known. */
const created = {on: 'opened'} as const;
const openAtEnd = {openAtEnd: {from: 'opened', until: 'left'}} as const;
const closedNeeds = ['outcome', 'closed'];
const createdNeeds = ['outcome', 'created'];

export const wonAmount = sum({
  id: 'won-amount',
  title: {en: 'Won amount', ru: 'Сумма выигранных'},
  short: {en: 'Won amount', ru: 'Продажи'},
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
      title: {en: 'Won amount per month, and the plan', ru: 'Сумма выигранных по месяцам и план'},
      titleAlone: {en: 'Won amount per month', ru: 'Сумма выигранных по месяцам'},
      form: 'combo',
      columns: ['won-amount', 'plan-amount'],
      lines: ['plan-amount'],
    },
    {
      place: 16,
      standIn: true,
      title: {en: 'Won amount by the chosen field', ru: 'Сумма выигранных по выбранному полю'},
      form: 'column',
      of: 'split',
    },
  ],
});

export const wonDeals = count({
  id: 'won',
  title: {en: 'Won deals', ru: 'Выиграно сделок'},
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
  title: {en: 'Won deals with an amount', ru: 'Выигранные сделки с суммой'},
  short: {en: 'Won with an amount', ru: 'Выиграно с суммой'},
  field: 'amount',
  where: won,
  time: closed,
  needs: [...closedNeeds, 'amount'],
  tile: {customers: 8},
  months: {place: 45, ifRoom: true},
});

export const lostDeals = count({
  id: 'lost',
  title: {en: 'Lost deals', ru: 'Проиграно сделок'},
  where: lost,
  time: closed,
  needs: closedNeeds,
  tile: {funnel: 6},
  months: {place: 9},
  split: 3,
});

export const newDeals = count({
  id: 'new',
  title: {en: 'New deals', ru: 'Новые сделки'},
  time: created,
  needs: createdNeeds,
  tile: {growth: 7, funnel: 7},
  months: {place: 10},
  funnel: 3,
});

export const openDeals = count({
  id: 'open',
  title: {en: 'Open deals', ru: 'Открытые сделки'},
  time: openAtEnd,
  needs: ['outcome'],
});

export const openAmount = sum({
  id: 'open-amount',
  title: {en: 'Amount of open deals', ru: 'Сумма открытых сделок'},
  field: 'amount',
  time: openAtEnd,
  needs: ['outcome', 'amount'],
});

export const weightedAmount = sum({
  id: 'weighted-amount',
  title: {en: 'Amount of open deals × probability', ru: 'Сумма открытых сделок × вероятность'},
  field: 'weighted',
  time: openAtEnd,
  currentOnly: true,
  needs: ['outcome', 'amount', 'probability'],
});

export const medianWonAmount = median({
  id: 'median-won-amount',
  title: {en: 'Median won amount', ru: 'Медиана суммы выигранной сделки'},
  field: 'amount',
  where: won,
  time: closed,
  needs: [...closedNeeds, 'amount'],
});

const cycle = {field: 'cycle', time: closed, needs: [...createdNeeds, 'closed']} as const;

export const cycleDays = sum({
  ...cycle,
  id: 'cycle-days',
  title: {en: 'Days from created to closed, won deals', ru: 'Дни от создания до закрытия, выигранные сделки'},
  unit: 'days',
});

export const cycles = count({
  ...cycle,
  id: 'cycles',
  title: {en: 'Won deals with a sales cycle', ru: 'Выигранные сделки с известным циклом'},
});

export const medianCycle = median({
  ...cycle,
  id: 'median-cycle',
  title: {en: 'Median sales cycle', ru: 'Медиана цикла сделки'},
  unit: 'days',
});

export const payingCustomers = distinct({
  id: 'paying-customers',
  title: {en: 'Customers with a won deal', ru: 'Клиенты с выигранной сделкой'},
  short: {en: 'Paying customers', ru: 'Платящие клиенты'},
  field: 'customer_key',
  where: won,
  time: closed,
  needs: [...closedNeeds, 'customer'],
  tile: {customers: 5},
  months: {place: 36, ifRoom: true},
});

export const activeReps = distinct({
  id: 'reps',
  title: {en: 'Reps who closed a deal', ru: 'Менеджеры, закрывшие сделку'},
  short: {en: 'Active reps', ru: 'Активные продавцы'},
  field: 'owner_key',
  time: closed,
  needs: [...closedNeeds, 'owner'],
  tile: {pipeline: 6},
  months: {place: 43, ifRoom: true},
});

export const lostAmount = sum({
  id: 'lost-amount',
  title: {en: 'Lost amount', ru: 'Сумма проигранных'},
  short: {en: 'Lost amount', ru: 'Сумма проигр.'},
  field: 'amount',
  where: lost,
  time: closed,
  needs: [...closedNeeds, 'amount'],
  months: {place: 40, ifRoom: true},
});

export const openDealsWithAmount = count({
  id: 'open-with-amount',
  title: {en: 'Open deals with an amount', ru: 'Открытые сделки с суммой'},
  short: {en: 'Open with an amount', ru: 'Открыто с суммой'},
  field: 'amount',
  time: openAtEnd,
  needs: ['outcome', 'amount'],
  tile: {pipeline: 5},
  months: {place: 46, ifRoom: true},
});

export const newAmount = sum({
  id: 'new-amount',
  title: {en: 'Amount of new deals', ru: 'Сумма новых сделок'},
  field: 'amount',
  time: created,
  needs: [...createdNeeds, 'amount'],
  months: {place: 41, ifRoom: true},
});

/** Of deals that are still open; a deal that was closed late is not known to have been overdue. */
export const overdueDeals = count({
  id: 'overdue',
  title: {en: 'Open deals past their expected date', ru: 'Открытые сделки с прошедшей ожидаемой датой'},
  short: {en: 'Overdue deals', ru: 'Просроч. сделки'},
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
