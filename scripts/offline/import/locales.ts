/** How the locales of a spreadsheet write numbers and dates, as far as the import reads them. */
import {languageOf} from '../../../src/core/text';
import {ImportError} from './errors';

export interface ImportLocale {
  readonly decimal: '.' | ',';
  /** Signs that may stand between groups of three digits; one and the same within a number. */
  readonly groups: string;
  /** Currency signs that make an amount, before or after it. */
  readonly currencies: readonly string[];
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** Signs that may stand between the parts of a date; one and the same within a date. */
  readonly dateSeparators: string;
  /** Format in which a date of the locale's own order is shown. */
  readonly dateFormat: string;
  /** Whether a time may end in AM or PM. */
  readonly hasHalfDays: boolean;
  /** How texts were encoded before Unicode where the locale is used. */
  readonly oldEncoding: 'windows-1251' | 'windows-1252' | 'shift_jis';
}

/** Plain, non-breaking and narrow non-breaking space. */
const SPACES = ' \u00a0\u202f';

const POINT = {decimal: '.', groups: ',', hasHalfDays: false} as const;
const COMMA = {decimal: ',', groups: '.', hasHalfDays: false} as const;
const SPACED = {...COMMA, groups: SPACES} as const;
const DOTS = {dateOrder: 'dmy', dateSeparators: '.', dateFormat: 'dd.mm.yyyy'} as const;
const SLASHES = {dateOrder: 'dmy', dateSeparators: '/-', dateFormat: 'dd/mm/yyyy'} as const;
const CYRILLIC = {oldEncoding: 'windows-1251'} as const;
const WESTERN = {oldEncoding: 'windows-1252'} as const;

/** Russian exports often land in spreadsheets that were left at an English locale: hence the encoding of those. */
const LOCALES: Readonly<Record<string, ImportLocale>> = {
  en_US: {
    ...POINT,
    ...CYRILLIC,
    currencies: ['$'],
    dateOrder: 'mdy',
    dateSeparators: '/-',
    dateFormat: 'm/d/yyyy',
    hasHalfDays: true,
  },
  en_GB: {...POINT, ...SLASHES, ...CYRILLIC, currencies: ['£'], hasHalfDays: true},
  ru_RU: {...SPACED, ...DOTS, ...CYRILLIC, currencies: ['₽', 'р.']},
  uk_UA: {...SPACED, ...DOTS, ...CYRILLIC, currencies: ['₴', 'грн.']},
  de_DE: {...COMMA, ...DOTS, ...WESTERN, currencies: ['€']},
  fr_FR: {...SPACED, ...SLASHES, ...WESTERN, currencies: ['€']},
  es_ES: {...COMMA, ...SLASHES, ...WESTERN, currencies: ['€']},
  pt_BR: {...COMMA, ...SLASHES, ...WESTERN, currencies: ['R$']},
  ja_JP: {
    ...POINT,
    currencies: ['¥', '￥'],
    dateOrder: 'ymd',
    dateSeparators: '/',
    dateFormat: 'yyyy/mm/dd',
    oldEncoding: 'shift_jis',
  },
};

/**
 * The notation of a locale such as `ru_RU`.
 * @throws ImportError `unknown-locale`: guessing one would turn numbers into other numbers
 */
export function importLocale(locale: string): ImportLocale {
  const found = Object.hasOwn(LOCALES, locale) ? LOCALES[locale] : undefined;
  if (found) return found;
  throw new ImportError('unknown-locale', languageOf(locale), {
    locale,
    known: Object.keys(LOCALES).join(', '),
  });
}
