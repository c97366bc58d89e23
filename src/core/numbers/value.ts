import type {Reason} from '../definitions/reasons';

/** No number, and why. */
export interface None {
  readonly reason: Reason;
}

/** A number, or the reason why there is none: never 0, NaN or ∞ in its place. */
export type Value = number | None;

export function isNumber(value: Value): value is number {
  return typeof value === 'number';
}
