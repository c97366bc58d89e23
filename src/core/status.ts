/** Thresholds turn a value into good, watch or alert: as a number's status and as a native formula. */
import type {Kpi, Thresholds} from './kpi';
import {isNumber, type Value} from './value';

export type Status = 'good' | 'watch' | 'alert';

/** The bounds in force: the defaults, or what the user has put on KPI Settings, in the numbers shown there. */
export interface Bounds {
  readonly bad: number;
  readonly good: number;
}

type Fixed = Extract<Thresholds, {kind: 'fixed'}>;

/** Fewer earlier periods than this say nothing about what is usual. */
export const MINIMUM_HISTORY = 3;

/** Periods whose mean a trailing threshold looks back on. */
export const HISTORY = 6;

/**
 * The grade of a value between two bounds, each in the value's unit.
 * @param badAt whether the bad bound itself is bad
 */
export function grade(value: number, bad: number, good: number, higher: boolean, badAt = false): Status {
  const isBad = higher ? value < bad : value > bad;
  if (isBad || (badAt && value === bad)) return 'alert';
  return (higher ? value >= good : value <= good) ? 'good' : 'watch';
}

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
 */
export function statusOf(
  kpi: Kpi,
  value: Value,
  bounds: Bounds,
  base: number | undefined,
  days: number,
): Status | undefined {
  const {thresholds} = kpi;
  if (!thresholds || !isNumber(value)) return undefined;
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

/** Cells that a status formula reads. */
export interface StatusCells {
  readonly value: string;
  readonly bad: string;
  readonly good: string;
  /** Range with the earlier periods' values (trailing), or the cell of the team's mean (team). */
  readonly base?: string;
  /** First day of the period, and the day after its last. */
  readonly start: string;
  readonly end: string;
}

/**
 * What a KPI should come to by its own thresholds: the good bound, in the KPI's unit; undefined where its bounds move
 * with earlier periods or with the team.
 * @param days of the period
 */
export function targetOf({thresholds, better}: Kpi, good: number, days: number): number | undefined {
  return thresholds?.kind === 'fixed' ? scaled(thresholds, better, good, days) : undefined;
}

/** Prints a bound's cell on KPI Settings in the KPI's own unit; a base that is read must have numbers. */
function boundPrinter(kpi: Kpi, thresholds: Thresholds, cells: StatusCells): (cell: string) => string {
  const {base = '""'} = cells;
  const higher = kpi.better === 'higher';
  if (thresholds.kind === 'team') return (cell) => `${base}*(${cell}/100)`;
  if (thresholds.kind === 'trailing')
    return (cell) => `AVERAGE(${base})*((100${higher ? '-' : '+'}${cell})/100)`;
  const {per, monthly} = thresholds;
  const months = `MAX(1;ROUND((${cells.end}-${cells.start})*12/365;0))`;
  return (cell) => {
    const share = per === 1 ? cell : `${cell}/${per}`;
    if (!monthly) return share;
    return higher ? `(${share})^${months}` : `(1-(1-${share})^${months})`;
  };
}

/** What must hold before a bound can be told; undefined where it always can. */
function lacksBase({thresholds}: Kpi, {base}: StatusCells): string | undefined {
  if (thresholds?.kind === 'team') return `${base}=""`;
  return thresholds?.kind === 'trailing' ? `COUNT(${base})<${MINIMUM_HISTORY}` : undefined;
}

const canBeGraded = ({thresholds}: Kpi, {base}: StatusCells): boolean =>
  thresholds !== undefined && (thresholds.kind === 'fixed' || base !== undefined);

/** The same as a formula (without `=`), "" where the cell with the bound holds no number. */
export function targetFormula(
  kpi: Kpi,
  {good, ...days}: Pick<StatusCells, 'good' | 'start' | 'end'>,
): string | undefined {
  if (kpi.thresholds?.kind !== 'fixed') return undefined;
  const bound = boundFormula(kpi, {value: '""', bad: '""', good, ...days}, 'good');
  return `IF(ISNUMBER(${good});${bound};"")`;
}

/** Formula (without `=`) of a bound in the KPI's own unit, "" where there is none to give. */
export function boundFormula(kpi: Kpi, cells: StatusCells, bound: keyof Bounds): string {
  const {thresholds} = kpi;
  if (!thresholds || !canBeGraded(kpi, cells)) return '""';
  const text = boundPrinter(kpi, thresholds, cells)(cells[bound]);
  const lacks = lacksBase(kpi, cells);
  return lacks === undefined ? text : `IF(${lacks};"";${text})`;
}

/** Formula (without `=`) that gives `good`, `watch`, `alert` or "". */
export function statusFormula(kpi: Kpi, cells: StatusCells): string {
  const {thresholds} = kpi;
  const {value} = cells;
  if (!thresholds || !canBeGraded(kpi, cells)) return '""';
  const higher = kpi.better === 'higher';
  const bound = boundPrinter(kpi, thresholds, cells);
  const badAt = thresholds.kind === 'fixed' && thresholds.badAt === true;
  const isBad = `${value}${higher ? '<' : '>'}${badAt ? '=' : ''}${bound(cells.bad)}`;
  const isGood = `${value}${higher ? '>=' : '<='}${bound(cells.good)}`;
  const word = `IF(${isBad};"alert";IF(${isGood};"good";"watch"))`;
  const lacks = lacksBase(kpi, cells);
  return `IF(${value}="";"";${lacks === undefined ? word : `IF(${lacks};"";${word})`})`;
}
