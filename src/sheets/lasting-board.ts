/** The dashboard that stays the same sheet: what its new content needs beside the cells. */
import {boardOf} from '../app/kept/board';
import {afterwards, type Insertions, shiftedHere, shiftedRange} from '../app/kept/shifted';
import {type ChartPlan, NEW_SHEET, type SheetPlan} from '../app/plan';
import {insertChart, updateChart} from './chart';
import type {Separator} from './content';
import {type Standing, sizeWith} from './kept';
import {Ranges} from './ranges';
import {protect, writeRules, writeSizes} from './write-sheet';

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

/** Sizes by place; a row or column of the user's is as large as the one before it. */
function sizesAfterwards(sizes: readonly number[], places: (planned: number) => number): number[] {
  return sizes.flatMap((size, index) => {
    const next = index + 1 < sizes.length ? places(index + 2) : places(index + 1) + 1;
    const first = index === 0 ? 1 : places(index + 1);
    return Array<number>(next - first).fill(size);
  });
}

function chartAfterwards(chart: ChartPlan, by: Insertions): ChartPlan {
  return {
    ...chart,
    ranges: chart.ranges.map((range) => shiftedRange(range, by)),
    row: afterwards(chart.row, by.rows),
    column: afterwards(chart.column, by.columns),
  };
}

/** What a plan has beside its cells, as it is between the rows and columns of the user's. */
function planAfterwards(plan: SheetPlan, by: Insertions, usualHeight: number): SheetPlan {
  const last = Math.max(0, ...plan.rowHeights.keys());
  const heights = Array.from({length: last}, (_, index) => plan.rowHeights.get(index + 1) ?? usualHeight);
  const placed = sizesAfterwards(heights, (row) => afterwards(row, by.rows));
  return {
    ...plan,
    rules: plan.rules.map((rule) => ({
      ...rule,
      range: shiftedRange(rule.range, by),
      formula: shiftedHere(rule.formula, by),
    })),
    columnWidths: sizesAfterwards(plan.columnWidths, (column) => afterwards(column, by.columns)),
    rowHeights: new Map(placed.map((height, index) => [index + 1, height])),
    ...(plan.hiddenColumns
      ? {hiddenColumns: {...plan.hiddenColumns, first: afterwards(plan.hiddenColumns.first, by.columns)}}
      : {}),
    ...(plan.open ? {open: plan.open.map((range) => shiftedRange(range, by))} : {}),
  };
}

export interface Adjusting {
  /** Charts that the user has moved. */
  readonly moved: readonly string[];
  /** Makes room for content that is larger than the sheet. */
  readonly grow: () => void;
  /** Takes that room away again, if it was made. */
  readonly shrinkBack: () => void;
  readonly adjust: (separator: Separator) => void;
}

/** Prepares what follows, so that nothing is read between writes. */
export function adjusting(standing: Standing, plan: SheetPlan, looks: string): Adjusting {
  const {sheet, kept, changed, gone} = standing;
  const size = sizeWith(standing, plan);
  const more = {rows: size.rows - standing.rows, columns: size.columns - standing.columns};
  const made = {rows: 0, columns: 0};
  const isSame = looks === boardOf(plan).looks;
  const protections = isSame ? [] : protectionsOf(sheet);
  return {
    moved: changed.flatMap((chart) => (chart.isMoved ? [chart.plan.id] : [])),
    grow: () => {
      if (more.rows > 0) sheet.insertRowsAfter(standing.rows, more.rows);
      made.rows = Math.max(more.rows, 0);
      if (more.columns > 0) sheet.insertColumnsAfter(standing.columns, more.columns);
      made.columns = Math.max(more.columns, 0);
    },
    shrinkBack: () => {
      if (made.rows > 0) sheet.deleteRows(standing.rows + 1, made.rows);
      made.rows = 0;
      if (made.columns > 0) sheet.deleteColumns(standing.columns + 1, made.columns);
      made.columns = 0;
    },
    adjust: (separator) => {
      const after = planAfterwards(plan, kept, NEW_SHEET.height);
      const charts = changed.map((chart) => ({...chart, plan: chartAfterwards(chart.plan, kept)}));
      const texts = [
        ...after.rules.map(({range}) => range),
        ...charts.flatMap((chart) => chart.plan.ranges),
        ...(after.open ?? []),
      ];
      const ranges = new Ranges(sheet, texts.length > 0 ? texts : ['A1']);
      writeRules(sheet, ranges, after.rules, separator);
      for (const chart of gone) sheet.removeChart(chart);
      for (const {plan: chart, standing: old, isMoved} of charts) {
        if (old) updateChart(sheet, ranges, chart, old.chart, isMoved);
        else insertChart(sheet, ranges, chart);
      }
      if (!isSame) {
        writeSizes(sheet, after, undefined);
        sheet.setFrozenRows(after.frozenRows);
        for (const protection of protections) protection.remove();
        protect(sheet, ranges, after);
      }
      shrink(standing, size);
    },
  };
}

const protectionsOf = (sheet: Sheet): Protection[] =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);

/** What is left over of content that was larger goes. */
function shrink({sheet, rows, columns}: Standing, size: {rows: number; columns: number}): void {
  if (rows > size.rows) sheet.deleteRows(size.rows + 1, rows - size.rows);
  if (columns > size.columns) sheet.deleteColumns(size.columns + 1, columns - size.columns);
}
