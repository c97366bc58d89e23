/** The cells of KPI Model that everything else reads: the selectors' choices as days and numbers. */
import {columnRef, type Formula, f, joined, quote} from '../../../core/formulas/formula';
import {ANY_TEXT} from '../../../core/formulas/measure-formula';
import {TABLES} from '../../../core/tables';
import type {DistinctList, TableLayout} from '../data/table-layout';
import {areDays, monthLabelFormula} from '../periods';
import {areaRef, cellRef} from '../sheet-builder';
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
function normalisedPeriod(cell: Formula): Formula {
  return f`TRIM(IF(ISNUMBER(${cell});IF(${cell}<10000;${cell}&"";${monthLabelFormula(cell)});${cell}&""))`;
}

function lastShown(): Formula {
  const [end, today] = [parameterCell('end'), parameterCell('today')];
  return f`IF(${end}-1<${today};${end}-1;${today})`;
}

/** First and last day of the deals, today at the latest; today where there are none. */
function dealDays(deals: TableLayout | undefined): Readonly<Record<'first-day' | 'last-day', Formula>> {
  const today = parameterCell('today');
  // A column that no field is mapped to does not stand on the sheet: a blank one stands for it.
  const days = (id: string): Formula => columnRef('deals', deals?.standing(id) ?? id);
  const [created, closed] = [days('created'), days('closed')];
  const last = f`MAX(MAX(${created});MAX(${closed}))`;
  const [firstCreated, firstClosed] = [f`MIN(${created})`, f`MIN(${closed})`];
  const first = f`IF(COUNT(${created})=0;${firstClosed};IF(COUNT(${closed})=0;${firstCreated};MIN(${firstCreated};${firstClosed})))`;
  return {
    'last-day': f`IF(${last}=0;${today};MIN(${today};${last}))`,
    'first-day': f`IF(COUNT(${closed})+COUNT(${created})=0;${today};${first})`,
  };
}

/** A month of 1 to 12; January where the setting is none. */
const monthOr1 = (cell: Formula): Formula =>
  f`IF(ISNUMBER(${cell});IF((${cell}>=1)*(${cell}<=12);INT(${cell});1);1)`;

/** A sentence with a name that stands in a cell. */
export function sentence(template: string, place: string, cell: Formula): Formula {
  const [before = '', after = ''] = template.split(`{${place}}`);
  return f`${quote(before)}&${cell}&${quote(after)}`;
}

/** What is wrong with the selectors, so that nothing can be told; "" where all is well. */
function problemFormula({options, t}: ModelContext, labels: Formula): Formula {
  const [period, custom] = [parameterCell('period'), quote(t('custom'))];
  const {dashboard} = options.refs;
  const field = dashboard.filterField;
  const deals = options.tables.get('deals');
  const isUnknown = (name: Formula, list: DistinctList): Formula =>
    deals
      ? f`IF(${name}="";FALSE;XLOOKUP(${name};${deals.distinctRef(list)};${deals.distinctRef(list)};"")="")`
      : f`FALSE`;
  const names: readonly (readonly [Parameter, DistinctList])[] = [
    ['selected-rep', 'reps'],
    ['filter-value', 'values'],
    ...(options.currencies ? ([['currency', 'currencies']] as const) : []),
  ];
  const checks: readonly (readonly [test: Formula, text: Formula])[] = [
    [f`XLOOKUP(${period};${labels};${labels};"")=""`, quote(t('unknownPeriod'))],
    [f`IF(${period}=${custom};IF(${areDays(dashboard)};FALSE;TRUE);FALSE)`, quote(t('unknownDays'))],
    [
      f`IF(${field}=${quote(t('noFilter'))};FALSE;${parameterCell('filter-field')}=0)`,
      sentence(t('unknownField'), 'name', field),
    ],
    ...names.map(([name, list]): [Formula, Formula] => [
      isUnknown(parameterCell(name), list),
      sentence(t('unknownName'), 'name', parameterCell(name)),
    ]),
  ];
  return checks.reduceRight((rest, [test, text]) => f`IF(${test};${text};${rest})`, quote(''));
}

