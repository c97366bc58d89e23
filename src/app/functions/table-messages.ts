/** What functions over whole tables say when a table, a column or a period cannot be read. */
import type {Text} from '../../core/text';

export const TABLE_MESSAGES = {
  tooManyMonths: {
    en: 'The dates reach from {from} to {to}: check them, {most} months at most can be shown.',
    ru: 'Даты охватывают период с {from} по {to}: проверьте их, показать можно не больше {most} мес.',
  },
  tooManyPeriods: {
    en: 'The dates reach from {from} to {to}, which gives more than {most} rows. Check the dates, or give a period.',
    ru: 'Даты охватывают период с {from} по {to}, это больше {most} строк. Проверьте даты или укажите период.',
  },
  notWeights: {
    en: 'Argument "{name}": give {count} weights of 0 or more.',
    ru: 'Аргумент "{name}": укажите весов: {count}, каждый не меньше 0.',
  },
  notTable: {
    en: 'Argument "{name}" is no table. Give a range with its header row, such as Deals!A1:L.',
    ru: 'Аргумент "{name}" — не таблица. Укажите диапазон вместе со строкой заголовков, например Deals!A1:L.',
  },
  noTable: {
    en: 'Argument "{name}": no table of deals, leads, customers, costs or plan was recognised. Give the range with its header row.',
    ru: 'Аргумент "{name}": не распознана таблица сделок, лидов, клиентов, расходов или плана. Укажите диапазон со строкой заголовков.',
  },
  unknownKpi: {
    en: 'There is no KPI {cell}. =KPI_LIST() shows their names.',
    ru: 'Нет показателя {cell}. Названия показывает =KPI_LIST().',
  },
  unknownPeriod: {
    en: 'Argument "period": {cell} is no period. Write 2026, 2026-Q1, 2026-03, 2026-01-15..2026-02-10 or a date, or leave it out.',
    ru: 'Аргумент "period": {cell} — не период. Напишите 2026, 2026-Q1, 2026-03, 2026-01-15..2026-02-10 или дату, либо не указывайте.',
  },
  unknownBy: {
    en: 'Argument "by": {cell} is not one of {words}. Write one of these words, or leave it out.',
    ru: 'Аргумент "by": {cell} — не одно из слов: {words}. Напишите одно из них или не указывайте.',
  },
  badWhere: {
    en: 'Argument "where": "{part}" has no "=". Write owner=Anna; source=Web.',
    ru: 'Аргумент "where": в "{part}" нет знака "=". Напишите owner=Анна; source=Сайт.',
  },
  unknownField: {
    en: 'Argument "where": no table has a field "{part}". Write owner, source, campaign, product, customer, type or stage, or a field of the table.',
    ru: 'Аргумент "where": нет поля "{part}". Напишите owner, source, campaign, product, customer, type, stage или поле таблицы.',
  },
  unknownValue: {
    en: 'Argument "where": no row has {field} "{value}". There are {words}.',
    ru: 'Аргумент "where": нет строк, где {field} — "{value}". Есть: {words}.',
  },
  missingFields: {
    en: '"{kpi}" needs columns that were not found. {fields}. Check the headers, give the table that has them as one more argument, or name a column in "where", such as amount=Net.',
    ru: 'Для "{kpi}" не найдены столбцы. {fields}. Проверьте заголовки, добавьте таблицу с ними ещё одним аргументом или назовите столбец в "where", например amount=Нетто.',
  },
  cannotSplit: {
    en: '"{kpi}" cannot be told by "{field}": a table that it needs has no such column. Add the column there, or leave it out.',
    ru: '"{kpi}" нельзя показать по "{field}": в нужной таблице нет такого столбца. Добавьте столбец или уберите поле.',
  },
  askFormat: {
    en: 'Column "{column}" can be read in two ways ({examples}). Say in "where" which is right: {answers}.',
    ru: 'Столбец "{column}" читается двояко ({examples}). Укажите в "where", как верно: {answers}.',
  },
  askColumn: {
    en: 'Several columns can be "{field}": {columns}. Name one in "where": {field}={column}.',
    ru: 'Полю "{field}" подходят несколько столбцов: {columns}. Назовите один в "where": {field}={column}.',
  },
  askTable: {
    en: '{tables} are the same kind of table. Give one of them.',
    ru: '{tables} — таблицы одного вида. Укажите одну из них.',
  },
  mixedCurrencies: {
    en: 'The amounts stand in several currencies and cannot be added up. Give a table of exchange rates as one more argument, or one currency.',
    ru: 'Суммы в разных валютах складывать нельзя. Добавьте таблицу курсов ещё одним аргументом или оставьте одну валюту.',
  },
} as const satisfies Readonly<Record<string, Text>>;
