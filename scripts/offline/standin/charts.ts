/** Charts of a sheet. */

import type {Figure} from '@odoo/o-spreadsheet';
import {createChart, createChartBuilder, specOf} from './chart-builder';
import {chartDefinition, chartSize} from './chart-definition';
import type {Modelled} from './google';
import type {Host} from './host';
import type {Place} from './places';
import type {ChartSpec, ChartState} from './specs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function insert(host: Host, sheetId: string, spec: ChartSpec): ChartState {
  if (
    host.options.variants?.noHiddenCharts &&
    spec.places.some((place) => !host.getters.isSheetVisible(place.sheetId))
  )
    throw new Error('A chart of a hidden sheet is not shown.');
  const id = Number(host.book.newId(''));
  const state: ChartState = {id, figure: `figure${id}`, chart: `chart${id}`, spec: {...spec, id}};
  host.book.command((dispatch) =>
    dispatch('CREATE_CHART', {
      sheetId,
      figureId: state.figure,
      chartId: state.chart,
      col: spec.column - 1,
      row: spec.row - 1,
      offset: {x: spec.offsetX, y: spec.offsetY},
      size: chartSize(spec),
      definition: chartDefinition(host, spec),
    }),
  );
  return state;
}

/** The ranges that a chart reads now: the engine moves them with rows and columns. */
function placesNow(host: Host, sheetId: string, {chart, spec}: ChartState): readonly Place[] {
  const definition = host.getters.getChartDefinition(chart);
  const {dataSource} = 'dataSource' in definition ? definition : {};
  if (dataSource?.type !== 'range') return spec.places;
  const texts = [dataSource.labelRange ?? '', ...dataSource.dataSets.map(({dataRange}) => dataRange)];
  return texts
    .map((text) => host.getters.getRangeFromSheetXC(sheetId, text))
    .map((range) => ({sheetId: range.sheetId, zone: range.zone, openRows: false, openColumns: false}));
}

/** Where the chart stands, how large it is and what it reads now: the user may have moved it, or rows above it. */
function current(host: Host, sheetId: string, state: ChartState, figure: Figure): ChartSpec {
  const {col, row, offset, width, height} = figure;
  return {
    ...state.spec,
    places: placesNow(host, sheetId, state),
    row: row + 1,
    column: col + 1,
    offsetX: offset.x,
    offsetY: offset.y,
    options: {...state.spec.options, width, height},
  };
}

/** A chart that the user has deleted in the grid is no chart of the sheet any more. */
function present(host: Host, sheetId: string): ChartState[] {
  const shown = new Map(host.getters.getFigures(sheetId).map((figure) => [figure.id, figure]));
  return host.states.of(sheetId).charts.flatMap((state) => {
    const figure = shown.get(state.figure);
    return figure ? [{...state, spec: current(host, sheetId, state, figure)}] : [];
  });
}

function update(host: Host, sheetId: string, spec: ChartSpec): void {
  const state = host.states.of(sheetId).charts.find(({id}) => id === spec.id);
  if (!state) throw new Error('The chart is not on the sheet.');
  const {figure: figureId, chart: chartId} = state;
  host.book.command((dispatch) =>
    dispatch('UPDATE_CHART', {sheetId, figureId, chartId, definition: chartDefinition(host, spec)}),
  );
  const {width, height} = chartSize(spec);
  host.book.command((dispatch) =>
    dispatch('UPDATE_FIGURE', {
      sheetId,
      figureId,
      col: spec.column - 1,
      row: spec.row - 1,
      offset: {x: spec.offsetX, y: spec.offsetY},
      width,
      height,
    }),
  );
  state.spec = spec;
}

/** The charts of a copied sheet read the copy's own cells, as the engine's do. */
export function copiedCharts(host: Host, from: string, to: string): ChartState[] {
  const onCopy = (place: Place): Place => (place.sheetId === from ? {...place, sheetId: to} : place);
  return present(host, from).map(({figure, chart, spec}) => {
    const id = Number(host.book.newId(''));
    const engineId = (own: string): string => `${to}??${own.split('??').pop() ?? ''}`;
    return {
      id,
      figure: engineId(figure),
      chart: engineId(chart),
      spec: {...spec, id, places: spec.places.map(onCopy)},
    };
  });
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
      const found = state.charts.find(({id}) => id === specOf(chart).id);
      if (!found) throw new Error('The chart is not on the sheet.');
      host.book.command((dispatch) => dispatch('DELETE_FIGURE', {sheetId, figureId: found.figure}));
      state.charts = state.charts.filter((other) => other !== found);
    },
  } satisfies Modelled<Sheet, 'newChart' | 'getCharts' | 'insertChart' | 'updateChart' | 'removeChart'>;
}
