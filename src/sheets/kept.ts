/** Keeps what the user has put on sheets of ours, through a build that makes them anew. */
import {ACTION_TEXTS} from '../app/actions/texts';
import {type SortedCharts, type StandingChart, sortCharts} from '../app/kept/charts';
import {type Kept, type KeptRange, keptOn, rangeNames} from '../app/kept/keeping';
import {PLACES, Places, type SharedRole} from '../app/kept/places';
import type {SheetPlan} from '../app/plan';
import {fill, type Language} from '../core/text';
import {insertChart} from './chart';
import {BuildError} from './messages';
import {Ranges} from './ranges';
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

/** What stands on a sheet of ours that is about to be made anew. */
export interface Standing {
  readonly sheet: Sheet;
  readonly places: Places;
  readonly kept: Kept;
  readonly charts: SortedCharts<OwnChart>;
}

const numberOr = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function standingChart(chart: Chart): OwnChart {
  const options = chart.getOptions();
  const at = chart.getContainerInfo();
  return {
    chart,
    title: `${options.get('title') ?? ''}`,
    width: numberOr(options.get('width')),
    height: numberOr(options.get('height')),
    row: at.getAnchorRow(),
    column: at.getAnchorColumn(),
    offsetX: at.getOffsetX(),
    offsetY: at.getOffsetY(),
  };
}

/** Reads what the user has put on a sheet, beside what a plan makes of it. */
export function readStanding(sheet: Sheet, places: Places, plan: SheetPlan): Standing {
  const range = sheet.getDataRange();
  const cells = {
    values: range.getValues(),
    formulas: range.getFormulas(),
    notes: range.getNotes(),
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
  };
  const kept = keptOn(cells, places, plan);
  const charts = plan.charts.length > 0 ? sheet.getCharts().map(standingChart) : [];
  return {sheet, places, kept, charts: sortCharts(charts, places, kept, plan)};
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

/** What would stand in the way goes under everything else, in the columns where it was. */
function moveBelow(sheet: Sheet, {sheet: old, kept}: Standing): void {
  const rows = kept.inTheWay.map(({row}) => row);
  if (rows.length === 0) return;
  const [first, last] = [
    Math.min(...rows),
    Math.max(...kept.inTheWay.map(({row, rows: count}) => row + count - 1)),
  ];
  const end = sheet.getMaxRows();
  sheet.insertRowsAfter(end, last - first + 2);
  for (const range of kept.inTheWay) rangeOf(old, range).copyTo(rangeOf(sheet, range, end + 2 - first));
}

/** The user's own charts, reading the new sheet where they read the old one. */
function copyCharts(sheet: Sheet, {sheet: old, charts}: Standing): void {
  const id = old.getSheetId();
  for (const {chart, title} of charts.others) {
    try {
      const builder = chart.modify().clearRanges();
      for (const range of chart.getRanges()) {
        const isOld = range.getSheet().getSheetId() === id;
        builder.addRange(isOld ? sheet.getRange(range.getA1Notation()) : range);
      }
      sheet.insertChart(builder.build());
    } catch {
      // Better no build than one without the user's chart.
      throw new BuildError('chartNotKept', {chart: title, sheet: old.getName()});
    }
  }
}

/** Puts on a new sheet, written without the moved charts, what the user had on the one before. */
export function keepOn(sheet: Sheet, standing: Standing, plan: SheetPlan, anew: Anew): void {
  insertAgain(sheet, standing, plan);
  copyCells(sheet, standing, plan, anew);
  moveBelow(sheet, standing);
  for (const chart of standing.charts.moved) insertChart(sheet, new Ranges(sheet, chart.ranges), chart);
  copyCharts(sheet, standing);
}
