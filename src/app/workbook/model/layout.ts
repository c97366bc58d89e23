/**
 * Where things stand on KPI Model: parameters, one table whose rows are periods, reps and the values of a field and
 * whose columns are measures, then KPIs, and the lists that selectors offer.
 */

import type {KpiInput} from '../../../core/definitions/kpi';
import {ALL_MEASURES, GRADED} from '../../../core/definitions/lookup';
import type {Measure} from '../../../core/definitions/measure';
import {KPIS} from '../../../core/definitions/registry';
import type {Formula, Rectangle} from '../../../core/formulas/formula';
import {HISTORY} from '../../../core/status/status';
import {TABLES} from '../../../core/tables';
import type {TableId} from '../../../core/tables/table-spec';
import {PROBLEM_ROWS} from '../../check/problems';
import {areaRef, cellRef} from '../sheet-builder';

/** Months that get a row each, ending with the chosen period. */
export const MONTHS = 24;

/** Reps, and values of the chosen field, that can get a row of their own; the rest is added up in one more row. */
export const SLOTS = 60;
/** Rows kept free for names that are still to come; the next build makes room for more. */
const SPARE_SLOTS = 4;

/** Rows that so many names get. */
export function slotsFor(names: number): number {
  return Math.min(SLOTS, names + SPARE_SLOTS);
}

/**
 * What is asked of a table: whether selectors or the split ask for a field that it lacks, and what the field is called;
 * whether money mixes.
 */
export type TableQuestion = 'blocked' | 'filter-blocked' | 'split-blocked' | 'lacking' | 'mixed';
const QUESTIONS: readonly TableQuestion[] = [
  'blocked',
  'filter-blocked',
  'split-blocked',
  'lacking',
  'mixed',
];

const GENERAL_PARAMETERS = [
  'today',
  'last-day',
  'first-day',
  'fiscal-month',
  'period',
  'start',
  'end',
  'step-months',
  'step-days',
  'year-ago',
  'by-plan',
  'compare-months',
  'compare-days',
  'last-month',
  'selected-rep',
  'filter-field',
  'filter-value',
  'currency',
  'split-field',
  'split-is-rep',
  'problem',
  'rep-slots',
  'split-slots',
] as const;
export type GeneralParameter = (typeof GENERAL_PARAMETERS)[number];
export type Parameter = GeneralParameter | `${TableQuestion}-${TableId}`;

export const PARAMETERS: readonly Parameter[] = [
  ...GENERAL_PARAMETERS,
  ...TABLES.flatMap(({id}) => QUESTIONS.map((question): Parameter => `${question}-${id}`)),
];

export const TABLE_HEAD = PARAMETERS.length + 4;
const FIRST = TABLE_HEAD + 1;

/** First rows of the blocks of the table. */
export const ROWS = {
  selected: FIRST,
  comparison: FIRST + 1,
  /** What the chosen period is held against: the comparison, or the plan. */
  against: FIRST + 2,
  /** The chosen period of all reps together, whichever is selected. */
  team: FIRST + 3,
  /** All days of the period compared with, for projections of an unfinished one. */
  whole: FIRST + 4,
  earlier: FIRST + 5,
  months: FIRST + 5 + HISTORY,
  reps: FIRST + 5 + HISTORY + MONTHS,
  split: FIRST + 5 + HISTORY + MONTHS + SLOTS + 1,
  problems: FIRST + 5 + HISTORY + MONTHS + 2 * (SLOTS + 1) + 2,
} as const;

export type ModelBlock = keyof typeof ROWS;

export function isModelBlock(value: unknown): value is ModelBlock {
  return typeof value === 'string' && Object.keys(ROWS).includes(value);
}

export const COLUMN = {
  id: 1,
  label: 2,
  start: 3,
  end: 4,
  previousStart: 5,
  previousEnd: 6,
  key: 7,
  /** First day after those of the period that have elapsed. */
  elapsedEnd: 8,
  measures: 9,
} as const;

/** Every measure, in the order of its column. */
export const TOLD = ALL_MEASURES;

const INPUTS: readonly KpiInput[] = [
  ...KPIS.flatMap(({inputs, instead}) => [
    ...Object.values(inputs),
    ...Object.values(instead ?? {}).flatMap((source) => source ?? []),
  ]),
  ...TOLD.flatMap(({plan}) => (plan ? [{toDate: plan}] : [])),
];
const once = (measures: readonly Measure[]): readonly Measure[] => [...new Set(measures)];

