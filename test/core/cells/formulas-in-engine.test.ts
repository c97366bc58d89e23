import fc from 'fast-check';
import {plainText} from '../../../src/app/workbook/print';
import type {WrittenOrder} from '../../../src/core/cells/dates';
import {readDay, readFlag, readNumber, readText} from '../../../src/core/cells/read';
import {dayFormula, flagFormula, numberFormula, textFormula} from '../../../src/core/cells/read-formulas';
import {userFormula} from '../../../src/core/formulas/formula';
import {type Cell, DATE_ORDERS} from '../../../src/core/mapping';
import {dayOf} from '../../../src/core/periods/day';
import {computedColumn} from './engine-column';

/** Compares a column as the engine computes it with the readings of its cells. */
function expectSame(cells: readonly Cell[], formula: (ref: string) => string, read: (cell: Cell) => unknown) {
  const computed = computedColumn(cells, formula);
  const differences = cells.flatMap((cell, row) => {
    const wanted = read(cell);
    const told = typeof wanted === 'boolean' ? `${wanted}` : wanted;
    const shown = computed[row] ?? '';
    const isSame =
      typeof told === 'number' && typeof shown === 'number'
        ? Math.abs(shown - told) <= 1e-12 * Math.max(1, Math.abs(told))
        : shown === told;
    return isSame ? [] : [{cell, shown, told}];
  });
  expect(differences).toEqual([]);
}

const ODD: readonly Cell[] = [
  '',
  ' ',
  '-',
  'x',
  '#N/A',
  true,
  false,
  0,
  -1,
  45000.5,
  99999999,
  '=1+1',
  '"',
  '\\',
];

describe('dates that are text', () => {
  const days: readonly [string, WrittenOrder, [number, number, number]][] = [
    ['2026-04-15T09:30:00+03:00', 'ymd', [2026, 4, 15]],
    ['2026-4-5', 'ymd', [2026, 4, 5]],
    ['15.04.2026', 'dmy', [2026, 4, 15]],
    ['15.04.2026 09:30:00', 'dmy', [2026, 4, 15]],
    ['1/2/26', 'dmy', [2026, 2, 1]],
    ['1/2/26', 'mdy', [2026, 1, 2]],
    ['29.02.2024', 'dmy', [2024, 2, 29]],
    ['15 Apr, 2021 00:02:00', 'd-mon-y', [2021, 4, 15]],
    ['3 мая 2021 г.', 'd-mon-y', [2021, 5, 3]],
    ['Apr 15, 2021', 'mon-d-y', [2021, 4, 15]],
    ['2026-03', 'ym', [2026, 3, 1]],
    ['03.2026', 'my', [2026, 3, 1]],
    ['3/2026', 'my', [2026, 3, 1]],
    ['Март 2026 г.', 'mon-y', [2026, 3, 1]],
    ['March 2026', 'mon-y', [2026, 3, 1]],
  ];

  test.each(days)('%s in the order %s', (text, order, [year, month, day]) => {
    expect(readDay(text, {kind: 'date', order})).toBe(dayOf(year, month, day));
  });

  test.each([
    '31.04.2021',
    '29.02.2021',
    '00.01.2021',
    '32.01.2021',
    '1.13.2021',
  ])('%s is no day of the calendar', (text) => {
    expect(readDay(text, {kind: 'date', order: 'dmy'})).toBe('#unreadable');
  });

  const texts = [
    ...days.map(([text]) => text),
    '31.04.2021',
    '29.02.2021',
    'не закрыта',
    '2021-13-01',
    ...ODD,
  ];
  test.each([
    'none',
    ...DATE_ORDERS,
  ] as const)('dates that are text are read alike by formula and number in the order %s', (order) => {
    const format = {kind: 'date', order} as const;
    expectSame(
      texts,
      (ref) => plainText(dayFormula(userFormula(ref), format)),
      (cell) => readDay(cell, format),
    );
  });
});

describe('numbers that are text', () => {
  const numbers: readonly [string, '.' | ',', number][] = [
    ['1 234,56', ',', 1234.56],
    ['1\u00a0234,50 ₽', ',', 1234.5],
    ['1.234,56 €', ',', 1234.56],
    ['1,234.56', '.', 1234.56],
    ['$342.09K', '.', 342090],
    ['(1,234.56)', '.', -1234.56],
    ['80%', '.', 0.8],
    ['12,34,567.00', '.', 1234567],
    ['1,2 млн', ',', 1200000],
    ['5 тыс. руб.', ',', 5000],
    ['\u22127', '.', -7],
  ];

  test.each(numbers)('%s with the decimal sign %s', (text, decimal, value) => {
    expect(readNumber(text, {kind: 'number', decimal, scale: 1})).toBeCloseTo(value, 9);
  });

  const texts = [...numbers.map(([text]) => text), '1 2', '1,2,3', '12.5.6', '5-', 'Rs. 500', ...ODD];
  test.each([
    ['none', 1],
    ['.', 1],
    [',', 1],
    ['.', 100],
    [',', 100],
  ] as const)('numbers that are text are read alike by formula and number: decimal %s, scale %d', (decimal, scale) => {
    const format = {kind: 'number', decimal, scale} as const;
    expectSame(
      texts,
      (ref) => plainText(numberFormula(userFormula(ref), format)),
      (cell) => readNumber(cell, format),
    );
  });
});

test('texts and flags are read alike by formula and number', () => {
  expectSame(
    ['Anna  B', ' x ', 'a\u00a0b', 'line\nbreak', ...ODD],
    (ref) => plainText(textFormula(userFormula(ref))),
    readText,
  );
  expectSame(
    ['Да', 'нет', 'TRUE', 'Yes', '1', 0, 1, 'maybe', ...ODD],
    (ref) => plainText(flagFormula(userFormula(ref))),
    readFlag,
  );
});

test('random cells are read alike by formula and number in every format', () => {
  const piece = fc.constantFrom(
    ...[...'0123456789.,-/ ()%$€₽', '\u00a0', 'k', 'K', ' млн', 'Apr', 'мая', '20', '12', '31', '2026'],
  );
  const cell = fc.array(piece, {maxLength: 9}).map((pieces) => pieces.join(''));
  const [cells = []] = fc.sample(fc.array(cell, {minLength: 3000, maxLength: 3000}), {numRuns: 1, seed: 7});
  for (const order of DATE_ORDERS) {
    const format = {kind: 'date', order} as const;
    expectSame(
      cells,
      (ref) => plainText(dayFormula(userFormula(ref), format)),
      (text) => readDay(text, format),
    );
  }
  for (const decimal of ['.', ','] as const) {
    const format = {kind: 'number', decimal, scale: 1} as const;
    expectSame(
      cells,
      (ref) => plainText(numberFormula(userFormula(ref), format)),
      (text) => readNumber(text, format),
    );
  }
});
