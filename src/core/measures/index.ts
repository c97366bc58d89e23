/** Every measure, by the table that it reads. */
import {measureOf} from '../kpi';
import type {Measure} from '../measure';
import {KPIS} from '../registry';
import type {TableId, TableSpec} from '../table-spec';
import {byTable} from '../tables';
import {BASELINE_MEASURES} from './baselines';
import {COST_MEASURES} from './costs';
import {CUSTOMER_MEASURES} from './customers';
import {DEAL_MEASURES} from './deals';
import {EXTENDED_DEAL_MEASURES} from './deals-extended';
import {LEAD_MEASURES} from './leads';
import {PLAN_MEASURES} from './plan';
import {STAGE_MEASURES} from './stage-history';
import {TEAM_MEASURES} from './team';

const LISTED: Readonly<Record<TableId, readonly Measure[]>> = {
  deals: [...DEAL_MEASURES, ...EXTENDED_DEAL_MEASURES],
  leads: LEAD_MEASURES,
  customers: CUSTOMER_MEASURES,
  costs: COST_MEASURES,
  plan: PLAN_MEASURES,
  baselines: BASELINE_MEASURES,
  team: TEAM_MEASURES,
  rates: [],
  'stage-history': STAGE_MEASURES,
};

/** Every measure that KPIs read. */
const READ = KPIS.flatMap(({inputs, instead = {}}) =>
  [...Object.values(inputs), ...Object.values(instead)].flatMap(
    (source) => (source && measureOf(source)) ?? [],
  ),
);

function measuresOf({id}: TableSpec): readonly Measure[] {
  return [...new Set([...LISTED[id], ...READ.filter(({table}) => table === id)])];
}

/** In the order of the model's columns: the lists, then those that stand in the file of the one KPI that reads them. */
export const MEASURES = byTable(measuresOf);
