/** KPI_LIST(): every KPI with its function, definition, needs, unit and thresholds. */
import {fieldsOf, type Kpi, measuresRead, type Thresholds} from '../../../core/kpi';
import type {Unit} from '../../../core/measure';
import {KPIS} from '../../../core/registry';
import {fill, type Language, type Text} from '../../../core/text';
import type {FunctionEnv} from '../argument';
import {ANY_RANGE, type FunctionDefinition, type FunctionValue} from '../definition';
import {fieldList} from './field-names';

const HEADERS = [
  {en: 'KPI', ru: 'Показатель'},
  {en: 'Function', ru: 'Функция'},
  {en: 'Definition', ru: 'Определение'},
  {en: 'Needs', ru: 'Нужны столбцы'},
  {en: 'Unit', ru: 'Единица'},
  {en: 'Thresholds', ru: 'Пороги'},
] as const;

export const UNITS: Readonly<Record<Unit, Text>> = {
  money: {en: 'money', ru: 'деньги'},
  percent: {en: '%', ru: '%'},
  days: {en: 'days', ru: 'дни'},
  count: {en: 'count', ru: 'число'},
  score: {en: '1–5', ru: '1–5'},
  ratio: {en: 'times', ru: 'раз'},
  months: {en: 'months', ru: 'месяцы'},
};

const FIXED: Text = {
  en: 'good {better} {good}, bad {worse} {bad}',
  ru: 'хорошо {better} {good}, плохо {worse} {bad}',
};
const MONTHLY: Text = {en: ' a month', ru: ' в месяц'};
const TRAILING: Readonly<Record<Kpi['better'], Text>> = {
  higher: {
    en: 'bad: {bad} % below the mean of the previous six periods',
    ru: 'плохо: на {bad} % ниже среднего за шесть прошлых периодов',
  },
  lower: {
    en: 'bad: {bad} % above the mean of the previous six periods',
    ru: 'плохо: на {bad} % выше среднего за шесть прошлых периодов',
  },
};
const TEAM: Text = {
  en: 'bad: below {bad} % of the team’s mean',
  ru: 'плохо: ниже {bad} % среднего по команде',
};

/** Thresholds as a phrase; '' where there are none. */
export function thresholdText({thresholds, better, unit}: Kpi, language: Language): string {
  if (!thresholds) return '';
  const {bad, good, kind} = thresholds;
  if (kind === 'trailing') return fill(TRAILING[better][language], {bad});
  if (kind === 'team') return fill(TEAM[language], {bad});
  const higher = better === 'higher';
  const percent = unit === 'percent' ? ' %' : '';
  const worse = `${higher ? '<' : '>'}${hasOwnBound(thresholds) ? '=' : ''}`;
  const signs: Readonly<Record<string, string>> = {'<': '<', '>': '>', '<=': '≤', '>=': '≥'};
  const isMonthly = thresholds.monthly;
  const phrase = fill(FIXED[language], {
    better: higher ? '≥' : '≤',
    worse: signs[worse] ?? worse,
    good: `${good}${percent}`,
    bad: `${bad}${percent}`,
  });
  return isMonthly ? `${phrase}${MONTHLY[language]}` : phrase;
}

const hasOwnBound = (thresholds: Thresholds): boolean =>
  thresholds.kind === 'fixed' && thresholds.badAt === true;

function rowOf(kpi: Kpi, language: Language): FunctionValue[] {
  const needs = [...new Set(measuresRead(kpi.inputs, KPIS).flatMap(fieldsOf))];
  return [
    kpi.title[language],
    kpi.fn?.name ?? '',
    kpi.definition[language],
    fieldList(needs, language),
    UNITS[kpi.unit][language],
    thresholdText(kpi, language),
  ];
}

function call(_: readonly unknown[], {language}: FunctionEnv): FunctionValue[][] {
  const rows = KPIS.map((kpi) => rowOf(kpi, language));
  rows.sort((one, other) => (`${one[0]}` < `${other[0]}` ? -1 : 1));
  return [HEADERS.map((header) => header[language]), ...rows];
}

export const KPI_LIST: FunctionDefinition = {
  name: 'KPI_LIST',
  title: {en: 'List of KPIs', ru: 'Список показателей'},
  definition: {
    en: 'Every KPI with its function, definition, the columns that it needs, its unit and its thresholds.',
    ru: 'Все показатели: функция, определение, нужные столбцы, единица и пороги.',
  },
  returns: {en: 'a table: a KPI in each row', ru: 'таблица: показатель в каждой строке'},
  type: ANY_RANGE,
  parameters: [],
  examples: [],
  call,
};
