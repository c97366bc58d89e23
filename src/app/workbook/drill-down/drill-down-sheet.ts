/** Plans KPI Rows: what a number is made of, and under it the rows behind it, as formulas that stay live. */

import {kpiById} from '../../../core/definitions/lookup';
import {type Formula, f, quote, userRange} from '../../../core/formulas/formula';
import {columnLetters} from '../../../core/formulas/formula-text';
import type {TableId} from '../../../core/tables/table-spec';
import {type Language, translate} from '../../../core/text';
import {ACTION_TEXTS} from '../../actions/texts';
import {type Translate, translator} from '../../texts';
import {COLORS, numberFormat} from '../display';
import {COLUMN, ROWS, reasonColumn} from '../model/layout';
import type {SheetPlan} from '../plan';
import {type Places, printedSheet} from '../print';
import {area, areaRef, cellRef, SheetBuilder} from '../sheet-builder';
import {type Line, linesFor, type ToldTables} from './lines';
import {
  type Block,
  blocksOf,
  countFormula,
  lineCount,
  linesApart,
  listFormula,
  RowCells,
  type UserTable,
} from './rows';
import type {Target} from './target';

export interface TraceInput {
  readonly title: string;
  readonly language: Language;
  readonly target: Target;
  readonly told: ToldTables;
  readonly tables: ReadonlyMap<TableId, UserTable>;
  readonly places: Places;
}

export interface TracePlan {
  readonly sheet: SheetPlan;
  /** Ranges under the user's columns by the number format that those have. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
}

const NAME = {row: 3, column: 4};
const HEAD = 5;
const AT = {title: 1, value: 4, rows: 5, from: 6, until: 7, tab: 8} as const;
const TITLE_WIDTH = 3;
const DAY = 'yyyy-mm-dd';
const HEAD_STYLE = {bold: true, size: 9, color: COLORS.quiet, background: COLORS.card} as const;

/** Tables whose rows are behind a number. */
export function tablesBehind(target: Target, told: ToldTables): TableId[] {
  return [...new Set(linesFor(target.id, told).flatMap(({rows}) => (rows ? [rows.table.id] : [])))];
}

class TracePlanner {
  readonly t: Translate;
  readonly sheet: SheetBuilder;
  readonly cells: RowCells;
  readonly lines: readonly Line[];
  readonly formats = new Map<string, string[]>();

  constructor(readonly input: TraceInput) {
    const {language, target, told, title} = input;
    this.t = translator(language);
    this.sheet = new SheetBuilder({role: 'trace', title, warns: true, base: {size: 10, vertical: 'middle'}});
    this.cells = new RowCells(target, cellRef(NAME.row, NAME.column));
    this.lines = linesFor(target.id, told);
  }

  #text(key: keyof typeof ACTION_TEXTS): string {
    return translate(ACTION_TEXTS[key], this.input.language);
  }

