/** Keeps what the user has put on sheets of ours, through a build that makes their content anew. */
import {ACTION_TEXTS} from '../app/actions/texts';
import {type Board, changedCharts} from '../app/kept/board';
import {type ChangedChart, changesOf, type StandingChart} from '../app/kept/charts';
import {type Kept, type KeptRange, keptOn, rangeNames} from '../app/kept/keeping';
import {PLACES, Places, type SharedRole} from '../app/kept/places';
import {grown} from '../app/kept/shifted';
import type {SheetPlan} from '../app/plan';
import {fill, type Language} from '../core/text';
import type {SheetsByRole} from './sheets-by-role';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Ranges that a message names. */
const MOST_RANGES = 8;

/** What the model remembers of the sheets on which the user may write; one read. */
export function readPlaces({model}: SheetsByRole): (role: SharedRole) => Places | undefined {
  const columns = model?.getMaxColumns() ?? 0;
  if (!model || columns < PLACES.column + PLACES.columns - 1) return () => undefined;
  const block: unknown[][] = model.getRange(1, PLACES.column, model.getMaxRows(), PLACES.columns).getValues();
  return (role) => Places.of(role, block);
}

interface OwnChart extends StandingChart {
  readonly chart: Chart;
}

/** What stands on a sheet of ours whose content is about to be made anew. */
export interface Standing {
  readonly sheet: Sheet;
  readonly places: Places;
  readonly kept: Kept;
  /** Rows and columns that the sheet has. */
  readonly rows: number;
  readonly columns: number;
  readonly changed: readonly ChangedChart<OwnChart>[];
  /** Charts of ours that are planned no more. */
  readonly gone: readonly Chart[];
}

const numberOr = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const titleOf = (chart: Chart): string => `${chart.getOptions().get('title') ?? ''}`;

function standingChart(chart: Chart, title: string): OwnChart {
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

/** Charts are read only where one has to change: to read the place of one takes as long as to write it. */
function readCharts(
  sheet: Sheet,
  places: Places,
  plan: SheetPlan,
  board: Board,
): Pick<Standing, 'changed' | 'gone'> {
  const changed = changedCharts(plan, board);
  const left = places.charts.filter(({id}) => !plan.charts.some((chart) => chart.id === id));
  if (changed.length + left.length === 0) return {changed: [], gone: []};
  const all = sheet.getCharts().map((chart) => ({chart, title: titleOf(chart)}));
  const titles = new Set(
    changed.flatMap(({id, title}) => [
      title,
      ...places.charts.filter((own) => own.id === id).map((own) => own.title),
    ]),
  );
  const standing = all.flatMap(({chart, title}) => (titles.has(title) ? [standingChart(chart, title)] : []));
  return {
    changed: changesOf(changed, standing, places, plan, board.moved),
    gone: all.flatMap(({chart, title}) => (left.some((own) => own.title === title) ? [chart] : [])),
  };
}

/**
 * Reads what the user has put on a sheet, beside what a plan makes of it.
 * @param board what was last made of it
 */
export function readStanding(sheet: Sheet, places: Places, plan: SheetPlan, board: Board): Standing {
  const range = sheet.getDataRange();
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const cells = {
    values: range.getValues(),
    formulas: range.getFormulas(),
    notes: range.getNotes(),
    rows,
    columns,
  };
  const charts = plan.charts.length > 0 ? readCharts(sheet, places, plan, board) : {changed: [], gone: []};
  return {sheet, places, kept: keptOn(cells, places, plan), rows, columns, ...charts};
}

const named = (sheet: Sheet, ranges: readonly KeptRange[]): Record<string, string> => ({
  sheet: sheet.getName(),
  ranges: rangeNames(ranges, MOST_RANGES),
});

/** What has to be asked before cells of the user's make room; undefined where none has to. */
export function questionAbout({sheet, kept}: Standing, language: Language): string | undefined {
  if (kept.inTheWay.length === 0) return undefined;
  return fill(ACTION_TEXTS.inTheWay[language], named(sheet, kept.inTheWay));
}

/** Why a sheet that is written where it stands cannot be; undefined where it can. */
export function refusalOf({sheet, kept}: Standing, language: Language): string | undefined {
  if (kept.inTheWay.length > 0)
    return fill(ACTION_TEXTS.settingsInTheWay[language], named(sheet, kept.inTheWay));
  const isShifted = [...kept.rows, ...kept.columns].some(({after}) => Number.isFinite(after));
  return isShifted ? fill(ACTION_TEXTS.settingsShifted[language], {sheet: sheet.getName()}) : undefined;
}

function rangeOf(sheet: Sheet, {row, column, rows, columns}: KeptRange, down = 0) {
  return sheet.getRange(row + down, column, rows, columns);
}

/** Does the user's insertions again, from the end on, so that none moves another. */
function insertAgain(sheet: Sheet, {kept}: Standing, {rows, columns}: SheetPlan): void {
  for (const {after, count} of [...kept.rows].sort((a, b) => b.after - a.after)) {
    if (after === 0) sheet.insertRowsBefore(1, count);
    else sheet.insertRowsAfter(Math.min(after, rows), count);
  }
  for (const {after, count} of [...kept.columns].sort((a, b) => b.after - a.after)) {
    if (after === 0) sheet.insertColumnsBefore(1, count);
    else sheet.insertColumnsAfter(Math.min(after, columns), count);
  }
}

/** A formula that names our sheets as it has to while new ones are made beside them. */
type Anew = (formula: string) => string;

/** The user's cells at their places; their formulas read the new sheets where they read the old ones. */
function copyCells(sheet: Sheet, {sheet: old, places, kept}: Standing, plan: SheetPlan, anew: Anew): void {
  for (const range of kept.ranges) {
    const place = {
      ...range,
      row: places.rows.anew(range.row, kept.rows, plan.rows),
      column: places.columns.anew(range.column, kept.columns, plan.columns),
    };
    const target = rangeOf(sheet, place);
    rangeOf(old, range).copyTo(target);
    if (range.formulas) target.setFormulas(range.formulas.map((row) => row.map(anew)));
  }
}

/** Rows under everything else that take what would stand in the way. */
function below({inTheWay}: Kept): {first: number; count: number} {
  if (inTheWay.length === 0) return {first: 0, count: 0};
  const first = Math.min(...inTheWay.map(({row}) => row));
  const last = Math.max(...inTheWay.map(({row, rows}) => row + rows - 1));
  return {first, count: last - first + 2};
}

/** What would stand in the way goes under everything else, in the columns where it was. */
function moveBelow(sheet: Sheet, {sheet: old, kept}: Standing, plan: SheetPlan): void {
  const {first, count} = below(kept);
  if (count === 0) return;
  const end = grown(plan.rows, kept.rows);
  sheet.insertRowsAfter(end, count);
  for (const range of kept.inTheWay) rangeOf(old, range).copyTo(rangeOf(sheet, range, end + 2 - first));
}

/** Puts on a sheet that holds what is planned what the user has on the one that stands. */
export function keepOn(sheet: Sheet, standing: Standing, plan: SheetPlan, anew: Anew): void {
  insertAgain(sheet, standing, plan);
  copyCells(sheet, standing, plan, anew);
  moveBelow(sheet, standing, plan);
}

/** Rows and columns that a sheet takes with what is planned and what the user has put there. */
export function sizeWith({kept}: Standing, {rows, columns}: SheetPlan): {rows: number; columns: number} {
  return {rows: grown(rows, kept.rows) + below(kept).count, columns: grown(columns, kept.columns)};
}
