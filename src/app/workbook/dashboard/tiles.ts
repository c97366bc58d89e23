/** The tiles: value, change, trend, status in colour and word, and a note with the definition. */

import {kpiById} from '../../../core/definitions/lookup';
import {type Formula, f, joined} from '../../../core/formulas/formula';
import {tooFew} from '../../../core/status/status';
import {fill, translate} from '../../../core/text';
import {splitTitle} from '../../texts';
import {COLORS} from '../display';
import {MONTHS, modelColumn, ROWS, reasonColumn} from '../model/layout';
import type {DraftCell} from '../plan';
import {area, cellRef, movingRef} from '../sheet-builder';
import {TILE_GROUPS, type TileGroup} from './content';
import {
  LAST_COLUMN,
  LAYOUT_ROWS,
  MISSING_ROW,
  TILE_COLUMNS,
  TILE_ROWS,
  TILE_WIDTH,
  TILES_A_GROUP,
  TILES_AREA,
  tilePlace,
} from './layout';
import type {DashboardParts} from './parts';

/** Change on the comparison: in points for shares, in per cent for the rest. */
export function changeCell(
  parts: DashboardParts,
  id: string,
  value: Formula,
  before: Formula,
): {formula: Formula; format: string} {
  const points = parts.unit(id) === 'percent';
  const change = points
    ? f`(${value}-${before})*100`
    : f`IF(${before}=0;"";(${value}-${before})/ABS(${before}))`;
  const pattern = points ? `0.0" ${parts.t('points')}"` : '0.0%';
  return {
    formula: f`IF((${value}="")+(${before}="");"";${change})`,
    format: `"▲ "${pattern};"▼ "${pattern};"= "${pattern}`,
  };
}

/** What the number is held against, or why there is no plan for it. */
export function againstCell(parts: DashboardParts, id: string, value: Formula, before: Formula): DraftCell {
  const reason = parts.cell(ROWS.against, reasonColumn(id));
  const [format, versus] = [parts.format(id), parts.t('against')];
  return {
    formula: f`IF(${value}="";"";IF(${before}="";${reason};${before}))`,
    // Of a pattern with one section the sign would stand before the word.
    format: `"${versus} "${format};"${versus} "-${format}`,
    size: 9,
    color: COLORS.faint,
    align: 'right',
  };
}

/** The tiles of a group: its own KPIs as far as they can be told, then what stands in for the others. */
function tilesOf(parts: DashboardParts, {first, standIns}: TileGroup): string[] {
  return [...first, ...standIns].filter((id) => parts.isTold(id)).slice(0, TILES_A_GROUP);
}

/** Definition and thresholds, and by which fields the number cannot be told. */
function noteOf(parts: DashboardParts, id: string): string {
  const {t} = parts;
  const lines = parts.options.model.lacks(id).map(({table, fields}) =>
    fill(t('noteNotBy'), {
      table: translate(table.title, parts.options.language),
      fields: fields.map((field) => splitTitle(field, t).toLowerCase()).join(', '),
    }),
  );
  return [parts.note(id), ...lines].join('\n');
}

/** Every KPI and measure that has a tile. */
export function shownTiles(parts: DashboardParts): string[] {
  return TILE_GROUPS.flatMap((group) => tilesOf(parts, group));
}

/** In the place of the status of a number that is taken over too few cases: over how many. */
function fewCases(parts: DashboardParts, id: string, value: Formula): Formula {
  const kpi = kpiById(id);
  const columns = kpi && parts.options.model.cases(kpi);
  const count =
    columns &&
    joined(
      columns.map((column) => parts.cell(ROWS.selected, column)),
      '+',
    );
  const isFew = kpi && tooFew(kpi, count);
  return count && isFew ? f`IF(${value}="";"";IF(${isFew};"n = "&${count};""))` : f`""`;
}

