/** The charts, each over columns of the tables below them. */
import type {ChartPlan, SeriesPlan} from '../plan';
import {area} from '../sheet-builder';
import {CHARTS, type ChartContent, type MonthColumn, NAME_COLUMNS} from './content';
import {CHART_ROWS, CHARTS_ROW, GRID_WIDTH, MONTHS} from './layout';
import {COLORS, type DashboardParts} from './parts';
import type {MonthTables} from './tables';

const CHARTS_A_ROW = 3;
const BETWEEN = 12;
const WIDTH = Math.floor((GRID_WIDTH - (CHARTS_A_ROW - 1) * BETWEEN) / CHARTS_A_ROW);
/** Reps in their chart: more would not be read. */
const MOST_NAMES = 13;
const SERIES_COLORS = [COLORS.accent, COLORS.second, COLORS.third] as const;

export interface ChartTables {
  readonly months: MonthTables;
  /** Row of the column heads of reps and values. */
  readonly namesHead: number;
}

function seriesOf(columns: readonly MonthColumn[], type: ChartContent['type']): SeriesPlan[] {
  let index = 0;
  return columns.map((column, place) => {
    if (typeof column !== 'string') {
      const color = column.threshold === 'bad' ? COLORS.bad : COLORS.good;
      return {color, type: 'line', reference: true};
    }
    const color = SERIES_COLORS[index++] ?? COLORS.third;
    if (type === 'combo') return {color, type: place === 0 ? 'bars' : 'line'};
    return type === 'line' ? {color, type: 'line'} : {color};
  });
}

function monthRanges(columns: readonly MonthColumn[], {months}: ChartTables): string[] {
  const places = columns.flatMap((column) => months.place(column) ?? []);
  const first = places[0];
  if (!first) return [];
  const domain = area(first.head, 2, MONTHS + 1, 1);
  return [domain, ...places.map(({head, column}) => area(head, column, MONTHS + 1, 1))];
}

function nameRanges({of, column}: NonNullable<ChartContent['names']>, {namesHead}: ChartTables): string[] {
  const first = of === 'reps' ? 2 : 12;
  const at = first + 2 + NAME_COLUMNS.findIndex((id) => id !== undefined && id === column);
  return [area(namesHead, first, MOST_NAMES + 1, 1), area(namesHead, at, MOST_NAMES + 1, 1)];
}

type Drawn = Pick<ChartPlan, 'id' | 'type' | 'title' | 'ranges' | 'series'>;

function drawn(parts: DashboardParts, tables: ChartTables, chart: ChartContent): Drawn[] {
  const {id, type, title, alone, months, names} = chart;
  const told = (months ?? []).filter((column) => tables.months.place(column));
  const isFirstTold = months ? told.includes(months[0] ?? '') : names && parts.isTold(names.column);
  if (!isFirstTold) return [];
  const ranges = names ? nameRanges(names, tables) : monthRanges(told, tables);
  const series = names ? [{color: COLORS.accent}] : seriesOf(told, type);
  return [
    {
      id,
      type: type === 'combo' && series.length === 1 ? 'column' : type,
      title: parts.t(ranges.length === 2 && alone ? alone : title),
      ranges,
      series,
    },
  ];
}

/** How many charts can be drawn. */
export function chartCount(parts: DashboardParts): number {
  return CHARTS.filter(({months, names}) => {
    const first = months?.[0] ?? names?.column ?? '';
    return parts.isTold(typeof first === 'string' ? first : first.kpi);
  }).length;
}

/** Rows that so many charts take. */
export function chartHeight(count: number): number {
  return Math.ceil(count / CHARTS_A_ROW) * CHART_ROWS;
}

export function putCharts(parts: DashboardParts, tables: ChartTables): void {
  CHARTS.flatMap((chart) => drawn(parts, tables, chart)).forEach((chart, index) => {
    parts.sheet.chart({
      ...chart,
      row: CHARTS_ROW + Math.floor(index / CHARTS_A_ROW) * CHART_ROWS,
      column: 2,
      offsetX: (index % CHARTS_A_ROW) * (WIDTH + BETWEEN),
      width: WIDTH,
      height: CHART_ROWS * 21 - 16,
    });
  });
}
