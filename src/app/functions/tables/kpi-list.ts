/** KPI_LIST(): every KPI with its function, definition, needs, unit and thresholds. */
import {fieldsOf, type Kpi, measuresRead, type Thresholds} from '../../../core/definitions/kpi';
import type {Unit} from '../../../core/definitions/measure';
import {KPIS} from '../../../core/definitions/registry';
import {fill, type Language, type Text, text, translate} from '../../../core/text';
import type {FunctionEnv} from '../argument';
import {ANY_RANGE, type FunctionDefinition, type FunctionValue} from '../definition';
import {fieldList} from './field-names';

const HEADERS = [
  text('KPI'),
  text('Function'),
  text('Definition'),
  text('Needs'),
  text('Unit'),
  text('Thresholds'),
] as const;

export const UNITS: Readonly<Record<Unit, Text>> = {
  money: text('money'),
  percent: text('%'),
  days: text('days'),
  count: text('count'),
  score: text('1–5'),
  ratio: text('times'),
  months: text('months'),
};

const FIXED: Text = text('good {better} {good}, bad {worse} {bad}');
const MONTHLY: Text = text(' a month');
const TRAILING: Readonly<Record<Kpi['better'], Text>> = {
  higher: text('bad: {bad} % below the mean of the previous six periods'),
  lower: text('bad: {bad} % above the mean of the previous six periods'),
};
const TEAM: Text = text('bad: below {bad} % of the team’s mean');

/** Thresholds as a phrase; '' where there are none. */
export function thresholdText({thresholds, better, unit}: Kpi, language: Language): string {
  if (!thresholds) return '';
  const {bad, good, kind} = thresholds;
  if (kind === 'trailing') return fill(translate(TRAILING[better], language), {bad});
  if (kind === 'team') return fill(translate(TEAM, language), {bad});
  const higher = better === 'higher';
  const percent = unit === 'percent' ? ' %' : '';
  const worse = `${higher ? '<' : '>'}${hasOwnBound(thresholds) ? '=' : ''}`;
  const signs: Readonly<Record<string, string>> = {'<': '<', '>': '>', '<=': '≤', '>=': '≥'};
  const isMonthly = thresholds.monthly;
  const phrase = fill(translate(FIXED, language), {
    better: higher ? '≥' : '≤',
    worse: signs[worse] ?? worse,
    good: `${good}${percent}`,
    bad: `${bad}${percent}`,
  });
  return isMonthly ? `${phrase}${translate(MONTHLY, language)}` : phrase;
}

const hasOwnBound = (thresholds: Thresholds): boolean =>
  thresholds.kind === 'fixed' && thresholds.badAt === true;

function rowOf(kpi: Kpi, language: Language): FunctionValue[] {
  const needs = [...new Set(measuresRead(kpi.inputs, KPIS).flatMap(fieldsOf))];
  return [
    translate(kpi.title, language),
    kpi.fn?.name ?? '',
    translate(kpi.definition, language),
    fieldList(needs, language),
    translate(UNITS[kpi.unit], language),
    thresholdText(kpi, language),
  ];
}

function call(_: readonly unknown[], {language}: FunctionEnv): FunctionValue[][] {
  const rows = KPIS.map((kpi) => rowOf(kpi, language));
  rows.sort((one, other) => (`${one[0]}` < `${other[0]}` ? -1 : 1));
  return [HEADERS.map((header) => translate(header, language)), ...rows];
}

export const KPI_LIST: FunctionDefinition = {
  name: 'KPI_LIST',
  title: text('List of KPIs'),
  definition: text(
    'Every KPI with its function, definition, the columns that it needs, its unit and its thresholds.',
  ),
  returns: text('a table: a KPI in each row'),
  type: ANY_RANGE,
  parameters: [],
  examples: [],
  call,
};
