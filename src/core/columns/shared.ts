/** Canonical columns that several tables have. */

import type {StageWord} from '../mapping';
import type {TableField} from '../tables/fields/field';
import type {ColumnOptions} from '../tables/table-spec';
import {all, any, type Column, cell, cells, column, lookup, setting, when} from './expression';

/** Day after every other: until then what has no end goes on. */
export const NEVER = 2958465;

const TEXT = {kind: 'text'} as const;

/** The id of each row, and whether it stands in an earlier row already. */
export const ID_COLUMNS: readonly Column[] = [
  cells('id', 'id'),
  {kind: 'window', step: 'repeat', of: 'id', id: 'repeats'},
];

/** 1 in the rows that count: one of some columns holds something, all of others hold numbers, no id is repeated. */
export function countedColumn(rule: {
  readonly oneFilled?: readonly string[];
  readonly allNumbers?: readonly string[];
  readonly unrepeated?: true;
}): Column {
  const {oneFilled, allNumbers = [], unrepeated} = rule;
  const tests = [
    ...(oneFilled ? [any(...oneFilled.map((id) => cell(id).isFilled))] : []),
    ...allNumbers.map((id) => cell(id).isNumber),
    ...(unrepeated ? [cell('repeats').is(0)] : []),
  ];
  return column('counted', when(all(...tests), 1, 0));
}

export const isCounted = cell('counted').is(1);

/** A column of the rows that count; blank in all others. */
export const countedOnly = (id: string, source: string): Column => column(id, when(isCounted, cell(source)));

/** A day of the rows that count, or another where there is none. */
export function dayOr(id: string, source: string, fallback: number): Column {
  const day = cell(source);
  return column(id, when(isCounted, when(day.isNumber, day, fallback)));
}

/** A text in lower case, for counting distinct names; blank stays blank. */
export const keyColumn = (id: string, source: string, member = 'counted'): Column =>
  column(id, when(cell(member).is(1), cell(source).lower()));

/** Fields as texts, from which splits and keys are made. */
export const textColumns = (fields: readonly string[]): Column[] =>
  fields.map((field) => cells(`${field}_text`, field, TEXT));

/** The texts of split fields, with a label where a row has none. */
export function splitColumns(fields: readonly string[], blankLabel: string, member = 'counted'): Column[] {
  return fields.map((field) => {
    const text = cell(`${field}_text`);
    return column(field, when(cell(member).is(1), when(text.is(''), blankLabel, text)));
  });
}

/**
 * Class of the words in a column; blank where the column says nothing, `unknown` where the list lacks the word.
 * @param list name of the list on the settings
 */
export function wordColumn(
  id: string,
  source: string,
  list: string,
  words: readonly StageWord[] | undefined,
): Column {
  const entries = new Map((words ?? []).map(({word, outcome}) => [word.toLowerCase(), outcome]));
  const text = cell(source);
  const found = lookup(text, {keys: `${list}-words`, values: `${list}-outcomes`, entries}, 'unknown');
  return column(id, when(text.is(''), '', found));
}

/**
 * The currency of each row and, where there are rates, what one unit of it is worth: one rate holds for a currency, the
 * latest, so that growth shows sales and not the exchange.
 */
export function currencyColumns({rates}: ColumnOptions): Column[] {
  const currency = cells('currency', 'currency');
  if (!rates) return [currency];
  const code = cell('currency').lower();
  const list = {keys: 'rates-currencies', values: 'rates-rates', entries: rates.rates};
  const isMain = any(cell('currency').is(''), code.is(setting('main-currency', rates.main).lower()));
  return [currency, column('rate', when(isMain, 1, lookup(code, list, '')))];
}

/** An amount as it stands; with rates as it stands under `<id>_own`, and converted under its own id. */
export function amountColumns(id: string, field: string, {rates}: ColumnOptions): Column[] {
  if (!rates) return [cells(id, field)];
  const [own, rate] = [cell(`${id}_own`), cell('rate')];
  const converted = when(own.isNumber, when(rate.isNumber, own.times(rate)), own);
  return [cells(`${id}_own`, field), column(id, converted)];
}

/**
 * An amount of a whole month, spread evenly over its days, so that a part of the month has its part of the amount:
 * `month`, `month_end` (the first day after it), `daily` and `daily_from` (a day's amount times the first day).
 */
export function monthColumns(day: string, amount: string): Column[] {
  const isDated = all(isCounted, cell(day).isNumber);
  const [from, until, sum] = [cell('month'), cell('month_end'), cell(amount)];
  const isSpread = all(from.isNumber, sum.isNumber);
  const daily = sum.over(until.minus(from));
  return [
    column('month', when(isDated, cell(day).monthStart())),
    column('month_end', when(isDated, cell(day).monthStart(1))),
    column('daily', when(isSpread, daily)),
    column('daily_from', when(isSpread, daily.times(from))),
  ];
}

/** "yes" in rows where a column holds a number (a text: anything), so that measures can ask for several at once. */
export function knownColumn(id: string, isText = false): Column {
  return column(`has_${id}`, when(isText ? cell(id).isFilled : cell(id).isNumber, 'yes'));
}

/** `listPrice` → `list_price`. */
const columnId = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The columns of fields that measures read as they stand, each with whether it is known. */
export function measuredColumns(fields: readonly TableField[], options: ColumnOptions): Column[] {
  return fields.flatMap(({id: field, kind, measured}) => {
    if (!measured) return [];
    const id = columnId(field);
    const own = measured.money ? amountColumns(id, field, options) : [cells(id, field)];
    return [...own, knownColumn(id, kind === 'text' || kind === 'flag')];
  });
}
