/** Charts of a sheet. */

import {type ChartSpec, type ChartState, createChart, createChartBuilder, specOf} from './chart-builder';
import {chartDefinition, chartSize} from './chart-definition';
import type {Modelled} from './google';
import type {Host} from './host';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const figureId = (id: number): string => `figure${id}`;
const chartId = (id: number): string => `chart${id}`;

function insert(host: Host, sheetId: string, spec: ChartSpec): ChartState {
  if (
    host.options.otherwise?.noHiddenCharts &&
    spec.places.some((place) => !host.getters.isSheetVisible(place.sheetId))
  )
    throw new Error('A chart of a hidden sheet is not shown.');
  const id = Number(host.book.newId(''));
  host.book.command((dispatch) =>
    dispatch('CREATE_CHART', {
      sheetId,
      figureId: figureId(id),
      chartId: chartId(id),
      col: spec.column - 1,
      row: spec.row - 1,
      offset: {x: spec.offsetX, y: spec.offsetY},
      size: chartSize(spec),
      definition: chartDefinition(host, spec),
    }),
  );
  return {id, spec: {...spec, id}};
}

/** A chart that the user has deleted in the grid is no chart of the sheet any more. */
function present(host: Host, sheetId: string): ChartState[] {
  const shown = new Set(host.getters.getFigures(sheetId).map(({id}) => id));
  return host.states.of(sheetId).charts.filter(({id}) => shown.has(figureId(id)));
}

function update(host: Host, sheetId: string, spec: ChartSpec): void {
  const state = present(host, sheetId).find(({id}) => id === spec.id);
  if (!state) throw new Error('The chart is not on the sheet.');
  const {id} = state;
  host.book.command((dispatch) =>
    dispatch('UPDATE_CHART', {
      sheetId,
      figureId: figureId(id),
      chartId: chartId(id),
      definition: chartDefinition(host, spec),
    }),
  );
  const {width, height} = chartSize(spec);
  host.book.command((dispatch) =>
    dispatch('UPDATE_FIGURE', {
      sheetId,
      figureId: figureId(id),
      col: spec.column - 1,
      row: spec.row - 1,
      offset: {x: spec.offsetX, y: spec.offsetY},
      width,
      height,
    }),
  );
  state.spec = spec;
}

export function sheetCharts(host: Host, sheetId: string) {
  const state = host.states.of(sheetId);
  return {
    newChart: () => createChartBuilder(host),
    getCharts: () => present(host, sheetId).map(({spec}) => createChart(host, spec)),
    insertChart: (chart: object) => {
      state.charts.push(insert(host, sheetId, specOf(chart)));
    },
    updateChart: (chart: object) => update(host, sheetId, specOf(chart)),
    removeChart: (chart: object) => {
      const {id} = specOf(chart);
      if (id === undefined || !state.charts.some((other) => other.id === id)) {
        throw new Error('The chart is not on the sheet.');
      }
      host.book.command((dispatch) => dispatch('DELETE_FIGURE', {sheetId, figureId: figureId(id)}));
      state.charts = state.charts.filter((other) => other.id !== id);
    },
  } satisfies Modelled<Sheet, 'newChart' | 'getCharts' | 'insertChart' | 'updateChart' | 'removeChart'>;
}
