/** The dashboard that stays the same sheet: what its new content needs beside the cells. */

import type {SheetPlan} from '../../app/workbook/plan';
import type {Step} from '../../app/workbook/rebuild/alignment';
import {type Board, boardOf} from '../../app/workbook/rebuild/board';
import {insertChart, updateChart} from '../workbook/chart';
import type {Separator} from '../workbook/content';
import {Ranges} from '../workbook/ranges';
import {protect, writeRules, writeSizes} from '../workbook/write-sheet';
import {type ChartChanges, type ExistingDashboard, readChartChanges} from './user-edits';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** The plan of what is made aside: cells, merges and choices, which are copied over; what is not copied is left out. */
export function contentAlone(plan: SheetPlan): SheetPlan {
  const {hiddenColumns: _, open: __, ...rest} = plan;
  return {
    ...rest,
    charts: [],
    rules: [],
    columnWidths: [],
    rowHeights: new Map(),
    frozenRows: 0,
    gridlines: true,
  };
}

/** What rows and columns have in common. */
interface Axis {
  readonly insertBefore: (first: number, count: number) => void;
  readonly insertAfter: (last: number, count: number) => void;
  readonly remove: (first: number, count: number) => void;
}

const rowsOf = (sheet: Sheet): Axis => ({
  insertBefore: (first, count) => sheet.insertRowsBefore(first, count),
  insertAfter: (last, count) => sheet.insertRowsAfter(last, count),
  remove: (first, count) => sheet.deleteRows(first, count),
});

const columnsOf = (sheet: Sheet): Axis => ({
  insertBefore: (first, count) => sheet.insertColumnsBefore(first, count),
  insertAfter: (last, count) => sheet.insertColumnsAfter(last, count),
  remove: (first, count) => sheet.deleteColumns(first, count),
});

function take(axis: Axis, step: Step): void {
  if ('remove' in step) axis.remove(step.remove.first, step.remove.count);
  else if (step.after > 0) axis.insertAfter(step.after, step.add);
  else axis.insertBefore(1, step.add);
}

/**
 * Gives our part of a sheet, which has so many rows or columns, room for another number of them. What the user has
 * below or right of it moves along.
 */
class Room {
  #added = 0;

  constructor(
    readonly axis: Axis,
    readonly before: number,
    readonly after: number,
  ) {}

  grow(): void {
    const more = this.after - this.before;
    if (more <= 0) return;
    this.axis.insertAfter(this.before, more);
    this.#added = more;
  }

  shrinkBack(): void {
    if (this.#added > 0) this.axis.remove(this.before + 1, this.#added);
    this.#added = 0;
  }

  shrink(): void {
    if (this.before > this.after) this.axis.remove(this.after + 1, this.before - this.after);
  }
}

export interface InPlaceSteps {
  /** Charts that the user has moved. */
  readonly moved: readonly string[];
  /** Whether rows or columns of the user's stand between ours, or some of ours are gone. */
  readonly isShifted: boolean;
  /** Takes away those of the user's, and brings back ours, before anything is written that refers to them. */
  readonly straighten: () => void;
  /** Makes room for content that is larger than what stands. */
  readonly grow: () => void;
  /** Takes that room away again, if it was made. */
  readonly shrinkBack: () => void;
  readonly adjust: (separator: Separator) => void;
}

function writeCharts(sheet: Sheet, ranges: Ranges, {changed, gone}: ChartChanges): void {
  for (const chart of gone) sheet.removeChart(chart);
  for (const {plan, existing, isMoved} of changed) {
    if (existing) updateChart(sheet, ranges, plan, existing.chart, isMoved);
    else insertChart(sheet, ranges, plan);
  }
}

const protectionsOf = (sheet: Sheet): Protection[] =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);

function writeLayout(
  sheet: Sheet,
  ranges: Ranges,
  plan: SheetPlan,
  protections: readonly Protection[],
): void {
  writeSizes(sheet, plan, undefined);
  sheet.setFrozenRows(plan.frozenRows);
  for (const protection of protections) protection.remove();
  protect(sheet, ranges, plan);
}

/** Prepares what follows, so that nothing is read between writes. */
export function inPlaceSteps(dashboard: ExistingDashboard, plan: SheetPlan, board: Board): InPlaceSteps {
  const {sheet, fingerprint, rows, columns} = dashboard;
  const charts = readChartChanges(dashboard, plan, board);
  const axes = [rowsOf(sheet), columnsOf(sheet)] as const;
  const rooms = [
    new Room(axes[0], fingerprint.cells.length, plan.rows),
    new Room(axes[1], fingerprint.columns, plan.columns),
  ];
  const isShifted = !rows.isUnchanged || !columns.isUnchanged;
  const isSame = !isShifted && board.layout === boardOf(plan).layout;
  const protections = isSame ? [] : protectionsOf(sheet);
  return {
    moved: charts.changed.flatMap((chart) => (chart.isMoved ? [chart.plan.id] : [])),
    isShifted,
    straighten: () => {
      for (const step of rows.steps) take(axes[0], step);
      for (const step of columns.steps) take(axes[1], step);
    },
    grow: () => {
      for (const room of rooms) room.grow();
    },
    shrinkBack: () => {
      for (const room of rooms) room.shrinkBack();
    },
    adjust: (separator) => {
      const {changed} = charts;
      const texts = [
        ...plan.rules.map(({range}) => range),
        ...changed.flatMap((chart) => chart.plan.ranges),
        ...(plan.open ?? []),
      ];
      const ranges = new Ranges(sheet, texts.length > 0 ? texts : ['A1']);
      writeRules(sheet, ranges, plan.rules, separator);
      writeCharts(sheet, ranges, charts);
      if (!isSame) writeLayout(sheet, ranges, plan, protections);
      for (const room of rooms) room.shrink();
    },
  };
}
