/** Sample deals: a small company's pipeline, the same for everyone on the same day. */
import {addMonths, type Day, dateOf} from '../../core/day';
import type {Cell} from '../../core/mapping';
import type {Language} from '../../core/text';
import {type SampleWords, wordsIn} from './words';

const SEED = 20_261;
const MONTHS = 26;
/** New deals on a working day of the first month; with the growth it comes to some 900 deals in all. */
const DEALS_A_DAY = 1.23;
const GROWTH_A_MONTH = 1.02;
/** January to December, about 1 on average. */
const SEASON = [0.85, 0.95, 1.1, 1, 0.95, 1.05, 0.85, 0.85, 1.1, 1.1, 1.1, 1.1];
const WIN_RATE_OF_REP = [0.38, 0.33, 0.28, 0.41, 0.25, 0.34, 0.3, 0.39];
const WIN_SHIFT_OF_SOURCE = [0, 0.05, 0.03, -0.02, -0.03, -0.05];
const MEDIAN_OF_PRODUCT = [1800, 3200, 5200, 2400, 9500];
const MEDIAN_CYCLE_OF_PRODUCT = [20, 26, 34, 22, 46];
const OPEN_PROBABILITY = [0.1, 0.25, 0.5, 0.75];
const CUSTOMERS = 120;
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
const DEFECTS = {ownerless: [760, 815], wonWithoutAmount: 700, repeated: 780};

/** Numbers from 0 to 1, the same ones for the same seed: Mulberry32 by Tommy Ettinger (public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`The sample has no item ${index}.`);
  return item;
}

const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** Saturday is 0 and Sunday 1, since day 0 was a Saturday. */
const isWeekend = (day: Day): boolean => day % 7 < 2;

/** The day itself, or the Friday before. */
const workday = (day: Day): Day => (isWeekend(day) ? day - (day % 7) - 1 : day);

/** A deal in numbers: places in the word lists, so that every language has the same deals. */
interface SampleDeal {
  readonly rep: number;
  readonly source: number;
  readonly product: number;
  readonly customer: number;
  readonly amount: number;
  readonly created: Day;
  /** Absent on an open deal. */
  readonly closed?: Day;
  readonly stage: number;
  readonly probability: number;
}

const WON = 4;

/** Days on which deals come in, in order; a day with two deals stands twice. */
function createdDays(today: Day, random: () => number): Day[] {
  const days: Day[] = [];
  const start = addMonths(today, -MONTHS);
  let due = 0;
  for (let day = start; day <= today; day++) {
    if (isWeekend(day)) continue;
    const growth = GROWTH_A_MONTH ** ((day - start) / 30.4);
    due += DEALS_A_DAY * growth * at(SEASON, dateOf(day).month - 1) * (0.4 + 1.2 * random());
    for (; due >= 1; due--) days.push(day);
  }
  return days;
}

/** Decides deal by deal whether a rep wins; luck is left to chance alone where it is not to be evened out. */
function winDecider(random: () => number): (rep: number, chance: number, evened: boolean) => boolean {
  const owedWins = WIN_RATE_OF_REP.map(() => 0);
  return (rep, chance, evened) => {
    const owed = at(owedWins, rep);
    const owedByAll = owedWins.reduce((sum, wins) => sum + wins, 0);
    const luck = evened ? EVENING_OUT.rep * owed + EVENING_OUT.all * owedByAll : 0;
    const isWon = random() < chance + luck;
    owedWins[rep] = owed + chance - (isWon ? 1 : 0);
    return isWon;
  };
}

