/** Plans KPI Model. Every row computes in the same way from its own first cells. */

import {inputsOver, type Kpi, measuresRead} from '../../../core/definitions/kpi';
import {GRADED, kpiById, measureById} from '../../../core/definitions/lookup';
import {KPIS} from '../../../core/definitions/registry';
import {columnRef, type Formula, f, quote} from '../../../core/formulas/formula';
import {HISTORY} from '../../../core/status/status';
import type {TableSpec} from '../../../core/tables/table-spec';
import {translate} from '../../../core/text';
import {PROBLEM_ROWS, problemCount, problemFirstRow, problemsOf} from '../../check/problems';
import {GROUPS, type Group} from '../data/scope';
import {monthLabelFormula} from '../periods';
import {areaRef, cellRef, SheetBuilder} from '../sheet-builder';
import {putAgainst} from './against';
import {ModelContext, type ModelOptions} from './context';
import {
  BLOCKS,
  COLUMN,
  FORMS,
  LIST_ROWS,
  LISTS,
  MONTHS,
  modelColumn,
  parameterCell,
  ROWS,
  SLOTS,
  TABLE_HEAD,
  TOLD,
} from './layout';
import {type OfferedList, offeredLists, periodCount, putLists, putPeriods} from './lists';
import {caseColumns, type ModelRow, RowNumbers} from './numbers';
import {putParameters} from './parameters';

/** Whether a KPI grades a rep by the mean of the team. */
const isOfTeam = ({thresholds}: Kpi): boolean => thresholds?.kind === 'team';

class ModelPlanner {
  readonly sheet: SheetBuilder;

  constructor(readonly context: ModelContext) {
    this.sheet = context.sheet;
  }

  putHead(): void {
    const heads = [
      ...['row', 'label', 'start', 'end', 'previous start', 'previous end', 'key', 'elapsed end'],
      ...TOLD.map(({id}) => id),
      ...FORMS.previous.map(({id}) => `${id}, before`),
      ...FORMS.scaled.map(({id}) => `${id}, before, scaled`),
      ...FORMS.toDate.map(({id}) => `${id}, to date`),
      ...KPIS.map(({id}) => id),
      ...GRADED.map(({id}) => `${id}: status`),
      ...[...TOLD, ...KPIS].map(({id}) => `${id}: reason`),
    ];
    heads.forEach((text, index) => {
      this.sheet.put(TABLE_HEAD, index + 1, {text, bold: true});
    });
  }