/** Measures that KPIs read in another form than over the row's own period; each form has columns of its own. */
export const FORMS = {
  previous: once(
    INPUTS.flatMap((source) =>
      'previous' in source ? [source.previous] : 'scaled' in source ? [source.scaled] : [],
    ),
  ),
  scaled: once(INPUTS.flatMap((source) => ('scaled' in source ? [source.scaled] : []))),
  toDate: once(INPUTS.flatMap((source) => ('toDate' in source ? [source.toDate] : []))),
} as const;
export type Form = keyof typeof FORMS;

const widths = [
  ['previous', FORMS.previous.length],
  ['scaled', FORMS.scaled.length],
  ['toDate', FORMS.toDate.length],
  ['kpis', KPIS.length],
  ['status', GRADED.length],
  ['reasons', TOLD.length + KPIS.length],
] as const;
type Block = (typeof widths)[number][0] | 'periods';

function blockStarts(): Readonly<Record<Block, number>> {
  let next: number = COLUMN.measures + TOLD.length;
  const start = (block: Block): number => {
    const at = next;
    next += widths.find(([name]) => name === block)?.[1] ?? 0;
    return at;
  };
  return {
    previous: start('previous'),
    scaled: start('scaled'),
    toDate: start('toDate'),
    kpis: start('kpis'),
    status: start('status'),
    reasons: start('reasons'),
    periods: next + 1,
  };
}

/** First columns of the blocks right of the measures. */
export const BLOCKS = blockStarts();

/** Columns of the table of periods and names; the lists stand right of it. */
export const TABLE_COLUMNS = BLOCKS.periods - 2;

/** Columns of the lists that selectors offer, beside the table of periods. */
export const LISTS = {
  reps: BLOCKS.periods + 6,
  values: BLOCKS.periods + 7,
  split: BLOCKS.periods + 8,
  fields: BLOCKS.periods + 9,
  comparisons: BLOCKS.periods + 10,
  currencies: BLOCKS.periods + 11,
} as const;

/** Rows of the lists: names in the data that a drop-down offers. */
export const LIST_ROWS = 400;

/** Rows of each block. */
const HEIGHTS: Readonly<Record<ModelBlock, number>> = {
  selected: 1,
  comparison: 1,
  against: 1,
  team: 1,
  whole: 1,
  earlier: HISTORY,
  months: MONTHS,
  reps: SLOTS + 1,
  split: SLOTS + 1,
  problems: PROBLEM_ROWS.length,
};

/** The cells of a block, all its columns. */
export function blockArea(block: ModelBlock): Rectangle {
  const top = ROWS[block];
  return {top, left: 1, bottom: top + HEIGHTS[block] - 1, right: TABLE_COLUMNS};
}

/** Position of a column by measure or KPI id. */
export function modelColumn(id: string): number {
  const measure = TOLD.findIndex((candidate) => candidate.id === id);
  if (measure >= 0) return COLUMN.measures + measure;
  const kpi = KPIS.findIndex((candidate) => candidate.id === id);
  if (kpi >= 0) return BLOCKS.kpis + kpi;
  throw new Error(`KPI Model has no column "${id}".`);
}

/** Column of a measure in another form. */
export function formColumn(form: Form, measure: Measure): number {
  const index = FORMS[form].indexOf(measure);
  if (index < 0) throw new Error(`KPI Model does not tell "${measure.id}" as ${form}.`);
  return BLOCKS[form] + index;
}

/** Column of a KPI's status; undefined where it has no thresholds. */
export function statusColumn(id: string): number | undefined {
  const index = GRADED.findIndex((kpi) => kpi.id === id);
  return index < 0 ? undefined : BLOCKS.status + index;
}

/** Column of the sentence that says why a measure or KPI of the selected period has no value. */
export function reasonColumn(id: string): number {
  return BLOCKS.reasons + [...TOLD, ...KPIS].findIndex((told) => told.id === id);
}

/** A parameter's cell on the model's own sheet. */
export function parameterCell(name: Parameter): Formula {
  return cellRef(PARAMETERS.indexOf(name) + 2, 2);
}

/** A parameter of the model, or the labels of a block, as another sheet refers to them. */
export function modelPart(part: string): Formula {
  if (part === 'rep-labels') return areaRef(ROWS.reps, COLUMN.label, SLOTS, 1, 'model');
  if (part === 'split-labels') return areaRef(ROWS.split, COLUMN.label, SLOTS, 1, 'model');
  const parameter = PARAMETERS.find((name) => name === part);
  if (!parameter) throw new Error(`KPI Model has no part "${part}".`);
  return parameterOf(parameter);
}

/** A parameter's cell from another sheet. */
export function parameterOf(name: Parameter): Formula {
  return areaRef(PARAMETERS.indexOf(name) + 2, 2, 1, 1, 'model');
}
