/**
 * Plans the sheet of open deals that want attention: overdue ones, whose expected day of closing is past, and stalled
 * ones, open for longer than twice the mean sales cycle. One native formula lists them.
 */

import {call, type Formula, f, joined, quote} from '../../../core/formulas/formula';
import {cycleDays, cycles} from '../../../core/measures/deals';
import {fill, type Language} from '../../../core/text';
import {fieldNames} from '../../mapping/field-names';
import {type TextKey, translator} from '../../texts';
import type {TableLayout} from '../data/table-layout';
import {filteredRows} from '../filtered';
import {MONTHS, modelColumn, parameterOf, ROWS} from '../model/layout';
import type {SheetBuilder} from '../sheet-builder';

/** More are not read one by one. */
const MOST = 1000;
const HEAD = 4;
const CELLS = {overdue: [1, 8], stalled: [1, 9], limit: [1, 10]} as const;

export interface ChaseOptions {
  readonly language: Language;
  readonly sheet: SheetBuilder;
  readonly model: SheetBuilder;
  readonly deals: TableLayout;
  readonly mapped: ReadonlySet<string>;
}

/** Cells that the dashboard shows; undefined where columns are missing. */
export interface PlannedChase {
  readonly overdue: Formula | undefined;
  readonly stalled: Formula | undefined;
  /** Days after which an open deal is stalled. */
  readonly limit: Formula | undefined;
}

interface ListColumn {
  readonly title: TextKey;
  readonly width: number;
  readonly format?: string;
  /** Array formula over whole canonical columns; undefined where the user's table lacks the column. */
  readonly cells: Formula | undefined;
}

class ChasePlanner {
  readonly t: ReturnType<typeof translator>;
  readonly today: Formula;
  readonly hasExpected: boolean;
  readonly hasCreated: boolean;

  constructor(readonly options: ChaseOptions) {
    this.t = translator(options.language);
    this.today = parameterOf('today');
    this.hasExpected = options.mapped.has('deals.expected') && options.deals.has('overdue_from');
    this.hasCreated = options.mapped.has('deals.created') && options.mapped.has('deals.closed');
  }