/** Makes the deals one after the other; each takes the same number of random numbers whatever becomes of it. */
function dealMaker(today: Day, random: () => number): (created: Day, index: number) => SampleDeal {
  const troubled = today - TROUBLE.days;
  // The first items of a list are drawn more often than the last.
  const place = (length: number): number => Math.floor(random() ** 1.3 * length);
  const logNormal = (median: number, spread: number): number =>
    median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
  const closedDay = (created: Day, cycle: number): Day =>
    workday(created + Math.round(within(CYCLE.shortest, cycle, CYCLE.longest)));
  const decide = winDecider(random);
  return (created, index) => {
    const [rep, source, product] = [place(8), place(6), place(5)];
    const customer = place(Math.min(CUSTOMERS, 24 + Math.floor(index / 7)));
    const amount = Math.round(logNormal(at(MEDIAN_OF_PRODUCT, product), 0.5) / 10) * 10;
    const usual = logNormal(at(MEDIAN_CYCLE_OF_PRODUCT, product), 0.45);
    const daysInTrouble = closedDay(created, usual) - troubled;
    const inTrouble = daysInTrouble > 0;
    const slower = inTrouble ? within(TROUBLE.slower, 1 + daysInTrouble / 30, 2) : 1;
    const closed = closedDay(created, usual * slower);
    const winRate = within(0.2, at(WIN_RATE_OF_REP, rep) + at(WIN_SHIFT_OF_SOURCE, source), 0.45);
    const loses = inTrouble && rep === TROUBLE.rep;
    const isWon = decide(rep, loses ? winRate * TROUBLE.winning : winRate, !loses);
    const deal = {rep, source, product, customer, amount, created};
    if (closed <= today) return {...deal, closed, stage: isWon ? WON : WON + 1, probability: isWon ? 1 : 0};
    const stage = Math.min(3, Math.floor(((today - created) / (closed - created)) * 4));
    return {...deal, stage, probability: at(OPEN_PROBABILITY, stage)};
  };
}

/** Puts deals into rows of one language; a customer who has bought before is existing business. */
function rowMaker(words: SampleWords): (deal: SampleDeal, index: number) => Cell[] {
  const split = (list: string): string[] => list.split('|');
  const [reps, sources, products] = [split(words.reps), split(words.sources), split(words.products)];
  const [types, stages, trades] = [split(words.types), split(words.stages), split(words.trades)];
  const names = split(words.stems).flatMap((stem) => trades.map((trade) => `${stem} ${trade}`));
  const boughtOn = new Map<number, Day>();
  return ({rep, source, product, customer, amount, created, closed, stage, probability}, index) => {
    const isRepeat = (boughtOn.get(customer) ?? created) < created;
    if (stage === WON && closed !== undefined)
      boughtOn.set(customer, Math.min(closed, boughtOn.get(customer) ?? closed));
    // Customers of neighbouring numbers should not share a stem.
    const name = at(names, (customer * 37) % CUSTOMERS);
    return [
      `D-${1001 + index}`,
      `${at(products, product)} – ${name}`,
      name,
      DEFECTS.ownerless.includes(index) ? '' : at(reps, rep),
      at(sources, source),
      at(products, product),
      at(types, isRepeat ? 1 : 0),
      at(stages, stage),
      amount,
      probability,
      {serial: created},
      closed === undefined ? '' : {serial: closed},
    ];
  };
}

/**
 * About 900 deals of the 26 months before a day, in order of creation, under a header row. Probabilities are
 * fractions of 1; open deals have no closed day. Among the rows are a few defects, as in any real export: two
 * without an owner, one won without an amount, one that stands twice.
 */
export function sampleDeals(today: Day, language: Language): Cell[][] {
  const words = wordsIn(language);
  const random = randomNumbers(SEED);
  const deals = createdDays(today, random).map(dealMaker(today, random));
  const rows = deals.map(rowMaker(words));
  const won = deals.findIndex(({stage}, index) => stage === WON && index > DEFECTS.wonWithoutAmount);
  const spoiled = rows.map((row, index) =>
    index === won ? row.map((cell, column) => (column === 8 ? '' : cell)) : row,
  );
  spoiled.splice(DEFECTS.repeated, 0, [...at(spoiled, DEFECTS.repeated)]);
  return [words.headers.split('|'), ...spoiled];
}
