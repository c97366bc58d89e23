/** Rates of currencies in units of the main one. Of several days the latest counts. */

import type {CanonicalTable} from '../columns/canonical';
import {columnOf} from '../columns/canonical';
import {type Column, cell, cells, column, when} from '../columns/expression';
import {countedColumn, isCounted, keyColumn} from '../columns/shared';
import {text} from '../text';
import {amounts, currencies, dates} from './fields/content';
import {field} from './fields/field';
import {defineTable, type Rates} from './table-spec';

const FIELDS = [
  field({
    id: 'currency',
    title: text('Currency'),
    kind: 'text',
    content: currencies,
    headers: ['Currency', 'Currency code', 'Code', 'ISO code', 'Валюта', 'Код валюты', 'Код'],
    decisive: true,
  }),
  field({
    id: 'rate',
    title: text('Rate to the main currency'),
    kind: 'number',
    content: amounts,
    headers: ['Rate', 'Exchange rate', 'FX rate', 'Conversion rate', 'Курс', 'Курс валюты', 'Обменный курс'],
    decisive: true,
  }),
  field({
    id: 'date',
    title: text('Date'),
    kind: 'date',
    content: dates,
    headers: ['Date', 'Rate date', 'Дата', 'Дата курса'],
  }),
] as const;

function columns(): Column[] {
  const day = cell('day');
  return [
    cells('currency_text', 'currency'),
    cells('rate', 'rate'),
    cells('day', 'date'),
    countedColumn({oneFilled: ['currency_text'], allNumbers: ['rate']}),
    keyColumn('currency_code', 'currency_text'),
    // Those without a day come before all others.
    column('rated_on', when(isCounted, when(day.isNumber, day, 0), -1)),
    {
      kind: 'window',
      step: 'highest',
      by: 'rated_on',
      columns: [
        {id: 'latest_code', of: 'currency_code'},
        {id: 'latest_rate', of: 'rate'},
      ],
    },
  ];
}

export const RATES = defineTable({
  id: 'rates',
  title: text('Exchange rates'),
  fields: FIELDS,
  nouns: {before: ['currency'], after: ['валюты']},
  words: [],
  needs: [['currency'], ['rate']],
  telling: ['currency', 'rate'],
  isConvincing: () => true,
  splits: [],
  columns,
});

/**
 * Rates of a canonical table of rates, by currency; of one day the upper row counts.
 * @param main code of the main currency, `''` where every amount without a currency is in it and no other is known
 */
export function ratesOf(table: CanonicalTable, main: string): Rates {
  const [codes, values] = [columnOf(table, 'latest_code'), columnOf(table, 'latest_rate')];
  const rates = new Map<string, number>();
  codes.forEach((code, row) => {
    const rate = values[row];
    if (code !== '' && typeof rate === 'number' && !rates.has(`${code}`)) rates.set(`${code}`, rate);
  });
  return {main: main.toLowerCase(), rates};
}
