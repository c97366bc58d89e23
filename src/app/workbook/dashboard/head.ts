/** Title, summary, selectors and headline numbers of the dashboard. */
import {call, columnRef, type Formula, f, joined, quote} from '../../../core/formulas/formula';
import {PROBLEM_ROWS} from '../../check/problems';
import type {TextKey} from '../../texts';
import {COLORS} from '../display';
import type {Selector} from '../model/context';
import {COLUMN, ROWS, reasonColumn} from '../model/layout';
import {address, area, cellRef} from '../sheet-builder';
import {HEADLINES} from './content';
import {COLUMN_WIDTH, GAP_WIDTH, GAPS, LAST_COLUMN, LAYOUT_ROWS, TILE_COLUMNS, tilesRef} from './layout';
import type {DashboardParts} from './parts';
import {SELECTOR_NAMES, SELECTOR_ROWS, SELECTORS, selectorCell} from './selectors';
import {againstCell, changeCell} from './tiles';

/** Rows of the data check that leave deals out of every number. */
const LEFT_OUT = ['unknown-stage', 'duplicate-id', 'no-outcome'];

export function putGrid({sheet}: DashboardParts): void {
  for (let column = 1; column <= LAST_COLUMN + 1; column++) sheet.width(column, COLUMN_WIDTH);
  for (const column of [1, ...GAPS, LAST_COLUMN + 1]) sheet.width(column, GAP_WIDTH);
  sheet
    .height(1, 10)
    .height(LAYOUT_ROWS.title, 36)
    .height(LAYOUT_ROWS.subtitle, 24)
    .height(5, 4)
    .height(7, 12)
    .height(10, 10);
}

/** «Alerts: 1 · To watch: 2 · Deals counted: 900 · Left out: 3» */
function summary({options, t}: DashboardParts): Formula {
  const left = LEFT_OUT.map((code) => {
    const index = PROBLEM_ROWS.findIndex(({table, problem}) => table === 'deals' && problem.code === code);
    return options.model.sheet.ref(ROWS.problems + index, COLUMN.start);
  });
  const tiles = tilesRef();
  const counts: readonly [TextKey, Formula][] = [
    // The words on the tiles themselves: a reader can find every one that is counted.
    ['alerts', f`COUNTIF(${tiles};${quote(t('alert'))})`],
    ['toWatch', f`COUNTIF(${tiles};${quote(t('watch'))})`],
    ['dealsCounted', call('SUM', columnRef('deals', 'deal'))],
    ['leftOut', f`SUM(${joined(left, ';')})`],
  ];
  return joined(
    counts.map(([key, count], index) => f`${quote(`${index === 0 ? '' : ' · '}${t(key)}: `)}&${count}`),
    '&',
  );
}

export function putHead(parts: DashboardParts): void {
  const {sheet, t} = parts;
  const {title} = LAYOUT_ROWS;
  sheet
    .put(title, 2, {text: t('product'), size: 22, bold: true, color: COLORS.ink})
    .merge(title, 10, 1, 11)
    .put(title, 10, {formula: summary(parts), size: 11, color: COLORS.quiet, align: 'right'});
  putPeriod(parts);
}

/** «This quarter 2026-10-01 – 2026-12-31 vs 2026-07-01 – 2026-08-24», and what is wrong with the selectors. */
function putPeriod(parts: DashboardParts): void {
  const {sheet, t} = parts;
  const {subtitle: row} = LAYOUT_ROWS;
  const day = (column: number, formula: Formula, format: string): void => {
    const align = column === 7 ? 'right' : 'left';
    sheet
      .merge(row, column, 1, column === 4 ? 1 : 2)
      .put(row, column, {formula, format, color: COLORS.quiet, size: 9, align});
  };
  const last = (of: number): Formula => f`${parts.cell(of, COLUMN.end)}-1`;
  const [from, until] = ['yyyy-mm-dd', '"– "yyyy-mm-dd'];
  const byPlan = parts.parameter('by-plan');
  const against = (plan: string, before: Formula): Formula => f`IF(${byPlan};${quote(plan)};${before})`;
  const versus = t('against');
  sheet.merge(row, 2, 1, 2).put(row, 2, {
    formula: parts.cell(ROWS.selected, COLUMN.label),
    bold: true,
    size: 11,
    align: 'left',
  });
  day(4, parts.cell(ROWS.selected, COLUMN.start), from);
  day(5, last(ROWS.selected), until);
  day(7, against(t('againstPlan'), parts.cell(ROWS.comparison, COLUMN.start)), `"${versus} "yyyy-mm-dd`);
  day(9, against('', last(ROWS.comparison)), until);
  sheet.merge(row, 12, 1, 9).put(row, 12, {
    formula: parts.parameter('problem'),
    bold: true,
    color: COLORS.bad,
    size: 9,
    align: 'left',
  });
}

