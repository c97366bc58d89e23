import {measuredHeaders, sampleDeals} from '../../src/app/sample/deals';
import type {Cell} from '../../src/core/mapping';
import {addMonths, type Day, dayOf, startOfMonth} from '../../src/core/periods/day';

const EN =
  'Deal ID,Deal name,Customer,Owner,Source,Product,Type,Stage,Amount,Probability,Created,Closed,Campaign,Cost,Expected close,Budget,Authority,Need,Timing';
const RU =
  'ID,Название сделки,Компания,Ответственный,Источник,Товар,Тип,Стадия сделки,Сумма,Вероятность,Дата создания,Дата закрытия,Кампания,Себестоимость,Ожидаемая дата закрытия,Оценка бюджета,Полномочия,Потребность,Сроки';

const autumn = dayOf(2026, 11, 24);
/** Days all over two years, among them the first and last of a month and 29 February. */
const days: Day[] = [dayOf(2024, 2, 29), dayOf(2025, 1, 1), dayOf(2026, 12, 31)];
for (let day = autumn - 360; day <= autumn + 360; day += 15) days.push(day);

const serial = (cell: Cell | undefined): Day => {
  if (typeof cell === 'object') return cell.serial;
  throw new Error(`No date: ${cell}`);
};
const text = (row: readonly Cell[], header: string): Cell => row[EN.split(',').indexOf(header)] ?? '';
const closedOn = (row: readonly Cell[]): Day => serial(text(row, 'Closed'));
const cycle = (row: readonly Cell[]): number => closedOn(row) - serial(text(row, 'Created'));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const known = new Map<Day, Cell[][]>();
/** The same deals are asked for by many tests. */
function dealsOn(today: Day): Cell[][] {
  const rows = known.get(today) ?? sampleDeals(today, 'en');
  known.set(today, rows);
  return rows;
}

function deals(today: Day) {
  const rows = dealsOn(today).slice(1);
  const won = rows.filter((row) => text(row, 'Stage') === 'Won');
  const lost = rows.filter((row) => text(row, 'Stage') === 'Lost');
  return {rows, won, lost, closed: [...won, ...lost]};
}

const winRate = (rows: readonly Cell[][]): number =>
  rows.filter((row) => text(row, 'Stage') === 'Won').length / rows.length;

test('the same day gives the same deals, another day others', () => {
  expect(sampleDeals(autumn, 'en')).toEqual(sampleDeals(autumn, 'en'));
  expect(sampleDeals(autumn, 'en')).not.toEqual(sampleDeals(autumn + 40, 'en'));
});

test('the headers are those of an English and of a Russian export', () => {
  expect(sampleDeals(autumn, 'en')[0]).toEqual([...EN.split(','), ...measuredHeaders('en')]);
  expect(sampleDeals(autumn, 'ru')[0]).toEqual([...RU.split(','), ...measuredHeaders('ru')]);
});

test('both languages have the same numbers, dates and blanks in the same places', () => {
  const numbers = (rows: Cell[][]): Cell[][] =>
    rows.slice(1).map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? 'text' : cell)));
  expect(numbers(sampleDeals(autumn, 'ru'))).toEqual(numbers(sampleDeals(autumn, 'en')));
});

test('every word of the Russian sample but ids is Russian', () => {
  const words = sampleDeals(autumn, 'ru').flatMap((row) => [...row.slice(1, 8), row[12] ?? '']);
  expect(words.filter((cell) => typeof cell !== 'string' || /[A-Za-z]/.test(cell))).toEqual([]);
});

test('about 900 deals, nineteen cells a row and one for each field with headers of its own', () => {
  for (const day of days) {
    const rows = dealsOn(day);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([19 + measuredHeaders('en').length]));
    expect(Math.abs(rows.length - 900)).toBeLessThan(30);
  }
});

