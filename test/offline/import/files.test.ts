import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildSync} from 'esbuild';
import {ImportError, type ImportErrorCode, importFiles, importText} from '../../../scripts/offline/import';
import {translate} from '../../../src/core/text';
import {rowsOf, utf8, utf16, windows1251} from './bytes';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, {recursive: true}));

/** Writes a file and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A table of blank cells but the last row's first. */
const grid = (columns: number, rows: number): string =>
  [...Array(rows - 1).fill(','.repeat(columns - 1)), 'a'].join('\n');

function errorOf(run: () => unknown): ImportError {
  try {
    run();
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe('encodings', () => {
  const text = 'Ответственный;Сумма\nАнна;5';
  const rows = [
    ['Ответственный', 'Сумма'],
    ['Анна', 5],
  ];
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`)],
    ['UTF-16, low byte first', utf16(text, false)],
    ['UTF-16, high byte first', utf16(text, true)],
    ['Windows-1251', windows1251(text)],
  ])('%s is recognised', (_, bytes) => {
    expect(importText('deals.csv', bytes, {locale: 'ru_RU'}).rows).toEqual(rows);
    expect(importText('deals.csv', bytes, {locale: 'en_US'}).rows).toEqual(rows);
  });

  test('the old encoding of western locales is Windows-1252, in which ß is the byte 223', () => {
    const bytes = Uint8Array.from([0x47, 0x72, 0xf6, 0xdf, 0x65]);
    expect(importText('a.csv', bytes, {locale: 'de_DE'}).rows).toEqual([['Größe']]);
  });
});

describe('separators', () => {
  test.each([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', 'pipe'],
  ])('%j (%s) is recognised', (separator) => {
    const text = ['Owner,Amount,Stage', 'Anna,5,Won', 'Boris,7,Lost'].join('\n').replaceAll(',', separator);
    expect(rowsOf(text)).toEqual([
      ['Owner', 'Amount', 'Stage'],
      ['Anna', 5, 'Won'],
      ['Boris', 7, 'Lost'],
    ]);
  });

  test('decimal commas are no separators, even where they are more frequent', () => {
    expect(rowsOf('a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5', 'ru_RU')).toEqual([
      ['a', 'b', 'c'],
      [1.5, 2.5, 3.5],
      [4.5, 5.5, 6.5],
    ]);
    expect(rowsOf('Сумма, руб;Курс, руб\n10,5;3,5\n7,5;2,5', 'ru_RU')[1]).toEqual([10.5, 3.5]);
  });

  test('semicolons within cells do not outweigh the commas of the header', () => {
    expect(rowsOf('Deal,Companies,Amount\nA,Acme (1);Bolt (2);Core (3);,5\nB,Acme (1);,6')[1]).toEqual([
      'A',
      'Acme (1);Bolt (2);Core (3);',
      5,
    ]);
  });

  test('separators within quotation marks do not count', () => {
    expect(rowsOf('name,note\nA,"x;y;z"\nB,"p;q"')[2]).toEqual(['B', 'p;q']);
  });

  test('a title above the table does not hide the separator', () => {
    expect(rowsOf('Отчёт\nID;Сумма\n1;10,5\n2;20,5', 'ru_RU')).toEqual([
      ['Отчёт', null],
      ['ID', 'Сумма'],
      [1, 10.5],
      [2, 20.5],
    ]);
  });
});

describe('rows', () => {
  test.each([
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
  ])('%j (%s) ends a row, and the last one makes no row of its own', (lineBreak) => {
    const rows = [
      ['a', 'b'],
      [1, 2],
      [null, null],
      [3, 4],
    ];
    expect(rowsOf(['a,b', '1,2', '', '3,4', ''].join(lineBreak))).toEqual(rows);
  });

  test('LF and CRLF may stand in one file', () => {
    expect(rowsOf('a,b\r\n1,2\n3,4\r\n')).toEqual([
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ]);
  });

  test('a quoted cell holds line breaks, separators and doubled quotation marks', () => {
    expect(rowsOf('note,n\r\n"one\r\ntwo, ""three""",5')).toEqual([
      ['note', 'n'],
      ['one\ntwo, "three"', 5],
    ]);
  });

  test('a quotation mark within an unquoted cell is a character like others', () => {
    expect(rowsOf('size,n\n5" pipe,3\n')).toEqual([
      ['size', 'n'],
      ['5" pipe', 3],
    ]);
  });

  test('every row is as long as the longest', () => {
    expect(rowsOf('a,b,c\n1\n1,2,3,4')).toEqual([
      ['a', 'b', 'c', null],
      [1, null, null, null],
      [1, 2, 3, 4],
    ]);
  });
});

describe('unusual files are imported', () => {
  test('a header alone', () => expect(rowsOf('Owner,Amount\n')).toEqual([['Owner', 'Amount']]));
  test('one column', () => expect(rowsOf('Owner\nAnna\nBoris')).toEqual([['Owner'], ['Anna'], ['Boris']]));
  test('headers that repeat', () =>
    expect(rowsOf('Date,Date\n1,2')).toEqual([
      ['Date', 'Date'],
      [1, 2],
    ]));
  test('one cell of 5 MB', () => {
    const long = 'слово, "и" ещё; '.repeat(220_000);
    expect(rowsOf(`id,note\n1,"${long.replaceAll('"', '""')}"`)[1]).toEqual([1, long]);
  });
  test('one row of as many cells as a sheet has columns, A to ZZZ', () => {
    expect(rowsOf(Array(18_278).fill('12.5').join(','))[0]?.length).toBe(18_278);
  });

  test('but not one row of 5 MB in more cells than that', () => {
    expect(errorOf(() => rowsOf(Array(1_000_000).fill('12.5').join(','))).code).toBe('too-many-columns');
  });
});

