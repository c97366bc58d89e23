/** What functions over whole tables say when a table, a column or a period cannot be read. */
import {type Text, text} from '../../core/text';

export const TABLE_MESSAGES = {
  tooManyMonths: text('The dates reach from {from} to {to}: check them, {most} months at most can be shown.'),
  tooManyPeriods: text(
    'The dates reach from {from} to {to}, which gives more than {most} rows. Check the dates, or give a period.',
  ),
  notWeights: text('Argument "{name}": give {count} weights of 0 or more.'),
  notTable: text('Argument "{name}" is no table. Give a range with its header row, such as Deals!A1:L.'),
  noTable: text(
    'Argument "{name}": no table of deals, leads, customers, costs or plan was recognised. Give the range with its header row.',
  ),
  unknownKpi: text('There is no KPI {cell}. The nearest names are {names}; =KPI_LIST() shows all.'),
  unknownPeriod: text(
    'Argument "period": {cell} is no period. Write 2026, 2026-Q1, 2026-03, 2026-01-15..2026-02-10, a date, September 2026, this month, last quarter, year to date or last 12 months, or leave it out.',
  ),
  unknownBy: text('Argument "by": {cell} is not one of {words}. Write one of these words, or leave it out.'),
  badWhere: text('Argument "where": "{part}" has no "=". Write owner=Anna; source=Web.'),
  badToday: text('Argument "where": today={part} is no day. Write today=2026-11-24.'),
  badFiscal: text(
    'Argument "where": fiscal={part} is no month. Write the first month of the fiscal year, such as fiscal=April.',
  ),
  unknownField: text(
    'Argument "where": no table has a field "{part}". Write owner, source, campaign, product, customer, type or stage, or a field of the table; won, lost and open take stage words.',
  ),
  unknownValue: text('Argument "where": no row has {field} "{value}". There are {words}.'),
  unknownWords: text(
    'Deals of an unknown stage could change this number ({count}): {words}. Say in "where" what the words mean: won=…, lost=… or open=…, such as lost={word}.',
  ),
  missingFields: text(
    '"{kpi}" needs columns that were not found. {fields}. Check the headers, give the table that has them as one more argument, or name a column in "where", such as amount=Net.',
  ),
  cannotSplit: text(
    '"{kpi}" cannot be told by "{field}": a table that it needs has no such column. Add the column there, or leave it out.',
  ),
  askFormat: text(
    'Column "{column}" can be read in two ways ({examples}). Say in "where" which is right: {answers}.',
  ),
  askColumn: text('Several columns can be "{field}": {columns}. Name one in "where": {field}={column}.'),
  askTable: text('{tables} are the same kind of table. Give one of them.'),
  mixedCurrencies: text(
    'The amounts stand in several currencies and cannot be added up. Give a table of exchange rates as one more argument, or one currency.',
  ),
} as const satisfies Readonly<Record<string, Text>>;