  #putElapsedEnd(row: number): void {
    const [start, end] = [cellRef(row, COLUMN.start), cellRef(row, COLUMN.end)];
    const elapsed = f`MAX(${start};MIN(${end};${parameterCell('today')}+1))`;
    this.sheet.put(row, COLUMN.elapsedEnd, {formula: elapsed});
  }

  #numbers(row: number, group?: Group): RowNumbers {
    this.#putElapsedEnd(row);
    const numbers = new RowNumbers(this.context, this.#row(row), group);
    numbers.putMeasures();
    numbers.putKpis();
    return numbers;
  }

  #row(row: number): ModelRow {
    return {number: row, put: (column, formula) => this.sheet.put(row, column, {formula})};
  }

  /** A day so many steps earlier. */
  #shift(day: Formula, kind: 'compare' | 'step', times: number): Formula {
    const [months, days] = [parameterCell(`${kind}-months`), parameterCell(`${kind}-days`)];
    return f`IF(${months}>0;EDATE(${day};-${times}*${months});${day}-${times}*${days})`;
  }

  /** End of an earlier span: of an unfinished period only the elapsed days count. */
  #earlierEnd(start: Formula, kind: 'compare' | 'step', times: number): Formula {
    const [periodStart, periodEnd, today] = [
      parameterCell('start'),
      parameterCell('end'),
      parameterCell('today'),
    ];
    const whole = this.#shift(periodEnd, kind, times);
    const elapsed = f`MAX(0;${today}+1-${periodStart})`;
    return f`IF(${periodEnd}<=${today}+1;${whole};MIN(${whole};${start}+${elapsed}))`;
  }

  #putSpan(row: number, kind: 'compare' | 'step', times: number): void {
    const put = (startColumn: number, endColumn: number, steps: number): void => {
      const start = steps === 0 ? parameterCell('start') : this.#shift(parameterCell('start'), kind, steps);
      const end =
        steps === 0 ? parameterCell('end') : this.#earlierEnd(cellRef(row, startColumn), kind, steps);
      this.sheet.put(row, startColumn, {formula: start}).put(row, endColumn, {formula: end});
    };
    put(COLUMN.start, COLUMN.end, times);
    put(COLUMN.previousStart, COLUMN.previousEnd, times + 1);
  }

  #periodLabel(): Formula {
    const periods = areaRef(2, BLOCKS.periods, periodCount(this.context), 1);
    return f`XLOOKUP(${parameterCell('period')};${periods};${periods};${cellRef(2, BLOCKS.periods)})`;
  }

  putPeriodRows(): void {
    const rows: readonly [number, string, 'compare' | 'step', number][] = [
      [ROWS.selected, 'selected', 'compare', 0],
      [ROWS.comparison, 'comparison', 'compare', 1],
      ...Array.from({length: HISTORY}, (_, index): [number, string, 'step', number] => [
        ROWS.earlier + index,
        `earlier ${index + 1}`,
        'step',
        index + 1,
      ]),
    ];
    const history = (kpi: Kpi): Formula => areaRef(ROWS.earlier, modelColumn(kpi.id), HISTORY, 1);
    for (const [row, id, kind, times] of rows) {
      const isSelected = row === ROWS.selected;
      this.sheet
        .put(row, COLUMN.id, {text: id})
        .put(row, COLUMN.key, {number: 1})
        .put(row, COLUMN.label, {formula: isSelected ? this.#periodLabel() : quote('')});
      this.#putSpan(row, kind, times);
      const numbers = this.#numbers(row);
      if (!isSelected) continue;
      numbers.putStatuses((kpi) => (isOfTeam(kpi) ? undefined : history(kpi)));
      numbers.putReasons();
      putAgainst(this.context, numbers);
    }
  }

  putTeam(): void {
    const row = ROWS.team;
    this.sheet.put(row, COLUMN.id, {text: 'team'});
    this.#putSelectedSpan(row);
    const numbers = new RowNumbers(this.context, this.#row(row), undefined, 'passes');
    for (const kpi of KPIS.filter(isOfTeam)) numbers.putWithMeasures(kpi);
  }

  /** A projection of an unfinished period is held against all days of the other one, not against as many. */
  putWhole(): void {
    const row = ROWS.whole;
    this.sheet
      .put(row, COLUMN.id, {text: 'whole'})
      .put(row, COLUMN.key, {number: 1})
      .put(row, COLUMN.start, {formula: cellRef(ROWS.comparison, COLUMN.start)})
      .put(row, COLUMN.end, {formula: this.#shift(parameterCell('end'), 'compare', 1)});
    this.#putElapsedEnd(row);
    const numbers = new RowNumbers(this.context, this.#row(row), undefined);
    for (const kpi of KPIS.filter(({projects}) => projects)) numbers.putWithMeasures(kpi);
  }

  /** The days of the chosen period. */
  #putSelectedSpan(row: number): void {
    for (const column of [COLUMN.start, COLUMN.end, COLUMN.previousStart, COLUMN.previousEnd])
      this.sheet.put(row, column, {formula: cellRef(ROWS.selected, column)});
  }

  putMonths(): void {
    const today = parameterCell('today');
    for (let index = 0; index < MONTHS; index++) {
      const row = ROWS.months + index;
      const at = (column: number): Formula => cellRef(row, column);
      const [start, end, previousStart] = [at(COLUMN.start), at(COLUMN.end), at(COLUMN.previousStart)];
      const sameDays = f`MIN(${start};${previousStart}+MAX(0;${today}+1-${start}))`;
      this.sheet
        .put(row, COLUMN.id, {text: 'month'})
        .put(row, COLUMN.label, {formula: monthLabelFormula(start)})
        .put(row, COLUMN.start, {formula: f`EDATE(${parameterCell('last-month')};-${MONTHS - 1 - index})`})
        .put(row, COLUMN.end, {formula: f`EDATE(${start};1)`})
        .put(row, COLUMN.previousStart, {formula: f`EDATE(${start};-1)`})
        .put(row, COLUMN.previousEnd, {formula: f`IF(${end}<=${today}+1;${start};${sameDays})`})
        .put(row, COLUMN.key, {number: 1});
      const back = Math.min(HISTORY, index);
      this.#numbers(row).putStatuses((kpi) =>
        back === 0 || isOfTeam(kpi) ? undefined : areaRef(row - back, modelColumn(kpi.id), back, 1),
      );
    }
  }

  /** Rows of the names in a list, and one for all others. */
  putNames(first: number, list: number, group: Group): void {
    const names = areaRef(2, list, LIST_ROWS, 1);
    const numbers = columnRef('deals', GROUPS[group]);
    // The list of reps begins with the choice of all.
    const offset = group === 'rep' ? 2 : 1;
    const others = f`IF(COUNTIFS(${numbers};0)>0;${quote(this.context.t('others'))};"")`;
    const shown = (label: Formula): Formula => f`IF(${parameterCell('problem')}="";${label};"")`;
    const filled = this.context.options.slots[group];
    for (let index = 0; index <= SLOTS; index++) {
      const row = first + index;
      const isOthers = index === SLOTS;
      if (index >= filled && !isOthers) continue;
      this.sheet
        .put(row, COLUMN.id, {text: group})
        .put(row, COLUMN.label, {formula: shown(isOthers ? others : f`INDEX(${names};${index + offset})&""`)})
        .put(row, COLUMN.key, {number: isOthers ? 0 : index + 1});
      this.#putSelectedSpan(row);
      const told = this.#numbers(row, group);
      if (group === 'rep')
        told.putStatuses((kpi) => (isOfTeam(kpi) ? cellRef(ROWS.team, modelColumn(kpi.id)) : undefined));
    }
  }

  putProblems(): void {
    const {options} = this.context;
    const told = new Map(
      [...options.tables.values()].map((layout) => [
        layout.options.spec.id,
        {layout, problems: problemsOf(layout.options.spec.id, options.mapped)},
      ]),
    );
    PROBLEM_ROWS.forEach(({table, problem}, index) => {
      const row = ROWS.problems + index;
      const found = told.get(table);
      this.sheet
        .put(row, COLUMN.id, {text: problem.code})
        .put(row, COLUMN.label, {text: translate(problem.title, options.language)});
      if (!found?.problems.includes(problem)) return;
      const cells = {today: parameterCell('today'), layout: found.layout};
      const count = cellRef(row, COLUMN.start);
      this.sheet
        .put(row, COLUMN.start, {formula: problemCount(problem, cells)})
        .put(row, COLUMN.end, {formula: problemFirstRow(problem, cells, count)});
    });
  }
}

function lacksOf(context: ModelContext, id: string): ReturnType<PlannedModel['lacks']> {
  const kpi = kpiById(id);
  const {mapped} = context.options;
  const measures = kpi
    ? measuresRead(inputsOver(kpi, mapped, KPIS), KPIS, mapped)
    : [measureById(id)].flatMap((measure) => measure ?? []);
  const layouts = new Set(measures.flatMap((measure) => context.layoutOf(measure) ?? []));
  return [...layouts].flatMap((layout) => {
    const fields = context.lacks(layout).map(({field}) => field);
    return fields.length > 0 ? [{table: layout.options.spec, fields}] : [];
  });
}

/** The planned model with the references that other sheets read. */
export interface PlannedModel {
  readonly sheet: SheetBuilder;
  /** Ranges that the selectors offer. */
  readonly lists: Readonly<Record<OfferedList, string>>;
  /** By which fields of the selectors a measure or KPI cannot be told, by the table that lacks them. */
  readonly lacks: (id: string) => readonly {readonly table: TableSpec; readonly fields: readonly string[]}[];
  /** Columns that add up to how many cases a KPI is taken over. */
  readonly cases: (kpi: Kpi) => readonly number[] | undefined;
}

export function planModel(options: ModelOptions): PlannedModel {
  // Without the blank rows of a new sheet, which of so many columns would be many cells.
  const sheet = new SheetBuilder({role: 'model', title: options.title, hidden: true});
  const context = new ModelContext(sheet, options);
  const planner = new ModelPlanner(context);
  putParameters(context, periodCount(context));
  putPeriods(context);
  putLists(context);
  planner.putHead();
  planner.putPeriodRows();
  planner.putTeam();
  planner.putWhole();
  planner.putMonths();
  planner.putNames(ROWS.reps, LISTS.reps, 'rep');
  planner.putNames(ROWS.split, LISTS.split, 'split');
  planner.putProblems();
  sheet.size(LIST_ROWS + 10, LISTS.currencies);
  return {
    sheet,
    lists: offeredLists(context),
    lacks: (id) => lacksOf(context, id),
    cases: (kpi) => caseColumns(kpi, context),
  };
}
