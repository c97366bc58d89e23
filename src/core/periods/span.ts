/** Spans are [start, end) in whole days. */
import {type Day, dayOf} from './day';

export interface Span {
  readonly start: Day;
  readonly end: Day;
}

export const EVERYTHING: Span = {start: 0, end: dayOf(9999, 12, 31)};
