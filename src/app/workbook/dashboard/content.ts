/** What the dashboard shows, as lists that follow from what KPIs and measures say of themselves. */
import type {Kpi} from '../../../core/definitions/kpi';
import {ALL_MEASURES, kpiById} from '../../../core/definitions/lookup';
import type {KpiGroup, Measure} from '../../../core/definitions/measure';
import {KPIS} from '../../../core/definitions/registry';
import type {ChartSpec, ChartTable, Shown} from '../../../core/definitions/shown';
import type {TextKey} from '../../texts';
import {TILES_A_GROUP} from './layout';

const ITEMS: readonly (Kpi | Measure)[] = [...ALL_MEASURES, ...KPIS];

/** Those that have a place, in the order of their places. */
function placed(placeOf: (item: Kpi | Measure) => number | undefined): string[] {
  return ITEMS.flatMap((item) => {
    const place = placeOf(item);
    return place === undefined ? [] : [{id: item.id, place}];
  })
    .sort((one, other) => one.place - other.place)
    .map(({id}) => id);
}

export interface TileGroup {
  readonly title: TextKey;
  /** What has a tile where it can be computed. */
  readonly first: readonly string[];
  /** What takes the place of those that lack columns. */
  readonly standIns: readonly string[];
}

const GROUP_TITLES: Readonly<Record<KpiGroup, TextKey>> = {
  growth: 'groupGrowth',
  customers: 'groupCustomers',
  funnel: 'groupFunnel',
  pipeline: 'groupPipeline',
};

function tileIn(group: KpiGroup): (item: Kpi | Measure) => number | undefined {
  return (item) => {
    if ('aggregate' in item) return item.tile?.[group];
    return item.group === group ? item.tile : undefined;
  };
}

/** In the order of the columns of tiles. */
export const TILE_GROUPS: readonly TileGroup[] = (Object.keys(GROUP_TITLES) as KpiGroup[]).map((group) => {
  const ids = placed(tileIn(group));
  return {
    title: GROUP_TITLES[group],
    first: ids.slice(0, TILES_A_GROUP),
    standIns: ids.slice(TILES_A_GROUP),
  };
});

/** Large numbers above the tiles. */
export const HEADLINES = placed(({headline}) => headline);

/** A line of reference: a threshold of a KPI, or what the KPI comes to in the selected period. */
export interface Reference {
  readonly line: 'bad' | 'good' | 'selected';
  readonly kpi: string;
}

/** A column of a table that charts read: a measure, a KPI, or a line of reference. */
export type Column = string | Reference;

const showsMonths = ({of}: ChartSpec): boolean => of === undefined;

/** A column of the tables of months with the thresholds that its chart draws: side by side they are one range. */
function monthColumnsOf(id: string): Column[] {
  const item = ITEMS.find((one) => one.id === id);
  if (item?.months?.constant) return [{line: 'selected', kpi: id}];
  const bounds = item?.charts?.filter(showsMonths).flatMap((chart) => chart.bounds ?? []) ?? [];
  return [id, ...bounds.map((line): Reference => ({line, kpi: id}))];
}

const monthPlace =
  (ifRoom: boolean) =>
  ({months}: Shown): number | undefined =>
    months && (months.ifRoom ?? false) === ifRoom ? months.place : undefined;

export const MONTH_COLUMNS: readonly Column[] = placed(monthPlace(false)).flatMap(monthColumnsOf);

/** What fills the tables of months where columns above cannot be computed. */
export const MORE_MONTH_COLUMNS: readonly string[] = placed(monthPlace(true));

/** Columns of the tables of reps and of the chosen field, after the name. */
export const NAME_COLUMNS = {reps: placed(({reps}) => reps), split: placed(({split}) => split)} as const;

/** Whether a KPI is graded against the mean of the team, which then stands beside each rep's own number. */
export const isTeamMean = (id: string): boolean => kpiById(id)?.thresholds?.kind === 'team';

/** The KPI that grades a rep's number: its own, or the one that a measure of one rep comes to. */
export function gradedAs(id: string): string {
  const team = KPIS.find(({thresholds}) => thresholds?.kind === 'team' && thresholds.grades.id === id);
  return team?.id ?? id;
}

/** Steps from a lead to a sale. */
export const FUNNEL = placed(({funnel}) => funnel);

/** Columns of the table of campaigns, after the name: of those in a list the first that can be computed. */
export const CAMPAIGN_COLUMNS: readonly (readonly string[])[] = [
  ...new Set(ITEMS.flatMap(({campaigns = []}) => campaigns)),
]
  .sort((one, other) => one - other)
  .map((place) => ITEMS.filter(({campaigns}) => campaigns === place).map(({id}) => id));

export interface ChartContent extends Omit<ChartSpec, 'of' | 'columns' | 'bounds'> {
  readonly id: string;
  readonly of: ChartTable;
  /** Columns of the table; the first one must be there. */
  readonly columns: readonly Column[];
}

function chartsOf({id, charts = []}: Kpi | Measure): ChartContent[] {
  return charts.map((chart): ChartContent => {
    const {of = 'months', columns = [id], bounds: _, ...rest} = chart;
    const shown = of === 'months' ? columns.flatMap(monthColumnsOf) : columns;
    return {...rest, id: of === 'months' ? id : `${id}-${of}`, of, columns: shown};
  });
}

/**
 * In the order in which an executive reads them, then those that stand in: charts whose first column cannot be computed
 * are left out, and others at the end of the list take their places.
 */
export const CHARTS: readonly ChartContent[] = ITEMS.flatMap(chartsOf).sort(
  (one, other) => Number(one.standIn ?? false) - Number(other.standIn ?? false) || one.place - other.place,
);

/** Charts side by side, and the most that there are: more would not be read. */
export const CHARTS_A_ROW = 3;
export const MOST_CHARTS = 15;
