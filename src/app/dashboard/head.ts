/** Title, summary, selectors and headline numbers of the dashboard. */
import {quote} from '../../core/formula-text';
import {COLUMN, ROWS} from '../model/layout';
import {PROBLEM_ROWS} from '../problems';
import {address} from '../sheet-builder';
import type {TextKey} from '../texts';
import {HEADLINES} from './content';
import {
  COLUMN_WIDTH,
  GAP_WIDTH,
  GAPS,
  LAST_COLUMN,
  LAYOUT_ROWS,
  SELECTORS,
  type Selector,
  TILE_COLUMNS,
  TILE_WIDTH,
  TILES_AREA,
} from './layout';
import {COLORS, type DashboardParts} from './parts';
import {changeCell} from './tiles';

/** Rows of the data check that leave deals out of every number. */
const LEFT_OUT = ['unknown-stage', 'duplicate-id', 'no-outcome'];

export function putGrid({sheet}: DashboardParts): void {
  for (let column = 1; column <= LAST_COLUMN + 1; column++) sheet.width(column, COLUMN_WIDTH);
  for (const column of [1, ...GAPS, LAST_COLUMN + 1]) sheet.width(column, GAP_WIDTH);
  sheet.height(1, 10).height(LAYOUT_ROWS.title, 36).height(4, 10).height(7, 12).height(10, 10);
}

/** «Alerts: 1 · To watch: 2 · Deals counted: 900 · Left out: 3» */
function summary({options, t}: DashboardParts): string {
  const left = LEFT_OUT.map((code) => {
    const index = PROBLEM_ROWS.findIndex(({table, problem}) => table === 'deals' && problem.code === code);
    return options.model.sheet.ref(ROWS.problems + index, COLUMN.start);
  });
  const counts: readonly [TextKey, string][] = [
    // The words on the tiles themselves: a reader can find every one that is counted.
    ['alerts', `COUNTIF(${TILES_AREA};${quote(t('alert'))})`],
    ['toWatch', `COUNTIF(${TILES_AREA};${quote(t('watch'))})`],
    ['dealsCounted', 'SUM(kpi_deals_deal)'],
    ['leftOut', `SUM(${left.join(';')})`],
  ];
  return counts.map(([key, count]) => `${quote(`${t(key)}: `)}&${count}`).join(`&${quote(' · ')}&`);
}

export function putHead(parts: DashboardParts): void {
  const {sheet, t} = parts;
  const {title, subtitle} = LAYOUT_ROWS;
  const day = {format: 'yyyy-mm-dd', color: COLORS.quiet, align: 'left'} as const;
  sheet
    .put(title, 2, {text: t('product'), size: 22, bold: true, color: COLORS.ink})
    .merge(title, 10, 1, 11)
    .put(title, 10, {formula: summary(parts), size: 11, color: COLORS.quiet, align: 'right'})
    .merge(subtitle, 2, 1, 2)
    .put(subtitle, 2, {
      formula: parts.cell(ROWS.selected, COLUMN.label),
      bold: true,
      size: 11,
      align: 'left',
    })
    .put(subtitle, 4, {formula: parts.cell(ROWS.selected, COLUMN.start), ...day})
    .put(subtitle, 5, {
      formula: `${parts.cell(ROWS.selected, COLUMN.end)}-1`,
      ...day,
      format: '"– "yyyy-mm-dd',
    });
}

export function putSelectors(parts: DashboardParts): void {
  const {sheet, t, options} = parts;
  const {lists} = options.model;
  const choices: Readonly<Record<Selector, string>> = {
    period: lists.periods,
    comparison: lists.comparisons,
    rep: lists.reps,
    filterField: lists.fields,
    filterValue: lists.values,
    splitField: lists.splitFields,
  };
  for (const selector of Object.keys(choices) as Selector[]) {
    const {row, column, width} = SELECTORS[selector];
    const label = {text: t(selector), size: 9, color: COLORS.quiet};
    const text = options.selections[selector];
    sheet
      .put(LAYOUT_ROWS.selectorLabels, column, label)
      .style(row, column, 1, width, {background: COLORS.input})
      .put(row, column, {text, format: '@', bold: true, color: COLORS.accent, align: 'left'})
      .merge(row, column, 1, width)
      .validate({
        range: address(row, column),
        choices: {role: 'model', range: choices[selector]},
        // A period may be typed that the list does not offer.
        typed: selector === 'period',
        help: t(selector === 'period' ? 'chooseOrType' : 'chooseFromList'),
      });
  }
}

/** Large numbers without a frame; what cannot be told makes room for the next. */
export function putHeadlines(parts: DashboardParts): void {
  const {sheet} = parts;
  const row = LAYOUT_ROWS.headline;
  sheet.height(row, 18).height(row + 1, 40);
  HEADLINES.filter((id) => parts.isTold(id)).forEach((id, index) => {
    const column = TILE_COLUMNS[index] ?? 2;
    const value = address(row + 1, column, true);
    const before = parts.value(ROWS.comparison, id);
    sheet
      .merge(row, column, 1, TILE_WIDTH)
      .merge(row + 1, column, 1, 2)
      .merge(row + 1, column + 2, 1, 2)
      .put(row, column, {text: parts.title(id), size: 10, color: COLORS.quiet, note: parts.note(id)})
      .put(row + 1, column, {
        formula: parts.value(ROWS.selected, id),
        format: parts.format(id),
        size: 20,
        bold: true,
        color: COLORS.accent,
        align: 'left',
      })
      .put(row + 1, column + 2, {
        ...changeCell(parts, id, value, before),
        size: 10,
        color: COLORS.quiet,
        align: 'right',
      });
  });
}
