/** Months that lie far from what was usual: the rule of KPI_ANOMALY as native formulas over the months that are over. */

import type {Unit} from '../../../core/definitions/measure';
import {type Formula, f, joined, quote} from '../../../core/formulas/formula';
import {DEVIATIONS, SCALE, USUAL_POINTS} from '../../../core/status/anomaly';
import {filteredRows} from '../filtered';
import {COLUMN, MONTHS, modelColumn, parameterCell, ROWS} from '../model/layout';
import {areaRef, cellRef} from '../sheet-builder';
import {HALF_ROWS, type Half} from './layout';
import type {DashboardParts} from './parts';
import {Workings} from './workings';

const AT = {title: 1, month: 2, value: 3, usual: 4, unit: 5, rank: 6, deviation: 7} as const;
const COUNT = 8;
/** Columns of the list of the latest ones. */
const LISTED = {title: 9, month: 10, value: 11, usual: 12, unit: 13} as const;
const TOLD = MONTHS - USUAL_POINTS;
/** Kinds of numbers by how they are written. */
const UNITS = ['money', 'percent', 'days', 'ratio'] as const;

function kindOf(unit: Unit): number {
  switch (unit) {
    case 'percent':
    case 'days':
    case 'ratio':
      return UNITS.indexOf(unit);
    case 'score':
      return UNITS.indexOf('ratio');
    default:
      return UNITS.indexOf('money');
  }
}

export class UnusualMonths {
  readonly #workings: Workings;
  readonly #rows: number;

  constructor(
    readonly parts: DashboardParts,
    /** Measures and KPIs whose months are looked at. */
    readonly ids: readonly string[],
  ) {
    this.#workings = new Workings(parts.options.model.sheet, 'unusual');
    this.#rows = Math.max(1, ids.length * TOLD);
    this.#put();
  }

  /** Whether a month is unusual, as a condition; undefined where too few months come before it. */
  flag(id: string, month: number): Formula | undefined {
    const index = this.ids.indexOf(id);
    if (index < 0 || month < USUAL_POINTS) return undefined;
    return f`${this.#workings.ref(this.#row(index, month), AT.rank)}<>""`;
  }

  /** Cell with the number of unusual months. */
  get count(): Formula {
    return this.#workings.ref(1, COUNT);
  }

  #row(index: number, month: number): number {
    return index * TOLD + month - USUAL_POINTS + 1;
  }

  #put(): void {
    const workings = this.#workings;
    workings.head([
      'unusual',
      'month',
      'shown',
      'usual shown',
      'usual',
      'deviation',
      'rank',
      'flag',
      'count',
    ]);
    this.ids.forEach((id, index) => {
      for (let month = USUAL_POINTS; month < MONTHS; month++)
        this.#putMonth(this.#row(index, month), id, month);
    });
    const listed = [AT.title, AT.month, AT.value, AT.usual, AT.unit, AT.rank];
    const columns = listed.map((column) => workings.column(column, this.#rows));
    const rank = workings.column(AT.rank, this.#rows);
    const found = filteredRows(columns, f`ISNUMBER(${rank})`);
    const latest = f`SORTN(${found};${HALF_ROWS};0;${listed.length};FALSE)`;
    workings.put(1, COUNT, {formula: f`COUNT(${rank})`}).put(1, LISTED.title, {
      formula: f`ARRAYFORMULA(IFERROR(${latest};""))`,
      spill: {rows: HALF_ROWS, columns: listed.length},
    });
  }

  #putMonth(row: number, id: string, month: number): void {
    const {parts} = this;
    const workings = this.#workings;
    const modelRow = ROWS.months + month;
    const at = (name: keyof typeof AT): Formula => workings.at(row, AT[name]);
    const value = cellRef(modelRow, modelColumn(id));
    const end = cellRef(modelRow, COLUMN.end);
    const before = areaRef(ROWS.months, modelColumn(id), month, 1);
    const ends = areaRef(ROWS.months, COLUMN.end, month, 1);
    // The twelve latest months with a number, as the tables show them.
    const told = filteredRows(
      [f`SEQUENCE(${month})`, before],
      f`ISNUMBER(${before})`,
      f`${ends}>${parameterCell('first-day')}`,
    );
    const points = f`INDEX(SORTN(${told};${USUAL_POINTS};0;1;FALSE);0;2)`;
    const usual = f`IFERROR(IF(ROWS(${points})<${USUAL_POINTS};"";MEDIAN(${points}));"")`;
    const deviation = f`IF(${at('usual')}="";"";MEDIAN(ABS(${points}-${at('usual')})))`;
    const isOver = f`(${end}<=${parameterCell('today')}+1)`;
    const isTold = f`${isOver}*ISNUMBER(${value})*ISNUMBER(${at('usual')})`;
    const far = f`ABS(${value}-${at('usual')})>${DEVIATIONS}*(${SCALE.numerator}/${SCALE.denominator})*${at('deviation')}`;
    workings
      .put(row, AT.title, {text: parts.title(id)})
      .put(row, AT.month, {formula: cellRef(modelRow, COLUMN.label)})
      .put(row, AT.value, {formula: value})
      .put(row, AT.usual, {formula: usual})
      .put(row, AT.unit, {number: kindOf(parts.unit(id))})
      .put(row, AT.rank, {formula: f`IF(${isTold};IF(${far};${month};"");"")`})
      .put(row, AT.deviation, {formula: f`ARRAYFORMULA(${deviation})`});
  }

  /** A listed number as text in the unit of its line, "" beyond the list. */
  #text(cell: Formula, unit: Formula): Formula {
    const {parts} = this;
    const texts = UNITS.map((name) => f`(${parts.numberText(cell, name)})`);
    return f`IF(${cell}="";"";CHOOSE(${unit}+1;${joined(texts, ';')}))`;
  }

  /** The latest ones. @param row of the column heads */
  putList(row: number, column: Half): void {
    const {parts} = this;
    const {sheet, t} = parts;
    parts.tableHead(row, column, t('kpi'), true);
    parts.tableHead(row, column + 5, t('month'));
    parts.tableHead(row, column + 7, t('settingValue'));
    parts.tableHead(row, column + 8, t('usual'));
    for (let line = 1; line <= HALF_ROWS; line++) {
      const ref = (name: keyof typeof LISTED): Formula => this.#workings.ref(line, LISTED[name]);
      const name = f`${ref('title')}&""`;
      const title = line === 1 ? f`IF(${this.count}=0;${quote(t('noneUnusual'))};${name})` : name;
      const number = (part: 'value' | 'usual'): Formula => this.#text(ref(part), ref('unit'));
      sheet
        .put(row + line, column, {formula: title, align: 'left'})
        .put(row + line, column + 5, {formula: f`${ref('month')}&""`, align: 'right'})
        .put(row + line, column + 7, {formula: number('value'), align: 'right', bold: true})
        .put(row + line, column + 8, {formula: number('usual'), align: 'right'});
    }
  }
}
