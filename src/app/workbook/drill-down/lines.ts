/** What a number is made of: a line for each measure, each KPI that it reads, and each number of days. */
import {inputsOver, type Kpi, type KpiInput, type Reading, readings} from '../../../core/definitions/kpi';
import {kpiById, measureById} from '../../../core/definitions/lookup';
import {type Measure, type Unit, withoutPeriod} from '../../../core/definitions/measure';
import {KPIS} from '../../../core/definitions/registry';
import {TABLES} from '../../../core/tables';
import type {TableSpec} from '../../../core/tables/table-spec';
import type {Text} from '../../../core/text';
import {ACTION_TEXTS} from '../../actions/texts';
import {COLUMN, formColumn, modelColumn} from '../model/layout';

/** First column and column after the last of the days that a measure is told over. */
export interface LineDays {
  readonly from: number;
  readonly end: number;
  readonly note?: Text;
}

const OWN: LineDays = {from: COLUMN.start, end: COLUMN.end};
const BEFORE: LineDays = {
  from: COLUMN.previousStart,
  end: COLUMN.previousEnd,
  note: ACTION_TEXTS.periodBefore,
};
const TO_DATE: LineDays = {from: COLUMN.start, end: COLUMN.elapsedEnd, note: ACTION_TEXTS.toDate};

export interface Line {
  readonly title: Text;
  readonly unit: Unit;
  readonly depth: number;
  /** Column of the model with its value; absent for days, and for a number that stands in for a missing KPI. */
  readonly column?: number;
  readonly number?: number;
  readonly days?: LineDays;
  /** The rows of which table are behind it. */
  readonly rows?: {readonly table: TableSpec; readonly measure: Measure};
}

/** What the sheets say about the tables that the model was planned for. */
export interface ToldTables {
  /** Mapped fields as `table.field`: a KPI chooses among its inputs by them. */
  readonly mapped: ReadonlySet<string>;
  /** Tables that show one moment. */
  readonly snapshots: ReadonlySet<string>;
}

function measureLine(
  measure: Measure,
  days: LineDays,
  column: number,
  depth: number,
  told: ToldTables,
): Line {
  const {title, unit} = measure;
  const own = told.snapshots.has(measure.table) ? withoutPeriod(measure) : measure;
  const table = TABLES.find(({id}) => id === measure.table);
  return {title, unit, depth, column, days, ...(table ? {rows: {table, measure: own}} : {})};
}

function daysLine(days: 'all' | 'elapsed', depth: number): Line {
  return {title: ACTION_TEXTS.daysOfPeriod, unit: 'count', depth, days: days === 'all' ? OWN : TO_DATE};
}

function lineOf(source: KpiInput, depth: number, told: ToldTables): Line | undefined {
  if ('previous' in source)
    return measureLine(source.previous, BEFORE, formColumn('previous', source.previous), depth, told);
  if ('scaled' in source)
    return measureLine(source.scaled, BEFORE, formColumn('previous', source.scaled), depth, told);
  if ('toDate' in source)
    return measureLine(source.toDate, TO_DATE, formColumn('toDate', source.toDate), depth, told);
  if ('days' in source) return daysLine(source.days, depth);
  return 'kpi' in source ? undefined : measureLine(source, OWN, modelColumn(source.id), depth, told);
}

const kpiLine = ({id, title, unit}: Kpi, depth: number): Line => ({
  title,
  unit,
  depth,
  column: modelColumn(id),
});

function linesOf({source, parts}: Reading, depth: number, told: ToldTables): Line[] {
  const line = lineOf(source, depth, told);
  if (line) return [line];
  const kpi = 'kpi' in source ? kpiById(source.kpi) : undefined;
  if (!kpi || !('kpi' in source)) return [];
  if (parts.length > 0)
    return [kpiLine(kpi, depth), ...parts.flatMap((part) => linesOf(part, depth + 1, told))];
  const {otherwise} = source;
  return otherwise === undefined ? [] : [{title: kpi.title, unit: kpi.unit, depth, number: otherwise}];
}

/** The number itself, then what it is made of. @throws Error where there is no such KPI or measure */
export function linesFor(id: string, told: ToldTables): Line[] {
  const kpi = kpiById(id);
  if (kpi) {
    const {mapped} = told;
    const parts = readings(inputsOver(kpi, mapped, KPIS), KPIS, mapped);
    return [kpiLine(kpi, 0), ...parts.flatMap((part) => linesOf(part, 1, told))];
  }
  const measure = measureById(id);
  if (!measure) throw new Error(`There is no measure or KPI "${id}".`);
  return [measureLine(measure, OWN, modelColumn(id), 0, told)];
}
