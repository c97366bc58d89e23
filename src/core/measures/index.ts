/** Every measure, by the table that it reads. */
import {measureOf} from '../definitions/kpi';
import type {Measure} from '../definitions/measure';
import {KPIS} from '../definitions/registry';
import {byTable} from '../tables';
import type {TableSpec} from '../tables/table-spec';
import * as baselines from './baselines';
import * as costs from './costs';
import * as customers from './customers';
import * as deals from './deals';
import * as extended from './deals-extended';
import * as leads from './leads';
import * as plan from './plan';
import * as history from './stage-history';
import * as team from './team';

const FILES: readonly Readonly<Record<string, Measure | readonly Measure[]>>[] = [
  deals,
  extended,
  leads,
  customers,
  costs,
  plan,
  baselines,
  team,
  history,
];

/** Those that stand in the file of the one KPI that reads them. */
const OF_KPIS = KPIS.flatMap(({inputs, instead = {}}) =>
  [...Object.values(inputs), ...Object.values(instead)].flatMap(
    (source) => (source && measureOf(source)) ?? [],
  ),
);

const ALL: readonly Measure[] = [
  ...new Set([...FILES.flatMap((file) => Object.values(file).flat()), ...OF_KPIS]),
];

/** In the order of the model's columns. */
export const MEASURES = byTable(({id}: TableSpec): readonly Measure[] =>
  ALL.filter(({table}) => table === id),
);
