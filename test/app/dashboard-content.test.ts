/** The lists of the dashboard, which follow from what KPIs and measures declare: what has a place has room too. */
import {
  CAMPAIGN_COLUMNS,
  CHARTS,
  FUNNEL,
  HEADLINES,
  MOST_CHARTS,
  NAME_COLUMNS,
} from '../../src/app/workbook/dashboard/content';
import {TILE_COLUMNS} from '../../src/app/workbook/dashboard/layout';
import type {Kpi} from '../../src/core/definitions/kpi';
import {ALL_MEASURES, kpiById, measureById} from '../../src/core/definitions/lookup';
import type {Measure} from '../../src/core/definitions/measure';
import {KPIS} from '../../src/core/definitions/registry';

const ITEMS: readonly (Kpi | Measure)[] = [...ALL_MEASURES, ...KPIS];

/** Numbers right of the name in half of the grid. */
const HALF_COLUMNS = 6;

/** Says what to do where a list has more than the dashboard has room for. */
function overfull(list: string, count: number, room: number, cure: string): string[] {
  return count > room ? [`${list}: ${count}, and there is room for ${room}. ${cure}`] : [];
}

test('nothing that has a place on the dashboard is cut off for lack of room', () => {
  const cure = 'Give up the place of one.';
  expect([
    ...overfull(
      'Charts that stand in for none',
      CHARTS.filter(({standIn}) => !standIn).length,
      MOST_CHARTS,
      'Give the new one, or one that matters less, `standIn: true`: it is drawn where another cannot be.',
    ),
    ...overfull('Headlines', HEADLINES.length, TILE_COLUMNS.length, cure),
    ...overfull('Columns of reps', NAME_COLUMNS.reps.length, HALF_COLUMNS, cure),
    ...overfull('Columns of the chosen field', NAME_COLUMNS.split.length, HALF_COLUMNS, cure),
    ...overfull('Columns of campaigns', CAMPAIGN_COLUMNS.length, HALF_COLUMNS, cure),
    ...overfull('Steps of the funnel', FUNNEL.length, HALF_COLUMNS, cure),
  ]).toEqual([]);
});

/** Every place that is asked for, as `list place: id`. */
function places(item: Kpi | Measure): [string, string][] {
  const {headline, months, reps, split, funnel, charts = []} = item;
  const tiles = 'aggregate' in item ? Object.entries(item.tile ?? {}) : [[item.group, item.tile] as const];
  const asked: readonly (readonly [string, number | undefined])[] = [
    ...tiles.map(([group, place]) => [`tile of ${group}`, place] as const),
    ['headline', headline],
    ['months', months?.place],
    ['reps', reps],
    ['split', split],
    ['funnel', funnel],
    ...charts.map(({place}) => ['charts', place] as const),
  ];
  return asked.flatMap(([list, place]) => (place === undefined ? [] : [[`${list} ${place}`, item.id]]));
}

test('no two ask for the same place: which comes first would depend on their names', () => {
  const taken = new Map<string, string[]>();
  for (const [place, id] of ITEMS.flatMap(places)) taken.set(place, [...(taken.get(place) ?? []), id]);
  expect([...taken].filter(([, ids]) => ids.length > 1)).toEqual([]);
});

test('no id is both of a KPI and of a measure, or of two', () => {
  const ids = ITEMS.map(({id}) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('charts show KPIs and measures that there are', () => {
  const shown = ITEMS.flatMap(({charts = []}) =>
    charts.flatMap(({columns = [], lines = [], right = []}) => [...columns, ...lines, ...right]),
  );
  expect(shown.filter((id) => !kpiById(id) && !measureById(id))).toEqual([]);
});

test('the columns of a chart over months stand in the tables of months', () => {
  const lacking = ITEMS.flatMap(({id, charts = []}) =>
    charts
      .filter(({of}) => of === undefined)
      .flatMap(({columns = [id]}) => columns)
      .filter((column) => !(kpiById(column) ?? measureById(column))?.months),
  );
  expect(lacking).toEqual([]);
});
