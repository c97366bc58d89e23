/** Length of a period in months, for numbers told in months. */
import {type Term, term} from '../definitions/expression';

const one = (months: number): Term => term({kind: 'number', value: months});

/** Days of calendar months, quarters and years with the months that they stand for. */
const CALENDAR: readonly (readonly [least: number, most: number, months: number])[] = [
  [28, 31, 1],
  [89, 92, 3],
  [365, 366, 12],
];

/**
 * Months in a number of days: whole ones for a month, a quarter and a year, so that February counts as much as March;
 * elsewhere by the mean month of 365.25 ÷ 12 days.
 */
export function monthsIn(days: Term): Term {
  const mean = days.times(48).over(1461, 'no-days');
  return CALENDAR.reduceRight(
    (rest, [least, most, months]) =>
      rest.unless(days, '<=', most, one(months).unless(days, '<', least, mean)),
    mean,
  );
}
