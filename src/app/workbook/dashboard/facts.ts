/** Small tables: the funnel of the period, open deals by score, and the data check. */

import {SCORE_BANDS} from '../../../core/columns/marks';
import {type Formula, f, quote} from '../../../core/formulas/formula';
import {PROBLEM_ROWS} from '../../check/problems';
import {filteredRows} from '../filtered';
import {COLUMN, ROWS} from '../model/layout';
import {movingRef} from '../sheet-builder';
import type {ChartSource} from './charts';
import {FUNNEL} from './content';
import {HALF_ROWS, type Half, TILE_WIDTH} from './layout';
import type {DashboardParts} from './parts';

/** A small table that a chart is drawn from, with labels, a number, and one more column. */
class Facts implements ChartSource {
  #at = {head: 1, column: 2};

  constructor(
    readonly rows: number,
    readonly isTold: boolean,
  ) {}

  get labels(): number {
    return this.#at.column;
  }

  readonly has = (): boolean => this.isTold;

  /** Whatever is asked for: there is one column of numbers. */
  readonly place = (): {head: number; column: number} => ({
    head: this.#at.head,
    column: this.#at.column + 2,
  });

  stand(head: number, column: number): void {
    this.#at = {head, column};
  }
}

export class Funnel extends Facts {
  constructor(readonly parts: DashboardParts) {
    const steps = FUNNEL.filter((id) => parts.isTold(id));
    super(steps.length, steps.length > 2);
  }

  put(row: number, column: number): void {
    const {parts} = this;
    const {sheet, t} = parts;
    const head = row + 1;
    this.stand(head, column);
    parts.heading(row, column, {text: t('funnelTable')});
    parts.tableHead(head, column, t('step'), true);
    parts.tableHead(head, column + 2, t('number'));
    parts.tableHead(head, column + 3, t('ofStepBefore'));
    FUNNEL.filter((id) => parts.isTold(id)).forEach((id, index) => {
      const at = head + 1 + index;
      const [count, before] = [movingRef(at, column + 2), movingRef(at - 1, column + 2)];
      const value = parts.value(ROWS.selected, id);
      // Deals that no lead stands behind can make a step higher than the one before: no share of it.
      const share = f`IF(COUNT(${count};${before})<2;"";IF((${before}=0)+(${count}>${before});"";${count}/${before}))`;
      sheet
        .put(at, column, {text: parts.shortName(id)})
        .put(at, column + 2, {formula: f`IF(${value}="";"";${value})`, format: '#,##0', align: 'right'})
        .put(at, column + 3, index === 0 ? {} : {formula: share, format: '0.0%', align: 'right'});
    });
  }
}

export class Scores extends Facts {
  constructor(readonly parts: DashboardParts) {
    super(SCORE_BANDS.length, parts.isTold('scored'));
  }

  put(row: number, column: number): void {
    const {parts} = this;
    const {sheet, t} = parts;
    const head = row + 1;
    this.stand(head, column);
    parts.heading(row, column, {text: t('scoresTable')});
    parts.tableHead(head, column, t('score'), true);
    parts.tableHead(head, column + 2, t('number'));
    parts.tableHead(head, column + 3, t('amount'));
    SCORE_BANDS.forEach((band, index) => {
      const at = head + 1 + index;
      const amount = `score-${band}-amount`;
      sheet
        .put(at, column, {text: `${band}`, align: 'left'})
        .put(at, column + 2, {formula: parts.value(ROWS.selected, `score-${band}`), format: '#,##0'})
        .put(
          at,
          column + 3,
          parts.isTold(amount) ? {formula: parts.value(ROWS.selected, amount), format: '#,##0'} : {},
        );
    });
    const unscored = f`${parts.value(ROWS.selected, 'open')}-${parts.value(ROWS.selected, 'scored')}`;
    sheet
      .put(head + 1 + SCORE_BANDS.length, column, {text: t('unscored')})
      .put(head + 1 + SCORE_BANDS.length, column + 2, {formula: unscored, format: '#,##0'})
      .style(head + 1, column + 2, SCORE_BANDS.length + 1, 2, {align: 'right'});
  }
}

/** Where a half holds two small tables, the second stands here. */
export const QUARTER = TILE_WIDTH + 1;

/** Kinds of problems that there are, the most frequent first. @param row of the heading */
export function putProblems(parts: DashboardParts, row: number, column: Half): void {
  const {sheet, t, options} = parts;
  const head = row + 1;
  const of = (at: number): Formula => options.model.sheet.refArea(ROWS.problems, at, PROBLEM_ROWS.length, 1);
  const [labels, counts, firsts] = [of(COLUMN.label), of(COLUMN.start), of(COLUMN.end)];
  const kinds = f`COUNTIFS(${counts};">0")`;
  const more = f`IF(${kinds}>${HALF_ROWS};${quote(` (${t('highestOf')} `)}&${kinds}&")";"")`;
  parts.heading(row, column, {formula: f`${quote(t('problemsTable'))}&${more}`});
  parts.tableHead(head, column, t('problem'), true);
  parts.tableHead(head, column + 7, t('problemRows'));
  parts.tableHead(head, column + 8, t('firstRow'));
  // Empty cells are no more than 0, and problems that are not told have them.
  const found = (part: Formula, none: Formula): Formula => {
    const rows = filteredRows([part, counts, labels], f`${counts}>0`);
    return f`ARRAYFORMULA(IFERROR(INDEX(SORTN(${rows};${HALF_ROWS};0;2;FALSE;3;TRUE);0;1);${none}))`;
  };
  sheet
    .put(head + 1, column, {
      formula: found(labels, quote(t('noProblems'))),
      spill: {rows: HALF_ROWS, columns: 1},
    })
    // The longest of them is as wide as the half.
    .style(head + 1, column, HALF_ROWS, 1, {size: 9})
    .put(head + 1, column + 7, {formula: found(counts, f`""`), spill: {rows: HALF_ROWS, columns: 1}})
    .put(head + 1, column + 8, {formula: found(firsts, f`""`), spill: {rows: HALF_ROWS, columns: 1}})
    .style(head + 1, column + 7, HALF_ROWS, 1, {format: '#,##0', align: 'right'})
    .style(head + 1, column + 8, HALF_ROWS, 1, {format: '0', align: 'right'});
}
