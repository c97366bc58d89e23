/** Chance that is the same for everyone, and the working days on which things happen. */
import {addMonths, type Day, dateOf} from '../../core/periods/day';

export const MONTHS = 26;
/** Deals come in more often, and are sold for more. */
const GROWTH_A_MONTH = {deals: 1.02, prices: 1.01};
const DAYS_A_MONTH = 30.4;
/** January to December, about 1 on average. */
const SEASON = [0.85, 0.95, 1.1, 1, 0.95, 1.05, 0.85, 0.85, 1.1, 1.1, 1.1, 1.1];

/** Numbers from 0 to 1, the same ones for the same seed: Mulberry32 by Tommy Ettinger (public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`No item ${index}.`);
  return item;
}

export const within = (low: number, value: number, high: number): number =>
  Math.min(high, Math.max(low, value));

export const toTens = (amount: number): number => Math.round(amount / 10) * 10;

/** Saturday is 0 and Sunday 1, since day 0 was a Saturday. */
const isWeekend = (day: Day): boolean => day % 7 < 2;

/** The day itself, or the Friday before. */
export const workday = (day: Day): Day => (isWeekend(day) ? day - (day % 7) - 1 : day);

/** Which of a list; the first items are drawn more often than the last. */
export const placeIn = (length: number, random: number): number => Math.floor(random ** 1.3 * length);

const monthsSoFar = (day: Day, today: Day): number => (day - addMonths(today, -MONTHS)) / DAYS_A_MONTH;

/** How much comes in on a day, by growth and season; about 1 in the first month. */
export const businessOn = (day: Day, today: Day): number =>
  GROWTH_A_MONTH.deals ** monthsSoFar(day, today) * at(SEASON, dateOf(day).month - 1);

/** Prices of a day; 1 on the first. */
export const pricesOn = (day: Day, today: Day): number => GROWTH_A_MONTH.prices ** monthsSoFar(day, today);

/** Days on which something comes in, in order; a day with two of them stands twice. */
export function arrivals(today: Day, perDay: number, random: () => number): Day[] {
  const days: Day[] = [];
  let due = 0;
  for (let day = addMonths(today, -MONTHS); day <= today; day++) {
    if (isWeekend(day)) continue;
    due += perDay * businessOn(day, today) * (0.4 + 1.2 * random());
    for (; due >= 1; due--) days.push(day);
  }
  return days;
}
