import {cellsOf, MOST_CELLS, refusalForRoom} from '../../src/app/room';

const planned = [
  {rows: 102_000, columns: 50},
  {rows: 400, columns: 400},
];

test('cells are those of the grids, empty ones included', () => {
  expect(cellsOf(planned)).toBe(5_260_000);
  expect(cellsOf([])).toBe(0);
});

test('a build that fills the spreadsheet to its last cell has room', () => {
  const held = [{rows: MOST_CELLS - 5_260_000, columns: 1}];
  expect(refusalForRoom(held, planned, 'en')).toBeUndefined();
});

test.each([
  ['en', /needs 5\.3 million cells beside the 5\.0 million .* Google allows 10 million\. Delete empty rows/],
  ['ru', /нужно 5,3 млн ячеек помимо 5,0 млн.*Google допускает 10 млн\. Удалите пустые строки/],
] as const)('one that would pass the limit is refused in %s with numbers and what to do', (language, text) => {
  expect(refusalForRoom([{rows: 125_000, columns: 40}], planned, language)).toMatch(text);
});
