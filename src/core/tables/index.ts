/** Every kind of table, in the order in which ties between them are settled. */

import {BASELINES} from './baselines';
import {COSTS} from './costs';
import {CUSTOMERS} from './customers';
import {DEALS} from './deals';
import {LEADS} from './leads';
import {PLAN} from './plan';
import {RATES} from './rates';
import {STAGE_HISTORY} from './stage-history';
import type {TableId, TableSpec} from './table-spec';
import {TEAM} from './team';

/** Something for every kind; a further kind is one more line here, and one in `TableId`. */
export function byTable<Value>(make: (spec: TableSpec) => Value): Readonly<Record<TableId, Value>> {
  return {
    deals: make(DEALS),
    leads: make(LEADS),
    customers: make(CUSTOMERS),
    costs: make(COSTS),
    plan: make(PLAN),
    baselines: make(BASELINES),
    team: make(TEAM),
    rates: make(RATES),
    'stage-history': make(STAGE_HISTORY),
  };
}

const SPECS = byTable((spec) => spec);

export const TABLES: readonly TableSpec[] = Object.values(SPECS);

export function tableSpec(id: TableId): TableSpec {
  return SPECS[id];
}
