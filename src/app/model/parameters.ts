/** The cells of KPI Model that everything else reads: the selectors' choices as days and numbers. */
import {quote} from '../../core/formula-text';
import {ANY_TEXT} from '../../core/measure-formula';
import {TABLES} from '../../core/tables';
import type {DistinctList, TableLayout} from '../data/table-layout';
import {areDays, monthLabelFormula} from '../periods';
import {address, area} from '../sheet-builder';
import type {ModelContext} from './context';
import {
  BLOCKS,
  type GeneralParameter,
  LISTS,
  PARAMETERS,
  type Parameter,
  parameterCell,
  SLOTS,
  type TableQuestion,
} from './layout';

/** Choosing `2026-03` or `2026` in a cell may turn it into a date or a number: both are read back. */
function normalisedPeriod(cell: string): string {
  return `TRIM(IF(ISNUMBER(${cell});IF(${cell}<10000;${cell}&"";${monthLabelFormula(cell)});${cell}&""))`;
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

/** A month of 1 to 12; January where the setting is none. */
const monthOr1 = (cell: string): string =>
  `IF(ISNUMBER(${cell});IF((${cell}>=1)*(${cell}<=12);INT(${cell});1);1)`;

/** A sentence with a name that stands in a cell. */
export function sentence(template: string, place: string, cell: string): string {
  const [before = '', after = ''] = template.split(`{${place}}`);
  return `${quote(before)}&${cell}&${quote(after)}`;
}

/** What is wrong with the selectors, so that nothing can be told; "" where all is well. */
function problemFormula({options, t}: ModelContext, labels: string): string {
  const [period, custom] = [parameterCell('period'), quote(t('custom'))];
  const {dashboard} = options.refs;
  const field = dashboard.filterField;
  const deals = options.tables.get('deals');
  const isUnknown = (name: string, list: DistinctList): string =>
    deals
      ? `IF(${name}="";FALSE;XLOOKUP(${name};${deals.distinctRef(list)};${deals.distinctRef(list)};"")="")`
      : 'FALSE';
  const names: readonly (readonly [Parameter, DistinctList])[] = [
    ['selected-rep', 'reps'],
    ['filter-value', 'values'],
    ...(options.currencies ? ([['currency', 'currencies']] as const) : []),
  ];
  const checks: readonly (readonly [test: string, text: string])[] = [
    [`XLOOKUP(${period};${labels};${labels};"")=""`, quote(t('unknownPeriod'))],
    [`IF(${period}=${custom};IF(${areDays(dashboard)};FALSE;TRUE);FALSE)`, quote(t('unknownDays'))],
    [
      `IF(${field}=${quote(t('noFilter'))};FALSE;${parameterCell('filter-field')}=0)`,
      sentence(t('unknownField'), 'name', field),
    ],
    ...names.map(([name, list]): [string, string] => [
      isUnknown(parameterCell(name), list),
      sentence(t('unknownName'), 'name', parameterCell(name)),
    ]),
  ];
  return checks.reduceRight((rest, [test, text]) => `IF(${test};${text};${rest})`, quote(''));
}

function generalFormulas(context: ModelContext, periods: number): Record<GeneralParameter, string> {
  const {options, t} = context;
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
    'fiscal-month': monthOr1(refs.general('fiscalMonth')),
    period: normalisedPeriod(dashboard.period),
    start: found(1),
    end: found(2),
    'step-months': found(3),
    'step-days': found(4),
    'year-ago': `(${dashboard.comparison}=${quote(t('yearAgo'))})`,
    'by-plan': `(${dashboard.comparison}=${quote(t('plan'))})`,
    'compare-months': `IF(${yearAgo};12;${parameterCell('step-months')})`,
    'compare-days': `IF(${yearAgo};0;${parameterCell('step-days')})`,
    'last-month': `DATE(YEAR(${lastShown()});MONTH(${lastShown()});1)`,
    'selected-rep': unlessAll(dashboard.rep),
    'filter-field': fieldNumber(dashboard.filterField),
    'filter-value': `IF(${parameterCell('filter-field')}=0;"";${unlessAll(dashboard.filterValue)})`,
    currency: options.currencies ? unlessAll(dashboard.currency) : quote(''),
    problem: problemFormula(context, list(0)),
    'split-field': fieldNumber(dashboard.splitField),
    'split-is-rep': splits[0] === 'owner' ? `${parameterCell('split-field')}=1` : 'FALSE',
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
  const {options, t} = context;
  const lacking = context.lacks(layout);
  const [rep, value, field, split] = (
    ['selected-rep', 'filter-value', 'filter-field', 'split-field'] as const
  ).map(parameterCell);
  const currency = parameterCell('currency');
  const byField = lacking.map(({number}) => `(${field}=${number})*(${value}<>"")`);
  const byCurrency = context.lacksCurrency(layout) ? [`(${currency}<>"")`] : [];
  const byRep = lacking.some((lack) => lack.field === 'owner') ? [`(${rep}<>"")`] : [];
  const bySplit = lacking.map(({number}) => `(${split}=${number})`);
  const byFilter = [...byField, ...byCurrency];
  const names: readonly (readonly [test: string, name: string])[] = [
    [anyOf(byRep), quote(t('rep'))],
    [anyOf(byField), options.refs.dashboard.filterField],
    [anyOf(byCurrency), quote(t('currency'))],
  ];
  return {
    blocked: anyOf([...byRep, ...byFilter]),
    'filter-blocked': anyOf(byFilter),
    'split-blocked': anyOf([...byRep, ...byFilter, ...bySplit]),
    lacking: names.reduceRight((rest, [test, name]) => `IF(${test};LOWER(${name});${rest})`, quote('')),
    mixed: layout.hasCurrency && !layout.options.rates ? mixedCurrencies(layout, currency) : 'FALSE',
  };
}

/** @param chosen cell with the chosen currency, "" for all */
function mixedCurrencies(layout: TableLayout, chosen: string): string {
  const currencies = layout.ref('currency_key');
  const several = `COUNTUNIQUEIFS(${currencies};${layout.ref(layout.options.spec.member)};1;${currencies};${ANY_TEXT})>1`;
  return `IF(${chosen}="";${several};FALSE)`;
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
