/** Statuses and targets as numbers: a second source for what the formulas of status.ts say. */
import type {Kpi, Thresholds} from '../../src/core/definitions/kpi';
import {isNumber, type Value} from '../../src/core/numbers/value';
import {type Bounds, grade, MINIMUM_HISTORY, type Status} from '../../src/core/status/status';

type Fixed = Extract<Thresholds, {kind: 'fixed'}>;

/** Whole months of a period of so many days; a shorter one counts as a month. */
function monthsOf(days: number): number {
  return Math.max(1, Math.round((days * 12) / 365));
}

/** A month's share over so many months: of those who are left each month loses, or keeps, the same share. */
function overMonths(share: number, months: number, higher: boolean): number {
  return higher ? share ** months : 1 - (1 - share) ** months;
}

/** A bound of KPI Settings in the KPI's unit. @param days of the period */
function scaled({per, monthly}: Fixed, better: Kpi['better'], bound: number, days: number): number {
  return monthly ? overMonths(bound / per, monthsOf(days), better === 'higher') : bound / per;
}

/**
 * Status of a value, or undefined where there is none to give: no value, no thresholds, too little history.
 * @param base mean to compare with: of the earlier periods (trailing) or of the team (team)
 * @param days of the value's period
 * @param cases that the value is taken over, if they are known
 */
export function statusOf(
  kpi: Kpi,
  value: Value,
  bounds: Bounds,
  base: number | undefined,
  days: number,
  cases = Number.POSITIVE_INFINITY,
): Status | undefined {
  const {thresholds} = kpi;
  if (!thresholds || !isNumber(value)) return undefined;
  if (kpi.cases && cases < kpi.cases.fewest) return undefined;
  const higher = kpi.better === 'higher';
  if (thresholds.kind === 'fixed') {
    const bound = (shown: number): number => scaled(thresholds, kpi.better, shown, days);
    return grade(value, bound(bounds.bad), bound(bounds.good), higher, thresholds.badAt);
  }
  if (base === undefined) return undefined;
  return grade(
    value,
    base * factor(thresholds, bounds.bad, higher),
    base * factor(thresholds, bounds.good, higher),
    higher,
  );
}

function factor(thresholds: Thresholds, bound: number, higher: boolean): number {
  if (thresholds.kind === 'team') return bound / 100;
  return higher ? (100 - bound) / 100 : (100 + bound) / 100;
}

/** The mean of what is usual, or undefined where there are too few values. */
export function baseOf(history: readonly Value[]): number | undefined {
  const numbers = history.filter(isNumber);
  if (numbers.length < MINIMUM_HISTORY) return undefined;
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/**
 * What a KPI should come to by its own thresholds: the good bound, in the KPI's unit; undefined where its bounds move
 * with earlier periods or with the team.
 * @param days of the period
 */
export function targetOf({thresholds, better}: Kpi, good: number, days: number): number | undefined {
  return thresholds?.kind === 'fixed' ? scaled(thresholds, better, good, days) : undefined;
}
