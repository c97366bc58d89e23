/** The customers that the deals have brought: since when, until when, and what they pay a month. */
import {addMonths, type Day, startOfMonth} from '../../core/periods/day';
import {isWon, type SampleDeal} from './pipeline';
import {MONTHS, randomNumbers, toTens} from './random';

const SEED = 20_263;
/** Of those there at the start of a month so many leave in it; since the start of last month twice as many. */
const CHURN = {usual: 0.03, bad: 0.065, badMonths: 1};
/** A monthly charge is such a part of the first deal, and grows by such a part of every upsell and cross-sell. */
const CHARGE = {first: 1 / 12, more: 1 / 60};

interface Customer {
  readonly customer: number;
  readonly started: Day;
  ended?: Day;
  mrr: number;
  previous?: number;
  changed?: Day;
  /** Day on which the last deal was closed or is going to be. */
  readonly last: Day;
}

const charge = (amount: number): number => Math.max(10, toTens(amount));

/** Customers by their start. */
function buyersOf(deals: readonly SampleDeal[]): Customer[] {
  const buyers = new Map<number, Customer>();
  for (const {customer, closed, amount, type} of deals.filter(isWon).sort((a, b) => a.closed - b.closed)) {
    const buyer = buyers.get(customer);
    if (!buyer) {
      const last = Math.max(...deals.map((deal) => (deal.customer === customer ? deal.due : 0)));
      buyers.set(customer, {customer, started: closed, mrr: charge(amount * CHARGE.first), last});
    } else if (type === 1 || type === 2) {
      buyer.previous = buyer.mrr;
      buyer.mrr += charge(amount * CHARGE.more);
      buyer.changed = closed;
    }
  }
  return [...buyers.values()];
}

/** Customers by their start. Month by month those leave whose last deal is the longest ago. */
export function makeCustomers(deals: readonly SampleDeal[], today: Day): readonly Customer[] {
  const random = randomNumbers(SEED);
  const customers = buyersOf(deals);
  const byLastDeal = [...customers].sort((a, b) => a.last - b.last);
  let due = 0;
  for (let back = MONTHS; back >= 0; back--) {
    const start = addMonths(startOfMonth(today), -back);
    const next = addMonths(start, 1);
    const passed = Math.min(next, today + 1) - start;
    const there = byLastDeal.filter(({started, ended}) => started < start && !ended);
    const rate = back > CHURN.badMonths ? CHURN.usual : CHURN.bad;
    due += (there.length * rate * passed) / (next - start);
    const leaving = there.filter(({last}) => last < start).slice(0, due);
    for (const customer of leaving) customer.ended = start + Math.floor(random() * passed);
    due = Math.min(1, due - leaving.length);
  }
  return customers;
}
