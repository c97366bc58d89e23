/** Charts that the user has moved or resized on the dashboard. */
import type {ChartPlan, SheetPlan} from '../plan';
import type {PlacedChart, SheetAlignment} from './fingerprint';

/** A chart as it stands, in the rows and columns of now. */
export interface ExistingChart {
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
function pixelsOf(
  {row, column, offsetX, offsetY}: ExistingChart,
  alignment: SheetAlignment,
  plan: SheetPlan,
) {
  const [ownRow, ownColumn] = [alignment.rows.planned(row), alignment.columns.planned(column)];
  if (ownRow === undefined || ownColumn === undefined) return undefined;
  return {x: leftOf(ownColumn, plan) + offsetX, y: topOf(ownRow, plan) + offsetY};
}

const leftOf = (column: number, {columnWidths}: SheetPlan): number => sum(columnWidths.slice(0, column - 1));
const topOf = (row: number, {rowHeights}: SheetPlan): number =>
  sum(Array.from({length: row - 1}, (_, index) => rowHeights.get(index + 1) ?? ROW_HEIGHT));

function isMovedFrom(
  existing: ExistingChart,
  before: PlacedChart,
  alignment: SheetAlignment,
  plan: SheetPlan,
): boolean {
  const at = pixelsOf(existing, alignment, plan);
  const {width = before.width, height = before.height} = existing;
  const changes = at && [
    at.x - leftOf(before.column, plan) - before.offsetX,
    at.y - topOf(before.row, plan),
    width - before.width,
    height - before.height,
  ];
  return !changes || changes.some((change) => Math.abs(change) > SLACK);
}

/** A chart of ours as it stands, where it has to be made anew. */
export interface ChangedChart<Chart> {
  readonly plan: ChartPlan;
  /** Undefined where there is none yet. */
  readonly existing: Chart | undefined;
  /** Whether the user has put it where it is: place and size stay. */
  readonly isMoved: boolean;
}

/** Tells which of the changed charts exist already, and which of those the user has moved or resized. */
export function changesOf<Chart extends ExistingChart>(
  changed: readonly ChartPlan[],
  existing: readonly Chart[],
  known: SheetAlignment & {readonly charts: readonly PlacedChart[]},
  plan: SheetPlan,
  moved: readonly string[] | undefined,
): ChangedChart<Chart>[] {
  return changed.map((chart) => {
    const before = known.charts.find(({id}) => id === chart.id);
    const now = existing.find(({title}) => title === before?.title || title === chart.title);
    const isMoved =
      now !== undefined &&
      (moved ? moved.includes(chart.id) : before !== undefined && isMovedFrom(now, before, known, plan));
    return {plan: chart, existing: now, isMoved};
  });
}
