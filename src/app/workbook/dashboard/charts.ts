/** The charts, each over columns of a table of the dashboard. */

import type {ChartTable} from '../../../core/definitions/shown';
import {translate} from '../../../core/text';
import {COLORS} from '../display';
import type {ChartPlan, SeriesPlan} from '../plan';
import {area} from '../sheet-builder';
import {CHARTS, CHARTS_A_ROW, type ChartContent, type Column, MOST_CHARTS} from './content';
import {GRID_WIDTH, SPACE} from './layout';
import type {Block} from './pages';
import type {DashboardParts} from './parts';

const BETWEEN = 12;
const WIDTH = Math.floor((GRID_WIDTH - (CHARTS_A_ROW - 1) * BETWEEN) / CHARTS_A_ROW);
/** A row of charts takes several rows of the grid, so that the sheet scrolls in small steps. */
const CHART_ROWS = 12;
const CHART_ROW_HEIGHT = 21;
const SERIES_COLORS = [COLORS.accent, COLORS.second, COLORS.third] as const;
const REFERENCE_COLORS = {bad: COLORS.bad, good: COLORS.good, selected: COLORS.fourth} as const;

/** A table that charts can be drawn from. */
export interface ChartSource {
  /** Rows below the column heads. */
  readonly rows: number;
  /** Column of the labels. */
  readonly labels: number;
  /** Row of the column heads and column of a number, or undefined where it is not told. */
  readonly place: (column: Column) => {readonly head: number; readonly column: number} | undefined;
  /** Whether a column is told, which is known before the table has its rows. */
  readonly has: (column: Column) => boolean;
}

const idOf = (column: Column): string => (typeof column === 'string' ? column : column.kpi);

/** The place of a column among some ids, -1 where it is none of them. */
export function placeAmong(ids: readonly string[], column: Column): number {
  return typeof column === 'string' ? ids.indexOf(column) : -1;
}

export type ChartSources = Readonly<Partial<Record<ChartTable, ChartSource>>>;

/** The charts that can be drawn, in whole rows; what no row is full of is left out. */
export function drawnCharts(sources: ChartSources): readonly ChartContent[] {
  const possible = CHARTS.filter(({of, columns: [first]}) => first !== undefined && sources[of]?.has(first));
  const count = Math.min(MOST_CHARTS, possible.length);
  return possible.slice(0, count < CHARTS_A_ROW ? count : count - (count % CHARTS_A_ROW));
}

function seriesOf({form, lines = [], right = []}: ChartContent, columns: readonly Column[]): SeriesPlan[] {
  let index = 0;
  return columns.map((column) => {
    const axis = right.includes(idOf(column)) ? {right: true} : {};
    if (typeof column !== 'string')
      return {color: REFERENCE_COLORS[column.line], type: 'line', reference: true, ...axis};
    const color = SERIES_COLORS[index++] ?? COLORS.third;
    if (form === 'combo') return {color, type: lines.includes(column) ? 'line' : 'bars', ...axis};
    return form === 'line' ? {color, type: 'line'} : {color};
  });
}

/** The labels and the columns; neighbours are one range. */
function rangesOf(source: ChartSource, columns: readonly Column[]): string[] {
  const places = columns.flatMap((column) => source.place(column) ?? []);
  const runs: {head: number; column: number; count: number}[] = [];
  for (const {head, column} of places) {
    const last = runs[runs.length - 1];
    if (last && last.head === head && last.column + last.count === column) last.count += 1;
    else runs.push({head, column, count: 1});
  }
  const [first] = runs;
  if (!first) return [];
  const height = source.rows + 1;
  return [
    area(first.head, source.labels, height, 1),
    ...runs.map(({head, column, count}) => area(head, column, height, count)),
  ];
}

type Drawn = Pick<ChartPlan, 'id' | 'type' | 'title' | 'ranges' | 'series'>;

function drawn({options}: DashboardParts, sources: ChartSources, chart: ChartContent): Drawn {
  const source = sources[chart.of];
  if (!source) throw new Error(`The dashboard has no table "${chart.of}".`);
  const {id, form, title, titleAlone = title} = chart;
  const columns = chart.columns.filter((column) => source.has(column));
  return {
    id,
    type: form === 'combo' && columns.length === 1 ? 'column' : form,
    title: translate(columns.length === 1 ? titleAlone : title, options.language),
    ranges: rangesOf(source, columns),
    series: seriesOf(chart, columns),
  };
}

/** Rows of charts; the ranges are known only when every table has its rows, so the charts are put afterwards. */
export function chartBlocks(
  parts: DashboardParts,
  sources: ChartSources,
): {blocks: Block[]; putCharts: () => void} {
  const charts = drawnCharts(sources);
  const rows: number[] = [];
  const heights = [...Array.from({length: CHART_ROWS}, () => CHART_ROW_HEIGHT), SPACE];
  const blocks = Array.from(
    {length: Math.ceil(charts.length / CHARTS_A_ROW)},
    (_, index): Block => ({
      heights,
      put: (row) => {
        rows[index] = row;
      },
    }),
  );
  const putCharts = (): void => {
    charts.forEach((chart, index) => {
      parts.sheet.chart({
        ...drawn(parts, sources, chart),
        row: rows[Math.floor(index / CHARTS_A_ROW)] ?? 1,
        column: 2,
        offsetX: (index % CHARTS_A_ROW) * (WIDTH + BETWEEN),
        width: WIDTH,
        height: CHART_ROWS * CHART_ROW_HEIGHT,
      });
    });
  };
  return {blocks, putCharts};
}