test('no deal was created or closed later than today, earlier than 26 months ago, or on a weekend', () => {
  for (const day of days) {
    const dates = deals(day)
      .rows.flatMap((row) => [text(row, 'Created'), text(row, 'Closed')])
      .flatMap((cell) => (typeof cell === 'object' ? [cell.serial] : []));
    expect(dates.length).toBeGreaterThan(1500);
    expect(dates.every(Number.isInteger)).toBe(true);
    expect(Math.max(...dates)).toBeLessThanOrEqual(day);
    expect(Math.min(...dates)).toBeGreaterThanOrEqual(addMonths(day, -26));
    // 1970-01-01, day 25569, was a Thursday.
    const weekdays = new Set(dates.map((date) => (date - 25569 + 4) % 7));
    expect([...weekdays].sort()).toEqual([1, 2, 3, 4, 5]);
  }
});

test('open deals have no closed day and a probability that grows with the stage', () => {
  const {rows} = deals(autumn);
  const open = rows.filter((row) => text(row, 'Closed') === '');
  expect(new Set(open.map((row) => `${text(row, 'Stage')} ${text(row, 'Probability')}`))).toEqual(
    new Set(['New 0.1', 'Qualified 0.25', 'Proposal 0.5', 'Negotiation 0.75']),
  );
  expect(Math.min(...open.map((row) => serial(text(row, 'Created'))))).toBeGreaterThanOrEqual(autumn - 90);
});

test('closed deals took 8 to 90 days, and more of them less than the mean than more', () => {
  const cycles = deals(autumn).closed.map(cycle);
  expect(Math.min(...cycles)).toBeGreaterThanOrEqual(8);
  expect(Math.max(...cycles)).toBeLessThanOrEqual(90);
  const average = mean(cycles);
  expect(cycles.filter((days) => days < average).length).toBeGreaterThan(cycles.length / 2);
});

test('20 to 45 % of the closed deals are won, by everyone and by every rep', () => {
  for (const day of days) {
    const {closed} = deals(day);
    const owners = new Set(closed.map((row) => text(row, 'Owner')).filter((owner) => owner !== ''));
    expect(owners.size).toBe(12);
    for (const rows of [
      closed,
      ...[...owners].map((o) => closed.filter((row) => text(row, 'Owner') === o)),
    ]) {
      expect(winRate(rows)).toBeGreaterThan(0.2);
      expect(winRate(rows)).toBeLessThan(0.45);
    }
  }
});

test('every one of the last 24 whole months has won deals', () => {
  for (const day of days) {
    const {won} = deals(day);
    for (let back = 24; back >= 1; back--) {
      const [from, to] = [back, back - 1].map((months) => addMonths(startOfMonth(day), -months));
      expect(won.filter((row) => closedOn(row) >= Number(from) && closedOn(row) < Number(to))).not.toEqual(
        [],
      );
    }
  }
});

test('about 2 % more deals come in every month', () => {
  const {rows} = deals(autumn);
  const inYear = (yearsBack: number): number =>
    rows.filter((row) => {
      const created = serial(text(row, 'Created'));
      return (
        created > addMonths(autumn, -12 * (yearsBack + 1)) && created <= addMonths(autumn, -12 * yearsBack)
      );
    }).length;
  const growth = inYear(0) / inYear(1);
  expect(growth ** (1 / 12)).toBeGreaterThan(1.01);
  expect(growth ** (1 / 12)).toBeLessThan(1.03);
});

// 160 and not 120: customers come and go, and of 120 too few would be new in the last months.
test('some 160 customers, many of whom buy again: more, something else, or the same', () => {
  const {rows, won} = deals(autumn);
  const customers = new Set(rows.map((row) => text(row, 'Customer'))).size;
  expect(customers).toBeGreaterThan(140);
  expect(customers).toBeLessThanOrEqual(176);
  const firstWon = new Map<Cell, Day>();
  for (const row of won) {
    const known = firstWon.get(text(row, 'Customer')) ?? closedOn(row);
    firstWon.set(text(row, 'Customer'), Math.min(known, closedOn(row)));
  }
  const again = new Set(['Upsell', 'Cross-sell', 'Renewal']);
  for (const row of rows) {
    const bought = (firstWon.get(text(row, 'Customer')) ?? Infinity) < serial(text(row, 'Created'));
    expect(again.has(`${text(row, 'Type')}`)).toBe(bought);
    expect(text(row, 'Type') === 'New Business').toBe(!bought);
  }
  expect(new Set(rows.map((row) => text(row, 'Type'))).size).toBe(4);
});