  #title({title, days}: Line): string {
    const {language} = this.input;
    return days?.note
      ? `${translate(title, language)}, ${translate(days.note, language)}`
      : translate(title, language);
  }

  /** Name, definition, period, and whose number it is. */
  putHead(): void {
    const {sheet, cells, input} = this;
    const {target, language} = input;
    const kpi = kpiById(target.id);
    const [first] = this.lines;
    const period = {formula: this.#period(), align: 'left'} as const;
    sheet
      .height(1, 32)
      .put(1, 1, {text: first ? this.#title(first) : '', size: 16, bold: true, color: COLORS.ink})
      .merge(2, 1, 1, AT.tab)
      .height(2, 34)
      .put(2, 1, {text: translate(kpi?.definition, language) ?? '', color: COLORS.quiet, wrap: true})
      .merge(NAME.row, 1, 1, TITLE_WIDTH)
      .put(NAME.row, 1, {...period, bold: true});
    const name =
      target.name === undefined
        ? target.group && {formula: cells.cell(COLUMN.label)}
        : {text: target.name, format: '@'};
    if (name) sheet.put(NAME.row, NAME.column, {...name, bold: true, align: 'left'});
    if (kpi && target.row === ROWS.selected)
      sheet.put(NAME.row, AT.rows, {formula: cells.cell(reasonColumn(kpi.id)), color: COLORS.quiet});
  }

  /** The label of the period; for one without a label the sheet tells its days below. */
  #period(): Formula {
    const {target} = this.input;
    const row = target.group ? ROWS.selected : target.row;
    return f`${areaRef(row, COLUMN.label, 1, 1, 'model')}&""`;
  }

  putLines(): void {
    const {sheet} = this;
    sheet.style(HEAD, 1, 1, AT.tab, HEAD_STYLE).merge(HEAD, 1, 1, TITLE_WIDTH);
    const heads = {
      title: 'madeOf',
      value: 'value',
      rows: 'rows',
      from: 'from',
      until: 'until',
      tab: 'tab',
    } as const;
    for (const [name, key] of Object.entries(heads)) {
      const column = AT[name as keyof typeof heads];
      sheet.put(HEAD, column, {
        text: this.#text(key),
        align: name === 'title' || name === 'tab' ? 'left' : 'right',
      });
    }
    this.lines.forEach((line, index) => {
      this.#putLine(HEAD + 1 + index, line, index === 0);
    });
  }

  #putLine(row: number, line: Line, bold: boolean): void {
    const {sheet, cells, t, input} = this;
    const {column, number, days, rows, unit, depth} = line;
    const told = column === undefined ? undefined : cells.cell(column);
    sheet
      .merge(row, 1, 1, TITLE_WIDTH)
      .put(row, 1, {text: `${'    '.repeat(depth)}${this.#title(line)}`, bold});
    const value = {format: numberFormat(unit, t), bold, align: 'right'} as const;
    // An empty cell of the model would show 0.
    if (told !== undefined) sheet.put(row, AT.value, {...value, formula: f`IF(${told}="";"";${told})`});
    else if (number !== undefined) sheet.put(row, AT.value, {...value, number});
    else if (days)
      sheet.put(row, AT.value, {...value, formula: f`${cells.cell(days.end)}-${cells.cell(days.from)}`});
    if (!rows || !days) return;
    const user = input.tables.get(rows.table.id);
    sheet.put(row, AT.rows, {formula: lineCount(line, cells), format: '#,##0', align: 'right'});
    if (!input.told.snapshots.has(rows.table.id)) {
      sheet
        .put(row, AT.from, {formula: cells.cell(days.from), format: DAY, align: 'right'})
        .put(row, AT.until, {formula: f`${cells.cell(days.end)}-1`, format: DAY, align: 'right'});
    }
    sheet.put(row, AT.tab, {text: user?.tab ?? ''});
  }

  putBlocks(): void {
    const top = HEAD + this.lines.length + 2;
    let left = 1;
    for (const block of blocksOf(this.lines)) left += this.#putBlock(top, left, block) + 1;
  }

  /** One list of rows. Gives the columns that it takes. */
  #putBlock(top: number, left: number, block: Block): number {
    const {sheet, cells, input} = this;
    const [line] = block.lines;
    const user = line?.rows && input.tables.get(line.rows.table.id);
    if (!line?.rows || !user) return 0;
    const count = cellRef(top, left);
    const apart = linesApart(block, cells).map(({title}) => translate(title, input.language));
    const before = [this.#text('row'), ...apart];
    const width = before.length + user.lastColumn - user.firstColumn + 1;
    const note = line.days?.note ? `, ${translate(line.days.note, input.language)}` : '';
    sheet
      .put(top, left, {formula: countFormula(block, cells), format: '#,##0', bold: true, align: 'left'})
      .put(top, left + 1, {text: `${translate(line.rows.table.title, input.language)}${note}`, bold: true})
      .style(top + 1, left, 1, width, HEAD_STYLE)
      .put(top + 2, left, {
        formula: listFormula(block, cells, user, {count, none: this.#text('noRows')}),
      });
    before.forEach((text, index) => {
      sheet.put(top + 1, left + index, {text, wrap: true, align: 'right'});
    });
    user.formats.forEach((format, index) => {
      const column = left + before.length + index;
      const letters = columnLetters(user.firstColumn + index);
      const header = userRange(user.tab, `$${letters}$${user.headerRow}`);
      sheet.put(top + 1, column, {formula: f`${header}&${quote('')}`});
      this.#note(format, area(top + 2, column, user.rows, 1));
    });
    sheet.size(top + 1 + user.rows, left + width);
    return width;
  }

  #note(format: string, range: string): void {
    this.formats.set(format, [...(this.formats.get(format) ?? []), range]);
  }
}

export function planTrace(input: TraceInput): TracePlan {
  const planner = new TracePlanner(input);
  planner.putHead();
  planner.putLines();
  planner.putBlocks();
  return {sheet: printedSheet(planner.sheet.plan(), input.places), formats: planner.formats};
}
