/** Leads: one for every deal that is new business, and many more of which nothing has come yet, or ever will. */
import type {Day} from '../../core/periods/day';
import {isWon, REPS, type SampleDeal} from './pipeline';
import {arrivals, placeIn, randomNumbers, workday} from './random';

const SEED = 20_264;
/** Leads without a deal, on a working day of the first month. */
const LEADS_A_DAY = 1.75;
/** New, in progress, contacted, qualified, customer, junk. */
const STATUS = {new: 0, inProgress: 1, contacted: 2, qualified: 3, customer: 4, junk: 5};
/** So many days after it came in a lead is no longer new, and as many after which it is given up. */
const AGE = {new: 5, inProgress: 25};
const JUNK = 0.6;
/** Days before a lead becomes a deal, and one more. */
const MOST_DAYS = 12;
/** Names that a lead can have. */
const NAMES = 256;

export interface Lead {
  readonly name: number;
  readonly source: number;
  readonly campaign: number;
  readonly rep: number;
  readonly status: number;
  readonly created: Day;
  readonly converted?: Day;
  readonly customerOn?: Day | undefined;
}

function statusOf(age: number, chance: number): number {
  if (age < AGE.new) return STATUS.new;
  if (chance < JUNK) return STATUS.junk;
  return age < AGE.inProgress ? STATUS.inProgress : STATUS.contacted;
}

/** Some 1,800 leads of the same months as the deals, in order of creation. */
export function makeLeads(deals: readonly SampleDeal[], today: Day): Lead[] {
  const random = randomNumbers(SEED);
  const name = (): number => Math.floor(random() * NAMES);
  const withDeal = deals
    .filter(({type}) => type === 0)
    .map(
      (deal): Lead => ({
        ...deal,
        name: name(),
        status: isWon(deal) ? STATUS.customer : STATUS.qualified,
        created: workday(deal.created - Math.floor(random() * MOST_DAYS)),
        converted: deal.created,
        customerOn: isWon(deal) ? deal.closed : undefined,
      }),
    );
  const others = arrivals(today, LEADS_A_DAY, random).map(
    (created): Lead => ({
      name: name(),
      source: placeIn(6, random()),
      campaign: Math.floor(random() * 10),
      rep: placeIn(REPS, random()),
      status: statusOf(today - created, random()),
      created,
    }),
  );
  return [...withDeal, ...others].sort((a, b) => a.created - b.created);
}
