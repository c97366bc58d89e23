import {sampleDeals} from '../../src/app/sample/deals';
import {MOST_CELLS, plannedCells, refusalForRoom} from '../../src/app/workbook/capacity';
import {leanerPlan} from '../../src/app/workbook/leaner-plan';
import {NO_SETTINGS} from '../../src/app/workbook/settings';
import {SheetBuilder} from '../../src/app/workbook/sheet-builder';
import {planWorkbook} from '../../src/app/workbook/workbook-plan';
import {dayOf} from '../../src/core/periods/day';
import {tableSpec} from '../../src/core/tables';

const sheet = (rows: number, columns: number) =>
  new SheetBuilder({role: 'model', title: 'Model'}).size(rows, columns).plan();
const planned = [sheet(102_000, 50), sheet(400, 400)];
const held = (rows: number, columns: number) => ({held: [{rows, columns}], earlier: []});

test('cells are those of the grids, empty ones included', () => {
  expect(plannedCells(planned)).toBe(5_260_000);
  expect(plannedCells([])).toBe(0);
  // A hidden sheet of ours keeps the rows and columns that a new one has.
  const data = new SheetBuilder({role: 'data-deals', title: 'Data', hidden: true, gridlines: true});
  expect(plannedCells([data.size(40, 60).plan()])).toBe(60_000);
});

test('a build that fills the spreadsheet to its last cell has room', () => {
  expect(refusalForRoom(held(MOST_CELLS - 5_260_000, 1), planned, 'en')).toBeUndefined();
  expect(refusalForRoom(held(MOST_CELLS - 5_260_000 + 1, 1), planned, 'en')).toMatch(
    /Google allows 10 million/,
  );
});

test.each([
  ['en', /needs 5\.3 million cells beside the 5\.0 million .* Google allows 10 million\. Delete empty rows/],
  ['ru', /нужно 5,3 млн ячеек помимо 5,0 млн.*Google допускает 10 млн\. Удалите пустые строки/],
] as const)('one that would pass the limit is refused in %s with numbers and what to do', (language, text) => {
  expect(refusalForRoom(held(125_000, 40), planned, language)).toMatch(text);
});

test('one for which the earlier dashboard leaves no room is told to remove that first', () => {
  const earlier = [{rows: 102_000, columns: 50}];
  const room = {held: [{rows: 100_000, columns: 40}, ...earlier], earlier};
  expect(refusalForRoom(room, planned, 'en')).toMatch(
    /needs 5\.3 million .* has 9\.1 million of the 10 million.*Choose Remove dashboard/,
  );
});

describe('a table too long for all of its fields', () => {
  const today = dayOf(2026, 11, 24);
  const rows = sampleDeals(today, 'en').slice(0, 300);
  const input = {
    tabs: [{name: 'Deals', rows}],
    settings: NO_SETTINGS,
    selectors: {},
    language: 'en',
    today,
  } as const;
  const whole = planWorkbook(input);
  if (!whole.ok) throw new Error(whole.message);
  const cells = plannedCells(whole.sheets);
  const roomOf = (free: number) => held(MOST_CELLS - free, 1);
  const leftOut = tableSpec('deals').fields.flatMap(({id, essential}) => (essential ? [] : [id]));
  const bare = planWorkbook({...input, leftOut});
  const least = bare.ok ? plannedCells(bare.sheets) : Number.NaN;

  test('a table too long for all of its fields leaves out as few as it must, the last ones first, and asks', () => {
    const leaner = leanerPlan(input, whole, roomOf(cells - 1));
    if ('refusal' in leaner) throw new Error(leaner.refusal);
    expect(leaner.question).toMatch(/10 million cells .* It fits without: Timing \(1–5 or yes\/no\)\. KPIs/);
    expect(plannedCells(leaner.plan.sheets)).toBeLessThan(cells);
    expect(leaner.plan.warnings[0]).toBe('Left out for lack of room: Timing (1–5 or yes/no).');
    expect(leaner.plan.mappings).toEqual(whole.mappings);
  });

  test('a table too long for all of its fields keeps what decides which deals count, and is refused where that has no room', () => {
    const leaner = leanerPlan(input, whole, roomOf(least));
    if ('refusal' in leaner) throw new Error(leaner.refusal);
    const fields = leaner.question.match(/without: (.*)\. KPIs/)?.[1]?.split(', ') ?? [];
    expect(fields.length).toBeGreaterThan(3);
    for (const kept of ['Stage', 'Amount', 'Created', 'Closed on', 'Owner', 'Deal ID'])
      expect(fields).not.toContain(kept);
    expect(leanerPlan(input, whole, roomOf(least - 1))).toEqual({
      refusal: expect.stringContaining('Delete empty rows'),
    });
  });

  test('a table too long for all of its fields may be built whole once the earlier dashboard is removed, which the question says', () => {
    const earlier = [{rows: 1, columns: cells}];
    const leaner = leanerPlan(input, whole, {
      held: [{rows: 1, columns: MOST_CELLS - 2 * cells + 1}, ...earlier],
      earlier,
    });
    if ('refusal' in leaner) throw new Error(leaner.refusal);
    expect(leaner.question).toMatch(
      /as long as the earlier one stands\. It fits without: .*Remove dashboard/,
    );
  });

  test('a table too long for all of its fields is told to remove an earlier leaner dashboard first, where without it another had room', () => {
    const earlier = [{rows: 1, columns: least}];
    const user = [{rows: 1, columns: MOST_CELLS - least}];
    expect(leanerPlan(input, whole, {held: [...user, ...earlier], earlier})).toEqual({
      refusal: expect.stringContaining('Remove dashboard'),
    });
  });
});
