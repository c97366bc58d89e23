/** Reads the sheets on which the user may write, and compares them with what the last build wrote there. */

import type {SheetPlan} from '../../app/workbook/plan';
import {type Board, changedCharts} from '../../app/workbook/rebuild/board';
import {type ChangedChart, changesOf, type ExistingChart} from '../../app/workbook/rebuild/charts';
import {
  alignSheet,
  FINGERPRINTS,
  Fingerprint,
  type RoleTitles,
  SHARED,
  type SharedRole,
  type SheetAlignment,
} from '../../app/workbook/rebuild/fingerprint';
import type {Cell} from '../../core/mapping';
import {cellReader} from '../workbook/read-tabs';
import type {SheetsByRole} from './sheets-by-role';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What the last build wrote on the shared sheets, as the model keeps it; none where the model is of another version. */
export function readFingerprints({model}: SheetsByRole): Partial<Record<SharedRole, Fingerprint>> {
  const {row, column} = FINGERPRINTS;
  if (!model || model.getMaxColumns() < column) return {};
  const texts: unknown[][] = model.getRange(row, column, SHARED.length, 1).getValues();
  const known: Partial<Record<SharedRole, Fingerprint>> = {};
  SHARED.forEach((role, index) => {
    const fingerprint = Fingerprint.read(`${texts[index]?.[0] ?? ''}`);
    if (fingerprint) known[role] = fingerprint;
  });
  return known;
}

/** The dashboard as it stands, beside what was written on it. */
export interface ExistingDashboard extends SheetAlignment {
  readonly sheet: Sheet;
  readonly fingerprint: Fingerprint;
  readonly titles: RoleTitles;
  readonly existing: {
    readonly values: readonly (readonly Cell[])[];
    readonly formulas: readonly (readonly string[])[];
    readonly notes: readonly (readonly string[])[];
    readonly size: {readonly rows: number; readonly columns: number};
  };
  /** Values as the service gives them. */
  readonly raw: readonly (readonly unknown[])[];
}

/** @param titles titles that our sheets have now */
export function readDashboard(
  sheet: Sheet,
  fingerprint: Fingerprint,
  titles: RoleTitles,
  zone: string,
): ExistingDashboard {
  const range = sheet.getDataRange();
  const cellOf = cellReader(zone);
  const raw: unknown[][] = range.getValues();
  const existing = {
    values: raw.map((row) => row.map(cellOf)),
    formulas: range.getFormulas(),
    notes: range.getNotes(),
    size: {rows: sheet.getMaxRows(), columns: sheet.getMaxColumns()},
  };
  return {sheet, fingerprint, titles, existing, raw, ...alignSheet(fingerprint, existing, titles)};
}

interface OwnChart extends ExistingChart {
  readonly chart: Chart;
}

/** Charts of ours on the dashboard that a build changes. */
export interface ChartChanges {
  readonly changed: readonly ChangedChart<OwnChart>[];
  /** Those that are planned no more. */
  readonly gone: readonly Chart[];
}

const numberOr = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const titleOf = (chart: Chart): string => `${chart.getOptions().get('title') ?? ''}`;

function existingChart(chart: Chart, title: string): OwnChart {
  const options = chart.getOptions();
  const at = chart.getContainerInfo();
  return {
    chart,
    title,
    width: numberOr(options.get('width')),
    height: numberOr(options.get('height')),
    row: at.getAnchorRow(),
    column: at.getAnchorColumn(),
    offsetX: at.getOffsetX(),
    offsetY: at.getOffsetY(),
  };
}

/**
 * Charts are read only where one has to change: to read the place of one takes as long as to write it.
 * @param board what was last made of the dashboard
 */
export function readChartChanges(
  {sheet, fingerprint, rows, columns}: ExistingDashboard,
  plan: SheetPlan,
  board: Board,
): ChartChanges {
  const before = fingerprint.charts;
  const changed = changedCharts(plan, board);
  const left = before.filter(({id}) => !plan.charts.some((chart) => chart.id === id));
  if (changed.length + left.length === 0) return {changed: [], gone: []};
  const all = sheet.getCharts().map((chart) => ({chart, title: titleOf(chart)}));
  const titles = new Set(
    changed.flatMap(({id, title}) => [
      title,
      ...before.filter((own) => own.id === id).map((own) => own.title),
    ]),
  );
  const existing = all.flatMap(({chart, title}) => (titles.has(title) ? [existingChart(chart, title)] : []));
  return {
    changed: changesOf(changed, existing, {rows, columns, charts: before}, plan, board.moved),
    gone: all.flatMap(({chart, title}) => (left.some((own) => own.title === title) ? [chart] : [])),
  };
}
