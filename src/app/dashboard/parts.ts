/** What every part of the dashboard's plan shares: titles, values, formats, status words and their colours. */
import {quote} from '../../core/formula-text';
import type {Kpi} from '../../core/kpi';
import {measureOf} from '../../core/kpi';
import type {Measure, Unit} from '../../core/measure';
import {KPIS} from '../../core/registry';
import {fill, type Language} from '../../core/text';
import {fieldNames} from '../field-names';
import {modelColumn, statusColumn, TOLD} from '../model/layout';
import type {PlannedModel} from '../model/model-sheet';
import type {SheetBuilder} from '../sheet-builder';
import {type Translate, translator} from '../texts';
import {SHORT_NAMES} from './content';
import type {Selector} from './layout';

export const COLORS = {
  ink: '#202124',
  quiet: '#5f6368',
  faint: '#80868b',
  card: '#f8f9fa',
  input: '#e8f0fe',
  accent: '#1a73e8',
  second: '#f29900',
  third: '#5f6368',
  bad: '#c5221f',
  good: '#188038',
} as const;

/** Status colours differ in lightness too, and each stands beside its word. */
export const STATUS_COLORS = {
  good: {background: '#e6f4ea', color: '#0d652d'},
  watch: {background: '#feefc3', color: '#7a4a00'},
  alert: {background: '#c5221f', color: '#ffffff'},
} as const;
export const STATUSES = ['good', 'watch', 'alert'] as const;

export interface DashboardOptions {
  readonly language: Language;
  readonly sheet: SheetBuilder;
  readonly model: PlannedModel;
  readonly selections: Readonly<Record<Selector, string>>;
  /** Reference of a threshold on KPI Settings. */
  readonly threshold: (bound: 'bad' | 'good', kpi: string) => string;
  /** Fields, by KPI or measure id, that have to be mapped before it can be told. */
  readonly missing: (id: string) => readonly string[];
}

const measureById = (id: string): Measure | undefined => TOLD.find((measure) => measure.id === id);
export const kpiById = (id: string): Kpi | undefined => KPIS.find((kpi) => kpi.id === id);

/** A number format; patterns are the same in every locale, and the spreadsheet shows them in its own. */
export function numberFormat(unit: Unit, t: Translate, short = false): string {
  switch (unit) {
    case 'percent':
      return '0.0%';
    case 'days':
      return short ? '0.0' : `0.0" ${t('days')}"`;
    case 'months':
      return short ? '0.0' : `0.0" ${t('months')}"`;
    case 'score':
    case 'ratio':
      return '0.00';
    default:
      return '#,##0';
  }
}

export class DashboardParts {
  readonly t: Translate;
  readonly sheet: SheetBuilder;

  constructor(readonly options: DashboardOptions) {
    this.t = translator(options.language);
    this.sheet = options.sheet;
  }

  isTold(id: string): boolean {
    return (kpiById(id) ?? measureById(id)) !== undefined && this.options.missing(id).length === 0;
  }

  title(id: string): string {
    return (kpiById(id)?.title ?? measureById(id)?.title ?? {en: id, ru: id})[this.options.language];
  }

  /** A name for where there is little room. */
  shortName(id: string): string {
    return SHORT_NAMES[id]?.[this.options.language] ?? this.title(id);
  }

  unit(id: string): Unit {
    const unit = kpiById(id)?.unit ?? measureById(id)?.unit;
    if (!unit) throw new Error(`There is no measure or KPI "${id}".`);
    return unit;
  }

  format(id: string, short = false): string {
    return numberFormat(this.unit(id), this.t, short);
  }

  /** A cell of the model. */
  cell(row: number, column: number): string {
    return this.options.model.sheet.ref(row, column);
  }

  value(row: number, id: string): string {
    return this.cell(row, modelColumn(id));
  }

  /** The word of a status cell. */
  word(status: string): string {
    return STATUSES.reduceRight(
      (rest, name) => `IF(${status}=${quote(name)};${quote(this.t(name))};${rest})`,
      '""',
    );
  }

  statusCell(row: number, id: string): string | undefined {
    const column = statusColumn(id);
    return column === undefined ? undefined : this.cell(row, column);
  }

  /** Colours of a status. @param words whether the cell holds the word that people read or the model's own */
  statusRules(
    range: string,
    cell: string,
    words: boolean,
    statuses: readonly (typeof STATUSES)[number][],
  ): void {
    for (const status of statuses) {
      const text = words ? this.t(status) : status;
      this.sheet.rule({range, formula: `${cell}=${quote(text)}`, ...STATUS_COLORS[status]});
    }
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
    const inputs = Object.values(kpi.inputs).flatMap((source) => measureOf(source)?.title[language] ?? []);
    const lines = [
      kpi.definition[language],
      ...(inputs.length > 0 ? [fill(this.t('noteInputs'), {inputs: inputs.join(', ')})] : []),
      ...(kpi.thresholds ? [fill(this.t('noteThresholds'), {why: kpi.thresholds.why[language]})] : []),
      this.whatToMap(id),
    ];
    return lines.filter((line) => line !== '').join('\n');
  }

  heading(row: number, column: number, text: string): void {
    this.sheet.put(row, column, {text, size: 12, bold: true, color: COLORS.ink}).height(row, 28);
  }

  tableHead(row: number, column: number, text: string, words = false): void {
    this.sheet.put(row, column, {
      text,
      size: 8,
      bold: true,
      wrap: true,
      color: COLORS.quiet,
      background: COLORS.card,
      align: words ? 'left' : 'right',
      vertical: 'bottom',
    });
  }
}
