/** KPIs and measures by the names that people type: id, function, or title in any language; and the nearest names. */

import {input} from '../../../core/definitions/expression';
import type {Kpi} from '../../../core/definitions/kpi';
import type {Measure} from '../../../core/definitions/measure';
import {KPIS} from '../../../core/definitions/registry';
import {MEASURES} from '../../../core/measures';
import {once} from '../../../core/once';
import {inEveryLanguage, type Text} from '../../../core/text';
import {normaliseHeader} from '../../../core/vocabulary/normalise';

/** «Customer acquisition cost (CAC)» goes by its title, by what stands before the bracket, and by what is in it. */
function titleForms(title: string): string[] {
  const short = /^(.*?)\s*\(([^)]*)\)$/.exec(title);
  return [title, ...(short ? [short[1] ?? '', short[2] ?? ''] : [])];
}

const formsOf = (titles: readonly (Text | undefined)[]): string[] =>
  titles.flatMap((title) => (title ? inEveryLanguage(title).flatMap(titleForms) : []));

/** A measure as a KPI that is nothing but the measure. */
function kpiOfMeasure(measure: Measure): Kpi {
  const {id, title, unit} = measure;
  return {
    id,
    title,
    unit,
    group: 'growth',
    better: 'higher',
    definition: title,
    inputs: {value: measure},
    expression: input('value').expression,
    examples: [],
  };
}

/** Words that people use for a measure, which no title of ours is. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  'won-amount': ['sales', 'revenue', 'выручка', 'сумма выигранных сделок'],
  won: ['выигранные сделки'],
  lost: ['проигранные сделки'],
  'paying-customers': ['customers', 'клиенты'],
  'acquisition-costs': ['costs', 'расходы', 'затраты'],
};

interface Named {
  readonly names: readonly string[];
  /** Names of functions and definitions are taken, and not offered. */
  readonly isOffered: boolean;
  readonly kpi: () => Kpi;
}

/** Ids come before titles, titles before short titles, and KPIs before measures that share a name with them. */
const named = once((): readonly Named[] => {
  const measures = Object.values(MEASURES).flat();
  const kpi = (one: Kpi) => (): Kpi => one;
  const measured = (one: Measure) => (): Kpi => kpiOfMeasure(one);
  return [
    ...KPIS.map((one) => ({names: [one.id, one.fn?.name ?? ''], isOffered: false, kpi: kpi(one)})),
    ...KPIS.map((one) => ({names: formsOf([one.title]), isOffered: true, kpi: kpi(one)})),
    ...measures.map((one) => ({names: formsOf([one.title]), isOffered: true, kpi: measured(one)})),
    ...measures.map((one) => ({names: ALSO_CALLED[one.id] ?? [], isOffered: false, kpi: measured(one)})),
    ...KPIS.map((one) => ({names: formsOf([one.short]), isOffered: true, kpi: kpi(one)})),
    ...measures.map((one) => ({names: formsOf([one.short]), isOffered: true, kpi: measured(one)})),
    ...measures.map((one) => ({names: [one.id], isOffered: false, kpi: measured(one)})),
  ];
});

/** The KPI of a name, or one that is nothing but the measure of the name. */
export function kpiNamed(name: string): Kpi | undefined {
  const key = normaliseHeader(name);
  if (key === '') return undefined;
  return named()
    .find(({names}) => names.some((one) => normaliseHeader(one) === key))
    ?.kpi();
}

/** How many letters have to be put in, left out or changed to make one text of another. */
function distance(one: string, other: string): number {
  let before = Array.from({length: other.length + 1}, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let at = 1; at <= other.length; at++) {
      const changed = (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      here.push(Math.min(changed, (before[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1));
    }
    before = here;
  }
  return before[other.length] ?? 0;
}

const NEAREST = 3;
const LONGEST = 60;

/** The three names that are most like a text that is none, each of another KPI. */
export function nearestNames(text: string): string[] {
  const key = normaliseHeader(text).slice(0, LONGEST);
  const all = named().flatMap(({names, isOffered}) => (isOffered ? names : []));
  const ranked = [...new Set(all)].map((name) => {
    const own = normaliseHeader(name);
    return {name, own, far: distance(key, own) / Math.max(key.length, own.length, 1)};
  });
  ranked.sort((one, other) => one.far - other.far);
  const found = new Map<string, string>();
  for (const {name, own} of ranked) {
    if (found.size === NEAREST) break;
    const id = kpiNamed(name)?.id ?? own;
    if (!found.has(id)) found.set(id, name);
  }
  return [...found.values()];
}
