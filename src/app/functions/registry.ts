/** Every custom function: those of the KPIs, and those that give a table, a score or a check. */
import type {FunctionSpec} from '../../core/definitions/function-spec';
import type {Kpi} from '../../core/definitions/kpi';
import {KPIS} from '../../core/definitions/registry';
import {callColumns, columnArguments} from './columns';
import {columnParameter, type FunctionDefinition, type Parameter} from './definition';
import {callScalars} from './scalars';
import {STAGES} from './staged';
import {COHORT_RETENTION} from './tables/cohort-retention';
import {KPI} from './tables/kpi';
import {KPI_ANOMALY} from './tables/kpi-anomaly';
import {KPI_CHECK} from './tables/kpi-check';
import {KPI_LIST} from './tables/kpi-list';
import {KPI_STATUS} from './tables/kpi-status';
import {LEADERBOARD} from './tables/leaderboard';
import {OPPORTUNITY_SCORE} from './tables/opportunity-score';
import {STAGE_DAYS} from './tables/stage-days';

function parametersOf(spec: FunctionSpec): Parameter[] {
  if ('scalars' in spec) {
    const scalars = spec.scalars.map(({name, text, fallback, otherwise}) => ({
      name,
      text,
      optional: fallback !== undefined || otherwise !== undefined,
      type: 'number|Array<Array<*>>',
    }));
    return spec.stages ? [...scalars, columnParameter(STAGES)] : scalars;
  }
  const columns = columnArguments(spec).map(columnParameter);
  const {method} = spec;
  if (!method) return columns;
  return [...columns, {name: method.name, text: method.text, optional: true, type: 'string'}];
}

/** The function of a KPI; it has no value where the KPI has none. */
function kpiFunction(kpi: Kpi, spec: FunctionSpec): FunctionDefinition {
  const {title, definition} = kpi;
  return {
    name: spec.name,
    title,
    definition,
    returns: spec.returns,
    type: 'number',
    parameters: parametersOf(spec),
    examples: spec.examples ?? [],
    call: (args, env) => {
      const value = 'scalars' in spec ? callScalars(kpi, spec, args, env) : callColumns(kpi, spec, args, env);
      return value ?? '';
    },
  };
}

const OTHERS: readonly FunctionDefinition[] = [
  COHORT_RETENTION,
  STAGE_DAYS,
  OPPORTUNITY_SCORE,
  LEADERBOARD,
  KPI_STATUS,
  KPI_ANOMALY,
  KPI,
  KPI_CHECK,
  KPI_LIST,
];

/** The function of a name; the definitions of the others are not made, since a cell calls one. */
export function functionNamed(name: string): FunctionDefinition | undefined {
  const kpi = KPIS.find(({fn}) => fn?.name === name);
  return kpi?.fn ? kpiFunction(kpi, kpi.fn) : OTHERS.find((other) => other.name === name);
}

/** Every function, in the order of the list of KPIs, the others after it. */
export function allFunctions(): readonly FunctionDefinition[] {
  return [...KPIS.flatMap((kpi) => (kpi.fn ? [kpiFunction(kpi, kpi.fn)] : [])), ...OTHERS];
}
