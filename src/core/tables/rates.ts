/** Rates of currencies in units of the main one. Of several days the latest counts. */
import type {CanonicalColumn, CanonicalTable} from '../canonical';
import {columnOf} from '../canonical';
import {countedColumn, rowColumn, tableParts} from '../columns/build';
import {keyColumn} from '../columns/texts';
import {amounts, currencies, dates} from '../fields/content';
import {namedField} from '../fields/table-field';
import type {TableMapping} from '../mapping';
import {type ColumnOptions, defineTable, type Rates} from '../table-spec';

const FIELDS = [
  namedField('currency', {en: 'Currency', ru: 'Валюта'}, 'text', currencies, {
    headers: ['Currency', 'Currency code', 'Code', 'ISO code', 'Валюта', 'Код валюты', 'Код'],
    decisive: true,
  }),
  namedField('rate', {en: 'Rate to the main currency', ru: 'Курс к основной валюте'}, 'number', amounts, {
    headers: ['Rate', 'Exchange rate', 'FX rate', 'Conversion rate', 'Курс', 'Курс валюты', 'Обменный курс'],
    decisive: true,
  }),
  namedField('date', {en: 'Date', ru: 'Дата'}, 'date', dates, {
    headers: ['Date', 'Rate date', 'Дата', 'Дата курса'],
  }),
] as const;

/** Day of a rate; those without a day come before all others. */
const ratedOn: CanonicalColumn = rowColumn(
  'rated_on',
  (column) => `IF(${column('counted')}=1;IF(ISNUMBER(${column('day')});${column('day')};0);-1)`,
  (row) => (row('counted') !== 1 ? -1 : typeof row('day') === 'number' ? row('day') : 0),
);

function columns(mapping: TableMapping, options: ColumnOptions): CanonicalColumn[] {
  const {mapped} = tableParts(mapping, options, []);
  const spilled = (id: string): CanonicalColumn => ({
    id,
    from: 'spilled',
    formula: () => '',
    compute: () => '',
    helper: true,
  });
  return [
    mapped('currency_text', 'currency'),
    mapped('rate', 'rate'),
    mapped('day', 'date'),
    countedColumn({oneFilled: ['currency_text'], allNumbers: ['rate'], unrepeated: false}),
    keyColumn('currency_code', 'currency_text', 'counted'),
    ratedOn,
    {
      id: 'latest_code',
      from: 'spill',
      formula: ({body}) =>
        `SORT(HSTACK(${body('currency_code')};${body('rate')};${body('rated_on')});3;FALSE)`,
      compute: () => '',
      helper: true,
    },
    spilled('latest_rate'),
    spilled('latest_day'),
  ];
}

export const RATES = defineTable({
  id: 'rates',
  title: {en: 'Exchange rates', ru: 'Курсы валют'},
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
  const [codes, rates, days] = ['currency_code', 'rate', 'rated_on'].map((id) => columnOf(table, id));
  const latest = new Map<string, {rate: number; day: number}>();
  codes?.forEach((code, row) => {
    const [rate, day] = [rates?.[row], days?.[row]];
    if (code === '' || typeof rate !== 'number' || typeof day !== 'number') return;
    const known = latest.get(`${code}`);
    if (!known || day > known.day) latest.set(`${code}`, {rate, day});
  });
  return {
    main: main.toLowerCase(),
    rates: new Map([...latest].map(([code, {rate}]) => [code, rate])),
  };
}
