/** KPIs and measures by their ids, and the lists of them that several readers go through. */

import {MEASURES} from '../measures';
import {TABLES} from '../tables';
import type {Kpi} from './kpi';
import type {Measure} from './measure';
import {KPIS} from './registry';

export const ALL_MEASURES: readonly Measure[] = TABLES.flatMap(({id}) => MEASURES[id]);

/** Those whose number is good or bad. */
export const GRADED: readonly Kpi[] = KPIS.filter(({thresholds}) => thresholds);

const kpis = new Map(KPIS.map((kpi) => [kpi.id, kpi]));
const measures = new Map(ALL_MEASURES.map((measure) => [measure.id, measure]));

/** @returns undefined where the id is of a measure, or of nothing */
export const kpiById = (id: string): Kpi | undefined => kpis.get(id);

/** @returns undefined where the id is of a KPI, or of nothing */
export const measureById = (id: string): Measure | undefined => measures.get(id);
