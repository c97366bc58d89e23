/** Custom functions that recognise whole tables, or tell of every KPI: much code, which no other function needs. */
import type {FunctionDefinition} from './definition';
import {KPI} from './tables/kpi';
import {KPI_CHECK} from './tables/kpi-check';
import {KPI_LIST} from './tables/kpi-list';

export const TABLE_FUNCTIONS: readonly FunctionDefinition[] = [KPI, KPI_CHECK, KPI_LIST];

export function tableFunction(name: string): FunctionDefinition | undefined {
  return TABLE_FUNCTIONS.find((each) => each.name === name);
}
