/** Measures and KPIs of one row of KPI Model: a period, or a member of a group in the chosen period. */

import {
  fieldsOf,
  inputsOver,
  type Kpi,
  type KpiInput,
  type KpiInputs,
  measureOf,
  measuresRead,
} from '../../../core/definitions/kpi';
import {GRADED, kpiById} from '../../../core/definitions/lookup';
import {isMoney, type Measure} from '../../../core/definitions/measure';
import {REASONS, reasonText} from '../../../core/definitions/reasons';
import {KPIS} from '../../../core/definitions/registry';
import {type Formula, f, joined, numeral, quote} from '../../../core/formulas/formula';
import {
  type CellInput,
  type CellInputs,
  reasonFormula,
  valueFormula,
} from '../../../core/formulas/kpi-formula';
import type {RowCriterion} from '../../../core/formulas/measure-formula';
import {statusFormula} from '../../../core/status/status';
import {fill, translate} from '../../../core/text';
import {fieldNames} from '../../mapping/field-names';
import {GROUPS, type Group} from '../data/scope';
import {cellRef} from '../sheet-builder';
import type {ModelContext} from './context';
import {
  BLOCKS,
  COLUMN,
  FORMS,
  type Form,
  formColumn,
  modelColumn,
  parameterCell,
  reasonColumn,
  type TableQuestion,
  TOLD,
} from './layout';
import {sentence} from './parameters';
import {type DayCells, tableMeasure} from './table-measure';

/** Which days a measure is told over. */
type Days = 'own' | 'previous' | 'toDate';

/** A row that formulas are written for. */
export interface ModelRow {
  readonly number: number;
  put(column: number, formula: Formula): void;
}

/** Rows that every selector lets through, or all but that of reps. */
export type Scope = 'scope' | 'passes';

export class RowNumbers {
  constructor(
    readonly context: ModelContext,
    readonly row: ModelRow,
    readonly group: Group | undefined,
    readonly scope: Scope = 'scope',
  ) {}