describe('names of tabs', () => {
  const nameOf = (file: string): string => importText(file, utf8('a'), {locale: 'en_US'}).name;

  test('names of tabs are the names of the files without the extension', () => {
    expect(['deals.csv', 'deals.2026.csv', 'Сделки', '.csv'].map(nameOf)).toEqual([
      'deals',
      'deals.2026',
      'Сделки',
      '.csv',
    ]);
  });

  test('names of tabs have at most 100 characters and no half of one', () => {
    expect(nameOf(`${'a'.repeat(120)}.csv`)).toBe('a'.repeat(100));
    expect(nameOf(`${'a'.repeat(99)}😀.csv`)).toBe('a'.repeat(99));
  });

  test('names of tabs differ by more than capitals, and stay within 100 characters', () => {
    const long = 'a'.repeat(100);
    const paths = ['deals.csv', 'deals.tsv', 'DEALS.txt', `${long}.csv`, `${long}.tsv`].map((name) =>
      file(name, 'a'),
    );
    expect(importFiles(paths, {locale: 'en_US'}).map(({name}) => name)).toEqual([
      'deals',
      'deals (2)',
      'DEALS (3)',
      long,
      `${'a'.repeat(96)} (2)`,
    ]);
  });
});

describe('what cannot be imported says which file and what to do', () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]);
  const cases: [name: string, content: string | Uint8Array, code: ImportErrorCode, en: RegExp, ru: RegExp][] =
    [
      ['nothing.csv', '', 'empty', /empty.*Export/, /пуст.*Выгрузите/],
      ['mark.csv', '\ufeff', 'empty', /empty/, /пуст/],
      ['blank.csv', ' ,\n\n,,\n', 'empty', /empty/, /пуст/],
      ['deals.xlsx', zip, 'binary', /xlsx.*save it as CSV/, /xlsx.*сохраните как CSV/],
      ['deals.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'binary', /xls.*save it as CSV/, /xls/],
      ['deals.pdf', '%PDF-1.7', 'binary', /PDF/, /PDF/],
      ['deals.bin', 'a\0b', 'binary', /binary data/, /двоичные данные/],
      ['open.csv', 'a,b\n1,"x\n2,y\n3,z', 'quotes', /row 2.*Close the quoted cell/, /строки 2.*Закройте/],
      ['wide.csv', grid(5000, 2001), 'too-many-cells', /10.005.000.*10.000.000/, /Импортируйте меньше/],
    ];
  test.each(cases)('%s', (name, content, code, en, ru) => {
    const path = file(name, content);
    const error = errorOf(() => importFiles([path], {locale: 'en_US'}));
    expect(error.code).toBe(code);
    expect(translate(error.text, 'en')).toMatch(en);
    expect(translate(error.text, 'ru')).toMatch(ru);
    expect(translate(error.text, 'en').startsWith(`${name}: `)).toBe(true);
    expect(translate(error.text, 'ru').startsWith(`${name}: `)).toBe(true);
    expect(error.message).toBe(translate(error.text, 'en'));
    expect(errorOf(() => importFiles([path], {locale: 'ru_RU'})).message).toBe(translate(error.text, 'ru'));
  });

  test('a file that is not there, and a folder', () => {
    const missing = errorOf(() => importFiles([join(folder, 'no.csv')], {locale: 'en_US'}));
    expect([missing.code, missing.message]).toEqual([
      'not-found',
      expect.stringMatching(/no\.csv.*Check the name/),
    ]);
    const directory = errorOf(() => importFiles([folder], {locale: 'ru_RU'}));
    expect([directory.code, directory.message]).toEqual(['unreadable', expect.stringMatching(/это папка/)]);
  });

  test('cells of all files count together', () => {
    const wide = grid(3000, 2000);
    const one = file('one.csv', wide);
    expect(importFiles([one], {locale: 'en_US'})[0]?.rows).toHaveLength(2000);
    const error = errorOf(() => importFiles([one, file('two.csv', wide)], {locale: 'en_US'}));
    expect([error.code, error.message]).toEqual([
      'too-many-cells',
      expect.stringMatching(/one\.csv.*two\.csv.*12.000.000/),
    ]);
  });

  test.each([
    'xx_XX',
    'ru',
    '',
    'constructor',
  ])('the unknown locale %j is refused, with those that are known', (locale) => {
    const error = errorOf(() => importFiles([], {locale}));
    expect(error.code).toBe('unknown-locale');
    expect(error.message).toMatch(/en_US.*ru_RU.*de_DE|ru_RU/);
  });
});

test('a page can import too: nothing of Node is needed', () => {
  const {outputFiles} = buildSync({
    entryPoints: [join(__dirname, '../../../scripts/offline/import/text.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    logLevel: 'silent',
  });
  expect(outputFiles).toHaveLength(1);
});
