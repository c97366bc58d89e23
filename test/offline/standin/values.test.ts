import {open, sheetOf} from './workbook';

describe('formulas are parsed in the locale of the spreadsheet', () => {
  test.each([
    ['en_US', '=SUM(1,2)', 3],
    ['en_US', '=SUM(1;2)', 3],
    ['ru_RU', '=SUM(1;2)', 3],
    ['ru_RU', '=SUM(1,2)', 1.2],
    ['ru_RU', '=SUM(A2,A3)', '#ERROR!'],
    ['ru_RU', '=IF(TRUE,1,2)', '#ERROR!'],
    ['de_DE', '=1.5*2', '#ERROR!'],
    ['ru_RU', '=IF(TRUE;"a,b";0)', 'a,b'],
  ])('%s: %s gives %s', (locale, formula, value) => {
    const cell = sheetOf(open({locale})).getRange('C1');
    cell.setFormula(formula);
    expect(cell.getValue()).toBe(value);
  });

  test('a formula is given back with the separators of the locale', () => {
    const cell = sheetOf(open({locale: 'ru_RU'})).getRange('C1');
    expect(cell.setFormula('=SUM(A2;A3)').getFormula()).toBe('=SUM(A2;A3)');
  });
});

describe('the clock of a spreadsheet', () => {
  const at = (timeZone: string, today?: number) =>
    sheetOf(open({timeZone, ...(today === undefined ? {} : {today})}))
      .getRange('C1:D1')
      .setFormulas([['=TEXT(TODAY(),"yyyy-mm-dd")', '=TEXT(NOW(),"yyyy-mm-dd hh:mm")']])
      .getValues();

  const clockOf = (timeZone: string): string =>
    new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short', timeStyle: 'short'}).format(Date.now());

  // Those of the outermost two are never in the same day.
  test.each([
    'Pacific/Pago_Pago',
    'Etc/UTC',
    'Pacific/Kiritimati',
  ])('TODAY() and NOW() are those of %s', (timeZone) => {
    const [before, [[today, now] = []], after] = [clockOf(timeZone), at(timeZone), clockOf(timeZone)];
    expect([before, after]).toContain(now);
    expect(`${now}`.slice(0, 10)).toBe(today);
  });

  test('the clock of a spreadsheet stands at noon of the day that it was set to', () => {
    expect(at('Pacific/Kiritimati', 46_000)).toEqual([['2025-12-09', '2025-12-09 12:00']]);
  });
});

describe('a text that is written', () => {
  test.each([
    ['=1+1', 2],
    ["'=1+1", '=1+1'],
    ['+5', 5],
    ['-A2', -10],
    ['@home', '#ERROR!'],
    ['12', 12],
    ["'12", '12'],
    ['Won', 'Won'],
    ['TRUE', true],
  ])('%s becomes %s', (text, value) => {
    const cell = sheetOf(open()).getRange('C1');
    cell.setValue(text);
    expect(cell.getValue()).toBe(value);
  });

  test('a text that is written keeps its apostrophe in a cell of plain text', () => {
    const cell = sheetOf(open()).getRange('C1');
    cell.setNumberFormat('@').setValue("'Won");
    expect(cell.getValue()).toBe("'Won");
  });

  test('a text that is written loses its apostrophe in any other cell, which may become one of plain text later', () => {
    const cell = sheetOf(open()).getRange('C1');
    cell.setValue("'1-2").setNumberFormat('@');
    expect(cell.getValue()).toBe('1-2');
  });
});

describe('a user types', () => {
  test.each([
    ['ru_RU', '1,5', 1.5],
    ['en_US', '1.5', 1.5],
    ['ru_RU', '15.04.2026', 46127],
    ['en_US', '4/15/2026', 46127],
    ['ru_RU', '=SUM(1;2)', 3],
    ['ru_RU', '=1,5*2', 3],
  ])('%s: %s, and the cell holds %s', (locale, text, value) => {
    const {standIn} = open({locale});
    standIn.type('Deals', 'C1', text);
    expect(standIn.value('Deals', 'C1')).toBe(value);
  });
});

describe('a matrix of the wrong shape is refused in Google’s words', () => {
  test('too few rows', () => {
    const range = sheetOf(open()).getRange('A1:B2');
    expect(() => range.setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });

  test('a row of another width', () => {
    const range = sheetOf(open()).getRange('A1:B2');
    expect(() => range.setNumberFormats([['0', '0'], ['0']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });
});

test('a date is read as the instant at which its day begins in the spreadsheet’s zone', () => {
  const {standIn, ...opened} = open();
  standIn.type('Deals', 'C1', '2026-03-01');
  const value: unknown = sheetOf({standIn, ...opened})
    .getRange('C1')
    .getValue();
  expect(value).toEqual(new Date('2026-02-28T21:00:00Z'));
});

test('formats, colours and notes are answered as they were set', () => {
  const range = sheetOf(open()).getRange('C1:D1');
  range
    .setNumberFormat('0.0%')
    .setBackground('#FFEEAA')
    .setFontWeights([['bold', 'normal']])
    .setNote('Won ÷ closed');
  expect(range.getNumberFormats()).toEqual([['0.0%', '0.0%']]);
  expect(range.getBackgrounds()).toEqual([['#ffeeaa', '#ffeeaa']]);
  expect(range.getFontWeights()).toEqual([['bold', 'normal']]);
  expect(range.getNotes()).toEqual([['Won ÷ closed', 'Won ÷ closed']]);
});

test.each([
  ['B:B', 'B1:B1000'],
  ['B2:B', 'B2:B1000'],
  ['2:3', 'A2:Z3'],
  ['$B$2:$C$3', 'B2:C3'],
  ['Deals!A1', 'A1'],
])('the range %s is %s', (text, notation) => {
  expect(sheetOf(open()).getRange(text).getA1Notation()).toBe(notation);
});
