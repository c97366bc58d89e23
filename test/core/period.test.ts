import {calendar} from '../../src/core/periods/calendar';
import {dayOf, isoOf} from '../../src/core/periods/day';
import {earlierSpan, monthsEndingWith, type Period, parsePeriod} from '../../src/core/periods/period';
import {EVERYTHING, type Span} from '../../src/core/periods/span';
import {comparisonStep} from '../oracle/period';

const shown = ({start, end}: Span): string => `${isoOf(start)}…${isoOf(end)}`;
function period(text: string): Period {
  const found = parsePeriod(text);
  if (!found) throw new Error(`${text} is no period.`);
  return found;
}

test.each([
  ['2026', '2026', '2026-01-01…2027-01-01', {months: 12}],
  [' 2026 ', '2026', '2026-01-01…2027-01-01', {months: 12}],
  ['2026-Q1', '2026-Q1', '2026-01-01…2026-04-01', {months: 3}],
  ['2026 q4', '2026-Q4', '2026-10-01…2027-01-01', {months: 3}],
  ['2026К2', '2026-Q2', '2026-04-01…2026-07-01', {months: 3}],
  ['2026-02', '2026-02', '2026-02-01…2026-03-01', {months: 1}],
  ['2026-12', '2026-12', '2026-12-01…2027-01-01', {months: 1}],
  ['2028-02-29', '2028-02-29', '2028-02-29…2028-03-01', {days: 1}],
  ['2026-01-15..2026-02-10', '2026-01-15..2026-02-10', '2026-01-15…2026-02-11', {days: 27}],
  ['2026-01-15..2026-01-15', '2026-01-15..2026-01-15', '2026-01-15…2026-01-16', {days: 1}],
])('%s is %s, the days %s', (text, label, days, step) => {
  expect(period(text)).toMatchObject({label, step});
  expect(shown(period(text))).toBe(days);
});

test.each([
  ...[
    '',
    '26',
    '20266',
    'x2026',
    '2026-13',
    '2026-00',
    '2026-1',
    '2026-Q0',
    '2026-Q5',
    'x2026-Q1',
    '2026-Q12',
  ],
  ...[
    '2026-02-30',
    '2026-02-01..',
    '..2026-02-01',
    '2026-02-10..2026-02-09',
    'x2026-01',
    '2026-010',
    '2026_Q1',
  ],
])('«%s» is no period', (text) => {
  expect(parsePeriod(text)).toBeUndefined();
});

test.each([
  // A period that is over is held against a whole one.
  ['2026-03', 'previous', 1, '2026-03-31', '2026-02-01…2026-03-01'],
  ['2026-02', 'previous', 1, '2026-02-28', '2026-01-01…2026-02-01'],
  ['2026-03', 'previous', 2, '2026-05-01', '2026-01-01…2026-02-01'],
  ['2026-03', 'year-ago', 1, '2026-05-01', '2025-03-01…2025-04-01'],
  ['2026-Q1', 'previous', 1, '2026-05-01', '2025-10-01…2026-01-01'],
  ['2026', 'previous', 1, '2027-05-01', '2025-01-01…2026-01-01'],
  ['2026-01-11..2026-01-20', 'previous', 1, '2026-05-01', '2026-01-01…2026-01-11'],
  ['2026-01-11..2026-01-20', 'previous', 2, '2026-05-01', '2025-12-22…2026-01-01'],
  // One that is under way against as many days: on the 10th of March ten of them have come.
  ['2026-03', 'previous', 1, '2026-03-10', '2026-02-01…2026-02-11'],
  ['2026-03', 'previous', 1, '2026-03-30', '2026-02-01…2026-03-01'],
  ['2026-03', 'year-ago', 1, '2026-03-30', '2025-03-01…2025-03-31'],
  ['2026-03', 'previous', 1, '2026-02-27', '2026-02-01…2026-02-01'],
] as const)('%s is held against the %s one (%i back) on %s: %s', (text, comparison, times, today, days) => {
  const own = period(text);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  expect(shown(earlierSpan(own, comparisonStep(own, comparison), times, dayOf(year, month, day)))).toBe(days);
});

test('twenty-four months end with the month of the last day', () => {
  const months = monthsEndingWith(dayOf(2026, 2, 28), 24).map(({label, start, end}) => [label, end - start]);
  expect(months).toHaveLength(24);
  expect([months[0], months[11], months[22], months[23]]).toEqual([
    ['2024-03', 31],
    ['2025-02', 28],
    ['2026-01', 31],
    ['2026-02', 28],
  ]);
});

test('everything reaches from the first day of a spreadsheet to its last', () => {
  expect(shown(EVERYTHING)).toBe('1899-12-30…9999-12-31');
});

describe('a calendar', () => {
  const span = {start: dayOf(2025, 12, 30), end: dayOf(2026, 4, 2)};
  const told = (unit: Parameters<typeof calendar>[0], cut: boolean, own: Span = span): string[] =>
    (calendar(unit, own, cut, 1000) ?? []).map((one) => `${one.label} ${shown(one)} ${shown(one.previous)}`);

  test('a calendar of months has whole ones, or the days inside of the first and the last', () => {
    expect(told('month', false)[0]).toBe('2025-12 2025-12-01…2026-01-01 2025-11-01…2025-12-01');
    expect(told('month', true)).toEqual([
      '2025-12 2025-12-30…2026-01-01 2025-11-30…2025-12-01',
      '2026-01 2026-01-01…2026-02-01 2025-12-01…2026-01-01',
      '2026-02 2026-02-01…2026-03-01 2026-01-01…2026-02-01',
      '2026-03 2026-03-01…2026-04-01 2026-02-01…2026-03-01',
      '2026-04 2026-04-01…2026-04-02 2026-03-01…2026-03-02',
    ]);
  });

  test('a calendar of quarters, years, weeks and days begins where each begins', () => {
    expect(told('quarter', false).map((line) => line.split('…')[0])).toEqual([
      '2025-Q4 2025-10-01',
      '2026-Q1 2026-01-01',
      '2026-Q2 2026-04-01',
    ]);
    expect(told('year', false)).toEqual([
      '2025 2025-01-01…2026-01-01 2024-01-01…2025-01-01',
      '2026 2026-01-01…2027-01-01 2025-01-01…2026-01-01',
    ]);
    const few = {start: dayOf(2026, 1, 4), end: dayOf(2026, 1, 6)};
    expect(told('week', false, few)).toEqual([
      '2026-W01 2025-12-29…2026-01-05 2025-12-22…2025-12-29',
      '2026-W02 2026-01-05…2026-01-12 2025-12-29…2026-01-05',
    ]);
    expect(told('day', true, few)).toEqual([
      '2026-01-04 2026-01-04…2026-01-05 2026-01-03…2026-01-04',
      '2026-01-05 2026-01-05…2026-01-06 2026-01-04…2026-01-05',
    ]);
  });

  test('a year of 53 weeks has a week 53', () => {
    const last = {start: dayOf(2026, 12, 31), end: dayOf(2027, 1, 5)};
    expect(told('week', false, last).map((line) => line.slice(0, 8))).toEqual(['2026-W53', '2027-W01']);
  });

  test('a calendar has no more periods than asked for', () => {
    expect(calendar('month', span, true, 5)).toHaveLength(5);
    expect(calendar('month', span, true, 4)).toBeUndefined();
    expect(calendar('day', {start: 1, end: 1}, true, 4)).toEqual([]);
  });
});
