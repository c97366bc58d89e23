/** The lists of KPI Model that the selectors offer: periods, names, fields. */

import {f, quote} from '../../../core/formulas/formula';
import {columnLetters} from '../../../core/formulas/formula-text';
import {splitTitle} from '../../texts';
import type {DistinctList} from '../data/table-layout';
import {periodOptions, typedPeriod} from '../periods';
import {cellRef} from '../sheet-builder';
import type {ModelContext} from './context';
import {BLOCKS, LIST_ROWS, LISTS, parameterCell} from './layout';

function optionsOf({options, t}: ModelContext): ReturnType<typeof periodOptions> {
  const {from, to} = options.refs.dashboard;
  return periodOptions(
    {
      today: parameterCell('today'),
      firstDay: parameterCell('first-day'),
      lastDay: parameterCell('last-day'),
      fiscalMonth: parameterCell('fiscal-month'),
      from,
      to,
    },
    t,
  );
}

/** Rows of the list of periods, the one of a typed period included. */
export function periodCount(context: ModelContext): number {
  return optionsOf(context).length + 1;
}

export function putPeriods(context: ModelContext): void {
  const {sheet} = context;
  const column = BLOCKS.periods;
  ['period', 'start', 'end', 'months', 'days'].forEach((text, index) => {
    sheet.put(1, column + index, {text, bold: true});
  });
  const options = optionsOf(context);
  options.forEach(({label, start, end, months, days}, index) => {
    const row = index + 2;
    const name = typeof label === 'string' ? {text: label} : {formula: label(cellRef(row, column + 1))};
    sheet
      .put(row, column, {...name, format: '@'})
      .put(row, column + 1, {formula: start})
      .put(row, column + 2, {formula: end})
      .put(row, column + 3, {number: months})
      .put(row, column + 4, {formula: days});
  });
  const last = options.length + 2;
  const typed = typedPeriod(parameterCell('period'), {
    start: cellRef(last, column + 1),
    end: cellRef(last, column + 2),
  });
  [typed.label, typed.start, typed.end, typed.months, typed.days].forEach((formula, index) => {
    sheet.put(last, column + index, {formula});
  });
}

/** Names of the data, sorted, each once whatever its case; the first spelling stands for all. */
function putNames({sheet, options, t}: ModelContext, column: number, list: DistinctList, all: boolean): void {
  const deals = options.tables.get('deals');
  if (!deals) return;
  const found = deals.distinctRef(list);
  const names = f`IFERROR(FILTER(${found};${found}<>"");"")`;
  const keys = f`SORTN(UNIQUE(LOWER(${names}));${LIST_ROWS - 1};0;1;TRUE)`;
  const body = f`ARRAYFORMULA(XLOOKUP(${keys};LOWER(${names});${names};""))`;
  sheet.put(1, column, {text: list, bold: true}).put(2, column, {
    formula: all ? f`VSTACK(${quote(t('all'))};${body})` : body,
    spill: {rows: LIST_ROWS, columns: 1},
  });
}

export function putLists(context: ModelContext): void {
  const {sheet, options, t} = context;
  putNames(context, LISTS.reps, 'reps', true);
  putNames(context, LISTS.values, 'values', true);
  putNames(context, LISTS.split, 'split', false);
  if (options.currencies) putNames(context, LISTS.currencies, 'currencies', true);
  sheet.put(1, LISTS.fields, {text: 'fields', bold: true}).put(2, LISTS.fields, {text: t('noFilter')});
  options.splits.forEach((field, index) => {
    sheet.put(index + 3, LISTS.fields, {text: splitTitle(field, t)});
  });
  sheet
    .put(1, LISTS.comparisons, {text: 'comparisons', bold: true})
    .put(2, LISTS.comparisons, {text: t('previousPeriod')})
    .put(3, LISTS.comparisons, {text: t('yearAgo')})
    .put(4, LISTS.comparisons, {text: t('plan')});
}

export type OfferedList =
  | 'periods'
  | 'comparisons'
  | 'currencies'
  | 'reps'
  | 'fields'
  | 'values'
  | 'splitFields';

/** Ranges on the model that the selectors offer. */
export function offeredLists(context: ModelContext): Readonly<Record<OfferedList, string>> {
  const {splits} = context.options;
  const column = (at: number, first: number, rows: number): string =>
    `${columnLetters(at)}${first}:${columnLetters(at)}${first + rows - 1}`;
  return {
    periods: column(BLOCKS.periods, 2, periodCount(context) - 1),
    comparisons: column(LISTS.comparisons, 2, 3),
    currencies: column(LISTS.currencies, 2, LIST_ROWS),
    reps: column(LISTS.reps, 2, LIST_ROWS),
    fields: column(LISTS.fields, 2, splits.length + 1),
    values: column(LISTS.values, 2, LIST_ROWS),
    splitFields: column(LISTS.fields, 3, Math.max(1, splits.length)),
  };
}
