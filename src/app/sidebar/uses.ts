/** What depends on a field or on a row being right: told from the measures that the KPIs read. */
import {fieldsOf, type Kpi, measuresRead} from '../../core/definitions/kpi';
import type {Measure} from '../../core/definitions/measure';
import {KPIS} from '../../core/definitions/registry';
import type {TableMapping} from '../../core/mapping';
import type {Problem} from '../../core/problems/problems';
import type {TableSpec} from '../../core/tables/table-spec';
import {type Language, translate} from '../../core/text';
import {SIDEBAR_TEXTS} from './texts';

/** What measures may need that a field gives, as `table.field`. */
function givenBy(spec: TableSpec, field: string): Set<string> {
  const mapped = (columns: TableMapping['columns']): readonly string[] =>
    spec.provides?.({table: spec.id, sheetName: '', headerRow: 1, columns, words: {}}) ?? [];
  const always = mapped({});
  const column = {column: 1, header: '', format: {kind: 'text'}} as const;
  const own = mapped({[field]: column}).filter((need) => !always.includes(need));
  // What is there in any table of the kind comes from the fields of which one must be there.
  const shared = spec.needs[0]?.includes(field) ? always : [];
  return new Set([field, ...own, ...shared].map((need) => `${spec.id}.${need}`));
}

const measuresOf = (kpi: Kpi): readonly Measure[] => [
  ...measuresRead(kpi.inputs, KPIS),
  ...Object.values(kpi.instead ?? {}).flatMap((source) => (source ? measuresRead({source}, KPIS) : [])),
];

const titles = (kpis: readonly Kpi[], language: Language): string[] =>
  kpis.map(({title}) => translate(title, language));

/** KPIs that read a field. */
export function kpisWith(spec: TableSpec, field: string, language: Language): string[] {
  const given = givenBy(spec, field);
  const reads = (kpi: Kpi): boolean =>
    measuresOf(kpi)
      .flatMap(fieldsOf)
      .some((need) => given.has(need));
  return titles(KPIS.filter(reads), language);
}

/** What depends on a field: KPIs, then what else it is good for. */
export function usesOf(spec: TableSpec, field: string, language: Language): string[] {
  const say = (key: keyof typeof SIDEBAR_TEXTS, when: boolean): string[] =>
    when ? [translate(SIDEBAR_TEXTS[key], language)] : [];
  return [
    ...say('useOutcome', spec.id === 'deals' && spec.needs[0]?.includes(field) === true),
    ...kpisWith(spec, field, language),
    ...say('useRepeats', field === 'id'),
    ...say('useCurrency', field === 'currency' && spec.id !== 'rates'),
    ...say('useSplit', spec.splits.includes(field)),
  ];
}

/** Whether rows with the problem can be among those of a measure. */
function touches({any, needs}: Problem, {where, needs: read}: Measure): boolean {
  if (!needs.every((need) => read.includes(need))) return false;
  return any.some((conditions) =>
    conditions.every(
      (condition) =>
        !('is' in condition) ||
        where[condition.column] === undefined ||
        where[condition.column] === condition.is,
    ),
  );
}

/** KPIs whose numbers lack rows with the problem, or have them in a wrong place. */
export function touchedBy({id}: TableSpec, problem: Problem, language: Language): string[] {
  const kpis = KPIS.filter((kpi) =>
    measuresOf(kpi).some((measure) => measure.table === id && touches(problem, measure)),
  );
  return titles(kpis, language);
}
