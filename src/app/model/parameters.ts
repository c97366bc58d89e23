/** The cells of KPI Model that everything else reads: the selectors' choices as days and numbers. */
import {quote} from '../../core/formula-text';
import {ANY_TEXT} from '../../core/measure-formula';
import {TABLES} from '../../core/tables';
import type {TableLayout} from '../data/table-layout';
import {monthLabelFormula} from '../periods';
import {address, area} from '../sheet-builder';
import type {ModelContext} from './context';
import {
  BLOCKS,
  type GeneralParameter,
  LISTS,
  modelColumn,
  PARAMETERS,
  type Parameter,
  parameterCell,
  ROWS,
  SLOTS,
  type TableQuestion,
} from './layout';

/** Choosing `2026-03` or `2026` in a cell may turn it into a date or a number: both are read back. */
function normalisedPeriod(cell: string): string {
  return `IF(ISNUMBER(${cell});IF(${cell}<10000;${cell}&"";${monthLabelFormula(cell)});${cell}&"")`;
}

function lastShown(): string {
  const [end, today] = [parameterCell('end'), parameterCell('today')];
  return `IF(${end}-1<${today};${end}-1;${today})`;
}

/** First and last day of the deals, today at the latest; today where there are none. */
function dealDays(): Readonly<Record<'first-day' | 'last-day', string>> {
  const today = parameterCell('today');
  const first = (column: string): string => `MIN(kpi_deals_${column})`;
  const last = 'MAX(MAX(kpi_deals_created);MAX(kpi_deals_closed))';
  return {
    'last-day': `IF(${last}=0;${today};MIN(${today};${last}))`,
    'first-day':
      `IF(COUNT(kpi_deals_closed)+COUNT(kpi_deals_created)=0;${today};` +
      `IF(COUNT(kpi_deals_created)=0;${first('closed')};IF(COUNT(kpi_deals_closed)=0;${first('created')};` +
      `MIN(${first('created')};${first('closed')}))))`,
  };
}

function generalFormulas({options, t}: ModelContext, periods: number): Record<GeneralParameter, string> {
  const {refs, splits} = options;
  const {dashboard} = refs;
  const list = (column: number): string => area(2, BLOCKS.periods + column, periods, 1, true);
  const found = (column: number): string => {
    const otherwise = address(2, BLOCKS.periods + column, true);
    return `XLOOKUP(${parameterCell('period')};${list(0)};${list(column)};${otherwise})`;
  };
  const names = area(2, LISTS.fields, splits.length + 1, 1, true);
  const fieldNumber = (cell: string): string =>
    `XLOOKUP(${cell}&"";${names};SEQUENCE(${splits.length + 1};1;0);0)`;
  const unlessAll = (cell: string): string => `IF(${cell}=${quote(t('all'))};"";${cell}&"")`;
  const yearAgo = parameterCell('year-ago');
  return {
    today: `INT(${refs.general('today')})`,
    ...dealDays(),
    period: normalisedPeriod(dashboard.period),
    start: found(1),
    end: found(2),
    'step-months': found(3),
    'step-days': found(4),
    'year-ago': `(${dashboard.comparison}=${quote(t('yearAgo'))})`,
    'compare-months': `IF(${yearAgo};12;${parameterCell('step-months')})`,
    'compare-days': `IF(${yearAgo};0;${parameterCell('step-days')})`,
    'last-month': `DATE(YEAR(${lastShown()});MONTH(${lastShown()});1)`,
    'selected-rep': unlessAll(dashboard.rep),
    'filter-field': fieldNumber(dashboard.filterField),
    'filter-value': `IF(${parameterCell('filter-field')}=0;"";${unlessAll(dashboard.filterValue)})`,
    'split-field': fieldNumber(dashboard.splitField),
    'split-is-rep': splits[0] === 'owner' ? `${parameterCell('split-field')}=1` : 'FALSE',
    'team-mean': `IFERROR(AVERAGE(${area(ROWS.reps, modelColumn('revenue-per-rep'), SLOTS, 1, true)});"")`,
    // Labels beyond the rows that are filled are blank, and no name is looked up there.
    'rep-slots': `${SLOTS}`,
    'split-slots': `${SLOTS}`,
  };
}

/** TRUE where one of some conditions holds. */
function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'FALSE' : `IF(${conditions.join('+')};TRUE;FALSE)`;
}

/** What a table cannot tell under the selectors: a plan for all says nothing about one rep. */
function tableFormulas(context: ModelContext, layout: TableLayout): Record<TableQuestion, string> {
  const {mapping, rates, spec} = layout.options;
  const lacking = context.lacks(layout);
  const [rep, value, field, split] = (
    ['selected-rep', 'filter-value', 'filter-field', 'split-field'] as const
  ).map(parameterCell);
  const byFilter = lacking.map(({number}) => `(${field}=${number})*(${value}<>"")`);
  const byRep = lacking.some((lack) => lack.field === 'owner') ? [`(${rep}<>"")`] : [];
  const bySplit = lacking.map(({number}) => `(${split}=${number})`);
  return {
    moment: spec.isSnapshot?.(mapping) ? 'TRUE' : 'FALSE',
    blocked: anyOf([...byRep, ...byFilter]),
    'filter-blocked': anyOf(byFilter),
    'split-blocked': anyOf([...byRep, ...byFilter, ...bySplit]),
    mixed:
      layout.has('currency_key') && mapping.columns.currency && !rates ? mixedCurrencies(layout) : 'FALSE',
  };
}

function mixedCurrencies(layout: TableLayout): string {
  const currencies = layout.ref('currency_key');
  return `COUNTUNIQUEIFS(${currencies};${layout.ref(layout.options.spec.member)};1;${currencies};${ANY_TEXT})>1`;
}

/** @param periods rows of the list of periods */
export function putParameters(context: ModelContext, periods: number): void {
  const {sheet, options} = context;
  const formulas: Partial<Record<Parameter, string>> = generalFormulas(context, periods);
  for (const {id} of TABLES) {
    const layout = options.tables.get(id);
    if (!layout) continue;
    for (const [question, formula] of Object.entries(tableFormulas(context, layout)))
      formulas[`${question as TableQuestion}-${id}`] = formula;
  }
  sheet.put(1, 1, {text: 'parameter', bold: true}).put(1, 2, {text: 'value', bold: true});
  PARAMETERS.forEach((name, index) => {
    sheet.put(index + 2, 1, {text: name}).put(index + 2, 2, {formula: formulas[name] ?? 'FALSE'});
  });
}
