/** Charts that the user has moved, resized or added on the dashboard. */
import {columnLetters} from '../../core/formula-text';
import type {ChartPlan, SheetPlan} from '../plan';
import type {Kept} from './keeping';
import type {Axis, Insertion, PlacedChart, Places} from './places';

/** A chart as it stands, in the rows and columns of now. */
export interface StandingChart {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Undefined where the service does not say. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

const ROW_HEIGHT = 21;
/** Pixels by which a chart may seem moved: the service anchors it in the cell under its corner. */
const SLACK = 2;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Pixels from the corner of the sheet as it was planned; undefined where the anchor is in rows of the user's. */
function pixelsOf({row, column, offsetX, offsetY}: StandingChart, places: Places, plan: SheetPlan) {
  const [ownRow, ownColumn] = [places.rows.planned(row), places.columns.planned(column)];
  if (ownRow === undefined || ownColumn === undefined) return undefined;
  return {x: leftOf(ownColumn, plan) + offsetX, y: topOf(ownRow, plan) + offsetY};
}

const leftOf = (column: number, {columnWidths}: SheetPlan): number => sum(columnWidths.slice(0, column - 1));
const topOf = (row: number, {rowHeights}: SheetPlan): number =>
  sum(Array.from({length: row - 1}, (_, index) => rowHeights.get(index + 1) ?? ROW_HEIGHT));

function isMoved(standing: StandingChart, before: PlacedChart, places: Places, plan: SheetPlan): boolean {
  const at = pixelsOf(standing, places, plan);
  const {width = before.width, height = before.height} = standing;
  const changes = at && [
    at.x - leftOf(before.column, plan) - before.offsetX,
    at.y - topOf(before.row, plan),
    width - before.width,
    height - before.height,
  ];
  return !changes || changes.some((change) => Math.abs(change) > SLACK);
}

/** Where a planned row or column stands once the user's insertions are done again. */
const afterwards = (planned: number, insertions: readonly Insertion[]): number =>
  planned + sum(insertions.filter(({after}) => after < planned).map(({count}) => count));

/** A planned range as it stands once the user's insertions are done again. */
function rangeAfterwards(range: string, {rows, columns}: Kept): string {
  return range.replace(/([A-Z]+)(\d+)/g, (_, letters: string, row: string) => {
    const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
    return `${columnLetters(afterwards(column, columns))}${afterwards(Number(row), rows)}`;
  });
}

export interface SortedCharts<Chart> {
  /** As planned, on the sheet as planned. */
  readonly planned: readonly ChartPlan[];
  /** Where the user has put them, on the sheet with the user's insertions. */
  readonly moved: readonly ChartPlan[];
  /** The user's own. */
  readonly others: readonly Chart[];
}

/** Sorts the planned charts by whether the user has moved them, and finds those that the user has added. */
export function sortCharts<Chart extends StandingChart>(
  standing: readonly Chart[],
  places: Places,
  kept: Kept,
  plan: SheetPlan,
): SortedCharts<Chart> {
  const before = (title: string): PlacedChart | undefined =>
    places.charts.find((chart) => chart.title === title);
  const moved = plan.charts.flatMap((chart): ChartPlan[] => {
    const now = standing.find(({title}) => before(title)?.id === chart.id);
    const earlier = now && before(now.title);
    if (!now || !earlier || !isMoved(now, earlier, places, plan)) return [];
    const anew = (axis: Axis, place: number, insertions: readonly Insertion[], size: number): number =>
      axis.anew(place, insertions, size);
    return [
      {
        ...chart,
        ranges: chart.ranges.map((range) => rangeAfterwards(range, kept)),
        row: anew(places.rows, now.row, kept.rows, plan.rows),
        column: anew(places.columns, now.column, kept.columns, plan.columns),
        offsetX: now.offsetX,
        offsetY: now.offsetY,
        width: now.width ?? chart.width,
        height: now.height ?? chart.height,
      },
    ];
  });
  const ids = new Set(moved.map(({id}) => id));
  return {
    planned: plan.charts.filter(({id}) => !ids.has(id)),
    moved,
    others: standing.filter(({title}) => !before(title)),
  };
}
