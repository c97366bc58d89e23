/** Thresholds turn a value into good, watch or alert: as a number's status and as a native formula. */
import type {Kpi, Thresholds} from './kpi';

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
  readonly value: string;
  readonly bad: string;
  readonly good: string;
  /** Range with the earlier periods' values (trailing), or the cell of the team's mean (team). */
  readonly base?: string;
  /** First day of the period, and the day after its last. */
  readonly start: string;
  readonly end: string;
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