function generalFormulas(context: ModelContext, periods: number): Record<GeneralParameter, Formula> {
  const {options, t} = context;
  const {refs, splits} = options;
  const {dashboard} = refs;
  const list = (column: number): Formula => areaRef(2, BLOCKS.periods + column, periods, 1);
  const found = (column: number): Formula => {
    const otherwise = cellRef(2, BLOCKS.periods + column);
    return f`XLOOKUP(${parameterCell('period')};${list(0)};${list(column)};${otherwise})`;
  };
  const names = areaRef(2, LISTS.fields, splits.length + 1, 1);
  const fieldNumber = (cell: Formula): Formula =>
    f`XLOOKUP(${cell}&"";${names};SEQUENCE(${splits.length + 1};1;0);0)`;
  const unlessAll = (cell: Formula): Formula => f`IF(${cell}=${quote(t('all'))};"";${cell}&"")`;
  const yearAgo = parameterCell('year-ago');
  return {
    today: f`INT(${refs.general('today')})`,
    ...dealDays(options.tables.get('deals')),
    'fiscal-month': monthOr1(refs.general('fiscalMonth')),
    period: normalisedPeriod(dashboard.period),
    start: found(1),
    end: found(2),
    'step-months': found(3),
    'step-days': found(4),
    'year-ago': f`(${dashboard.comparison}=${quote(t('yearAgo'))})`,
    'by-plan': f`(${dashboard.comparison}=${quote(t('plan'))})`,
    'compare-months': f`IF(${yearAgo};12;${parameterCell('step-months')})`,
    'compare-days': f`IF(${yearAgo};0;${parameterCell('step-days')})`,
    'last-month': f`DATE(YEAR(${lastShown()});MONTH(${lastShown()});1)`,
    'selected-rep': unlessAll(dashboard.rep),
    'filter-field': fieldNumber(dashboard.filterField),
    'filter-value': f`IF(${parameterCell('filter-field')}=0;"";${unlessAll(dashboard.filterValue)})`,
    currency: options.currencies ? unlessAll(dashboard.currency) : quote(''),
    problem: problemFormula(context, list(0)),
    'split-field': fieldNumber(dashboard.splitField),
    'split-is-rep': splits[0] === 'owner' ? f`${parameterCell('split-field')}=1` : f`FALSE`,
    // Labels beyond the rows that are filled are blank, and no name is looked up there.
    'rep-slots': f`${SLOTS}`,
    'split-slots': f`${SLOTS}`,
  };
}

/** TRUE where one of some conditions holds. */
function anyOf(conditions: readonly Formula[]): Formula {
  return conditions.length === 0 ? f`FALSE` : f`IF(${joined(conditions, '+')};TRUE;FALSE)`;
}

/** What a table cannot tell under the selectors: a plan for all says nothing about one rep. */
function tableFormulas(context: ModelContext, layout: TableLayout): Record<TableQuestion, Formula> {
  const {options, t} = context;
  const lacking = context.lacks(layout);
  const [rep, value] = [parameterCell('selected-rep'), parameterCell('filter-value')];
  const [field, split] = [parameterCell('filter-field'), parameterCell('split-field')];
  const currency = parameterCell('currency');
  const byField = lacking.map(({number}) => f`(${field}=${number})*(${value}<>"")`);
  const byCurrency = context.lacksCurrency(layout) ? [f`(${currency}<>"")`] : [];
  const byRep = lacking.some((lack) => lack.field === 'owner') ? [f`(${rep}<>"")`] : [];
  const bySplit = lacking.map(({number}) => f`(${split}=${number})`);
  const byFilter = [...byField, ...byCurrency];
  const names: readonly (readonly [test: Formula, name: Formula])[] = [
    [anyOf(byRep), quote(t('rep'))],
    [anyOf(byField), options.refs.dashboard.filterField],
    [anyOf(byCurrency), quote(t('currency'))],
  ];
  return {
    blocked: anyOf([...byRep, ...byFilter]),
    'filter-blocked': anyOf(byFilter),
    'split-blocked': anyOf([...byRep, ...byFilter, ...bySplit]),
    lacking: names.reduceRight((rest, [test, name]) => f`IF(${test};LOWER(${name});${rest})`, quote('')),
    mixed: layout.hasCurrency && !layout.options.rates ? mixedCurrencies(layout, currency) : f`FALSE`,
  };
}

/** @param chosen cell with the chosen currency, "" for all */
function mixedCurrencies(layout: TableLayout, chosen: Formula): Formula {
  const currencies = layout.ref('currency_key');
  const several = f`COUNTUNIQUEIFS(${currencies};${layout.ref(layout.options.spec.member)};1;${currencies};${ANY_TEXT})>1`;
  return f`IF(${chosen}="";${several};FALSE)`;
}

/** @param periods rows of the list of periods */
export function putParameters(context: ModelContext, periods: number): void {
  const {sheet, options} = context;
  const formulas: Partial<Record<Parameter, Formula>> = generalFormulas(context, periods);
  for (const {id} of TABLES) {
    const layout = options.tables.get(id);
    if (!layout) continue;
    for (const [question, formula] of Object.entries(tableFormulas(context, layout)))
      formulas[`${question as TableQuestion}-${id}`] = formula;
  }
  sheet.put(1, 1, {text: 'parameter', bold: true}).put(1, 2, {text: 'value', bold: true});
  PARAMETERS.forEach((name, index) => {
    sheet.put(index + 2, 1, {text: name}).put(index + 2, 2, {formula: formulas[name] ?? f`FALSE`});
  });
}
