/** EmbeddedChart and its builder. Nothing of a builder reaches the sheet before the chart is inserted. */

import {CHART_TYPE, CHART_TYPES, HIDDEN_DIMENSION} from './enums';
import type {EnumValue, Modelled} from './google';
import type {Host} from './host';
import type {ChartKind, ChartSpec} from './specs';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const specs = new WeakMap<object, ChartSpec>();

const NEW: ChartSpec = {
  kind: 'COLUMN',
  places: [],
  options: {},
  headers: 0,
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  hidden: HIDDEN_DIMENSION.IGNORE_BOTH,
};

export function specOf(chart: object): ChartSpec {
  const spec = specs.get(chart);
  if (!spec) throw new Error('The argument is no chart.');
  return spec;
}

export function createChart(host: Host, spec: ChartSpec): object {
  const chart = host.object('EmbeddedChart', {
    getChartId: () => spec.id ?? null,
    getRanges: () => spec.places.map((place) => host.range(place)),
    getNumHeaders: () => spec.headers,
    getHiddenDimensionStrategy: () => spec.hidden,
    getOptions: () =>
      host.object('ChartOptions', {
        get: (option: string) => spec.options[option] ?? null,
      } satisfies Modelled<GoogleAppsScript.Charts.ChartOptions, 'get'>),
    getContainerInfo: () =>
      host.object('ContainerInfo', {
        getAnchorRow: () => spec.row,
        getAnchorColumn: () => spec.column,
        getOffsetX: () => spec.offsetX,
        getOffsetY: () => spec.offsetY,
      } satisfies Modelled<
        GoogleAppsScript.Spreadsheet.ContainerInfo,
        'getAnchorRow' | 'getAnchorColumn' | 'getOffsetX' | 'getOffsetY'
      >),
    modify: () => createChartBuilder(host, spec),
  } satisfies Modelled<
    Chart,
    | 'getChartId'
    | 'getRanges'
    | 'getNumHeaders'
    | 'getHiddenDimensionStrategy'
    | 'getOptions'
    | 'getContainerInfo'
    | 'modify'
  >);
  specs.set(chart, spec);
  return chart;
}

function kindOf(type: unknown): ChartKind {
  const kind = CHART_TYPES.find((name) => CHART_TYPE[name] === type);
  if (!kind) throw new Error(`The stand-in does not model charts of type ${String(type)}.`);
  return kind;
}

function strategyOf(strategy: unknown): EnumValue {
  const found = Object.values(HIDDEN_DIMENSION).find((value) => value === strategy);
  if (!found) throw new Error(`${String(strategy)} is no strategy for hidden rows and columns.`);
  return found;
}

function number(value: unknown, least: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw new Error(`A chart cannot be placed at ${String(value)}.`);
}

export function createChartBuilder(host: Host, start: ChartSpec = NEW): object {
  let spec = start;
  const holder: {builder?: object} = {};
  const set = (part: Partial<ChartSpec>): object => {
    spec = {...spec, ...part};
    return holder.builder ?? {};
  };
  const builder = host.object('EmbeddedChartBuilder', {
    // The service forgets options that were set before the type.
    setChartType: (type: unknown) => set({kind: kindOf(type), options: {}}),
    addRange: (range: object) => set({places: [...spec.places, host.placeOf(range)]}),
    clearRanges: () => set({places: []}),
    getRanges: () => spec.places.map((place) => host.range(place)),
    setOption: (option: string, value: unknown) => set({options: {...spec.options, [option]: value}}),
    setNumHeaders: (headers: number) => set({headers}),
    setHiddenDimensionStrategy: (strategy: unknown) => {
      if (host.options.variants?.noHiddenRows) throw new Error('The strategy is not supported.');
      return set({hidden: strategyOf(strategy)});
    },
    setPosition: (row: number, column: number, offsetX: number, offsetY: number) =>
      set({
        row: number(row, 1),
        column: number(column, 1),
        offsetX: number(offsetX, 0),
        offsetY: number(offsetY, 0),
      }),
    build: () => createChart(host, spec),
  } satisfies Modelled<
    Builder,
    | 'setChartType'
    | 'addRange'
    | 'clearRanges'
    | 'getRanges'
    | 'setOption'
    | 'setNumHeaders'
    | 'setHiddenDimensionStrategy'
    | 'setPosition'
    | 'build'
  >);
  holder.builder = builder;
  return builder;
}
