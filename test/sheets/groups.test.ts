import fc from 'fast-check';
import {mergeSteps, strokes} from '../../src/sheets/workbook/groups';

function painted(sizes: readonly number[], ground: number): number[] {
  const places = sizes.map(() => ground);
  for (const {first, count, value} of strokes(sizes, ground))
    places.fill(value, first - 1, first - 1 + count);
  return places;
}

describe('strokes', () => {
  test('strokes give each place its size', () => {
    const sizes = fc.array(fc.constantFrom(8, 21, 34, 50), {maxLength: 30});
    fc.assert(
      fc.property(sizes, fc.constantFrom(8, 21), (given, ground) => {
        expect(painted(given, ground)).toEqual(given);
      }),
    );
  });

  test('strokes paint gaps over what is common, and leave alone what has its size', () => {
    expect(strokes([71, 18, 71, 18, 71], 100)).toHaveLength(3);
    expect(strokes([18, 71, 18, 71, 18], 71)).toHaveLength(3);
    expect(strokes([100, 100], 100)).toEqual([]);
  });
});

/** What stands merged after the steps, each range as `row:left-right`. */
function merged(merges: readonly string[]): string[] {
  const {across, copies, whole} = mergeSteps(merges);
  const corners = (range: string): [number, number, number, number] => {
    const [, left = '', top = '', right = left, bottom = top] =
      /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(range) ?? [];
    return [left.charCodeAt(0), Number(top), right.charCodeAt(0), Number(bottom)];
  };
  let found: [row: number, left: number, right: number][] = [];
  for (const range of across) {
    const [left, top, right, bottom] = corners(range);
    for (let row = top; row <= bottom; row++) found.push([row, left, right]);
  }
  for (const [from, to] of copies) {
    const [left, top, right, bottom] = corners(from);
    const [column, row] = corners(to);
    const inside = found.filter(([at, l, r]) => at >= top && at <= bottom && l >= left && r <= right);
    found = [
      ...found,
      ...inside.map(([at, l, r]): [number, number, number] => [
        at + row - top,
        l + column - left,
        r + column - left,
      ]),
    ];
  }
  const single = found.map(
    ([row, l, r]) => `${String.fromCharCode(l)}${row}:${String.fromCharCode(r)}${row}`,
  );
  return [...single, ...whole].sort();
}

const tile = (row: number): string[] =>
  ['B', 'G', 'L', 'Q'].flatMap((letter) => {
    const at = (offset: number): string => String.fromCharCode(letter.charCodeAt(0) + offset);
    return [`${letter}${row}:${at(1)}${row}`, `${at(2)}${row}:${at(3)}${row}`];
  });

describe('merges', () => {
  test.each([
    ['rows of tiles', [...tile(9), ...[13, 14, 17, 18].flatMap(tile)], 6],
    ['merges that have nothing in common', ['B6:D6', 'E6:H6', 'J2:T2'], 3],
    ['a range of several rows', ['A1:C3', 'A5:C5'], 2],
    ['rows one below the other', ['A1:C1', 'A2:C2', 'A3:C3'], 1],
  ])('merges of %s are made as they are wanted', (_, wanted, steps) => {
    expect(merged(wanted)).toEqual([...wanted].sort());
    const {across, copies, whole} = mergeSteps(wanted);
    expect(across.length + copies.length + whole.length).toBe(steps);
  });
});
