/** Measures as native formulas over the named ranges of KPI Data. */
import {call, quote} from './formula-text';
import {type Bound, boundsOf, isMoney, type Measure, type Spread, withoutPeriod} from './measure';

/** The cells of a model row that a measure's formula reads. */
export interface MeasureCells {
  /** First day of the period, and first day after it. */
  readonly start: string;
  readonly end: string;
  /** Canonical column that says which rows take part, and the number it must hold there. */
  readonly scope: {readonly column: string; readonly value: string};
  /** Cell that is TRUE where amounts stand in several currencies. */
  readonly mixedCurrencies: string;
  /** Whether the table shows one moment, so that periods are left out. */
  readonly snapshot?: boolean;
}

/** Name of the range of a canonical column: part of the contract, since users write it in formulas. */
export function rangeName(table: string, column: string): string {
  return `kpi_${table.replace(/-/g, '_')}_${column}`;
}

/** Below every amount and every number of days: a criterion that any number meets and no text does. */
const ANY_NUMBER = '">-1000000000000000"';

/** Pairs of a range and a criterion for the bounds of a period. */
function boundCriteria({table}: Measure, bounds: readonly Bound[], cells: MeasureCells): string[] {
  return bounds.flatMap(({column, is, than}) => [rangeName(table, column), `"${is}"&${cells[than]}`]);
}

/** Pairs of a range and a criterion that hold in every period. */
function rowCriteria(measure: Measure, cells: MeasureCells): string[] {
  const name = (column: string): string => rangeName(measure.table, column);
  const where = Object.entries(measure.where).flatMap(([column, text]) => [name(column), quote(`=${text}`)]);
  return [...where, name(cells.scope.column), `"="&${cells.scope.value}`];
}

function criteria(measure: Measure, cells: MeasureCells): string[] {
  return [...boundCriteria(measure, boundsOf(measure.time), cells), ...rowCriteria(measure, cells)];
}

/** The same rows as conditions of FILTER; text sorts after every number, so that blank days fail an upper bound. */
function conditions(measure: Measure, cells: MeasureCells): string[] {
  const name = (column: string): string => rangeName(measure.table, column);
  const bounds = boundsOf(measure.time);
  const period = bounds.map(({column, is, than}) => `${name(column)}${is}${cells[than]}`);
  const open = [...new Set(bounds.map(({column}) => column))].filter(
    (column) => !bounds.some((bound) => bound.column === column && bound.is === '<'),
  );
  const where = Object.entries(measure.where).map(([column, text]) => `${name(column)}=${quote(text)}`);
  return [
    ...period,
    ...('openAtEnd' in measure.time ? [] : open.map((column) => call('ISNUMBER', name(column)))),
    ...where,
    `${name(cells.scope.column)}=${cells.scope.value}`,
  ];
}

/**
 * A spread sum in [start, end) is what has come up to its end without what has come up to its start. Up to a day t
 * come the whole sums of rows that are over, and of rows under way a day's part times the days since their first.
 */
function spreadFormula(measure: Measure, spread: Spread, cells: MeasureCells): string {
  const upTo = (than: Bound['than']): string => {
    const day = cells[than];
    const range = (column: string): string => rangeName(measure.table, column);
    const over = [range(spread.until), `"<="&${day}`];
    const underWay = [range(spread.from), `"<"&${day}`, range(spread.until), `">"&${day}`];
    const sum = (column: string, period: readonly string[]): string =>
      call('SUMIFS', range(column), ...period, ...rowCriteria(measure, cells));
    const days = `${day}*${sum(spread.daily, underWay)}-${sum(spread.dailyFrom, underWay)}`;
    return `${sum(measure.field ?? '', over)}+${days}`;
  };
  return `(${upTo('end')})-(${upTo('start')})`;
}

function bare(measure: Measure, cells: MeasureCells): string {
  const field = measure.field === undefined ? undefined : rangeName(measure.table, measure.field);
  switch (measure.aggregate) {
    case 'count':
      return call('COUNTIFS', ...criteria(measure, cells), ...(field ? [field, ANY_NUMBER] : []));
    case 'sum':
      if ('spread' in measure.time) return spreadFormula(measure, measure.time.spread, cells);
      return call('SUMIFS', field ?? '', ...criteria(measure, cells));
    case 'distinct':
      return call('COUNTUNIQUEIFS', field ?? '', ...criteria(measure, cells), field ?? '', quote('?*'));
    case 'median':
      return call(
        'IFERROR',
        call('MEDIAN', call('FILTER', field ?? '', ...conditions(measure, cells))),
        quote(''),
      );
  }
}

/** Formula (without `=`) of a measure in one row of the model; "" where it has no value. */
export function measureFormula(told: Measure, cells: MeasureCells): string {
  const measure = cells.snapshot ? withoutPeriod(told) : told;
  const formula = bare(measure, cells);
  return isMoney(measure) ? `IF(${cells.mixedCurrencies};"";${formula})` : formula;
}