function putTile(parts: DashboardParts, group: number, index: number, id: string): void {
  const {sheet, options} = parts;
  const place = tilePlace(group, index);
  const {row, column} = place.title;
  const value = cellRef(place.value.row, column);
  const before = parts.value(ROWS.against, id);
  const reason = parts.cell(ROWS.selected, reasonColumn(id));
  const format = parts.format(id);
  const status = parts.statusCell(ROWS.selected, id);
  const trend = options.model.sheet.refArea(ROWS.months + MONTHS - 12, modelColumn(id), 12, 1);
  sheet
    .style(row, column, TILE_ROWS - 1, TILE_WIDTH, {background: COLORS.card})
    .merge(row + 1, column, 1, 2)
    .merge(row + 1, column + 2, 1, 2)
    .merge(row + 2, column, 1, 2)
    .merge(row + 2, column + 2, 1, 2)
    .put(row, column, {text: parts.title(id), size: 10, color: COLORS.quiet, note: noteOf(parts, id)})
    .put(row + 1, column, {
      formula: parts.value(ROWS.selected, id),
      format,
      size: 20,
      bold: true,
      color: COLORS.ink,
      align: 'left',
    })
    .put(row + 1, column + 2, {
      formula: f`IF(${value}="";${reason};SPARKLINE(${trend}))`,
      color: COLORS.accent,
      size: 8,
      wrap: true,
      align: 'right',
    })
    .put(row + 2, column, {
      ...changeCell(parts, id, value, before),
      size: 9,
      color: COLORS.quiet,
      align: 'left',
    })
    .put(row + 2, column + 2, againstCell(parts, id, value, before));
  if (status === undefined) return;
  const last = place.status.column;
  const formula = f`IF(${status}="";${fewCases(parts, id, value)};${parts.word(status)})`;
  sheet.put(row, last, {formula, size: 8, bold: true, align: 'center'});
}

export function putTiles(parts: DashboardParts): void {
  const {sheet} = parts;
  for (let index = 0; index < TILES_A_GROUP; index++) {
    const row = LAYOUT_ROWS.tiles + index * TILE_ROWS;
    sheet
      .height(row, 22)
      .height(row + 1, 34)
      .height(row + 2, 22)
      .height(row + 3, 8);
  }
  TILE_GROUPS.forEach((group, at) => {
    const column = TILE_COLUMNS[at] ?? 2;
    const title = {text: parts.t(group.title), size: 9, bold: true, color: COLORS.quiet};
    sheet.put(LAYOUT_ROWS.groups, column, title);
    tilesOf(parts, group).forEach((id, index) => {
      putTile(parts, at, index, id);
    });
  });
  // One rule a status serves every tile: nothing else in them reads like a status.
  parts.wordRules(TILES_AREA, movingRef(LAYOUT_ROWS.tiles, TILE_COLUMNS[0]));
  putReasonRule(parts);
  putMissing(parts);
}

/** A reason in the place of a trend is a text, and recedes; one rule finds those of every tile by where they stand. */
function putReasonRule({sheet}: DashboardParts): void {
  const {trend, value} = tilePlace(0, 0);
  const across = TILE_COLUMNS[1] - TILE_COLUMNS[0];
  const isTrend = f`(MOD(ROW()-${trend.row};${TILE_ROWS})=0)*(MOD(COLUMN()-${trend.column};${across})=0)`;
  const columns = LAST_COLUMN - trend.column + 1;
  sheet.rule({
    range: area(trend.row, trend.column, TILE_ROWS * TILES_A_GROUP - 1, columns),
    formula: f`${isTrend}*(${movingRef(value.row, value.column)}="")`,
    background: COLORS.card,
    color: COLORS.quiet,
  });
}

/** Which of the sixteen cannot be told, and the columns that they wait for. */
function putMissing(parts: DashboardParts): void {
  const {sheet, t} = parts;
  const missing = TILE_GROUPS.flatMap(({first}) => first).filter((id) => kpiById(id) && !parts.isTold(id));
  if (missing.length === 0) {
    sheet.height(MISSING_ROW, 8);
    return;
  }
  const names = missing.map((id) => parts.title(id)).join(', ');
  sheet
    .merge(MISSING_ROW, 2, 1, TILE_WIDTH * 4 + 3)
    .height(MISSING_ROW, 28)
    .put(MISSING_ROW, 2, {
      text: `${t('notTold')} ${names}`,
      size: 9,
      color: COLORS.quiet,
      wrap: true,
      note: missing.map((id) => `${parts.title(id)}: ${parts.whatToMap(id)}`).join('\n'),
    });
}
