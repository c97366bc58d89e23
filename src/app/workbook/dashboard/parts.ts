/** What every part of the dashboard's plan shares: titles, values, formats, status words and their colours. */

import type {Kpi} from '../../../core/definitions/kpi';
import {measureOf} from '../../../core/definitions/kpi';
import {kpiById, measureById} from '../../../core/definitions/lookup';
import type {Measure, Unit} from '../../../core/definitions/measure';
import {type Formula, f, quote} from '../../../core/formulas/formula';
import type {TableId} from '../../../core/tables/table-spec';
import {fill, type Language, translate} from '../../../core/text';
import {fieldNames} from '../../mapping/field-names';
import {type Translate, translator} from '../../texts';
import type {TableLayout} from '../data/table-layout';
import {COLORS, numberFormat} from '../display';
import type {PlannedChase} from '../follow-ups/follow-ups-sheet';
import {modelColumn, type Parameter, parameterOf, statusColumn} from '../model/layout';
import type {PlannedModel} from '../model/model-sheet';
import type {SheetBuilder} from '../sheet-builder';
import type {Selections} from './selectors';

/** Status colours differ in lightness too, and each stands beside its word. */
export const STATUS_COLORS = {
  good: {background: '#e6f4ea', color: '#0d652d'},
  watch: {background: '#feefc3', color: '#7a4a00'},
  alert: {background: '#c5221f', color: '#ffffff'},
} as const;
export const STATUSES = ['good', 'watch', 'alert'] as const;
/** In tables, where many cells stand side by side; an unusual month is neither good nor bad. */
const MARK_COLORS = {
  watch: {background: '#fef7e0', color: '#7a4a00'},
  alert: {background: '#fad2cf', color: '#8c1d18'},
  unusual: {background: '#e8e0f5', color: '#4a2d80'},
} as const;

export interface DashboardOptions {
  readonly language: Language;
  readonly sheet: SheetBuilder;
  readonly model: PlannedModel;
  /** The canonical columns by table. */
  readonly tables: ReadonlyMap<TableId, TableLayout>;
  readonly mapped: ReadonlySet<string>;
  /** What the sheet of overdue and stalled deals counts. */
  readonly chase: PlannedChase;
  readonly chaseTitle: string;
  readonly selections: Selections;
  /** Whether there is a choice of currencies. */
  readonly currencies: boolean;
  /** Reference of a threshold on KPI Settings. */
  readonly threshold: (bound: 'bad' | 'good', kpi: string) => Formula;
  /** Fields, by KPI or measure id, that have to be mapped before it can be told. */
  readonly missing: (id: string) => readonly string[];
}

/** @throws Error where nothing has the id: a mistake of ours */
function itemOf(id: string): Kpi | Measure {
  const item = kpiById(id) ?? measureById(id);
  if (!item) throw new Error(`There is no measure or KPI "${id}".`);
  return item;
}

/** The name of a KPI or a measure for where there is little room. */
export function shortNameOf(id: string, language: Language): string {
  const {short, title} = itemOf(id);
  return translate(short ?? title, language);
}

export class DashboardParts {
  readonly t: Translate;
  readonly sheet: SheetBuilder;

  constructor(readonly options: DashboardOptions) {
    this.t = translator(options.language);
    this.sheet = options.sheet;
  }

  isTold(id: string): boolean {
    return this.options.missing(id).length === 0;
  }

  title(id: string): string {
    return translate(itemOf(id).title, this.options.language);
  }

  /** A name for where there is little room. */
  shortName(id: string): string {
    return shortNameOf(id, this.options.language);
  }

  unit(id: string): Unit {
    return itemOf(id).unit;
  }

  format(id: string, short = false): string {
    return numberFormat(this.unit(id), this.t, short);
  }

  /** A cell of the model. */
  cell(row: number, column: number): Formula {
    return this.options.model.sheet.ref(row, column);
  }

  /** A parameter of the model. */
  parameter(name: Parameter): Formula {
    return parameterOf(name);
  }

  value(row: number, id: string): Formula {
    return this.cell(row, modelColumn(id));
  }

  /** A cell's number as text in its unit and with the signs of the spreadsheet's locale, for columns that mix units. */
  numberText(cell: Formula, unit: Unit): Formula {
    switch (unit) {
      case 'percent':
        return f`FIXED(${cell}*100;1)&"%"`;
      case 'days':
      case 'months':
        return f`FIXED(${cell};1)&${quote(` ${this.t(unit)}`)}`;
      case 'score':
      case 'ratio':
        return f`FIXED(${cell};2)`;
      default:
        return f`FIXED(${cell};0)`;
    }
  }

  /** The word of a status cell. */
  word(status: Formula): Formula {
    return STATUSES.reduceRight(
      (rest, name) => f`IF(${status}=${quote(name)};${quote(this.t(name))};${rest})`,
      f`""`,
    );
  }

  statusCell(row: number, id: string): Formula | undefined {
    const column = statusColumn(id);
    return column === undefined ? undefined : this.cell(row, column);
  }

  /** Colours of cells that hold a status as the word that people read. */
  wordRules(range: string, cell: Formula, statuses: readonly (typeof STATUSES)[number][] = STATUSES): void {
    for (const status of statuses)
      this.sheet.rule({range, formula: f`${cell}=${quote(this.t(status))}`, ...STATUS_COLORS[status]});
  }

  /** Colours of numbers whose status stands in a hidden cell, as the model writes it. */
  markRules(range: string, cell: Formula): void {
    for (const [mark, colors] of Object.entries(MARK_COLORS))
      this.sheet.rule({range, formula: f`${cell}=${quote(mark)}`, ...colors});
  }

  whatToMap(id: string): string {
    const fields = fieldNames(this.options.missing(id), this.options.language);
    return fields === '' ? '' : fill(this.t('noteUnmapped'), {fields});
  }

  /** Definition, inputs, and threshold with its reason. */
  note(id: string): string {
    const {language} = this.options;
    const kpi = kpiById(id);
    if (!kpi) return this.whatToMap(id);
    const inputs = Object.values(kpi.inputs).flatMap(
      (source) => translate(measureOf(source)?.title, language) ?? [],
    );
    const lines = [
      translate(kpi.definition, language),
      ...(inputs.length > 0 ? [fill(this.t('noteInputs'), {inputs: inputs.join(', ')})] : []),
      ...(kpi.thresholds
        ? [fill(this.t('noteThresholds'), {why: translate(kpi.thresholds.why, language)})]
        : []),
      ...(kpi.cases ? [fill(this.t('noteCases'), {count: kpi.cases.fewest})] : []),
      this.whatToMap(id),
    ];
    return lines.filter((line) => line !== '').join('\n');
  }

  /** A heading: a text, or a formula without `=`. */
  heading(row: number, column: number, content: {text: string} | {formula: Formula}): void {
    this.sheet.put(row, column, {...content, size: 12, bold: true, color: COLORS.ink, align: 'left'});
  }

  /** The background of column heads; the heads themselves come on it. */
  headRow(row: number, column: number, columns: number): void {
    this.sheet.style(row, column, 1, columns, {background: COLORS.card});
  }

  tableHead(row: number, column: number, text: string, words = false): void {
    this.sheet.put(row, column, {
      text,
      size: 8,
      bold: true,
      wrap: !words,
      color: COLORS.quiet,
      background: COLORS.card,
      align: words ? 'left' : 'right',
      vertical: 'bottom',
    });
  }
}
