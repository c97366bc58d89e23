import {importText} from '../../../scripts/offline/import/text';
import type {SheetCell} from '../../../scripts/offline/standin/api';
import {utf8} from './bytes';

/** What a cell of a CSV file holds after the import. */
function cell(text: string, locale: string): SheetCell | undefined {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return importText('deals.csv', utf8(`value\tnext\n${quoted}\tnext`), {locale}).rows[1]?.[0];
}

// Serials as LibreOffice and Excel count them: 2026-12-01 is 46357, 2026-04-15 is 46127, 2024-02-29 is 45351.
const date = (format: string, serial = 46357) => ({serial, format});
const TEN_HOURS = 10 / 24;

describe.each<[locale: string, cases: [text: string, held: SheetCell][]]>([
  [
    'en_US',
    [
      ['1234.5', 1234.5],
      ['1,234.50', 1234.5],
      ['1,234,567', 1234567],
      ['-1,234.50', -1234.5],
      ['$1,234.50', 1234.5],
      ['-$5', -5],
      ['($1,234.50)', -1234.5],
      ['.5', 0.5],
      ['12.5%', 0.125],
      ['0.7%', 0.007],
      ['TRUE', true],
      ['false', false],
      ['2026-12-01', date('yyyy-mm-dd')],
      ['2026-12-01 10:00:00', date('yyyy-mm-dd hh:mm:ss', 46357 + TEN_HOURS)],
      ['2026-12-01 10:00', date('yyyy-mm-dd hh:mm:ss', 46357 + TEN_HOURS)],
      ['12/1/2026', date('m/d/yyyy')],
      ['12/01/2026 10:00 PM', date('m/d/yyyy hh:mm:ss', 46357 + 22 / 24)],
      ['4/15/26', date('m/d/yyyy', 46127)],
      ['2/29/2024', date('m/d/yyyy', 45351)],
      ['10:00', date('hh:mm:ss', TEN_HOURS)],
    ],
  ],
  [
    'ru_RU',
    [
      ['1234,5', 1234.5],
      ['1 234,50', 1234.5],
      ['1\u00a0234,50', 1234.5],
      ['1\u202f234\u202f567', 1234567],
      ['1 234,50 ₽', 1234.5],
      ['2222000,00', 2222000],
      ['12,5%', 0.125],
      ['12,5 %', 0.125],
      ['15.04.2026', date('dd.mm.yyyy', 46127)],
      ['1.12.2026', date('dd.mm.yyyy')],
      ['01.12.2026 10:00:00', date('dd.mm.yyyy hh:mm:ss', 46357 + TEN_HOURS)],
      ['2026-12-01', date('yyyy-mm-dd')],
      ['2026-12-01 10:00:00', date('yyyy-mm-dd hh:mm:ss', 46357 + TEN_HOURS)],
    ],
  ],
  [
    'de_DE',
    [
      ['1.234,50', 1234.5],
      ['1.234', 1234],
      ['1.234,50 €', 1234.5],
      ['01.12.2026', date('dd.mm.yyyy')],
    ],
  ],
  [
    'fr_FR',
    [
      ['1\u202f234,50 €', 1234.5],
      ['01/12/2026', date('dd/mm/yyyy')],
    ],
  ],
  [
    'en_GB',
    [
      ['£1,234.50', 1234.5],
      ['01/12/2026', date('dd/mm/yyyy')],
    ],
  ],
  [
    'pt_BR',
    [
      ['R$ 1.234,50', 1234.5],
      ['01/12/2026', date('dd/mm/yyyy')],
    ],
  ],
  [
    'ja_JP',
    [
      ['¥1,234', 1234],
      ['2026/12/01', date('yyyy/mm/dd')],
    ],
  ],
  [
    'uk_UA',
    [
      ['1 234,50 ₴', 1234.5],
      ['01.12.2026', date('dd.mm.yyyy')],
    ],
  ],
  [
    'es_ES',
    [
      ['1.234,50 €', 1234.5],
      ['1/12/2026', date('dd/mm/yyyy')],
    ],
  ],
])('%s', (locale, cases) => {
  test.each(cases)('reads %s', (text, held) => {
    expect(cell(text, locale)).toEqual(held);
  });
});

describe('what the locale does not read stays text', () => {
  test.each([
    ['en_US', '15.04.2026'],
    ['en_US', '1 234,50'],
    ['en_US', '1234,5'],
    ['en_US', '15 Apr, 2021 00:02:00'],
    ['en_US', '15/04/2026'],
    ['en_US', '2/29/2026'],
    ['en_US', '€5'],
    ['en_US', '$342.09K'],
    ['en_US', '1,23'],
    ['en_US', '(5'],
    ['en_US', '12/1/2026 25:00'],
    ['en_US', '2026-04-15T09:30:00+03:00'],
    ['ru_RU', '1234.56'],
    ['ru_RU', '1,234.50'],
    ['ru_RU', '31.02.2026'],
    ['ru_RU', '29.02.2026'],
    ['ru_RU', '00.00.0000'],
    ['ru_RU', '04/15/2026'],
    ['ru_RU', 'не закрыта'],
    ['ru_RU', 'Да'],
    ['de_DE', '1 234,50'],
    ['de_DE', '1234.5'],
    ['ja_JP', '01/12/2026'],
  ])('%s: %s', (locale, text) => {
    expect(cell(text, locale)).toBe(text);
  });
});

test('a bare day and month stays text, which Sheets would make a date of the current year', () => {
  expect(cell('12.05', 'ru_RU')).toBe('12.05');
  expect(cell('12/05', 'en_US')).toBe('12/05');
});

test('ids lose what Sheets takes from them: leading zeros, and all but the size of 3E5', () => {
  expect(cell('00123', 'en_US')).toBe(123);
  expect(cell('3E5', 'en_US')).toBe(300000);
  expect(cell('1C1I7A6R', 'en_US')).toBe('1C1I7A6R');
  expect(cell('1E999', 'en_US')).toBe('1E999');
});

test.each(['=1+1', '=IMPORTXML("x";"y")', '+A1', '@SUM(1)', '-A1'])('%s never becomes a formula', (text) => {
  expect(cell(text, 'en_US')).toBe(text);
});

test('an empty cell is null, a text keeps its spaces, a number needs none', () => {
  expect(cell('', 'en_US')).toBeNull();
  expect(cell(' Acme ', 'en_US')).toBe(' Acme ');
  expect(cell(' 12 ', 'en_US')).toBe(12);
});
