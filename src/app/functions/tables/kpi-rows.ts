/** A KPI over recognised tables: which rows and periods it is told for, and what it says if a column is in doubt. */

import {type CanonicalTable, columnOf} from '../../../core/columns/canonical';
import {inputsOver, type Kpi, measuresRead, missingFor} from '../../../core/definitions/kpi';
import {KPIS} from '../../../core/definitions/registry';
import {kpiValues, type TableRows} from '../../../core/numbers/kpi-value';
import {groupRows, type RowFilter} from '../../../core/numbers/rollup';
import type {Value} from '../../../core/numbers/value';
import {
  CALENDAR_UNITS,
  type CalendarPeriod,
  type CalendarUnit,
  calendar,
} from '../../../core/periods/calendar';
import {isoOf} from '../../../core/periods/day';
import {knownDays} from '../../../core/periods/known-days';
import {earlierSpan, type Period} from '../../../core/periods/period';
import {EVERYTHING, type Span} from '../../../core/periods/span';
import {mappedFields} from '../../../core/tables/table-spec';
import {inEveryLanguage, type Text, text, translate} from '../../../core/text';
import {normalise, normaliseHeader} from '../../../core/vocabulary/normalise';
import type {FunctionEnv} from '../argument';
import {message} from '../messages';
import {checkQuestions} from './doubts';
import {fieldList} from './field-names';
import {checkStageWords} from './unknown-words';
import type {Condition} from './where';
import {blankLabel, type WholeTable, type WholeTables} from './whole-table';

/** What KPIs are split by. */
export const BY = {
  day: text('Day'),
  week: text('Week'),
  month: text('Month'),
  quarter: text('Quarter'),
  year: text('Year'),
  owner: text('Owner'),
  source: text('Source'),
  campaign: text('Campaign'),
  product: text('Product'),
  customer: text('Customer'),
  type: text('Type'),
  stage: text('Stage'),
} as const satisfies Readonly<Record<string, Text>>;

export type ByWord = keyof typeof BY;
const BY_WORDS = Object.keys(BY) as ByWord[];
const REP = text('Rep');

/** What a word in any language splits by. */
export function byWord(word: string): ByWord | undefined {
  const key = normaliseHeader(word);
  const means = (title: Text): boolean => inEveryLanguage(title).some((one) => normaliseHeader(one) === key);
  return (
    BY_WORDS.find((one) => one === key) ??
    BY_WORDS.find((one) => means(BY[one])) ??
    (means(REP) ? 'owner' : undefined)
  );
}

export interface KpiQuestion {
  readonly kpi: Kpi;
  readonly period: Period | undefined;
  readonly by: ByWord | undefined;
  readonly conditions: readonly Condition[];
  readonly tables: WholeTables;
}

export interface KpiRow {
  readonly label: string;
  readonly value: Value;
}

export interface KpiRows {
  readonly rows: readonly KpiRow[];
  /** Whether the rows stand in an order of their own, as periods do. */
  readonly inOrder: boolean;
}

/** More rows than anybody reads come from a typing error in a date. */
const MOST_ROWS = 5000;
const MOST_WORDS = 5;

const unitOf = (by: ByWord | undefined): CalendarUnit | undefined =>
  CALENDAR_UNITS.find((unit) => unit === by);

const hasColumn = ({spec, mapping}: WholeTable, field: string): boolean =>
  spec.splits.includes(field) && mapping.columns[field] !== undefined;

/** The tables that have every column that rows are chosen or split by. @throws Error where the KPI lacks one */
function usableTables({kpi, by, conditions, tables}: KpiQuestion, env: FunctionEnv): WholeTable[] {
  const {language} = env;
  const all = [...tables.tables.values()];
  const fields = [...conditions.map(({field}) => field), ...(by && !unitOf(by) ? [by] : [])];
  const usable = all.filter((table) => fields.every((field) => hasColumn(table, field)));
  const missing = missingFor(kpi, mappedFields(all), KPIS);
  if (missing.length > 0) {
    checkQuestions(tables.found, missing, language);
    const values = {kpi: translate(kpi.title, language), fields: fieldList(missing, language)};
    throw new Error(message('missingFields', language, values));
  }
  if (missingFor(kpi, mappedFields(usable), KPIS).length > 0) {
    const lacking = fields.find((field) => !all.every((table) => hasColumn(table, field))) ?? '';
    throw new Error(message('cannotSplit', language, {kpi: translate(kpi.title, language), field: lacking}));
  }
  return usable;
}

