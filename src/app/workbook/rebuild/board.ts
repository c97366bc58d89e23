/** What the last build made of the dashboard beside its cells: what is still the same is not made again. */
import type {ChartPlan, SheetPlan} from '../plan';

export interface Board {
  /** Sizes, frozen rows and cells to type in. */
  readonly layout: string;
  /** Charts by id. */
  readonly charts: Readonly<Record<string, string>>;
  /** Charts that the user had moved, where charts may stand neither as planned before nor as planned now. */
  readonly moved?: readonly string[];
}

/** Nothing is known of it, so everything is made again. */
export const UNKNOWN_BOARD: Board = {layout: '', charts: {}};

/** A short text that changes with a value that JSON can hold. */
export function hashOf(value: unknown): string {
  const text = JSON.stringify(value);
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (hash * 31 + text.charCodeAt(index)) | 0;
  return `${hash}`;
}

/** What a plan makes of the dashboard. */
export function boardOf({
  charts,
  columnWidths,
  rowHeights,
  hiddenColumns,
  frozenRows,
  open,
}: SheetPlan): Board {
  return {
    layout: hashOf([columnWidths, [...rowHeights], hiddenColumns, frozenRows, open]),
    charts: Object.fromEntries(charts.map((chart) => [chart.id, hashOf(chart)])),
  };
}

/** Charts that do not stand as they are planned now. */
export function changedCharts({charts}: SheetPlan, board: Board): ChartPlan[] {
  return charts.filter((chart) => board.charts[chart.id] !== hashOf(chart));
}
