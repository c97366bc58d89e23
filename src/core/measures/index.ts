/** Every measure, by the table that it reads. */
import type {Measure} from '../measure';
import type {TableId} from '../table-spec';
import {BASELINE_MEASURES} from './baselines';
import {COST_MEASURES} from './costs';
import {CUSTOMER_MEASURES} from './customers';
import {DEAL_MEASURES} from './deals';
import {EXTENDED_DEAL_MEASURES} from './deals-extended';
import {LEAD_MEASURES} from './leads';
import {PLAN_MEASURES} from './plan';
import {STAGE_MEASURES} from './stage-history';
import {TEAM_MEASURES} from './team';

/** In the order of the model's columns. */
export const MEASURES: Readonly<Record<TableId, readonly Measure[]>> = {
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
