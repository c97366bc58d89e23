/** Measures as native formulas over the named ranges of KPI Data. */
import {call, quote} from './formula-text';
import {isMoney, type Measure} from './measure';

/** The cells of a model row that a measure's formula reads. */
export interface MeasureCells {
  /** First day of the period, and first day after it. */
  readonly start: string;
  readonly end: string;
  /** Canonical column that says which rows take part, and the number it must hold there. */
  readonly scope: {readonly column: string; readonly value: string};
  /** Cell that is TRUE where amounts stand in several currencies. */
  readonly mixedCurrencies: string;
}

/** Name of the range of a canonical column: part of the contract, since users write it in formulas. */
export function rangeName(table: string, column: string): string {
  return `kpi_${table}_${column}`;
}

/** Below every amount and every number of days: a criterion that any number meets and no text does. */
const ANY_NUMBER = '">-1000000000000000"';

/** Pairs of a range and a criterion. */
function criteria(measure: Measure, cells: MeasureCells): string[] {
  const name = (column: string): string => rangeName(measure.table, column);
  const {time} = measure;
  const period =
    'on' in time
      ? [name(time.on), `">="&${cells.start}`, name(time.on), `"<"&${cells.end}`]
      : [name(time.openAtEnd.from), `"<"&${cells.end}`, name(time.openAtEnd.until), `">="&${cells.end}`];
  const where = Object.entries(measure.where).flatMap(([column, text]) => [name(column), quote(`=${text}`)]);
  return [...period, ...where, name(cells.scope.column), `"="&${cells.scope.value}`];
}

/** The same rows as conditions of FILTER; text sorts after every number, so blank days fail the upper bound. */
function conditions(measure: Measure, cells: MeasureCells): string[] {
  const name = (column: string): string => rangeName(measure.table, column);
  const {time} = measure;
  const period =
    'on' in time
      ? [`${name(time.on)}>=${cells.start}`, `${name(time.on)}<${cells.end}`]
      : [`${name(time.openAtEnd.from)}<${cells.end}`, `${name(time.openAtEnd.until)}>=${cells.end}`];
  const where = Object.entries(measure.where).map(([column, text]) => `${name(column)}=${quote(text)}`);
  return [...period, ...where, `${name(cells.scope.column)}=${cells.scope.value}`];
}

function bare(measure: Measure, cells: MeasureCells): string {
  const field = measure.field === undefined ? undefined : rangeName(measure.table, measure.field);
  switch (measure.aggregate) {
    case 'count':
      return call('COUNTIFS', ...criteria(measure, cells), ...(field ? [field, ANY_NUMBER] : []));
    case 'sum':
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
export function measureFormula(measure: Measure, cells: MeasureCells): string {
  const formula = bare(measure, cells);
  return isMoney(measure) ? `IF(${cells.mixedCurrencies};"";${formula})` : formula;
}
