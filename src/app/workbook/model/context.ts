/** What every part of the model's plan reads. */

import {fieldsOf, type Kpi, missingFor} from '../../../core/definitions/kpi';
import {isNullable, type Measure} from '../../../core/definitions/measure';
import {KPIS} from '../../../core/definitions/registry';
import type {Formula} from '../../../core/formulas/formula';
import type {TableId} from '../../../core/tables/table-spec';
import type {Language} from '../../../core/text';
import {type Translate, translator} from '../../texts';
import type {Group} from '../data/scope';
import type {TableLayout} from '../data/table-layout';
import type {SheetBuilder} from '../sheet-builder';

/** The choices that the dashboard offers. */
export type Selector =
  | 'period'
  | 'from'
  | 'to'
  | 'comparison'
  | 'currency'
  | 'rep'
  | 'filterField'
  | 'filterValue'
  | 'splitField';

/** References of the cells in which they are made. */
export type SelectorRefs = Readonly<Record<Selector, Formula>>;

export interface ModelRefs {
  readonly general: (key: 'today' | 'fiscalMonth') => Formula;
  readonly threshold: (bound: 'bad' | 'good', kpi: string) => Formula;
  readonly dashboard: SelectorRefs;
}

export interface ModelOptions {
  readonly title: string;
  readonly language: Language;
  /** Fields that the selectors offer: those by which the deals can be split. */
  readonly splits: readonly string[];
  /** Whether the selectors offer a choice of currencies. */
  readonly currencies: boolean;
  /** Mapped fields as `table.field`; an outcome counts as `deals.outcome`. */
  readonly mapped: ReadonlySet<string>;
  /** Where the columns stand that the measures read, by table. */
  readonly tables: ReadonlyMap<TableId, TableLayout>;
  /** Rows for the members of each group. */
  readonly slots: Readonly<Record<Group, number>>;
  readonly refs: ModelRefs;
}

export class ModelContext {
  readonly t: Translate;

  constructor(
    readonly sheet: SheetBuilder,
    readonly options: ModelOptions,
  ) {
    this.t = translator(options.language);
  }

  /** The layout of a measure's table, or undefined where a field that the measure needs is not mapped. */
  layoutOf(measure: Measure): TableLayout | undefined {
    const {mapped, tables} = this.options;
    if (fieldsOf(measure).some((field) => !mapped.has(field))) return undefined;
    return [...tables.values()].find(({options}) => options.spec.id === measure.table);
  }

  /** Fields that a KPI needs and that are not mapped. */
  missing(kpi: Kpi): readonly string[] {
    return missingFor(kpi, this.options.mapped, KPIS);
  }

  /** Split fields of the deals that a table lacks, by their numbers in the selectors. */
  lacks(layout: TableLayout): {field: string; number: number}[] {
    const {spec, mapping} = layout.options;
    return this.options.splits
      .map((field, index) => ({field, number: index + 1}))
      .filter(({field}) => !spec.splits.includes(field) || !mapping.columns[field]);
  }

  /** Whether a currency may be chosen and a table does not say in which its rows are. */
  lacksCurrency(layout: TableLayout): boolean {
    return this.options.currencies && !layout.hasCurrency;
  }

  /** Whether there are selections under which a table cannot be told. */
  isBlockable(layout: TableLayout): boolean {
    return this.lacks(layout).length > 0 || this.lacksCurrency(layout);
  }

  /** Whether a measure's cell can be "". */
  isNullable(measure: Measure): boolean {
    const layout = this.layoutOf(measure);
    return isNullable(measure) || (layout !== undefined && this.isBlockable(layout));
  }
}
