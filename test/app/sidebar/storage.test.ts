import {readHints} from '../../../src/app/mapping/overrides';
import {heldHints} from '../../../src/app/sidebar/saved';
import {storedValue, type Writing, writing} from '../../../src/app/sidebar/storage';

type Entries = Record<string, string>;

/** What is stored after so many of the writes, in the order in which they are made. */
function after(steps: number, before: Entries, {parts, head, stale}: Writing): Entries {
  const entries: Entries = {...before};
  const writes = [
    () => Object.assign(entries, parts),
    () => Object.assign(entries, {[head[0]]: head[1]}),
    ...stale.map((key) => () => delete entries[key]),
  ];
  for (const write of writes.slice(0, steps)) write();
  return entries;
}

const whole = (value: unknown, before: Entries = {}): Entries => after(1000, before, writing(value, before));
const LONG = {words: Array.from({length: 2000}, (_, index) => `Согласование №${index} 😀`)};

test('what is written is read', () => {
  for (const value of [{}, LONG, 'a', ['b']]) expect(storedValue(whole(value))).toEqual(value);
});

test('no property holds more than 9 KB, whatever the letters', () => {
  const sizes = Object.values(whole(LONG)).map((text) => Buffer.byteLength(text));
  expect(Math.max(...sizes)).toBeLessThan(9 * 1024);
  expect(sizes.length).toBeGreaterThan(5);
});

test('no part ends in the middle of a character', () => {
  const emoji = {text: '😀'.repeat(20_000)};
  for (const part of Object.values(whole(emoji))) expect(part).not.toMatch(/[\ud800-\udfff]/);
  expect(storedValue(whole(emoji))).toEqual(emoji);
});

test('a run that is cut off anywhere leaves the old value or the new one whole', () => {
  const before = whole(LONG);
  const next = {...LONG, more: 1};
  const change = writing(next, before);
  for (let steps = 0; steps <= 2 + change.stale.length; steps++)
    expect(storedValue(after(steps, before, change))).toEqual(steps < 2 ? LONG : next);
});

test('what a cut-off run has left behind goes with the next one', () => {
  const before = after(1, whole({a: 1}), writing(LONG, whole({a: 1})));
  const keys = Object.keys(whole({b: 2}, before));
  expect(keys).toHaveLength(2);
});

test.each([
  {},
  {'sales-kpi-mapping': 'x'},
  {'sales-kpi-mapping': '1:2', 'sales-kpi-mapping-1-0': '{"a'},
])('what cannot be read is nothing: %j', (entries) => {
  expect(storedValue(entries)).toBeUndefined();
});

describe('hints from a page', () => {
  test.each([
    [null, {}],
    ['x', {}],
    [{deals: 5, other: {tab: 'x'}}, {}],
    [{deals: {tab: 3, columns: {amount: 7, nonsense: 'x'}, formats: {created: 'zzz'}}}, {}],
    [{deals: {words: {stage: {Won: 'qualified'}, amount: {x: 'won'}}}}, {}],
    [{leads: {tab: ''}}, {leads: {tab: ''}}],
    [{leads: {tab: 'A', headerRow: 4}}, {leads: {tab: 'A', headerRow: 4}}],
    [{leads: {headerRow: 0}, deals: {headerRow: 1.5}, costs: {headerRow: '4'}}, {}],
    [
      {deals: {columns: {amount: 'Sum', owner: ''}, formats: {created: 'dmy'}, words: {stage: {Х: 'won'}}}},
      {deals: {columns: {amount: 'Sum', owner: ''}, formats: {created: 'dmy'}, words: {stage: {Х: 'won'}}}},
    ],
    [
      {costs: {words: {category: {Ads: 'marketing', Bad: 'won'}}}},
      {costs: {words: {category: {Ads: 'marketing'}}}},
    ],
  ])('%j are read as %j', (value, hints) => {
    expect(readHints(value)).toEqual(hints);
  });

  test('hints from a page reach nothing of an object’s own making', () => {
    const hostile: unknown = JSON.parse(
      '{"deals": {"words": {"stage": {"__proto__": "won"}}}, "__proto__": {"tab": "x"}}',
    );
    expect(Object.getPrototypeOf(readHints(hostile))).toBe(Object.getPrototypeOf(readHints({})));
    expect(readHints(hostile).deals?.tab).toBeUndefined();
  });

  test('hints from a page lose a tab that is gone, and keep the answer that there is none', () => {
    const hints = {deals: {tab: 'Old', headerRow: 4}, leads: {tab: ''}, costs: {tab: 'Costs'}};
    expect(heldHints({hints, seen: {}}, [{name: 'Costs', rows: []}])).toEqual({
      deals: {},
      leads: {tab: ''},
      costs: {tab: 'Costs'},
    });
  });
});