test('six campaigns, and two to five of ten deals without one', () => {
  const {rows} = deals(autumn);
  const campaigns = rows.map((row) => text(row, 'Campaign'));
  const blanks = campaigns.filter((name) => name === '').length;
  expect(new Set(campaigns).size).toBe(7);
  expect(blanks / rows.length).toBeGreaterThan(0.2);
  expect(blanks / rows.length).toBeLessThan(0.5);
});

test('scores are 1 to 5, some blank, and those of won deals are higher than those of lost ones', () => {
  const {rows, won, lost} = deals(autumn);
  const scores = (of: readonly Cell[][]): Cell[] => of.flatMap((row) => row.slice(15, 19));
  const numbers = (of: readonly Cell[][]): number[] =>
    scores(of).filter((score): score is number => typeof score === 'number');
  expect(new Set(scores(rows))).toEqual(new Set([1, 2, 3, 4, 5, '']));
  const blanks = scores(rows).filter((score) => score === '').length;
  expect(blanks / scores(rows).length).toBeGreaterThan(0.05);
  expect(blanks / scores(rows).length).toBeLessThan(0.15);
  expect(mean(numbers(won))).toBeGreaterThan(mean(numbers(lost)) + 1);
});

test('only won deals have a cost, less than the amount; a few of them have none', () => {
  const {rows, won} = deals(autumn);
  const withCost = rows.filter((row) => text(row, 'Cost') !== '');
  for (const row of withCost) expect(text(row, 'Stage')).toBe('Won');
  const withBoth = withCost.filter((row) => text(row, 'Amount') !== '');
  for (const row of withBoth) expect(text(row, 'Cost')).toBeLessThan(Number(text(row, 'Amount')));
  expect(withBoth.length).toBeGreaterThan(withCost.length / 2);
  expect(withCost.length / won.length).toBeGreaterThan(0.85);
  expect(withCost.length).toBeLessThan(won.length);
});

test('deals took as long as expected before the last two months; of the open ones some are overdue', () => {
  const {rows, closed} = deals(autumn);
  const expected = (row: readonly Cell[]): Day => serial(text(row, 'Expected close'));
  const before = closed.filter((row) => closedOn(row) <= autumn - 61);
  expect(before.filter((row) => expected(row) !== closedOn(row))).toEqual([]);
  const open = rows.filter((row) => text(row, 'Closed') === '');
  const overdue = open.filter((row) => expected(row) < autumn);
  expect(overdue.length).toBeGreaterThan(5);
  expect(overdue.length).toBeLessThan(open.length);
});

test('the last two months alert: won deals took longer, and one rep wins less than 60 % as often as before', () => {
  for (const day of days) {
    const {won, closed} = deals(day);
    const recent = (row: Cell[]): boolean => closedOn(row) > day - 61;
    const before = (row: Cell[]): boolean => !recent(row);
    expect(mean(won.filter(recent).map(cycle)) / mean(won.filter(before).map(cycle))).toBeGreaterThan(1.05);
    const rep = closed.filter((row) => text(row, 'Owner') === 'Alice Marlow');
    expect(winRate(rep.filter(recent)) / winRate(rep.filter(before))).toBeLessThan(0.6);
  }
});

test('two rows have no owner, one won deal no amount, one id stands twice', () => {
  for (const day of days) {
    const {rows, won} = deals(day);
    expect(rows.filter((row) => text(row, 'Owner') === '')).toHaveLength(2);
    const withoutAmount = rows.filter((row) => text(row, 'Amount') === '');
    expect(withoutAmount).toHaveLength(1);
    expect(won).toEqual(expect.arrayContaining(withoutAmount));
    expect(rows.length - new Set(rows.map((row) => text(row, 'Deal ID'))).size).toBe(1);
  }
});