/** The choices of each selector; the dates are typed. */
function choicesOf({options}: DashboardParts): Readonly<Partial<Record<Selector, string>>> {
  const {lists} = options.model;
  return {
    period: lists.periods,
    comparison: lists.comparisons,
    ...(options.currencies ? {currency: lists.currencies} : {}),
    rep: lists.reps,
    filterField: lists.fields,
    filterValue: lists.values,
    splitField: lists.splitFields,
  };
}

function putSelector(
  {sheet, t, options}: DashboardParts,
  selector: Selector,
  choice: string | undefined,
): void {
  const {row, column, width} = SELECTORS[selector];
  const selected = options.selections[selector];
  const isDay = choice === undefined;
  const content =
    typeof selected === 'object' ? {number: Math.floor(selected.serial)} : {text: `${selected}`};
  sheet
    .put(row, column - 1, {text: t(selector), size: 8, color: COLORS.quiet, align: isDay ? 'right' : 'left'})
    .style(row, column, 1, width, {background: COLORS.input})
    .put(row, column, {
      ...content,
      format: isDay ? 'yyyy-mm-dd' : '@',
      bold: !isDay,
      size: isDay ? 9 : 10,
      color: COLORS.accent,
      align: 'left',
    })
    .merge(row, column, 1, width)
    .validate({
      range: address(row, column),
      choices: isDay ? 'day' : {role: 'model', range: choice},
      // A period may be typed that the list does not offer.
      typed: selector === 'period',
      help: t(selector === 'period' ? 'chooseOrType' : isDay ? 'typeDay' : 'chooseFromList'),
    });
}

export function putSelectors(parts: DashboardParts): void {
  const {sheet, t} = parts;
  const choices = choicesOf(parts);
  for (const selector of SELECTOR_NAMES) {
    if (selector === 'currency' && !choices.currency) continue;
    putSelector(parts, selector, choices[selector]);
  }
  for (const row of Object.values(SELECTOR_ROWS)) sheet.height(row, 24);
  // What another choice has put out of use recedes.
  const idle = (selector: Selector, formula: Formula): void => {
    const {row, column, width} = SELECTORS[selector];
    sheet.rule({range: area(row, column, 1, width), formula, background: COLORS.card, color: COLORS.faint});
  };
  const notOwn = f`${selectorCell('period')}<>${quote(t('custom'))}`;
  idle('from', notOwn);
  idle('to', notOwn);
  idle('filterValue', f`${selectorCell('filterField')}=${quote(t('noFilter'))}`);
}

/** Large numbers without a frame; what cannot be told makes room for the next. */
export function putHeadlines(parts: DashboardParts): void {
  const {sheet} = parts;
  const row = LAYOUT_ROWS.headline;
  sheet.height(row, 18).height(row + 1, 40);
  HEADLINES.filter((id) => parts.isTold(id)).forEach((id, index) => {
    const column = TILE_COLUMNS[index] ?? 2;
    const value = cellRef(row + 1, column);
    const before = parts.value(ROWS.against, id);
    const change = changeCell(parts, id, value, before);
    sheet
      .merge(row, column, 1, 2)
      .merge(row, column + 2, 1, 2)
      .merge(row + 1, column, 1, 2)
      .merge(row + 1, column + 2, 1, 2)
      .put(row, column, {text: parts.title(id), size: 10, color: COLORS.quiet, note: parts.note(id)})
      .put(row, column + 2, againstCell(parts, id, value, before))
      .put(row + 1, column, {
        formula: parts.value(ROWS.selected, id),
        format: parts.format(id),
        size: 20,
        bold: true,
        color: COLORS.accent,
        align: 'left',
      })
      .put(row + 1, column + 2, {
        ...change,
        formula: f`IF(${value}="";${parts.cell(ROWS.selected, reasonColumn(id))};${change.formula})`,
        size: 9,
        wrap: true,
        color: COLORS.quiet,
        align: 'right',
      });
  });
}