  #at(column: number): Formula {
    return cellRef(this.row.number, column);
  }

  #put(column: number, formula: Formula): void {
    this.row.put(column, this.group ? f`IF(${this.#at(COLUMN.label)}="";"";${formula})` : formula);
  }

  /** A number; while something is wrong with the selectors there is none. */
  #putNumber(column: number, formula: Formula): void {
    this.#put(column, this.group ? formula : f`IF(${parameterCell('problem')}="";${formula};"")`);
  }

  #days(days: Days): DayCells {
    if (days === 'previous')
      return {start: this.#at(COLUMN.previousStart), end: this.#at(COLUMN.previousEnd)};
    return {
      start: this.#at(COLUMN.start),
      end: this.#at(days === 'toDate' ? COLUMN.elapsedEnd : COLUMN.end),
    };
  }

  /** Whom the row stands for. */
  get #member(): RowCriterion {
    const {group} = this;
    return group
      ? {column: GROUPS[group], operator: '=', value: this.#at(COLUMN.key)}
      : {column: this.scope, operator: '=', value: f`1`};
  }

  /** Formula of a measure, or undefined where a column that it needs is not mapped or the group is unknown to it. */
  #measure(measure: Measure, days: Days): Formula | undefined {
    const {context, group} = this;
    const layout = context.layoutOf(measure);
    if (!layout) return undefined;
    if (group === 'rep' && context.lacks(layout).some(({field}) => field === 'owner')) return undefined;
    const blocked = context.isBlockable(layout)
      ? parameterCell(`${this.#question()}-${layout.options.spec.id}`)
      : undefined;
    return tableMeasure(layout, measure, this.#days(days), [this.#member], blocked);
  }

  /** Which selectors a table has to follow. */
  #question(): TableQuestion {
    if (this.group === 'split') return 'split-blocked';
    return this.group === 'rep' || this.scope === 'passes' ? 'filter-blocked' : 'blocked';
  }

  putMeasures(): void {
    for (const measure of TOLD) this.#putMeasure(modelColumn(measure.id), measure, 'own');
    for (const measure of FORMS.previous)
      this.#putMeasure(formColumn('previous', measure), measure, 'previous');
    for (const measure of FORMS.toDate) this.#putMeasure(formColumn('toDate', measure), measure, 'toDate');
    for (const measure of FORMS.scaled) if (this.context.layoutOf(measure)) this.#putScaled(measure);
  }

  #putMeasure(column: number, measure: Measure, days: Days): void {
    const formula = this.#measure(measure, days);
    if (formula !== undefined) this.#putNumber(column, formula);
  }

  /** What the period before had a day, times the days of this one. */
  #putScaled(measure: Measure): void {
    const before = this.#at(formColumn('previous', measure));
    const days = f`(${this.#at(COLUMN.previousEnd)}-${this.#at(COLUMN.previousStart)})`;
    const own = f`(${this.#at(COLUMN.end)}-${this.#at(COLUMN.start)})`;
    const scaled = f`${before}/${days}*${own}`;
    this.#putNumber(formColumn('scaled', measure), f`IF(${before}="";"";IF(${days}<=0;"";${scaled}))`);
  }

  /** The row's cell that an input of a KPI stands in. */
  input(source: KpiInput): CellInput {
    const {context} = this;
    const form = (name: Form, measure: Measure): CellInput => ({
      ref: this.#at(formColumn(name, measure)),
      nullable: name === 'scaled' || this.#isNullable(measure),
    });
    if ('previous' in source) return form('previous', source.previous);
    if ('scaled' in source) return form('scaled', source.scaled);
    if ('toDate' in source) return form('toDate', source.toDate);
    if ('days' in source) {
      const end = this.#at(source.days === 'all' ? COLUMN.end : COLUMN.elapsedEnd);
      return {ref: f`(${end}-${this.#at(COLUMN.start)})`, nullable: false};
    }
    if (!('kpi' in source))
      return {ref: this.#at(modelColumn(source.id)), nullable: this.#isNullable(source)};
    const other = kpiById(source.kpi);
    const isMissing = !other || context.missing(other).length > 0;
    if (isMissing && source.otherwise !== undefined) return {ref: numeral(source.otherwise), nullable: false};
    return {ref: this.#at(modelColumn(source.kpi)), nullable: true};
  }

  /** A group that a table does not know leaves its cells blank. */
  #isNullable(measure: Measure): boolean {
    return this.context.isNullable(measure);
  }

  #sources(kpi: Kpi): KpiInputs {
    return inputsOver(kpi, this.context.options.mapped, KPIS);
  }

  #inputs(kpi: Kpi): CellInputs {
    return Object.fromEntries(
      Object.entries(this.#sources(kpi)).map(([name, source]) => [name, this.input(source)]),
    );
  }

  #missing(kpi: Kpi): readonly string[] {
    return this.context.missing(kpi);
  }

  putKpis(): void {
    KPIS.forEach((kpi, index) => {
      if (this.#missing(kpi).length > 0) return;
      this.#putNumber(BLOCKS.kpis + index, valueFormula(kpi.expression, this.#inputs(kpi)));
    });
  }

  /** A KPI with the measures that it reads. */
  putWithMeasures(kpi: Kpi): void {
    if (this.#missing(kpi).length > 0) return;
    const {mapped} = this.context.options;
    for (const measure of measuresRead(this.#sources(kpi), KPIS, mapped))
      this.#putMeasure(modelColumn(measure.id), measure, 'own');
    this.#putNumber(modelColumn(kpi.id), valueFormula(kpi.expression, this.#inputs(kpi)));
  }

  /** @param base of a KPI: range with the earlier periods' values, or the cell of the team's mean */
  putStatuses(base: (kpi: Kpi) => Formula | undefined): void {
    const {options} = this.context;
    GRADED.forEach((kpi, index) => {
      if (this.#missing(kpi).length > 0) return;
      const found = base(kpi);
      const formula = statusFormula(kpi, {
        value: this.#at(modelColumn(kpi.id)),
        bad: options.refs.threshold('bad', kpi.id),
        good: options.refs.threshold('good', kpi.id),
        ...this.#days('own'),
        ...(found === undefined ? {} : {base: found}),
        ...this.#casesOf(kpi),
      });
      this.row.put(BLOCKS.status + index, formula);
    });
  }

  #casesOf(kpi: Kpi): {cases?: Formula} {
    const columns = caseColumns(kpi, this.context);
    return columns
      ? {
          cases: joined(
            columns.map((column) => this.#at(column)),
            '+',
          ),
        }
      : {};
  }

  /** Why each measure and KPI has no value; of a KPI that has one, "". */
  putReasons(): void {
    const {language, mapped} = this.context.options;
    const put = (id: string, missing: readonly string[], reason: () => Formula): void => {
      const problem = parameterCell('problem');
      const formula =
        missing.length > 0
          ? quote(fill(translate(REASONS.unmapped, language), {fields: fieldNames(missing, language)}))
          : f`IF(${problem}="";${reason()};${problem})`;
      this.row.put(reasonColumn(id), formula);
    };
    for (const measure of TOLD) {
      const missing = fieldsOf(measure).filter((field) => !mapped.has(field));
      put(measure.id, missing, () => this.#reasonOfMeasure(measure));
    }
    for (const kpi of KPIS) put(kpi.id, this.#missing(kpi), () => this.#reasonOfKpi(kpi));
  }

  /** What the selectors stand in the way of comes first: in another period it would be no better. */
  #reasonOfKpi(kpi: Kpi): Formula {
    const {language, mapped} = this.context.options;
    const reason = reasonFormula(
      kpi.expression,
      this.#inputs(kpi),
      (reason) => reasonText(reason, language),
      (ref) => this.#reasonOfInput(kpi, ref),
    );
    return firstOf(this.#blocked(measuresRead(this.#sources(kpi), KPIS, mapped)), reason);
  }

  #reasonOfInput(kpi: Kpi, ref: Formula): Formula {
    const {options} = this.context;
    const source = Object.values(this.#sources(kpi)).find((candidate) =>
      this.input(candidate).ref.equals(ref),
    );
    if (!source) return quote('');
    if ('kpi' in source) return this.#at(reasonColumn(source.kpi));
    const measure = measureOf(source);
    if (!measure) return quote('');
    const told = this.#at(reasonColumn(measure.id));
    if (!('scaled' in source)) return told;
    return f`IF(${told}="";${quote(translate(REASONS['no-baseline'], options.language))};${told})`;
  }

  /** Why a measure's cell is empty where it is: selectors that its table cannot follow, or nothing to tell it from. */
  #reasonOfMeasure(measure: Measure): Formula {
    const {context} = this;
    const {options, t} = context;
    const {language} = options;
    const reasons = this.#blocked([measure]);
    if (isMoney(measure)) {
      const text = options.currencies
        ? t('chooseCurrency')
        : translate(REASONS['mixed-currencies'], language);
      const table = context.layoutOf(measure)?.options.spec.id ?? 'deals';
      reasons.push([parameterCell(`mixed-${table}`), quote(text)]);
    }
    const median = measure.unit === 'days' ? 'no-cycles' : 'no-won-amounts';
    return firstOf(
      reasons,
      quote(measure.aggregate === 'median' ? translate(REASONS[median], language) : ''),
    );
  }

  /** Which of the tables behind some measures cannot follow the selectors, each with the sentence that says so. */
  #blocked(measures: readonly Measure[]): Reason[] {
    const {context} = this;
    const {options, t} = context;
    const layouts = new Set(measures.flatMap((measure) => context.layoutOf(measure) ?? []));
    return [...layouts]
      .filter((layout) => context.isBlockable(layout))
      .map(({options: {spec}}) => {
        const text = fill(t('notBy'), {table: translate(spec.title, options.language)});
        return [
          parameterCell(`blocked-${spec.id}`),
          sentence(text, 'field', parameterCell(`lacking-${spec.id}`)),
        ];
      });
  }
}

/** Columns of the model that add up to how many cases a KPI is taken over; undefined where they are not told. */
export function caseColumns(kpi: Kpi, {options}: ModelContext): number[] | undefined {
  const sources = inputsOver(kpi, options.mapped, KPIS);
  const measures = kpi.cases?.of.flatMap((of) => {
    const source = typeof of === 'string' ? sources[of] : of;
    return (source && measureOf(source)) ?? [];
  });
  const isTold = measures?.every((measure) => fieldsOf(measure).every((field) => options.mapped.has(field)));
  return isTold ? measures?.map(({id}) => modelColumn(id)) : undefined;
}

/** A condition, and the sentence where it holds. */
type Reason = readonly [test: Formula, text: Formula];

function firstOf(reasons: readonly Reason[], otherwise: Formula): Formula {
  return reasons.reduceRight((rest, [test, text]) => f`IF(${test};${text};${rest})`, otherwise);
}
