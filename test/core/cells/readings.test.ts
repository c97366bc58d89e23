/** What single cells are read as, told by hand. */
import {
  isBlankText,
  LAST_DAY,
  readDay,
  readFlag,
  readNumber,
  readText,
  UNREADABLE,
} from '../../../src/core/cells/read';
import type {Cell} from '../../../src/core/mapping';

test('what cannot be read stands there as a mark that no name has', () => {
  expect(UNREADABLE).toBe('#unreadable');
  expect(LAST_DAY).toBe(2_958_466);
});

test.each<[Cell, string]>([
  ['Ann', 'Ann'],
  ['', ''],
  [' ', ''],
  ['   ', ''],
  [' Ann', 'Ann'],
  ['Ann ', 'Ann'],
  ['Ann  Lee', 'Ann Lee'],
  ['Ann Lee', 'Ann Lee'],
  ['Ann\u00a0Lee', 'Ann Lee'],
  ['Ann\nLee', 'Ann Lee'],
  ['Ann \n\t Lee', 'Ann Lee'],
  ['\u200fAnn\u202e', 'Ann'],
  ['Ann\u007fLee\u0085', 'Ann Lee'],
  ['Ann\u2009Lee\u3000', 'Ann Lee'],
  ['Ёлкин', 'Ёлкин'],
  ['¡Olé!', '¡Olé!'],
  ['#1', '#1'],
  ['#N/A', UNREADABLE],
  ['#REF!', UNREADABLE],
  ['#VALUE!', UNREADABLE],
  ['#DIV/0!', UNREADABLE],
  ['#NAME?', UNREADABLE],
  ['#NUM!', UNREADABLE],
  ['#NULL!', UNREADABLE],
  ['#ERROR!', UNREADABLE],
  ['#N/A!', '#N/A!'],
  ['x#N/A', 'x#N/A'],
  [5, '5'],
  [1.5, '1.5'],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [{serial: 46000}, '46000'],
])('the text of %j is «%s»', (cell, text) => {
  expect(readText(cell)).toBe(text);
});

test.each([
  ...['', ' ', ' \u00a0\u202f\u2009', '-', ' - ', '–', '—', 'n/a', 'N/A', 'None', 'NULL', 'не закрыта'],
  ...['Не закрыто', '\u00a0n/a'],
])('«%s» means nothing', (text) => {
  expect(isBlankText(text)).toBe(true);
  expect(readDay(text, {kind: 'date', order: 'ymd'})).toBe('');
  expect(readNumber(text, {kind: 'number', decimal: '.', scale: 1})).toBe('');
  expect(readFlag(text)).toBe('');
});

test.each(['--', '- -', 'n / a', 'nonee', '\t', '\n', 'не  закрыта'])('«%s» means something', (text) => {
  expect(isBlankText(text)).toBe(false);
});

test.each<[Cell, 'none' | 'ymd' | 'dmy', number | string]>([
  [{serial: 46000}, 'none', 46000],
  [{serial: 46000.999}, 'none', 46000],
  [{serial: 0}, 'none', UNREADABLE],
  [{serial: 0.5}, 'none', 0],
  [{serial: -1}, 'none', UNREADABLE],
  [46000.25, 'ymd', 46000],
  [1, 'ymd', 1],
  [2_958_465.9, 'ymd', 2_958_465],
  [2_958_466, 'ymd', UNREADABLE],
  [true, 'ymd', UNREADABLE],
  [false, 'none', UNREADABLE],
  ['2026-01-02', 'ymd', 46024],
  ['2026-01-02', 'none', UNREADABLE],
  ['2026-01-02', 'dmy', UNREADABLE],
  ['02.01.2026', 'dmy', 46024],
  ['soon', 'ymd', UNREADABLE],
])('%j in the order %s is the day %s', (cell, order, day) => {
  expect(readDay(cell, {kind: 'date', order})).toBe(day);
});

test.each<[Cell, 'none' | '.' | ',', 1 | 100, number | string]>([
  [12, 'none', 1, 12],
  [12, 'none', 100, 0.12],
  [-0.5, '.', 1, -0.5],
  [{serial: 50}, 'none', 1, 50],
  [{serial: 50}, 'none', 100, 0.5],
  [true, '.', 1, UNREADABLE],
  [false, 'none', 1, UNREADABLE],
  ['12', 'none', 1, UNREADABLE],
  ['', 'none', 1, ''],
  ['1,234.5', '.', 1, 1234.5],
  ['1.234,5', ',', 1, 1234.5],
  ['1.234,5', '.', 1, UNREADABLE],
  ['40', '.', 100, 0.4],
  ['40%', '.', 100, 0.4],
  ['40%', '.', 1, 0.4],
  ['forty', '.', 1, UNREADABLE],
])('%j with the decimal sign %s in 1/%i is the number %s', (cell, decimal, scale, number) => {
  expect(readNumber(cell, {kind: 'number', decimal, scale})).toBe(number);
});

test.each<[Cell, boolean | string]>([
  [true, true],
  [false, false],
  ...['true', 'TRUE', 'Yes', 'y', '1', 'Да', 'ИСТИНА', ' yes '].map((text): [Cell, boolean] => [text, true]),
  ...['false', 'No', 'N', '0', 'нет', 'Ложь', '\u00a0no'].map((text): [Cell, boolean] => [text, false]),
  [1, true],
  [0, false],
  [2, UNREADABLE],
  [{serial: 1}, true],
  [{serial: 2}, UNREADABLE],
  ['maybe', UNREADABLE],
  ['yes no', UNREADABLE],
  ['yess', UNREADABLE],
])('the flag %j is %s', (cell, flag) => {
  expect(readFlag(cell)).toBe(flag);
});

test('the longest of texts is read at once, whatever it is made of', () => {
  const before = performance.now();
  for (const sign of [' ', '\u00a0', '1', '-', 'x '])
    for (const text of [`${sign.repeat(50_000)}x`, `1${sign.repeat(49_999)}`]) {
      readText(text);
      readFlag(text);
      readDay(text, {kind: 'date', order: 'dmy'});
      readNumber(text, {kind: 'number', decimal: '.', scale: 1});
    }
  // The pattern that looked at spaces from each of them anew took four seconds for one cell.
  expect(performance.now() - before).toBeLessThan(3000);
});
