import {Alignment, align} from '../../../src/app/workbook/rebuild/alignment';

/** Aligns lines of letters: two lines share the letters that both have. */
function aligned(before: readonly string[], now: readonly string[]): readonly (number | undefined)[] {
  const at = (lines: readonly string[], index: number): string => lines[index] ?? '';
  return align({
    before: before.length,
    now: now.length,
    score: (row, other) => [...at(before, row)].filter((letter) => at(now, other).includes(letter)).length,
    isSame: (row, other) => at(before, row) === at(now, other),
  }).places;
}

test.each([
  ['nothing was changed', ['abc', 'def'], ['abc', 'def'], [1, 2]],
  ['a line was inserted', ['abc', 'def', 'ghi'], ['abc', 'x', 'def', 'ghi'], [1, 3, 4]],
  ['a line was inserted before the first', ['abc', 'def'], ['x', 'abc', 'def'], [2, 3]],
  ['a line was deleted', ['abc', 'def', 'ghi'], ['abc', 'ghi'], [1, undefined, 2]],
  ['most of a line was typed over', ['abc', 'def', 'ghi'], ['abc', 'xyf', 'ghi'], [1, 2, 3]],
  ['a whole line was typed over', ['abc', 'def', 'ghi'], ['abc', 'xyz', 'ghi'], [1, 2, 3]],
  ['two lines were exchanged', ['ab', 'cd', 'ef'], ['ab', 'ef', 'cd'], [1, 2, 3]],
  ['lines were added at the end', ['abc', 'def'], ['abc', 'def', 'x', 'y'], [1, 2]],
  ['all lines are gone', ['abc'], [], [undefined]],
])('lines are found again where %s', (_, before, now, places) => {
  expect(aligned(before, now)).toEqual(places);
});

test('a thousand inserted lines weigh less than the lines that they have moved', () => {
  const many = Array.from({length: 1000}, () => 'x');
  expect(aligned(['abc', 'def', 'ghi'], ['abc', ...many, 'def', 'ghi'])).toEqual([1, 1002, 1003]);
});

/** Does the steps on lines that are ours, by their numbers, or the user's. */
function straightened(places: readonly (number | undefined)[], total: number): (number | string)[] {
  const alignment = new Alignment(places);
  const lines: (number | string)[] = Array.from(
    {length: total},
    (_, index) => alignment.planned(index + 1) ?? 'user',
  );
  for (const step of alignment.steps) {
    if ('remove' in step) lines.splice(step.remove.first - 1, step.remove.count);
    else lines.splice(step.after, 0, ...Array<string>(step.add).fill('new'));
  }
  return lines;
}

test.each([
  ['inserted lines go', [1, 3, 6], 6, [1, 2, 3]],
  ['those before the first go', [3, 4], 4, [1, 2]],
  ['deleted lines come back as new ones', [undefined, 1, undefined, 2], 2, ['new', 2, 'new', 4]],
  ['where one was deleted beside an inserted one', [1, undefined, 4], 4, [1, 'new', 3]],
  ['what stands below stays', [2, 3], 5, [1, 2, 'user', 'user']],
  ['where all are gone', [undefined, undefined], 1, ['new', 'new', 'user']],
])('the steps bring back the order of ours: %s', (_, places, total, expected) => {
  expect(straightened(places, total)).toEqual(expected);
});
