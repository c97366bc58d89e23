/** What a custom function says when it cannot read an argument: which one, where, and what to do. */
import {fill, type Language, type Text} from '../../core/text';
import {TABLE_MESSAGES} from './table-messages';

const OWN = {
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
  blank: {en: '(none)', ru: '(не указано)'},
  row: {en: 'row {row}', ru: 'строка {row}'},
  rowAndColumn: {en: 'row {row}, column {column}', ru: 'строка {row}, столбец {column}'},
} as const satisfies Readonly<Record<string, Text>>;

/** Every message. */
export const MESSAGES = {...OWN, ...TABLE_MESSAGES} as const;

export type MessageKey = keyof typeof MESSAGES;

/** How a message is called at its end and in Help: `not-number`. */
export function codeOf(key: MessageKey): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A message in the user's language, with `{name}` places filled and its code at the end. */
export function message(
  key: MessageKey,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string {
  return `${part(key, language, values)} [${codeOf(key)}]`;
}

/** A part of a message, such as a place. */
export function part(
  key: MessageKey,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string {
  return fill(MESSAGES[key][language], values);
}
