/** A small company's pipeline in numbers, the same for everyone on the same day. */
import type {Day} from '../../core/periods/day';
import {arrivals, at, placeIn, pricesOn, randomNumbers, toTens, within, workday} from './random';

/** Of the seeds tried the first with which what the sample is to show shows on every day of two years. */
const SEEDS = {pipeline: 39, details: 20_262};
/** New deals on a working day of the first month; with the growth it comes to some 900 deals in all. */
const DEALS_A_DAY = 1.23;
const WIN_RATE_OF_REP = [0.38, 0.33, 0.28, 0.41, 0.25, 0.34, 0.3, 0.39, 0.36, 0.29, 0.35, 0.32];
export const REPS = WIN_RATE_OF_REP.length;
const WIN_SHIFT_OF_SOURCE = [0, 0.05, 0.03, -0.02, -0.03, -0.05];
const MEDIAN_OF_PRODUCT = [1800, 3200, 5200, 2400, 9500];
const MEDIAN_CYCLE_OF_PRODUCT = [20, 26, 34, 22, 46];
const OPEN_PROBABILITY = [0.1, 0.25, 0.5, 0.75];
/** Customers come and go: a deal is with one of a range of numbers that moves on from deal to deal. */
export const CUSTOMERS = {all: 176, first: 24, oneMoreIn: 6, oneLessIn: 14};
/** In days; the shortest may lose two more when its last day falls on a weekend. */
const CYCLE = {shortest: 10, longest: 90};
/**
 * For this many days deals have been taking longer, half as long again and in the end twice as long, and the first
 * rep has been losing: something to be alerted to.
 */
const TROUBLE = {days: 61, slower: 1.5, rep: 0, winning: 0.25};
/** How strongly luck is evened out, a rep's and everyone's: with so few deals pure chance would drown the trends. */
const EVENING_OUT = {rep: 0.2, all: 0.15};
/** Places of the defects that every real export has, counted in deals. */
const DEFECTS = {ownerless: [760, 815], wonWithoutAmount: 700};
/** Of ten deals six come from a campaign, each campaign as many; numbers beyond the last mean none. */
const CAMPAIGN_NUMBERS = 10;
const NOBODY = -1;

/** A deal in numbers: places in the word lists, so that every language has the same deals. */
interface PipelineDeal {
  /** −1 where nobody owns it. */
  readonly rep: number;
  readonly source: number;
  readonly product: number;
  readonly customer: number;
  /** 0 where nobody has entered it. */
  readonly amount: number;
  readonly created: Day;
  /** When it would close if deals took as long as they used to. */
  readonly expected: Day;
  /** When it closes, be it in the future. */
  readonly due: Day;
  /** Absent on an open deal. */
  readonly closed?: Day;
  readonly stage: number;
  readonly probability: number;
}

export interface SampleDeal extends PipelineDeal {
  readonly campaign: number;
  /** New business, upsell, cross-sell, renewal. */
  readonly type: number;
  readonly cost: number | '';
  /** Budget, authority, need and timing, some of them not known. */
  readonly scores: readonly (number | '')[];
  /** The last stage that was open. */
  readonly reached: number;
}

const WON = 4;

export const isWon = <Deal extends PipelineDeal>(deal: Deal): deal is Deal & {readonly closed: Day} =>
  deal.stage === WON;

/** Decides deal by deal whether a rep wins; luck is left to chance alone where it is not to be evened out. */
function winDecider(random: () => number): (rep: number, chance: number, evened: boolean) => boolean {
  const owedWins = WIN_RATE_OF_REP.map(() => 0);
  return (rep, chance, evened) => {
    const owed = at(owedWins, rep);
    const owedByAll = owedWins.reduce((sum, wins) => sum + wins, 0);
    const luck = evened ? EVENING_OUT.rep * owed + EVENING_OUT.all * owedByAll : 0;
    const wins = random() < chance + luck;
    owedWins[rep] = owed + chance - (wins ? 1 : 0);
    return wins;
  };
}

