/** What a custom function says when it cannot read an argument: which one, where, and what to do. */
import {fill, type Language, type Text} from '../../core/text';

const MESSAGES = {
  missing: {
    en: 'Argument "{name}" is missing. Give {text}.',
    ru: 'Не указан аргумент "{name}". Укажите: {text}.',
  },
  tooMany: {
    en: '{fn} takes {most} arguments at most: {names}. Remove the others.',
    ru: 'У {fn} не больше {most} аргументов: {names}. Уберите лишние.',
  },
  notNumber: {
    en: 'Argument "{name}", {place}: {cell} is not a number. Write a number there, or leave the cell blank.',
    ru: 'Аргумент "{name}", {place}: {cell} — не число. Напишите число или оставьте ячейку пустой.',
  },
  ambiguousNumber: {
    en: 'Argument "{name}", {place}: {cell} can be read as two numbers. Turn the text into a number (Format ▸ Number).',
    ru: 'Аргумент "{name}", {place}: {cell} можно прочитать как два разных числа. Превратите текст в число (Формат ▸ Числа).',
  },
  ambiguousShare: {
    en: 'Argument "{name}", {place}: {cell} can be a share or per cent, since the range has both 0.6 and 60. Write all cells the same way.',
    ru: 'Аргумент "{name}", {place}: {cell} — доля или проценты? В диапазоне есть и 0,6, и 60. Запишите все ячейки одинаково.',
  },
  notDate: {
    en: 'Argument "{name}", {place}: {cell} is not a date. Write a date there, or leave the cell blank.',
    ru: 'Аргумент "{name}", {place}: {cell} — не дата. Напишите дату или оставьте ячейку пустой.',
  },
  ambiguousDate: {
    en: 'Argument "{name}", {place}: {cell} can be two days. Turn the text into a date (Format ▸ Number ▸ Date).',
    ru: 'Аргумент "{name}", {place}: {cell} — это может быть два разных дня. Превратите текст в дату (Формат ▸ Числа ▸ Дата).',
  },
  notName: {
    en: 'Argument "{name}", {place}: {cell} is not a name. Write a name there, or leave the cell blank.',
    ru: 'Аргумент "{name}", {place}: {cell} — не название. Напишите название или оставьте ячейку пустой.',
  },
  unknownStage: {
    en: 'Argument "{name}", {place}: {cell} is not known as won, lost or open. Write such a word (Won, Lost, Open), or start the range below its header.',
    ru: 'Аргумент "{name}", {place}: неизвестно, выиграна, проиграна или открыта сделка: {cell}. Напишите такое слово (Выиграна, Проиграна, Открыта) или начните диапазон под заголовком.',
  },
  noBase: {
    en: 'Argument "{name}" is missing. Give {text}; it can be left out only where "{other}" is a range of stages.',
    ru: 'Не указан аргумент "{name}". Укажите: {text}. Без него можно, только если "{other}" — диапазон стадий.',
  },
  partOverWhole: {
    en: '"{name}" ({part}) is not between 0 and "{other}" ({whole}). Give the part as "{name}" and the whole as "{other}".',
    ru: '"{name}" ({part}) — не между 0 и "{other}" ({whole}). Укажите часть в "{name}", а целое в "{other}".',
  },
  notShare: {
    en: '"{name}" is {value}, which is no share. Write 5 % as 0.05 or 5%.',
    ru: '"{name}" — {value}, это не доля. Запишите 5 % как 0,05 или 5%.',
  },
  notOneColumn: {
    en: 'Argument "{name}" has {columns} columns. Give one column.',
    ru: 'В аргументе "{name}" столбцов: {columns}. Укажите один столбец.',
  },
  unevenRows: {
    en: 'Argument "{name}" has {rows} rows and "{other}" has {others}. Give the same rows of both, such as A2:A and B2:B.',
    ru: 'В аргументе "{name}" строк: {rows}, а в "{other}": {others}. Укажите одни и те же строки, например A2:A и B2:B.',
  },
  unknownMethod: {
    en: 'Argument "{name}": {cell} is not one of {words}. Write one of these words, or leave the argument out.',
    ru: 'Аргумент "{name}": {cell} — не одно из слов: {words}. Напишите одно из них или не указывайте аргумент.',
  },
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
  blank: {en: '(none)', ru: '(не указано)'},
  row: {en: 'row {row}', ru: 'строка {row}'},
  rowAndColumn: {en: 'row {row}, column {column}', ru: 'строка {row}, столбец {column}'},
} as const satisfies Readonly<Record<string, Text>>;

/** For tests: what every message begins as. */
export const ALL_MESSAGES: Readonly<Record<string, Text>> = MESSAGES;

export type MessageKey = keyof typeof MESSAGES;

/** A message in the user's language, with `{name}` places filled. */
export function message(
  key: MessageKey,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string {
  return fill(MESSAGES[key][language], values);
}