  #column(id: string): Formula | undefined {
    const {deals} = this.options;
    return deals.has(id) ? deals.ref(id) : undefined;
  }

  #cell(name: keyof typeof CELLS): Formula {
    const [row, column] = CELLS[name];
    return this.options.sheet.ref(row, column);
  }

  /** Twice the mean cycle of the deals won in the months that the dashboard shows. */
  #limitFormula(): Formula {
    const months = (id: string): Formula =>
      call('SUM', this.options.model.refArea(ROWS.months, modelColumn(id), MONTHS, 1));
    return f`IF(${months(cycles.id)}=0;"";2*${months(cycleDays.id)}/${months(cycles.id)})`;
  }

  /** First day on which a deal that is open today is not stalled: whole days, which any locale reads alike. */
  get #freshFrom(): Formula {
    const limit = this.#cell('limit');
    return f`IF(${limit}="";0;ROUNDUP(${this.today}-${limit};0))`;
  }

  #open(): Formula {
    const {deals} = this.options;
    return f`${deals.ref('status')};"=open";${deals.ref('scope')};1`;
  }

  #putCounts(): void {
    const {sheet, deals} = this.options;
    const quiet = {color: '#ffffff', size: 8, format: '0'} as const;
    const put = (name: keyof typeof CELLS, formula: Formula): void => {
      const [row, column] = CELLS[name];
      sheet.put(row, column, {formula, ...quiet});
    };
    if (this.hasExpected)
      put('overdue', f`COUNTIFS(${this.#open()};${deals.ref('overdue_from')};"<="&${this.today})`);
    if (!this.hasCreated) return;
    put('limit', this.#limitFormula());
    put('stalled', f`COUNTIFS(${this.#open()};${deals.ref('created')};"<"&${this.#freshFrom})`);
  }

  #columns(): ListColumn[] {
    const {deals} = this.options;
    const overdueFrom = this.hasExpected ? deals.ref('overdue_from') : undefined;
    const created = this.#column('created');
    const isOverdue = overdueFrom ? f`(${overdueFrom}<=${this.today})` : f`FALSE`;
    const isStalled = this.hasCreated && created ? f`(${created}<${this.#freshFrom})` : f`FALSE`;
    const {t} = this;
    const both = quote(`${t('overdue')}, ${t('stalled')}`);
    const why = f`IF(${isOverdue};IF(${isStalled};${both};${quote(t('overdue'))});${quote(t('stalled'))})`;
    const row = deals.ref('row');
    return [
      {title: 'whyListed', width: 150, cells: f`IF(${row}="";"";${why})`},
      {title: 'dealId', width: 100, cells: this.#column('id')},
      {title: 'customer', width: 200, cells: this.#column('customer')},
      {title: 'rep', width: 150, cells: this.#column('owner')},
      {title: 'stage', width: 150, cells: this.#column('stage')},
      {title: 'amount', width: 100, format: '#,##0', cells: this.#column('amount')},
      {
        title: 'daysLate',
        width: 100,
        format: '0;-0;""',
        cells: overdueFrom && f`IF(${isOverdue};${this.today}-${overdueFrom}+1;0)`,
      },
      {
        title: 'daysOpen',
        width: 100,
        format: '0',
        cells:
          this.hasCreated && created ? f`IF(ISNUMBER(${created});${this.today}-${created};"")` : undefined,
      },
      {title: 'createdOn', width: 100, format: 'yyyy-mm-dd', cells: created},
      {
        title: 'expectedOn',
        width: 100,
        format: 'yyyy-mm-dd',
        cells: overdueFrom && f`IF(ISNUMBER(${overdueFrom});${overdueFrom}-1;"")`,
      },
      {title: 'rowInTab', width: 80, format: '0', cells: row},
    ];
  }

  #listFormula(columns: readonly ListColumn[]): Formula {
    const {deals} = this.options;
    const tests = [
      ...(this.hasExpected ? [f`(${deals.ref('overdue_from')}<=${this.today})`] : []),
      ...(this.hasCreated ? [f`(${deals.ref('created')}<${this.#freshFrom})`] : []),
    ];
    if (tests.length === 0) {
      const fields = fieldNames(['deals.expected', 'deals.created'], this.options.language);
      return quote(fill(this.t('noteUnmapped'), {fields}));
    }
    const wanted = f`${deals.ref('status')}="open";${deals.ref('scope')}=1;${joined(tests, '+')}>0`;
    const place = (title: TextKey): number => columns.findIndex((column) => column.title === title) + 1;
    const keys = [place('daysLate'), place('amount'), place('rowInTab')].filter((column) => column > 0);
    const order = joined(
      keys.map((column) => f`${column};FALSE`),
      ';',
    );
    const rows = filteredRows(
      columns.flatMap(({cells}) => cells ?? []),
      wanted,
    );
    return f`ARRAYFORMULA(IFERROR(SORTN(${rows};${MOST};0;${order});${quote(this.t('nothingToChase'))}))`;
  }

  #summary(): Formula {
    const {t} = this;
    const limit = f`ROUND(${this.#cell('limit')};0)`;
    const parts = [
      ...(this.hasExpected ? [f`${quote(`${t('overdue')}: `)}&${this.#cell('overdue')}`] : []),
      ...(this.hasCreated
        ? [
            f`${quote(`${t('stalled')}: `)}&${this.#cell('stalled')}`,
            f`IF(${this.#cell('limit')}="";${quote(t('noCycleKnown'))};${quote(`${t('stalledMeans')} `)}&${limit}&${quote(` ${t('days')}`)})`,
          ]
        : []),
    ];
    return parts.length === 0 ? quote('') : joined(parts, f`&${quote(' · ')}&`);
  }

  plan(): PlannedChase {
    const {sheet} = this.options;
    const columns = this.#columns().filter(({cells}) => cells !== undefined);
    this.#putCounts();
    sheet
      .put(1, 1, {text: this.t('chaseTitle'), size: 16, bold: true})
      .height(1, 34)
      .put(2, 1, {formula: this.#summary(), color: '#5f6368'})
      .put(HEAD + 1, 1, {formula: this.#listFormula(columns)});
    columns.forEach(({title, width, format}, index) => {
      sheet
        .put(HEAD, index + 1, {
          text: this.t(title),
          bold: true,
          background: '#f8f9fa',
          align: format ? 'right' : 'left',
        })
        .width(index + 1, width);
      if (format) sheet.style(HEAD + 1, index + 1, MOST, 1, {format, align: 'right'});
    });
    sheet.freeze(HEAD).size(HEAD + MOST, Math.max(columns.length, CELLS.limit[1]));
    return {
      overdue: this.hasExpected ? this.#cell('overdue') : undefined,
      stalled: this.hasCreated ? this.#cell('stalled') : undefined,
      limit: this.hasCreated ? this.#cell('limit') : undefined,
    };
  }
}

export function planChase(options: ChaseOptions): PlannedChase {
  return new ChasePlanner(options).plan();
}
