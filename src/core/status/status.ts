/** Thresholds turn a value into good, watch or alert: as a number's status and as a native formula. */

import type {Kpi, Thresholds} from '../definitions/kpi';
import {type Formula, f} from '../formulas/formula';

export type Status = 'good' | 'watch' | 'alert';

/** The bounds in force: the defaults, or what the user has put on KPI Settings, in the numbers shown there. */
export interface Bounds {
  readonly bad: number;
  readonly good: number;
}

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

/** Cells that a status formula reads. */
export interface StatusCells {
  readonly value: Formula;
  readonly bad: Formula;
  readonly good: Formula;
  /** Range with the earlier periods' values (trailing), or the cell of the team's mean (team). */
  readonly base?: Formula;
  /** How many cases the value is taken over, where its KPI declares them. */
  readonly cases?: Formula;
  /** First day of the period, and the day after its last. */
  readonly start: Formula;
  readonly end: Formula;
}

/** Prints a bound's cell on KPI Settings in the KPI's own unit; a base that is read must have numbers. */
function boundPrinter(kpi: Kpi, thresholds: Thresholds, cells: StatusCells): (cell: Formula) => Formula {
  const {base = f`""`} = cells;
  const higher = kpi.better === 'higher';
  if (thresholds.kind === 'team') return (cell) => f`${base}*(${cell}/100)`;
  if (thresholds.kind === 'trailing')
    return (cell) => f`AVERAGE(${base})*((100${higher ? '-' : '+'}${cell})/100)`;
  const {per, monthly} = thresholds;
  const months = f`MAX(1;ROUND((${cells.end}-${cells.start})*12/365;0))`;
  return (cell) => {
    const share = per === 1 ? cell : f`${cell}/${per}`;
    if (!monthly) return share;
    return higher ? f`(${share})^${months}` : f`(1-(1-${share})^${months})`;
  };
}

/** Whether a value is taken over too few cases to be good or bad; undefined where its KPI does not declare them. */
export function tooFew({cases}: Kpi, count: Formula | undefined): Formula | undefined {
  return cases && count ? f`${count}<${cases.fewest}` : undefined;
}

/** What must hold before a bound can be told; undefined where it always can. */
function lacksBase({thresholds}: Kpi, {base}: StatusCells): Formula | undefined {
  if (!base) return undefined;
  if (thresholds?.kind === 'team') return f`${base}=""`;
  return thresholds?.kind === 'trailing' ? f`COUNT(${base})<${MINIMUM_HISTORY}` : undefined;
}

const canBeGraded = ({thresholds}: Kpi, {base}: StatusCells): boolean =>
  thresholds !== undefined && (thresholds.kind === 'fixed' || base !== undefined);

/** The same as a formula (without `=`), "" where the cell with the bound holds no number. */
export function targetFormula(
  kpi: Kpi,
  {good, ...days}: Pick<StatusCells, 'good' | 'start' | 'end'>,
): Formula | undefined {
  if (kpi.thresholds?.kind !== 'fixed') return undefined;
  const bound = boundFormula(kpi, {value: f`""`, bad: f`""`, good, ...days}, 'good');
  return f`IF(ISNUMBER(${good});${bound};"")`;
}

/** Formula (without `=`) of a bound in the KPI's own unit, "" where there is none to give. */
export function boundFormula(kpi: Kpi, cells: StatusCells, bound: keyof Bounds): Formula {
  const {thresholds} = kpi;
  if (!thresholds || !canBeGraded(kpi, cells)) return f`""`;
  const text = boundPrinter(kpi, thresholds, cells)(cells[bound]);
  const lacks = lacksBase(kpi, cells);
  return lacks === undefined ? text : f`IF(${lacks};"";${text})`;
}

/** Formula (without `=`) that gives `good`, `watch`, `alert` or "". */
export function statusFormula(kpi: Kpi, cells: StatusCells): Formula {
  const {thresholds} = kpi;
  const {value} = cells;
  if (!thresholds || !canBeGraded(kpi, cells)) return f`""`;
  const higher = kpi.better === 'higher';
  const bound = boundPrinter(kpi, thresholds, cells);
  const badAt = thresholds.kind === 'fixed' && thresholds.badAt === true;
  const sign = higher ? (badAt ? '<=' : '<') : badAt ? '>=' : '>';
  const isBad = f`${value}${sign}${bound(cells.bad)}`;
  const isGood = f`${value}${higher ? '>=' : '<='}${bound(cells.good)}`;
  const word = f`IF(${isBad};"alert";IF(${isGood};"good";"watch"))`;
  const without = [f`${value}=""`, tooFew(kpi, cells.cases), lacksBase(kpi, cells)];
  return without.reduceRight<Formula>((rest, lacks) => (lacks ? f`IF(${lacks};"";${rest})` : rest), word);
}
