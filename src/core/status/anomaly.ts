/** The rule by which a value is unusual, read as numbers by KPI_ANOMALY and as formulas by the months of the dashboard. */
import {median} from '../numbers/median';

/** Points that say what is usual. */
export const USUAL_POINTS = 12;
/** How many scaled median absolute deviations from their median are far. */
export const DEVIATIONS = 3;
/** Makes the deviation comparable with a standard deviation, 1 ÷ Φ⁻¹(3⁄4); a formula can hold no decimal point. */
export const SCALE = {numerator: 14826, denominator: 10000} as const;

/** Whether a value is far from those before it; with fewer than twelve nothing is known to be usual. */
export function isFar(value: number, before: readonly number[]): boolean {
  if (before.length < USUAL_POINTS) return false;
  const usual = before.slice(-USUAL_POINTS);
  const middle = median([...usual]) ?? value;
  const deviation = median(usual.map((own) => Math.abs(own - middle))) ?? 0;
  return Math.abs(value - middle) > DEVIATIONS * (SCALE.numerator / SCALE.denominator) * deviation;
}