/** Makes the deals one after the other; each takes the same number of random numbers whatever becomes of it. */
function dealMaker(today: Day, random: () => number): (created: Day, index: number) => PipelineDeal {
  const troubled = today - TROUBLE.days;
  const place = (length: number): number => placeIn(length, random());
  const logNormal = (median: number, spread: number): number =>
    median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
  const closedDay = (created: Day, cycle: number): Day =>
    workday(created + Math.round(within(CYCLE.shortest, cycle, CYCLE.longest)));
  const decide = winDecider(random);
  return (created, index) => {
    const rep = place(REPS);
    const source = place(6);
    const product = place(5);
    const gone = Math.floor(index / CUSTOMERS.oneLessIn);
    const known = Math.min(CUSTOMERS.all, CUSTOMERS.first + Math.floor(index / CUSTOMERS.oneMoreIn));
    // New ones are called on more often.
    const customer = known - 1 - place(known - gone);
    const price = at(MEDIAN_OF_PRODUCT, product) * pricesOn(created, today);
    const amount = toTens(logNormal(price, 0.5));
    const usual = logNormal(at(MEDIAN_CYCLE_OF_PRODUCT, product), 0.45);
    const expected = closedDay(created, usual);
    const daysInTrouble = expected - troubled;
    const inTrouble = daysInTrouble > 0;
    const slower = inTrouble ? within(TROUBLE.slower, 1 + daysInTrouble / 30, 2) : 1;
    const due = closedDay(created, usual * slower);
    const winRate = within(0.2, at(WIN_RATE_OF_REP, rep) + at(WIN_SHIFT_OF_SOURCE, source), 0.45);
    const loses = inTrouble && rep === TROUBLE.rep;
    const wins = decide(rep, loses ? winRate * TROUBLE.winning : winRate, !loses);
    const deal = {rep, source, product, customer, amount, created, expected, due};
    if (due <= today) return {...deal, closed: due, stage: wins ? WON : WON + 1, probability: wins ? 1 : 0};
    const stage = Math.min(3, Math.floor(((today - created) / (due - created)) * 4));
    return {...deal, stage, probability: at(OPEN_PROBABILITY, stage)};
  };
}

/** What a deal sells: a customer who has bought before buys more, something else, or the same again. */
function typeDecider(random: () => number): (deal: PipelineDeal) => number {
  const boughtOn = new Map<number, Day>();
  return (deal) => {
    const {customer, created} = deal;
    const drawn = 1 + Math.floor(random() ** 1.8 * 3);
    const bought = boughtOn.get(customer) ?? Number.POSITIVE_INFINITY;
    if (isWon(deal)) boughtOn.set(customer, Math.min(deal.closed, bought));
    return bought < created ? drawn : 0;
  };
}

/** Adds what comes from a source of chance of its own, so that the pipeline does not depend on it. */
function detailer(random: () => number): (deal: PipelineDeal) => SampleDeal {
  const typeOf = typeDecider(random);
  return (deal) => {
    const won = isWon(deal);
    const campaign = Math.floor(random() * CAMPAIGN_NUMBERS);
    const share = 0.4 + 0.35 * random();
    const isKnown = random() < 0.93;
    const lostIn = Math.floor(random() * 4);
    const scores = [0, 1, 2, 3].map((): number | '' => {
      const score = within(1, Math.round(1.2 + 1.6 * deal.probability + 3 * random()), 5);
      return random() < 0.1 ? '' : score;
    });
    return {
      ...deal,
      campaign,
      type: typeOf(deal),
      cost: won && isKnown ? Math.round(deal.amount * share) : '',
      scores,
      reached: won ? 3 : deal.closed ? lostIn : deal.stage,
    };
  };
}

function spoil(deals: readonly PipelineDeal[]): PipelineDeal[] {
  const won = deals.findIndex((deal, index) => isWon(deal) && index > DEFECTS.wonWithoutAmount);
  return deals.map((deal, index) => {
    if (DEFECTS.ownerless.includes(index)) return {...deal, rep: NOBODY};
    return index === won ? {...deal, amount: 0} : deal;
  });
}

/**
 * About 900 deals of the 26 months before a day, in order of creation. Among them are a few defects, as in any real
 * export: two without an owner, one won without an amount.
 */
export function makeDeals(today: Day): SampleDeal[] {
  const random = randomNumbers(SEEDS.pipeline);
  const deals = arrivals(today, DEALS_A_DAY, random).map(dealMaker(today, random));
  return spoil(deals).map(detailer(randomNumbers(SEEDS.details)));
}
