/** What can be wrong with a file, said in English and Russian with what to do next. */
import {fill, type Language, type Text} from '../../src/core/text';

const MESSAGES = {
  'unknown-locale': {
    en: 'The locale "{locale}" is not known here. Use one of: {known}.',
    ru: 'Локаль «{locale}» здесь неизвестна. Возможны: {known}.',
  },
  'not-found': {
    en: '{file}: no such file. Check the name and the folder.',
    ru: '{file}: файл не найден. Проверьте имя и папку.',
  },
  unreadable: {
    en: '{file}: the file cannot be read ({reason}). Give a CSV file that you may open.',
    ru: '{file}: файл не читается ({reason}). Укажите файл CSV, который вам разрешено открывать.',
  },
  empty: {
    en: '{file}: the file is empty. Export it once more, with the header row.',
    ru: '{file}: файл пуст. Выгрузите его ещё раз, со строкой заголовков.',
  },
  binary: {
    en: '{file}: this is not a text file but {kind}. Open it in a spreadsheet and save it as CSV (UTF-8).',
    ru: '{file}: это не текстовый файл, а {kind}. Откройте его в таблицах и сохраните как CSV (UTF-8).',
  },
  quotes: {
    en: '{file}: the quotation marks around row {row} do not match, so that rows would run together. Close the quoted cell, and write a mark within it twice ("").',
    ru: '{file}: около строки {row} не сходятся кавычки, и строки слились бы. Закройте ячейку в кавычках, а кавычки внутри неё удвойте ("").',
  },
  'too-many-cells': {
    en: '{file}: {cells} cells; a spreadsheet of Google Sheets holds at most {most}. Import fewer columns or rows.',
    ru: '{file}: {cells} ячеек, а таблица Google Sheets вмещает не больше {most}. Импортируйте меньше столбцов или строк.',
  },
  'too-many-columns': {
    en: '{file}: {columns} columns in a row; a sheet of Google Sheets holds at most {most}. Check the separator and the line ends, or import fewer columns.',
    ru: '{file}: {columns} столбцов в строке, а лист Google Sheets вмещает не больше {most}. Проверьте разделитель и концы строк или импортируйте меньше столбцов.',
  },
  'too-many-bytes': {
    en: '{file}: the file is larger than {most} MB. Import fewer columns or rows.',
    ru: '{file}: файл больше {most} МБ. Импортируйте меньше столбцов или строк.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type ImportErrorCode = keyof typeof MESSAGES;

type Values = Readonly<Record<string, string | Text>>;

/** Fills a message's places in one language; a value that is a text itself is taken in that language. */
function inLanguage(code: ImportErrorCode, values: Values, language: Language): string {
  const plain = Object.entries(values).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : value[language],
  ]);
  return fill(MESSAGES[code][language], Object.fromEntries(plain));
}

/** A file that cannot be imported. `message` is in the language asked for, `text` in every language. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  readonly text: Text;

  constructor(code: ImportErrorCode, language: Language, values: Values) {
    const text = {en: inLanguage(code, values, 'en'), ru: inLanguage(code, values, 'ru')};
    super(text[language]);
    this.name = 'ImportError';
    this.code = code;
    this.text = text;
  }
}