/** Rows that meet every condition. @throws Error for a value that no row has */
function filtersOf(
  tables: readonly WholeTable[],
  conditions: readonly Condition[],
  env: FunctionEnv,
): (table: WholeTable) => RowFilter {
  const tests = conditions.map(({field, value}) => {
    const key = normalise(value === '' ? blankLabel(env) : value);
    const known = new Map<string, string>();
    for (const {table} of tables)
      for (const cell of columnOf(table, field)) known.set(`${cell}`, normalise(`${cell}`));
    const texts = new Set([...known].filter(([, own]) => own === key).map(([text]) => text));
    if (texts.size === 0) {
      const words = [...known.keys()]
        .filter((text) => text !== '')
        .slice(0, MOST_WORDS)
        .join(', ');
      throw new Error(message('unknownValue', env.language, {field, value: value.slice(0, 40), words}));
    }
    return {field, texts};
  });
  return ({table}) => {
    const cells = tests.map(({field, texts}) => ({texts, own: columnOf(table, field)}));
    return (row) => cells.every(({own, texts}) => texts.has(`${own[row] ?? ''}`));
  };
}

/** @throws Error where the days would give too many rows */
function periodsOf(unit: CalendarUnit, span: Span, cut: boolean, env: FunctionEnv): CalendarPeriod[] {
  const periods = calendar(unit, span, cut, MOST_ROWS);
  if (periods) return periods;
  const values = {from: isoOf(span.start), to: isoOf(span.end - 1), most: MOST_ROWS};
  throw new Error(message('tooManyPeriods', env.language, values));
}

/** The KPI in the period, or in each part of it. @throws Error where a column is missing or can be read in two ways */
export function kpiRows(question: KpiQuestion, env: FunctionEnv): KpiRows {
  const {kpi, period, by, conditions, tables: whole} = question;
  const usable = usableTables(question, env);
  const mapped = mappedFields(usable);
  const measures = measuresRead(inputsOver(kpi, mapped, KPIS), KPIS, mapped);
  checkQuestions(
    whole.found,
    measures.flatMap(({table, needs}) => needs.map((field) => `${table}.${field}`)),
    env.language,
  );
  const filterOf = filtersOf(usable, conditions, env);
  const tables = new Map<string, TableRows>(
    usable.map((one) => [
      one.spec.id,
      {table: one.table, ...(conditions.length > 0 ? {filter: filterOf(one)} : {})},
    ]),
  );
  const compared =
    period && Object.values(kpi.inputs).some((source) => 'previous' in source || 'scaled' in source);
  const seen = compared ? {...period, start: earlierSpan(period, period.step, 1, period.end).start} : period;
  const filter = tables.get('deals')?.filter;
  checkStageWords(
    usable.find(({spec}) => spec.id === 'deals'),
    measures,
    seen,
    filter,
    env,
  );
  const known = period ?? knownDays(measures, tables);
  const span = known ?? EVERYTHING;
  const unit = unitOf(by);
  const common = {mapped, kpis: KPIS};
  if (unit) {
    const spans = known ? periodsOf(unit, span, period !== undefined, env) : [];
    const values = kpiValues(kpi, {...common, spans, previous: spans.map(({previous}) => previous), tables});
    return {
      rows: spans.map(({label}, at) => ({label, value: values[at] ?? {reason: 'unmapped'}})),
      inOrder: true,
    };
  }
  const deals = tables.get('deals');
  if (!period && deals) tables.set('deals', {...deals, table: withUndated(deals.table, span.start)});
  const step = period?.step ?? {days: span.end - span.start};
  const spans = {spans: [span], previous: [earlierSpan(span, step, 1, span.end)]};
  if (!by)
    return {
      rows: kpiValues(kpi, {...common, ...spans, tables}).map((value) => ({label: '', value})),
      inOrder: true,
    };
  const read = usable.filter(({spec}) => measures.some(({table}) => table === spec.id));
  return {rows: splitRows(kpi, by, read, {...common, ...spans, tables}), inOrder: false};
}

/** Deals that were won or lost on a day that is not known count where no period is asked for: as of the first day. */
function withUndated(table: CanonicalTable, day: number): CanonicalTable {
  const status = columnOf(table, 'status');
  const closed = columnOf(table, 'closed').map((cell, row) => {
    const isClosed = status[row] === 'won' || status[row] === 'lost';
    return isClosed && typeof cell !== 'number' ? day : cell;
  });
  // The other columns are computed when they are read: they are inherited, not copied.
  return {...table, columns: Object.create(table.columns, {closed: {value: closed, enumerable: true}})};
}

/** A row for each value that the rows of the filtered tables have in a column. */
function splitRows(
  kpi: Kpi,
  by: ByWord,
  read: readonly WholeTable[],
  context: Parameters<typeof kpiValues>[1],
): KpiRow[] {
  const {labels, groups} = groupRows(
    read.map(({table}) => table),
    by,
  );
  const grouped = new Map(context.tables);
  const used = new Set<number>();
  read.forEach(({spec}, at) => {
    const [own, groupOf] = [context.tables.get(spec.id), groups[at]];
    if (!own || !groupOf) return;
    grouped.set(spec.id, {...own, groupOf});
    groupOf.forEach((group, row) => {
      if (group >= 0 && own.filter?.(row) !== false) used.add(group);
    });
  });
  const values = kpiValues(kpi, {...context, tables: grouped, count: labels.length});
  return labels.flatMap((label, at) =>
    used.has(at) ? [{label, value: values[at] ?? {reason: 'unmapped'}}] : [],
  );
}
